// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

class QApplication;
class QWidget;

namespace wxm {

//! What a colour is for. The values stand in theme_colors.cpp, nowhere else.
enum class ColorRole {
    // surfaces and lines
    Window,
    Pane,
    Surface,
    Raised,
    Sunken,
    Hover,
    Pressed,
    Select,
    BubbleIn,
    BubbleOut,
    Line,
    Line2,
    Field,
    Scrim,
    Tip,
    OnTip,
    // text and meaning
    Text,
    Text2,
    Text3,
    Disabled,
    AccentText,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    AccentSoft,
    Ok,
    OkSoft,
    OkMark,
    Warn,
    WarnSoft,
    WarnMark,
    Danger,
    DangerSoft,
    DangerFill,
    DangerHover,
    DangerPress,
    OnDanger,
    Spark,
};
inline constexpr int kColorRoles = int(ColorRole::Spark) + 1;

//! Steps of the type scale; each has its own line height.
enum class TextSize { Meta, Ui, Body, Title, Head };
inline constexpr int kTextSizes = int(TextSize::Head) + 1;

enum class Weight { Regular, Bold };

//! Space in logical pixels; every margin is one of these.
namespace space {
inline constexpr int k4 = 4;
inline constexpr int k8 = 8;
inline constexpr int k12 = 12;
inline constexpr int k16 = 16;
inline constexpr int k20 = 20;
inline constexpr int k24 = 24;
inline constexpr int k32 = 32;
} // namespace space

namespace radius {
inline constexpr int kSmall = 4;  //!< chips, key caps, tool tips, check boxes, menu rows
inline constexpr int kNormal = 8; //!< buttons, fields, rows, bubbles, menus, cards
} // namespace radius

namespace metric {
inline constexpr int kButton = 32;
inline constexpr int kButtonSmall = 28;
inline constexpr int kButtonLarge = 40;
inline constexpr int kField = 36;
inline constexpr int kBarField = 32;
inline constexpr int kMenuRow = 32;
inline constexpr int kCheck = 18;
inline constexpr int kBadge = 20;
inline constexpr int kPaneHeader = 52;
inline constexpr int kTabRow = 36;
inline constexpr int kSectionHead = 36;
inline constexpr int kThreadRow = 64;
inline constexpr int kThreadRowTall = 72; //!< With a third line.
inline constexpr int kStatusLine = 28;
inline constexpr int kRail = 72;
inline constexpr int kThreadList = 320;
inline constexpr int kCustomerPanel = 288;
inline constexpr int kLivePanel = 336;
inline constexpr int kSettingsRow = 56;
inline constexpr int kIcon = 20; //!< beside ui and body text
inline constexpr int kIconRail = 24;
inline constexpr int kIconMeta = 16;
inline constexpr int kIconEmpty = 32;
inline constexpr int kFoldPanelBelow = 1180;
inline constexpr int kFoldListBelow = 860;
inline constexpr int kMotionMs = 120;
} // namespace metric

struct AvatarColors {
    QColor ink;
    QColor tint;
};

//! The values behind the look: an immutable value, light, dark or of high contrast (two of them).
class Theme {
public:
    enum class Scheme { Light, Dark, Contrast, ContrastLight };

    explicit Theme(Scheme scheme = Scheme::Light, qreal textScale = 1.0);

    //! The theme in force. Light at 100 % where no ThemeController is installed (small tests).
    static const Theme &of(const QWidget *widget = nullptr);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark || m_scheme == Scheme::Contrast; }
    qreal textScale() const { return m_textScale; }
    QColor color(ColorRole role) const { return m_colors[std::size_t(role)]; }
    AvatarColors avatar(std::int64_t userId) const;

    //! Font for one string: Arabic is a step larger, decided by the string's own direction.
    QFont font(TextSize size, QStringView text, Weight weight = Weight::Regular) const;
    QFont font(TextSize size, Qt::LayoutDirection direction, Weight weight = Weight::Regular) const;
    //! Height of a line; the same in both scripts, so that rows never jump.
    int lineHeight(TextSize size) const;
    //! Height of a one-line cell: as lineHeight, but 20 for Body.
    int cellHeight(TextSize size) const;
    //! By how much Arabic letters reach below such a line: room for the dots of ي at its end.
    int overhang(TextSize size) const;
    //! A length that grows with the text scale (row heights, cells).
    int scaled(int px) const { return qRound(px * m_textScale); }

private:
    Scheme m_scheme;
    qreal m_textScale;
    std::array<QColor, kColorRoles> m_colors;
    //! By size, direction and weight. Copies of one font share what Qt found for it; a font made
    //! anew is looked for again at each text.
    std::array<QFont, std::size_t(kTextSizes) * 4> m_fonts;
};

//! Puts a theme on the application (style, palette, fonts) and changes it at run time.
//! One object, built in main() after QApplication and before the first widget. GUI thread.
class ThemeController : public QObject {
    Q_OBJECT
public:
    //! Contrast: white on black, or black on white, every edge drawn; also taken by System where
    //! the system is so.
    enum class Choice { Light, Dark, Contrast, ContrastLight, System };

    explicit ThemeController(QApplication &application, Choice choice = Choice::System);
    ~ThemeController() override;

    const Theme &theme() const { return m_theme; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    //! 1.0 … 2.0; text, and what holds text, grows.
    void setTextScale(qreal scale);
    static std::optional<Choice> choiceFromName(QStringView name); //!< as choiceName()
    //! light, dark, contrast, contrast-light, system
    static QString choiceName(Choice choice);

Q_SIGNALS:
    //! After the application's palette and fonts changed; widgets also get PaletteChange.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void install();
    Theme::Scheme wantedScheme() const;

    QApplication &m_application;
    Choice m_choice;
    qreal m_textScale = 1.0;
    bool m_systemIsDark = false;
    bool m_systemHasContrast = false;
    bool m_installing = false;
    Theme m_theme;
};

} // namespace wxm
