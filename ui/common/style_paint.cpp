// SPDX-License-Identifier: MIT
#include "ui/common/style_paint.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/text_painter.h"

#include <QStyleOption>

namespace wxm::paint {
namespace {

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

ColorRole inkOf(const QStyleOption &option, ColorRole rest = ColorRole::Text)
{
    return isOn(option, QStyle::State_Enabled) ? rest : ColorRole::Disabled;
}

QRect centered(const QRect &area, int side)
{
    return {area.left() + (area.width() - side) / 2, area.top() + (area.height() - side) / 2, side,
        side};
}

} // namespace

void field(QPainter *painter, const QStyleOption &option, const Theme &theme, bool faulty)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    QColor edge = theme.color(enabled ? ColorRole::Field : ColorRole::Line2);
    qreal width = 1;
    if (faulty || (isOn(option, QStyle::State_HasFocus) && enabled)) {
        edge = theme.color(faulty ? ColorRole::Danger : ColorRole::AccentText);
        width = 2;
    }
    const QColor fill = theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken);
    paintBox(painter, option.rect, radius::kNormal, fill, edge, width);
}

void checkMark(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRect box =
        centered(option.rect, qMin(option.rect.width(), theme.scaled(metric::kCheck)));
    const bool checked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (!checked) {
        const ColorRole fill =
            isOn(option, QStyle::State_MouseOver) ? ColorRole::Hover : ColorRole::Surface;
        paintBox(painter, box, radius::kSmall, theme.color(fill),
            theme.color(enabled ? ColorRole::Field : ColorRole::Line2), 1.5);
        return;
    }
    paintBox(painter, box, radius::kSmall,
        theme.color(enabled ? ColorRole::Accent : ColorRole::Pressed));
    const QColor ink = theme.color(enabled ? ColorRole::OnAccent : ColorRole::Disabled);
    if (isOn(option, QStyle::State_NoChange))
        painter->fillRect(centered(box, box.width())
                              .adjusted(4, box.height() / 2 - 1, -4, -(box.height() / 2 - 1)),
            ink);
    else
        paintIcon(painter, centered(box, box.width() - 2), IconName::Check, ink, option.direction);
}

void radioMark(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRect box =
        centered(option.rect, qMin(option.rect.width(), theme.scaled(metric::kCheck)));
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const qreal corner = box.width() / 2.0;
    if (!isOn(option, QStyle::State_On)) {
        paintBox(painter, box, corner, theme.color(ColorRole::Surface),
            theme.color(enabled ? ColorRole::Field : ColorRole::Line2), 1.5);
        return;
    }
    const ColorRole ring = theme.isDark() ? ColorRole::AccentText : ColorRole::Accent;
    paintBox(painter, box, corner, theme.color(ColorRole::Surface),
        theme.color(enabled ? ring : ColorRole::Disabled), 5);
}

void switchMark(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = QStyle::alignedRect(
        option.direction, Qt::AlignCenter, QSize(36, 20) * theme.textScale(), option.rect);
    const bool on = isOn(option, QStyle::State_On);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const qreal corner = box.height() / 2;
    if (on)
        paintBox(
            painter, box, corner, theme.color(enabled ? ColorRole::Accent : ColorRole::Pressed));
    else
        paintBox(painter, box, corner, theme.color(ColorRole::Surface),
            theme.color(enabled ? ColorRole::Field : ColorRole::Line2), 1.5);
    const qreal side = box.height() * (on ? 0.7 : 0.5);
    const qreal gap = (box.height() - side) / 2;
    const bool atRight = on != (option.direction == Qt::RightToLeft);
    const QRectF knob(
        atRight ? box.right() - gap - side : box.left() + gap, box.top() + gap, side, side);
    const ColorRole ink = !enabled ? ColorRole::Disabled
        : on                       ? ColorRole::OnAccent
                                   : ColorRole::Field;
    paintBox(painter, knob, side / 2, theme.color(ink));
}

void checkLabel(QPainter *painter, const QStyleOptionButton &option, const Theme &theme)
{
    const QString text = withoutMnemonic(option.text);
    paintCell(painter, option.rect, text,
        cellStyle(theme, TextSize::Ui, text, inkOf(option), option.direction));
}

void comboFrame(QPainter *painter, const QStyleOptionComboBox &option, const Theme &theme,
    bool faulty, bool quiet)
{
    if (!quiet) {
        field(painter, option, theme, faulty);
    } else if (isOn(option, QStyle::State_HasFocus)) {
        paintInnerFocus(painter, option.rect, theme);
    } else if (isOn(option, QStyle::State_MouseOver)) {
        paintBox(painter, option.rect, radius::kNormal, theme.color(ColorRole::Hover));
    }
    const int side = theme.scaled(metric::kIconMeta);
    const QRect logical(option.rect.right() + 1 - side - (quiet ? 4 : 12),
        option.rect.top() + (option.rect.height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, logical),
        IconName::ChevronDown, theme.color(inkOf(option, ColorRole::Text2)), option.direction);
}

