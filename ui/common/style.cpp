// SPDX-License-Identifier: MIT
#include "ui/common/style.h"

#include "ui/common/button_paint.h"
#include "ui/common/combo_delegate.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/style_paint.h"
#include "ui/common/text_painter.h"

#include <QAbstractItemView>
#include <QBitmap>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kTabPadding = 10;
// Qt adds 2 of its own: text begins 13 from the outer edge, as in combo boxes.
constexpr int kFieldPadding = 11;

bool flag(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

// A field inside a combo box or spin box has the edge of its parent.
bool isInner(const QWidget *widget)
{
    return widget && widget->parentWidget()
        && (qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->parentWidget()->inherits("QAbstractSpinBox"));
}

void paintForeignButton(const QStyleOptionButton &option, QPainter *painter)
{
    ButtonLook look;
    look.text = withoutMnemonic(option.text);
    look.icon = option.icon;
    if (option.features & QStyleOptionButton::DefaultButton)
        look.kind = Button::Kind::Primary;
    else if (option.features & QStyleOptionButton::Flat)
        look.kind = Button::Kind::Ghost;
    paintButton(painter, option, look, Theme::of());
}

QRegion roundedRegion(const QRect &rect, int corner)
{
    QBitmap bits(rect.size());
    bits.clear();
    QPainter painter(&bits);
    painter.setPen(Qt::color1);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(QRect({}, rect.size()).adjusted(0, 0, -1, -1), corner, corner);
    painter.end();
    return QRegion(bits).translated(rect.topLeft());
}

// Items are drawn in the Body step, each in the font of its own script.
QSize comboSize(const QComboBox &box, const Theme &theme)
{
    const int quiet = box.property(kQuietProperty).toInt();
    if (quiet) { // as wide as what it shows
        const TextSize size = quiet == kQuietCorner ? TextSize::Ui : TextSize::Meta;
        const int icon = quiet == kQuietCorner ? metric::kIcon : metric::kIconMeta;
        const int text = cellWidth(box.currentText(), theme.font(size, box.currentText()));
        return {text + theme.scaled(icon + metric::kIconMeta) + 4 * space::k4 + space::k8,
            theme.scaled(
                quiet == kQuietCorner ? metric::kButton : metric::kStatusLine - space::k4)};
    }
    int text = 0;
    for (int i = 0; i < box.count(); ++i)
        text = qMax(text, cellWidth(box.itemText(i), theme.font(TextSize::Body, box.itemText(i))));
    return {text + 2 * (kFieldPadding + 2) + theme.scaled(metric::kIconMeta) + space::k8,
        theme.scaled(metric::kField)};
}

QSize checkSize(const QStyleOptionButton &option, int indicator, const Theme &theme)
{
    const QString text = withoutMnemonic(option.text);
    const int words =
        text.isEmpty() ? 0 : space::k8 + cellWidth(text, theme.font(TextSize::Ui, text)) + 2;
    return {indicator + words, theme.scaled(space::k20)};
}

void paintRow(QPainter *painter, const QStyleOption &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ColorRole::Select));
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter->fillRect(option.rect, theme.color(ColorRole::Hover));
}

} // namespace

