// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include "base/bidi.h"
#include "ui/common/style.h"
#include "ui/common/theme_colors.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QToolTip>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

//! The one that the program made; asked for several times a row that is painted.
const ThemeController *installed = nullptr;

struct TypeStep {
    int latin;
    int arabic;
    int line;
    int cell;
};

TypeStep stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Meta:
        return {12, 13, 16, 16};
    case TextSize::Ui:
        return {13, 14, 20, 20};
    case TextSize::Body:
        return {14, 15, 22, 20};
    case TextSize::Title:
        return {16, 17, 24, 24};
    case TextSize::Head:
        return {20, 21, 28, 28};
    }
    Q_UNREACHABLE();
}

// Exact names, so that one message never mixes three fonts; the last ones are what other systems
// have. Qt falls back further by itself.
QStringList families(Qt::LayoutDirection direction)
{
    static const QStringList latin{u"Noto Sans"_s, u"Segoe UI"_s, u"SF Pro Text"_s};
    static const QStringList arabic{
        u"Noto Sans Arabic"_s, u"Noto Sans Arabic UI"_s, u"SF Arabic"_s};
    static const QStringList emoji{
        u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s};
    return direction == Qt::RightToLeft ? arabic + latin + emoji : latin + arabic + emoji;
}

std::size_t fontPlace(TextSize size, Qt::LayoutDirection direction, Weight weight)
{
    return std::size_t(size) * 4 + (direction == Qt::RightToLeft ? 2U : 0U)
        + (weight == Weight::Bold ? 1U : 0U);
}

QFont makeFont(int pixels, Qt::LayoutDirection direction, Weight weight)
{
    QFont font;
    font.setFamilies(families(direction));
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return font;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, ColorRole source) {
        palette.setColor(target, theme.color(source));
    };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::Surface);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::OnDanger);
    set(QPalette::PlaceholderText, ColorRole::Text3);
    set(QPalette::ToolTipBase, ColorRole::Tip);
    set(QPalette::ToolTipText, ColorRole::OnTip);
    set(QPalette::Link, ColorRole::AccentText);
    set(QPalette::LinkVisited, ColorRole::AccentText);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Hover);
    set(QPalette::Mid, ColorRole::Line2);
    set(QPalette::Dark, ColorRole::Field);
    set(QPalette::Shadow, ColorRole::Line2);
    // Selected text keeps its own colour, in every scheme: a body is read while it is selected.
    set(QPalette::Highlight, ColorRole::Select);
    set(QPalette::HighlightedText, ColorRole::Text);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.color(ColorRole::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.color(ColorRole::Sunken));
    return palette;
}

} // namespace

Theme::Theme(Scheme scheme, qreal textScale) : m_scheme(scheme), m_textScale(textScale)
{
    for (int role = 0; role < kColorRoles; ++role)
        m_colors[std::size_t(role)] = themeColor(ColorRole(role), scheme);
    for (int size = 0; size < kTextSizes; ++size) {
        const TypeStep step = stepOf(TextSize(size));
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const int pixels = scaled(direction == Qt::RightToLeft ? step.arabic : step.latin);
            for (const auto weight : {Weight::Regular, Weight::Bold})
                m_fonts[fontPlace(TextSize(size), direction, weight)] =
                    makeFont(pixels, direction, weight);
        }
    }
}

const Theme &Theme::of(const QWidget *)
{
    if (installed)
        return installed->theme();
    static const Theme plain;
    return plain;
}

AvatarColors Theme::avatar(std::int64_t userId) const
{
    return themeAvatar(int(std::uint64_t(userId) % kAvatarSlots), m_scheme);
}

QFont Theme::font(TextSize size, QStringView text, Weight weight) const
{
    const bool rtl = paragraphDirection(text) == TextDirection::Rtl;
    return font(size, rtl ? Qt::RightToLeft : Qt::LeftToRight, weight);
}

QFont Theme::font(TextSize size, Qt::LayoutDirection direction, Weight weight) const
{
    return m_fonts[fontPlace(size, direction, weight)];
}

int Theme::lineHeight(TextSize size) const { return scaled(stepOf(size).line); }

int Theme::cellHeight(TextSize size) const { return scaled(stepOf(size).cell); }

int Theme::overhang(TextSize size) const
{
    return scaled(size == TextSize::Ui || size == TextSize::Title ? 3 : 4);
}

ThemeController::ThemeController(QApplication &application, Choice choice)
    : m_application(application)
    , m_choice(choice)
{
    // Before our own palette stands: what the system wants.
    const QPalette system = m_application.palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < 128;
    // No theme of every day is pure white on pure black, and those of high contrast are; of those
    // that are black on white the buttons are white, too.
    m_systemHasContrast = system.color(QPalette::Window) == QColor(Qt::black)
        && system.color(QPalette::WindowText) == QColor(Qt::white);
    m_systemHasContrast = m_systemHasContrast
        || (system.color(QPalette::Window) == QColor(Qt::white)
            && system.color(QPalette::WindowText) == QColor(Qt::black)
            && system.color(QPalette::Button) == QColor(Qt::white));
    installed = this;
    m_application.setStyle(new Style); // owned by the application
    m_application.installEventFilter(this);
    install();
}

ThemeController::~ThemeController() { installed = nullptr; }

void ThemeController::setChoice(Choice choice)
{
    m_choice = choice;
    install();
}

void ThemeController::setTextScale(qreal scale)
{
    m_textScale = qBound(1.0, scale, 2.0);
    install();
}

std::optional<ThemeController::Choice> ThemeController::choiceFromName(QStringView name)
{
    if (name == "light"_L1)
        return Choice::Light;
    if (name == "dark"_L1)
        return Choice::Dark;
    if (name == "contrast"_L1)
        return Choice::Contrast;
    if (name == "contrast-light"_L1)
        return Choice::ContrastLight;
    if (name == "system"_L1)
        return Choice::System;
    return std::nullopt;
}

QString ThemeController::choiceName(Choice choice)
{
    switch (choice) {
    case Choice::Light:
        return u"light"_s;
    case Choice::Dark:
        return u"dark"_s;
    case Choice::Contrast:
        return u"contrast"_s;
    case Choice::ContrastLight:
        return u"contrast-light"_s;
    case Choice::System:
        return u"system"_s;
    }
    Q_UNREACHABLE();
}

Theme::Scheme ThemeController::wantedScheme() const
{
    if (m_choice == Choice::ContrastLight)
        return Theme::Scheme::ContrastLight;
    if (m_choice == Choice::Contrast)
        return Theme::Scheme::Contrast;
    if (m_choice == Choice::System && m_systemHasContrast)
        return m_systemIsDark ? Theme::Scheme::Contrast : Theme::Scheme::ContrastLight;
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    return dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // The language decides the step of the interface's own words.
    if (watched == &m_application && event->type() == QEvent::ApplicationLayoutDirectionChange
        && !m_installing)
        install();
    return false;
}

void ThemeController::install()
{
    m_installing = true;
    m_theme = Theme(wantedScheme(), m_textScale);
    QApplication::setFont(m_theme.font(TextSize::Ui, QGuiApplication::layoutDirection()));
    const QPalette palette = paletteOf(m_theme);
    const bool isSamePalette = QApplication::palette() == palette;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(m_theme.font(TextSize::Meta, QGuiApplication::layoutDirection()));
    m_installing = false;
    // Qt tells nobody where no colour changes, and the size of text has.
    for (QWidget *widget : isSamePalette ? QApplication::allWidgets() : QWidgetList()) {
        QEvent event(QEvent::PaletteChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    Q_EMIT changed();
}

} // namespace wxm
