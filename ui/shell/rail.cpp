// SPDX-License-Identifier: MIT
#include "ui/shell/rail.h"

#include "ui/common/badge.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kItemInset =
    6; //!< The item is as wide as the rail: a badge may reach beyond its box.
constexpr int kItemHeight = 56;
constexpr int kFootHeight = 44;
constexpr int kMark = 32;
constexpr int kPerson = 32;
constexpr int kBadgeHeight = 18;

} // namespace

RailButton::RailButton(Kind kind, IconName icon, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFlat(true);
    setAutoDefault(false);
}

void RailButton::setWords(const QString &label, const QString &accessibleName)
{
    setText(literalMnemonic(label));
    setAccessibleName(accessibleName);
    setToolTip(m_kind == Kind::Page ? QString() : plainToolTip(accessibleName));
    updateGeometry();
    update();
}

void RailButton::setCount(int count, const QString &spoken)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? spoken : QString());
    update();
}

void RailButton::setPerson(const QString &name, qint64 id, PresenceMark presence)
{
    m_person = name;
    m_personId = id;
    m_presence = presence;
    update();
}

QSize RailButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int width = theme.scaled(metric::kRail);
    if (m_kind == Kind::Page) {
        const QString label = withoutMnemonic(text());
        width = qMax(width,
            cellWidth(label, theme.font(TextSize::Meta, label, Weight::Bold)) + 2 * kItemInset + 4);
    }
    return {width, theme.scaled(m_kind == Kind::Page ? kItemHeight : kFootHeight)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool on = isChecked();
    const QRect box = rect().adjusted(kItemInset, 0, -kItemInset, 0);
    if (on || isDown())
        paintBox(&painter, box, radius::kNormal,
            theme.color(on ? ColorRole::AccentSoft : ColorRole::Pressed));
    else if (underMouse())
        paintBox(&painter, box, radius::kNormal, theme.color(ColorRole::Hover));
    const ColorRole ink = on ? ColorRole::AccentText : ColorRole::Text2;
    const int side = theme.scaled(m_kind == Kind::Account ? kPerson : metric::kIconRail);
    const QString label = m_kind == Kind::Page ? withoutMnemonic(text()) : QString();
    const int lineHeight = label.isEmpty() ? 0 : theme.lineHeight(TextSize::Meta) + 3;
    const int top = (height() - side - lineHeight) / 2;
    const QRect iconRect((width() - side) / 2, top, side, side);
    if (m_kind == Kind::Account)
        paintAvatar(&painter, iconRect, theme, m_person, m_personId, m_presence,
            theme.color(ColorRole::Window), layoutDirection());
    else
        paintIcon(&painter, iconRect, m_icon, theme.color(ink), layoutDirection());
    if (!label.isEmpty()) {
        CellStyle style = cellStyle(theme, TextSize::Meta, label, ink, layoutDirection(),
            on ? Weight::Bold : Weight::Regular);
        style.alignment = Qt::AlignHCenter;
        // The cell reaches as far above as below: Arabic letters leave their line.
        const int over = theme.overhang(TextSize::Meta);
        paintCell(&painter,
            QRect(0, top + side + 3, width(), lineHeight).adjusted(0, -over, 0, over), label,
            style);
    }
    if (m_count > 0) {
        const QSize size = badgeSize(m_count, theme, kBadgeHeight);
        // Beside the icon, over its corner only: what is counted stays recognisable.
        const int from = (width() + side) / 2 - space::k4;
        const QRect logical(
            {qMin(from, width() - size.width() - 2), qMax(2, top - space::k4)}, size);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), logical);
        paintBox(&painter, place.adjusted(-2, -2, 2, 2), size.height() / 2.0 + 2,
            theme.color(on ? ColorRole::AccentSoft : ColorRole::Window));
        paintBadge(
            &painter, place, m_count, m_isDanger ? BadgeKind::Danger : BadgeKind::Accent, theme);
    }
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_mark(new QWidget(this))
{
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, space::k8);
    column->setSpacing(0);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::k12);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_foot);
    m_top->setSpacing(space::k4);
    m_foot->setSpacing(space::k4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fitText();
}

//! The rail grows with the text, as its icons do.
void Rail::fitText()
{
    const Theme &theme = Theme::of(this);
    m_mark->setFixedSize(theme.scaled(kMark), theme.scaled(kMark));
    setMinimumWidth(theme.scaled(metric::kRail));
}

void Rail::addTop(RailButton *button) { m_top->addWidget(button, 0, Qt::AlignHCenter); }

void Rail::addFoot(RailButton *button) { m_foot->addWidget(button, 0, Qt::AlignHCenter); }

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    const QRect logical(width() - 1, 0, 1, height());
    paintHairline(&painter, QStyle::visualRect(layoutDirection(), rect(), logical),
        theme.color(ColorRole::Line));
    painter.drawPixmap(m_mark->pos(), markPixmap(m_mark->width(), devicePixelRatioF()));
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fitText();
    if (event->type() == QEvent::LayoutDirectionChange)
        update();
}

} // namespace wxm