void setFault(QWidget *field, bool faulty)
{
    field->setProperty(kFaultProperty, faulty);
    field->update();
}

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget)) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (auto *box = qobject_cast<QComboBox *>(widget))
        box->setItemDelegate(new ComboDelegate(box));
    // A path reads from left to right in any window: "/root", not "root/".
    const QString name = widget->objectName();
    if (name == "lookInCombo"_L1 || name == "fileNameEdit"_L1)
        widget->setLayoutDirection(Qt::LeftToRight);
    if (widget->inherits("QAbstractButton") || qobject_cast<QComboBox *>(widget)
        || widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

namespace {

constexpr std::pair<QStyle::StandardPixmap, IconName> kStandardIcons[] = {
    {QStyle::SP_DialogSaveButton, IconName::Down}, {QStyle::SP_FileDialogEnd, IconName::Down},
    {QStyle::SP_DialogOpenButton, IconName::Check}, {QStyle::SP_DialogOkButton, IconName::Check},
    {QStyle::SP_DialogCancelButton, IconName::Close},
    {QStyle::SP_DialogCloseButton, IconName::Close}, {QStyle::SP_FileDialogToParent, IconName::Up},
    {QStyle::SP_ArrowUp, IconName::Up}, {QStyle::SP_FileDialogNewFolder, IconName::Plus},
    {QStyle::SP_FileDialogDetailedView, IconName::Filter},
    {QStyle::SP_FileDialogListView, IconName::Tabs}, {QStyle::SP_ArrowBack, IconName::ChevronStart},
    {QStyle::SP_ArrowForward, IconName::ChevronEnd}};

} // namespace

QIcon Style::standardIcon(
    StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const auto *found = std::find_if(std::begin(kStandardIcons), std::end(kStandardIcons),
        [which](const auto &one) { return one.first == which; });
    return found != std::end(kStandardIcons) ? icon(found->second)
                                             : QProxyStyle::standardIcon(which, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    switch (int(element)) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && !line->hasFrame())
            return; // stands in a box of its own
        if (!isInner(widget) && element == PE_PanelLineEdit)
            paint::field(painter, *option, theme, flag(widget, kFaultProperty));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        flag(widget, kSwitchProperty) ? paint::switchMark(painter, *option, theme)
                                      : paint::checkMark(painter, *option, theme);
        return;
    case PE_IndicatorRadioButton:
        return paint::radioMark(painter, *option, theme);
    case PE_PanelTipLabel:
        return paintBox(painter, option->rect, 0, theme.color(ColorRole::Tip));
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            paintBox(painter, option->rect, radius::kNormal, theme.color(ColorRole::Raised),
                theme.color(ColorRole::Line2));
        return;
    case PE_FrameFocusRect: // buttons, check boxes and links have FocusRing; rows draw their own
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return paintRow(painter, *option, theme);
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    switch (int(element)) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintForeignButton(*button, painter);
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::checkLabel(painter, *button, theme);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                return;
            const QVariant name = widget ? widget->property(kIconProperty) : QVariant();
            return paint::comboLabel(painter, *combo, theme,
                subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget),
                widget ? widget->property(kQuietProperty).toInt() : 0,
                name.isValid() ? name.toInt() : -1);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItem(painter, *item, theme);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tab(painter, *tab, theme);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progress(painter, *bar, theme);
        break;
    case CE_Splitter:
        return paintHairline(painter, option->rect, theme.color(ColorRole::Line));
    case CE_FocusFrame:
        return paintBox(
            painter, option->rect, radius::kNormal + 4, {}, theme.color(ColorRole::AccentText), 2);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboFrame(
                painter, *combo, theme, flag(widget, kFaultProperty), flag(widget, kQuietProperty));
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBar(painter, *bar,
                subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), theme);
    } else if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::slider(painter, *slider,
                subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                subControlRect(CC_Slider, option, SC_SliderHandle, widget), theme);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (int(type)) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            ButtonLook look;
            look.text = withoutMnemonic(button->text);
            look.icon = button->icon;
            look.kind = Button::Kind::Primary; // bold is wider; the default button may move
            return {qMax(72, buttonWidth(look, theme)), theme.scaled(metric::kButton)};
        }
        break;
    case CT_LineEdit:
        made.setHeight(theme.scaled(metric::kField));
        break;
    case CT_ComboBox:
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            return comboSize(*box, theme);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(*item, theme);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QFont bold = theme.font(TextSize::Ui, tab->text, Weight::Bold);
            return {cellWidth(withoutMnemonic(tab->text), bold) + 2 * kTabPadding,
                theme.scaled(metric::kTabRow)};
        }
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return checkSize(*button, pixelMetric(PM_IndicatorWidth, option, widget), theme);
        break;
    default:
        break;
    }
    return made;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const bool quiet = flag(widget, kQuietProperty);
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool editable = combo && combo->editable;
        const int arrow = theme.scaled(metric::kIconMeta) + (quiet ? space::k8 : space::k20);
        QRect logical = option->rect;
        if (part == SC_ComboBoxEditField)
            logical.adjust(quiet ? space::k4
                    : editable   ? kFieldPadding
                                 : kFieldPadding + 2,
                1, -arrow, -1);
        else
            logical.setLeft(logical.right() + 1 - arrow);
        return visualRect(option->direction, option->rect, logical);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return option->rect;
        if (bar && part == SC_ScrollBarSlider) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int thumb = length;
            if (range > 0)
                thumb = qBound(qMin(32, length),
                    int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            return vertical ? QRect(bar->rect.left(), start, bar->rect.width(), thumb)
                            : QRect(start, bar->rect.top(), thumb, bar->rect.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInner(widget)) {
        // An icon in the field brings its own distance.
        const int padding = widget && !widget->actions().isEmpty() ? space::k4 : kFieldPadding;
        return option->rect.adjusted(padding, 2, -padding, -2);
    }
    if (element == SE_LineEditContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    switch (int(metric)) {
    case PM_IndicatorWidth:
        return flag(widget, kSwitchProperty) ? theme.scaled(36) : theme.scaled(metric::kCheck);
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme.scaled(metric::kCheck);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::k8;
    case PM_LineEditIconSize:
        return Theme::of(widget).scaled(metric::kIconMeta);
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 3;
    case PM_SubMenuOverlap:
        return -2;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (int(hint)) {
    case SH_ComboBox_Popup: // a list below the field, not over it
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTip_Mask:
    case SH_Menu_Mask: // without a compositor translucent corners would be black
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data); mask && option) {
            mask->region = roundedRegion(
                option->rect, hint == SH_Menu_Mask ? radius::kNormal : radius::kSmall);
            return 1;
        }
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace wxm
