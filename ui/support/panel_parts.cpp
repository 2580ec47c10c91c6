// SPDX-License-Identifier: MIT
#include "ui/support/panel_parts.h"

#include "base/foreign_text.h"
#include "ui/common/badge.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wxm::support {
using namespace Qt::StringLiterals;

FactRow::FactRow(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactRow::setFact(
    const QString &label, const QString &value, std::optional<IconName> mark, ColorRole role)
{
    m_label = label;
    m_value = value;
    m_mark = mark;
    m_role = role;
    setVisible(!value.isEmpty());
    setAccessibleName(withoutBidiControls(label + ": "_L1 + value));
    update();
}

QSize FactRow::sizeHint() const { return {200, Theme::of(this).scaled(24)}; }

void FactRow::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, rect(), logical);
    };
    auto style = ownCellStyle(theme, TextSize::Ui, m_value, m_role, direction);
    style.alignment = Qt::AlignTrailing;
    const int room = width() - m_trailing;
    const int wanted = qMin(cellWidth(m_value, style.font), room * 2 / 3);
    paintCell(&painter, place({room - wanted, 0, wanted, height()}), m_value, style);
    int used = wanted;
    if (m_mark) {
        const int side = theme.scaled(metric::kIconMeta);
        used += side + space::k8;
        paintIcon(&painter, place({room - used, (height() - side) / 2, side, side}), *m_mark,
            theme.color(m_role), direction);
    }
    paintCell(&painter, place({0, 0, room - used - space::k8, height()}), m_label,
        ownCellStyle(theme, TextSize::Ui, m_label, ColorRole::Text2, direction));
}

LanguageBar::LanguageBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LanguageBar::setCounts(int arabic, int latin)
{
    m_arabic = arabic;
    m_latin = latin;
    setAccessibleName(withoutBidiControls(words()));
    update();
}

QString LanguageBar::words() const
{
    const int all = m_arabic + m_latin;
    if (all == 0)
        return {};
    const int share = qRound(100.0 * m_arabic / all);
    const auto part = [](const QString &name, int percent) {
        return tr("%1 %2", "language, its share").arg(name, isolateLtr(percentText(percent)));
    };
    const QString arabic = part(tr("Arabic"), share), latin = part(tr("English"), 100 - share);
    if (m_arabic == 0 || m_latin == 0) // one language is a name and no share
        return m_arabic == 0 ? tr("English") : tr("Arabic");
    return share >= 50 ? tr("%1, %2").arg(arabic, latin) : tr("%1, %2").arg(latin, arabic);
}

QSize LanguageBar::sizeHint() const { return {200, Theme::of(this).scaled(30)}; }

void LanguageBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int all = qMax(1, m_arabic + m_latin);
    const int most = qMax(m_arabic, m_latin);
    const bool isMixed = m_arabic > 0 && m_latin > 0;
    if (!isMixed) { // the loudest thing about a customer it is not
        const ChipLook chip{ChipKind::Neutral, words()};
        const QRect logical(QPoint(0, space::k4), chipSize(chip, theme));
        return paintChip(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), chip,
            theme, layoutDirection());
    }
    const int first = (width() - 2) * most / all;
    const auto bar = [&](int from, int length, ColorRole role) {
        const QRect rect(from, space::k4, length, 6);
        paintBox(&painter, QStyle::visualRect(layoutDirection(), this->rect(), rect), 3,
            theme.color(role));
    };
    bar(0, first, ColorRole::Accent);
    bar(first + 2, width() - first - 2, ColorRole::Field);
    const QString words = this->words();
    paintCell(&painter, {0, 12, width(), height() - 12}, words,
        ownCellStyle(theme, TextSize::Meta, words, ColorRole::Text2, layoutDirection()));
}

EarlierThread::EarlierThread(const SupportThread &thread, QWidget *parent)
    : QAbstractButton(parent)
    , m_thread(thread)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QSize EarlierThread::sizeHint() const { return {200, Theme::of(this).scaled(48)}; }

QString EarlierThread::stateWords() const
{
    switch (m_thread.status) {
    case ThreadStatus::Open:
        return tr("Open");
    case ThreadStatus::Pending:
        return tr("Pending");
    case ThreadStatus::Resolved:
        return tr("Resolved");
    }
    return {};
}

void EarlierThread::retranslate()
{
    setAccessibleName(u'#' + m_thread.id.toString() + ' '_L1 + shownTitle(m_thread.subject)
        + ", "_L1 + stateWords());
    update();
}

void EarlierThread::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void EarlierThread::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto direction = layoutDirection();
    if (underMouse() || hasFocus())
        paintBox(
            &painter, rect().adjusted(-4, 0, 4, 0), radius::kNormal, theme.color(ColorRole::Hover));
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, rect(), logical);
    };
    const int half = height() / 2;
    const QString number = isolateLtr(u'#' + m_thread.id.toString());
    int x = paintCell(&painter, place({0, space::k4, width() / 2, half - space::k4}), number,
                cellStyle(theme, TextSize::Ui, number, ColorRole::Text3, direction))
        + space::k8;
    const QString subject = shownTitle(m_thread.subject);
    paintCell(&painter, place({x, space::k4, width() - x, half - space::k4}), subject,
        cellStyle(theme, TextSize::Ui, subject, ColorRole::Text, direction));
    const int side = theme.scaled(metric::kIconMeta);
    const int line = half - space::k4;
    x = 0;
    if (m_thread.status == ThreadStatus::Resolved) {
        paintIcon(&painter, place({0, half + (line - side) / 2, side, side}), IconName::Check,
            theme.color(ColorRole::Text3), direction);
        x = side + space::k8;
    }
    const auto time = QDateTime::fromMSecsSinceEpoch(m_thread.activityAt());
    const QStringList parts{stateWords(), u"·"_s, dateText(time.date(), QDate::currentDate())};
    for (const QString &part : parts)
        x += paintCell(&painter, place({x, half, width() - x, line}), part,
                 cellStyle(theme, TextSize::Meta, part, ColorRole::Text2, direction))
            + space::k8;
}

} // namespace wxm::support
