// SPDX-License-Identifier: MIT
#include "ui/settings/preview_pane.h"

#include "base/foreign_text.h"
#include "base/shown_body.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnSide = "chat/ownSide"_L1;
constexpr int kPadX = space::k12;
constexpr int kPadY = 7;

//! What people might write: in both scripts, whatever the language of the program is.
struct Said {
    QStringView text;
    bool isOwn;
};
constexpr Said kTalk[] = {{u"🌹🌹 طيب كم ياخذ وقت؟", false}, {u"I also added 50 bonus coins.", true},
    {u"رقمي +966 50 123 4567 وبانتظاركم", false}};

//! Three bubbles in a box, as a thread draws them.
class Talk final : public QWidget {
public:
    Talk(const SettingsFile &file, QWidget *parent) : QWidget(parent), m_file(file)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return drawn(width, nullptr); }
    QSize sizeHint() const override { return {240, heightForWidth(240)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &theme = Theme::of(this);
        paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Surface),
            theme.color(ColorRole::Line));
        drawn(width(), &painter);
    }

private:
    //! The height that is needed; drawn where there is a painter.
    int drawn(int width, QPainter *painter) const
    {
        const auto &theme = Theme::of(this);
        const bool isAlwaysRight = m_file.value(kOwnSide).toString() == u"right";
        const auto sides = isAlwaysRight ? Qt::LeftToRight : layoutDirection();
        const bool isRtl = layoutDirection() == Qt::RightToLeft;
        const QRect whole(0, 0, width, 1);
        int y = space::k16;
        for (const auto &said : kTalk) {
            const auto inherited = isRtl ? TextDirection::Rtl : TextDirection::Ltr;
            const BodyLayout body(
                shownBody(said.text.toString(), limits::kFirstView, inherited).text, theme,
                {.width = width - 2 * space::k16 - 2 * kPadX, .inherited = inherited});
            const QSize size = body.size() + QSize(2 * kPadX, 2 * kPadY);
            const int x = said.isOwn ? width - space::k16 - size.width() : space::k16;
            const QRect bubble = QStyle::visualRect(sides, whole, {{x, y}, size});
            if (painter) {
                paintBox(painter, bubble, radius::kNormal,
                    theme.color(said.isOwn ? ColorRole::BubbleOut : ColorRole::BubbleIn));
                body.paint(
                    painter, bubble.topLeft() + QPoint(kPadX, kPadY), theme.color(ColorRole::Text));
            }
            y += size.height() + space::k4;
        }
        return y - space::k4 + space::k16;
    }

    const SettingsFile &m_file;
};

//! The line over a day of messages.
class DayLine final : public QWidget {
public:
    explicit DayLine(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {240, Theme::of(this).scaled(36)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        const auto today = QDate::currentDate();
        const QString words = dayText(today, today);
        auto style =
            ownCellStyle(theme, TextSize::Meta, words, ColorRole::Text2, layoutDirection());
        style.alignment = Qt::AlignHCenter;
        const int used = paintCell(&painter, rect(), words, style);
        const int gap = (width() - used) / 2 - space::k12;
        if (gap <= 0)
            return;
        const QRect line(0, height() / 2, gap, 1);
        paintHairline(&painter, line, theme.color(ColorRole::Line));
        paintHairline(&painter, line.translated(width() - gap, 0), theme.color(ColorRole::Line));
    }
};

} // namespace

PreviewPane::PreviewPane(const SettingsFile &file, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_talk(new Talk(file, this))
    , m_dayTitle(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_day(new DayLine(this))
    , m_numbersTitle(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_numbers(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
{
    m_title->setMinimumHeight(Theme::of(this).scaled(metric::kPaneHeader));
    m_numbers->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, 0, space::k16, space::k16);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_talk);
    column->addSpacing(space::k20);
    column->addWidget(m_dayTitle);
    column->addWidget(m_day);
    column->addSpacing(space::k12);
    column->addWidget(m_numbersTitle);
    column->addSpacing(space::k8);
    column->addWidget(m_numbers);
    column->addStretch();
    connect(&file, &SettingsFile::changed, this, [this] {
        retranslate();
        m_talk->update();
        m_day->update();
    });
    retranslate();
}

void PreviewPane::retranslate()
{
    using namespace std::chrono;
    m_title->setText(tr("Preview"));
    m_talk->setAccessibleName(tr("How messages look"));
    m_dayTitle->setText(tr("Line over a day"));
    m_day->setAccessibleName(dayText(QDate::currentDate(), QDate::currentDate()));
    m_numbersTitle->setText(tr("Times and numbers"));
    const QDateTime noon(QDate::currentDate(), QTime(16, 5));
    m_numbers->setText(QStringList{isolate(clockText(noon)), isolate(numberText(1'342)),
        isolate(percentText(82)), isolate(waitingText(12min))}
                           .join(u"  ·  "_s));
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()});
    paintHairline(&painter, edge, theme.color(ColorRole::Line));
}

} // namespace wxm