void comboLabel(QPainter *painter, const QStyleOptionComboBox &option, const Theme &theme,
    const QRect &textRect, int quiet, int iconName)
{
    QRect logical = QStyle::visualRect(option.direction, option.rect, textRect);
    if (iconName >= 0) {
        const int side = theme.scaled(quiet == kQuietCorner ? metric::kIcon : metric::kIconMeta);
        const QRect place(
            logical.left(), option.rect.top() + (option.rect.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place),
            IconName(iconName), theme.color(inkOf(option, ColorRole::Text2)), option.direction);
        logical.setLeft(place.right() + 1 + (quiet == kQuietCorner ? space::k8 : space::k4));
    }
    const TextSize size = quiet == kQuietLine ? TextSize::Meta
        : quiet                               ? TextSize::Ui
                                              : TextSize::Body;
    const ColorRole ink = quiet == kQuietLine ? ColorRole::Text2 : ColorRole::Text;
    paintCell(painter, QStyle::visualRect(option.direction, option.rect, logical),
        option.currentText,
        cellStyle(theme, size, option.currentText, inkOf(option, ink), option.direction));
}

void scrollBar(
    QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb, const Theme &theme)
{
    if (option.maximum <= option.minimum)
        return;
    static constexpr int kThumb = 6;
    static constexpr int kFromEdge = 2;
    const bool vertical = option.orientation == Qt::Vertical;
    QRect box = thumb;
    if (vertical) {
        const QRect logical(option.rect.right() + 1 - kThumb - kFromEdge, thumb.top() + 2, kThumb,
            thumb.height() - 4);
        box = QStyle::visualRect(option.direction, option.rect, logical);
    } else {
        box = QRect(thumb.left() + 2, option.rect.bottom() + 1 - kThumb - kFromEdge,
            thumb.width() - 4, kThumb);
    }
    const bool active = isOn(option, QStyle::State_Sunken)
        || (isOn(option, QStyle::State_MouseOver)
            && option.activeSubControls & QStyle::SC_ScrollBarSlider);
    paintBox(painter, box, kThumb / 2.0, theme.color(active ? ColorRole::Field : ColorRole::Line2));
}

void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove,
    const QRect &handle, const Theme &theme)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    QRectF bar(groove.left(), groove.center().y() - 1.5, groove.width(), 4);
    paintBox(painter, bar, 2, theme.color(ColorRole::Line2));
    if (option.upsideDown)
        bar.setLeft(handle.center().x());
    else
        bar.setRight(handle.center().x());
    paintBox(painter, bar, 2, theme.color(enabled ? ColorRole::Accent : ColorRole::Disabled));
    const QRect knob = centered(handle, 14);
    paintBox(painter, knob, 7, theme.color(enabled ? ColorRole::Accent : ColorRole::Disabled));
    if (isOn(option, QStyle::State_HasFocus))
        paintBox(painter, centered(handle, 18), 9, {}, theme.color(ColorRole::AccentText), 2);
}

void tab(QPainter *painter, const QStyleOptionTab &option, const Theme &theme)
{
    const bool selected = isOn(option, QStyle::State_Selected);
    const QString text = withoutMnemonic(option.text);
    const ColorRole ink = inkOf(option,
        selected || isOn(option, QStyle::State_MouseOver) ? ColorRole::Text : ColorRole::Text2);
    CellStyle style = cellStyle(theme, TextSize::Ui, text, ink, option.direction,
        selected ? Weight::Bold : Weight::Regular);
    style.alignment = Qt::AlignHCenter;
    paintCell(painter, option.rect, text, style);
    if (selected) {
        const QRectF bar(
            option.rect.left() + 10, option.rect.bottom() - 1, option.rect.width() - 20, 2);
        paintBox(painter, bar, 1, theme.color(ColorRole::AccentText));
    }
    if (isOn(option, QStyle::State_HasFocus))
        paintInnerFocus(painter, option.rect.adjusted(2, 2, -2, -4), theme);
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const QRectF track(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4);
    paintBox(painter, track, 2, theme.color(ColorRole::Pressed));
    const int span = option.maximum - option.minimum;
    const qreal share =
        span > 0 ? qBound(0.0, qreal(option.progress - option.minimum) / span, 1.0) : 0.3;
    const QRect done(option.rect.left(), int(track.top()), qRound(option.rect.width() * share), 4);
    paintBox(painter, QStyle::visualRect(option.direction, option.rect, done), 2,
        theme.color(ColorRole::AccentText));
}

} // namespace wxm::paint
