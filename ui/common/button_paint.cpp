// SPDX-License-Identifier: MIT
#include "ui/common/button_paint.h"

#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace wxm {
namespace {

struct Colors {
    QColor fill;
    QColor edge;
    QColor ink;
};

struct FillRoles {
    ColorRole rest;
    ColorRole hover;
    ColorRole press;
};

bool isFilled(Button::Kind kind)
{
    return kind == Button::Kind::Primary || kind == Button::Kind::DangerFill;
}

Colors filledColors(FillRoles roles, ColorRole ink, QStyle::State state, const Theme &theme)
{
    if (!(state & QStyle::State_Enabled))
        return {theme.color(ColorRole::Pressed), {}, theme.color(ColorRole::Disabled)};
    const ColorRole fill = state & QStyle::State_Sunken ? roles.press
        : state & QStyle::State_MouseOver               ? roles.hover
                                                        : roles.rest;
    return {theme.color(fill), {}, theme.color(ink)};
}

Colors outlinedColors(Button::Kind kind, QStyle::State state, const Theme &theme)
{
    const bool ghost = kind == Button::Kind::Ghost || kind == Button::Kind::GhostDanger;
    if (!(state & QStyle::State_Enabled))
        return {
            {}, ghost ? QColor() : theme.color(ColorRole::Line), theme.color(ColorRole::Disabled)};
    QColor fill = ghost ? QColor() : theme.color(ColorRole::Surface);
    if (state & QStyle::State_Sunken)
        fill = theme.color(ColorRole::Pressed);
    else if (state & QStyle::State_MouseOver)
        fill = theme.color(ColorRole::Hover);
    const bool isDanger = kind == Button::Kind::Danger || kind == Button::Kind::GhostDanger;
    const ColorRole ink = isDanger ? ColorRole::Danger : ColorRole::Text;
    if (state & QStyle::State_On)
        return {theme.color(ColorRole::AccentSoft), theme.color(ColorRole::AccentSoft),
            theme.color(ColorRole::AccentText)};
    return {fill, ghost ? QColor() : theme.color(ColorRole::Line2), theme.color(ink)};
}

Colors colorsOf(const ButtonLook &look, QStyle::State state, const Theme &theme)
{
    switch (look.kind) {
    case Button::Kind::Primary:
        return filledColors({ColorRole::Accent, ColorRole::AccentHover, ColorRole::AccentPress},
            ColorRole::OnAccent, look.busy ? state | QStyle::State_Enabled : state, theme);
    case Button::Kind::DangerFill:
        return filledColors({ColorRole::DangerFill, ColorRole::DangerHover, ColorRole::DangerPress},
            ColorRole::OnDanger, state, theme);
    case Button::Kind::Tonal:
        return filledColors({ColorRole::AccentSoft, ColorRole::Select, ColorRole::Pressed},
            ColorRole::AccentText, state, theme);
    case Button::Kind::Plain:
    case Button::Kind::Danger:
    case Button::Kind::Ghost:
    case Button::Kind::GhostDanger:
        return outlinedColors(look.kind, state, theme);
    }
    Q_UNREACHABLE();
}

int keyCapWidth(const QString &key, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TextSize::Meta, Qt::LeftToRight));
    return qMax(theme.scaled(metric::kBadge), metrics.horizontalAdvance(key) + 12);
}

int paddingOf(const ButtonLook &look) { return look.tight ? space::k8 : space::k12; }
int gapOf(const ButtonLook &look) { return look.tight ? space::k4 : space::k8; }
int iconSide(const ButtonLook &look, const Theme &theme)
{
    return theme.scaled(look.tight ? metric::kIconMeta : metric::kIcon);
}

bool hasIcon(const ButtonLook &look) { return look.busy || look.iconName || !look.icon.isNull(); }

int contentWidth(const ButtonLook &look, const Theme &theme)
{
    int width = cellWidth(look.text, buttonFont(look, theme));
    if (hasIcon(look))
        width += iconSide(look, theme) + (look.text.isEmpty() ? 0 : gapOf(look));
    if (!look.keyCap.isEmpty())
        width += keyCapWidth(look.keyCap, theme) + gapOf(look);
    return width;
}

void paintButtonIcon(QPainter *painter, const QRect &rect, const ButtonLook &look,
    const QColor &ink, Qt::LayoutDirection direction, bool enabled)
{
    if (look.busy) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->translate(QRectF(rect).center());
        painter->rotate(look.spinnerAngle);
        paintIcon(painter, {-rect.width() / 2, -rect.height() / 2, rect.width(), rect.height()},
            IconName::Spinner, ink, direction);
        painter->restore();
    } else if (look.iconName) {
        paintIcon(painter, rect, *look.iconName, ink, direction);
    } else {
        look.icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &key, const Theme &theme)
{
    paintBox(painter, rect, radius::kSmall, theme.color(ColorRole::Surface),
        theme.color(ColorRole::Line2));
    painter->setFont(theme.font(TextSize::Meta, Qt::LeftToRight));
    painter->setPen(theme.color(ColorRole::Text2));
    painter->drawText(rect, Qt::AlignCenter, key);
}

} // namespace

QFont buttonFont(const ButtonLook &look, const Theme &theme)
{
    const bool bold = isFilled(look.kind) || (look.kind == Button::Kind::Tonal && !look.tight);
    return theme.font(look.large ? TextSize::Body : TextSize::Ui, look.text,
        bold ? Weight::Bold : Weight::Regular);
}

int buttonWidth(const ButtonLook &look, const Theme &theme)
{
    return contentWidth(look, theme) + 2 * paddingOf(look) + 2;
}

void paintButton(
    QPainter *painter, const QStyleOptionButton &option, const ButtonLook &look, const Theme &theme)
{
    const Colors colors = colorsOf(look, option.state, theme);
    paintBox(painter, option.rect, radius::kNormal, colors.fill, colors.edge);

    const int width = qMin(contentWidth(look, theme), option.rect.width() - 2 * paddingOf(look));
    // Laid out from the leading edge, then mirrored as a whole.
    int x = option.rect.left() + (option.rect.width() - width) / 2;
    const int end = x + width;
    const auto cell = [&](int cellWidth, int cellHeight) {
        const QRect logical(x, option.rect.center().y() - cellHeight / 2 + (cellHeight % 2 ? 0 : 1),
            cellWidth, cellHeight);
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (hasIcon(look)) {
        const int side = iconSide(look, theme);
        paintButtonIcon(painter, cell(side, side), look, colors.ink, option.direction,
            option.state & QStyle::State_Enabled);
        x += side + gapOf(look);
    }
    const int capWidth = look.keyCap.isEmpty() ? 0 : keyCapWidth(look.keyCap, theme);
    const int textWidth = end - x - (capWidth ? capWidth + gapOf(look) : 0);
    CellStyle style;
    style.font = buttonFont(look, theme);
    style.color = colors.ink;
    style.direction = option.direction;
    paintCell(painter, cell(textWidth, option.rect.height()), look.text, style);
    if (capWidth) {
        x = end - capWidth;
        paintKeyCap(painter, cell(capWidth, theme.scaled(metric::kBadge)), look.keyCap, theme);
    }
}

} // namespace wxm
