// SPDX-License-Identifier: MIT
#include "ui/common/badge.h"

#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QPainter>
#include <QStyle>

namespace wxm {
namespace {

constexpr int kBadgePadding = 6;
constexpr int kChipPadding = 8;

struct Tint {
    ColorRole fill;
    ColorRole ink;
};

Tint tintOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Accent:
        return {ColorRole::Accent, ColorRole::OnAccent};
    case BadgeKind::Danger:
        return {ColorRole::DangerFill, ColorRole::OnDanger};
    case BadgeKind::Neutral:
        return {ColorRole::Pressed, ColorRole::Text2};
    }
    Q_UNREACHABLE();
}

Tint tintOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Neutral:
        return {ColorRole::Hover, ColorRole::Text2};
    case ChipKind::Accent:
        return {ColorRole::AccentSoft, ColorRole::AccentText};
    case ChipKind::Ok:
        return {ColorRole::OkSoft, ColorRole::Ok};
    case ChipKind::Warn:
        return {ColorRole::WarnSoft, ColorRole::Warn};
    case ChipKind::Danger:
        return {ColorRole::DangerSoft, ColorRole::Danger};
    }
    Q_UNREACHABLE();
}

QFont badgeFont(const Theme &theme)
{
    return theme.font(TextSize::Meta, Qt::LeftToRight, Weight::Bold);
}

} // namespace

QString badgeText(int count) { return count > 99 ? numberText(99) + u'+' : numberText(count); }

QSize badgeSize(int count, const Theme &theme, int height)
{
    const int text = cellWidth(badgeText(count), badgeFont(theme));
    const int tall = theme.scaled(height);
    return {qMax(tall, text + 2 * kBadgePadding), tall};
}

void paintBadge(QPainter *painter, const QRect &rect, int count, BadgeKind kind, const Theme &theme)
{
    const Tint tint = tintOf(kind);
    paintBox(painter, rect, rect.height() / 2.0, theme.color(tint.fill));
    CellStyle style;
    style.font = badgeFont(theme);
    style.color = theme.color(tint.ink);
    style.alignment = Qt::AlignHCenter;
    paintCell(painter, rect, badgeText(count), style);
}

Badge::Badge(BadgeKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void Badge::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return badgeSize(m_count, Theme::of(this)); }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_count, m_kind, Theme::of(this));
}

QSize chipSize(const ChipLook &look, const Theme &theme)
{
    int width = 2 * kChipPadding + cellWidth(look.text, theme.font(TextSize::Meta, look.text));
    if (look.icon)
        width += theme.scaled(metric::kIconMeta) + space::k4;
    return {width, theme.scaled(metric::kBadge)};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const Theme &theme,
    Qt::LayoutDirection direction)
{
    const Tint tint = tintOf(look.kind);
    paintBox(painter, rect, radius::kSmall, theme.color(tint.fill));
    QRect logical = rect.adjusted(kChipPadding, 0, -kChipPadding, 0);
    if (look.icon) {
        const int side = theme.scaled(metric::kIconMeta);
        const QRect place(logical.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, rect, place), *look.icon,
            theme.color(tint.ink), direction);
        logical.setLeft(logical.left() + side + space::k4);
    }
    paintCell(painter, QStyle::visualRect(direction, rect, logical), look.text,
        ownCellStyle(theme, TextSize::Meta, look.text, tint.ink, direction));
}

Chip::Chip(const ChipLook &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return chipSize(m_look, Theme::of(this)); }

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, Theme::of(this), layoutDirection());
}

} // namespace wxm
