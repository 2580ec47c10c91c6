// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace wxm {

//! Fusion drawn from our tokens: buttons, fields, check boxes, combo boxes, scroll bars, tabs,
//! menus, tool tips. Holds no colours; asks Theme::of() at each painting.
//!
//! A line edit or combo box with the dynamic property kFaultProperty set to true has a red edge.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    //! Of the toolkit's own file dialog, which stands where the system offers none: ours.
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
};

inline constexpr auto kFaultProperty = "wxmFault";
//! A combo box without an edge, for corners and the status line.
inline constexpr auto kQuietProperty = "wxmQuiet";
inline constexpr int kQuietLine = 1; //!< in small type
inline constexpr int kQuietCorner = 2;
//! Icon before the text of a quiet combo box: an IconName as int.
inline constexpr auto kIconProperty = "wxmIcon";
//! A check box drawn as a switch.
inline constexpr auto kSwitchProperty = "wxmSwitch";

//! Sets the fault mark of a field and repaints it.
void setFault(QWidget *field, bool faulty);

} // namespace wxm
