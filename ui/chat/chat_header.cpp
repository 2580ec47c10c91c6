// SPDX-License-Identifier: MIT
#include "ui/chat/chat_header.h"

#include "base/bidi.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/name_warning.h"
#include "ui/common/paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wxm {

namespace {

constexpr int kLeastName = 120;
constexpr int kWordsFrom = 800; //!< Presence in words; the picture has its mark anyway.

struct PresenceWords {
    Q_DECLARE_TR_FUNCTIONS(PresenceWords)
};

//! The dot beside the word.
class Dot final : public QWidget {
public:
    using QWidget::QWidget;
    PresenceMark mark = PresenceMark::Unknown;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPresence(&painter, QRectF(0, (height() - width()) / 2.0, width(), width()),
            Theme::of(this), mark);
    }
};

} // namespace

QString presenceWords(std::optional<bool> isOnline)
{
    if (!isOnline)
        return {};
    return *isOnline ? PresenceWords::tr("Online", "a person")
                     : PresenceWords::tr("Offline", "a person");
}

PresenceMark presenceMark(std::optional<bool> isOnline)
{
    if (!isOnline)
        return PresenceMark::Unknown;
    return *isOnline ? PresenceMark::Online : PresenceMark::Offline;
}

ChatHeader::ChatHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_back(new IconButton(IconName::ChevronStart, {}, this))
    , m_avatar(new Avatar(32, this))
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_number(new TextLabel(TextSize::Ui, ColorRole::Text3, Weight::Regular, this))
    , m_dot(new Dot(this))
    , m_presence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_row->setContentsMargins(space::k20, 0, space::k20, 0);
    m_row->setSpacing(space::k8);
    m_name->setTextSize(TextSize::Body);
    m_name->setWeight(Weight::Bold);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->addWidget(m_back);
    m_row->addWidget(m_avatar);
    m_row->addWidget(m_name);
    m_row->addWidget(m_number);
    m_row->addWidget(m_dot);
    m_row->addWidget(m_presence);
    m_row->addStretch(1);
    connect(m_back, &IconButton::clicked, this, &ChatHeader::backWanted);
    m_back->hide();
    retranslate();
}

void ChatHeader::setPerson(
    const QString &name, std::int64_t userId, std::int64_t number, const QStringList &staffNames)
{
    m_avatar->setPerson(name, userId);
    m_name->setForeignText(name, userId);
    m_name->setWarning(nameWarning(name, staffNames));
    fit();
    m_number->setText(number > 0 ? isolateLtr(u'#' + QString::number(number)) : QString());
}

void ChatHeader::setPresence(std::optional<bool> isOnline)
{
    m_isOnline = isOnline;
    m_avatar->setPresence(presenceMark(isOnline));
    static_cast<Dot *>(m_dot)->mark = presenceMark(isOnline);
    m_dot->update();
    m_presence->setText(presenceWords(isOnline));
    fit();
}

//! What is said elsewhere as well gives way before the name does.
void ChatHeader::fit()
{
    const auto &theme = Theme::of(this);
    m_name->setMinimumWidth(qMin(m_name->sizeHint().width(), theme.scaled(kLeastName)));
    const bool hasRoom = width() >= theme.scaled(kWordsFrom);
    m_presence->setVisible(hasRoom && !m_presence->text().isEmpty());
    m_dot->setVisible(m_presence->isVisibleTo(this));
}

void ChatHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChatHeader::addControl(QWidget *control)
{
    control->setParent(this);
    m_row->addWidget(control);
}

void ChatHeader::setBackShown(bool isShown) { m_back->setVisible(isShown); }

void ChatHeader::retranslate()
{
    setFixedHeight(Theme::of(this).scaled(metric::kPaneHeader));
    m_dot->setFixedSize(Theme::of(this).scaled(space::k8), Theme::of(this).scaled(space::k20));
    m_back->setName(tr("Back to the list"));
    setPresence(m_isOnline);
}

void ChatHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(&painter, {0, height() - 1, width(), 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
