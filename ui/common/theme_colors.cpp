// SPDX-License-Identifier: MIT
#include "ui/common/theme_colors.h"

namespace wxm {
namespace {

struct Pair {
    QColor light;
    QColor dark;
};

Pair pairOf(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {QColor(0xF3F4F6), QColor(0x111317)};
    case ColorRole::Pane:
        return {QColor(0xFAFAFB), QColor(0x15181D)};
    case ColorRole::Surface:
        return {QColor(0xFFFFFF), QColor(0x1A1D23)};
    case ColorRole::Raised:
        return {QColor(0xFFFFFF), QColor(0x22262D)};
    case ColorRole::Sunken:
        return {QColor(0xF6F7F9), QColor(0x15181D)};
    case ColorRole::Hover:
        return {QColor(0xEEF0F3), QColor(0x23272E)};
    case ColorRole::Pressed:
        return {QColor(0xE4E7EC), QColor(0x2B3038)};
    case ColorRole::Select:
        return {QColor(0xE6ECFC), QColor(0x223057)};
    case ColorRole::BubbleIn:
        return {QColor(0xF0F2F5), QColor(0x272B33)};
    case ColorRole::BubbleOut:
        return {QColor(0xE1E9FC), QColor(0x233460)};
    case ColorRole::Line:
        return {QColor(0xE2E5EA), QColor(0x2A2F37)};
    case ColorRole::Line2:
        return {QColor(0xCBD0D8), QColor(0x3C434E)};
    case ColorRole::Field:
        return {QColor(0x858C99), QColor(0x7C8493)};
    case ColorRole::Scrim:
        return {QColor(23, 26, 33, 92), QColor(0, 0, 0, 128)};
    case ColorRole::Tip:
        return {QColor(0x23272F), QColor(0xECEEF2)};
    case ColorRole::OnTip:
        return {QColor(0xF3F4F6), QColor(0x171A21)};
    case ColorRole::Text:
        return {QColor(0x171A21), QColor(0xECEEF2)};
    case ColorRole::Text2:
        return {QColor(0x4E5563), QColor(0xB3B9C5)};
    case ColorRole::Text3:
        return {QColor(0x616876), QColor(0x949CAA)};
    case ColorRole::Disabled:
        return {QColor(0x9BA1AD), QColor(0x626A78)};
    case ColorRole::AccentText:
        return {QColor(0x244CC4), QColor(0x9DB5FF)};
    case ColorRole::Accent:
        return {QColor(0x2D58D8), QColor(0x3D66E0)};
    case ColorRole::AccentHover:
        return {QColor(0x244ABF), QColor(0x456CE3)};
    case ColorRole::AccentPress:
        return {QColor(0x1C3CA0), QColor(0x3459CC)};
    case ColorRole::OnAccent:
        return {QColor(0xFFFFFF), QColor(0xFFFFFF)};
    case ColorRole::AccentSoft:
        return {QColor(0xE6ECFC), QColor(0x223057)};
    case ColorRole::Ok:
        return {QColor(0x17703F), QColor(0x62CB8E)};
    case ColorRole::OkSoft:
        return {QColor(0xE2F3E8), QColor(0x17301F)};
    case ColorRole::OkMark:
        return {QColor(0x1F9254), QColor(0x43B873)};
    case ColorRole::Warn:
        return {QColor(0x855000), QColor(0xF2B85B)};
    case ColorRole::WarnSoft:
        return {QColor(0xFFF2D9), QColor(0x352813)};
    case ColorRole::WarnMark:
        return {QColor(0xC77700), QColor(0xF2B85B)};
    case ColorRole::Danger:
        return {QColor(0xBC2419), QColor(0xFF9286)};
    case ColorRole::DangerSoft:
        return {QColor(0xFDEAE7), QColor(0x3B1D1B)};
    case ColorRole::DangerFill:
        return {QColor(0xC22A1F), QColor(0xC9372B)};
    case ColorRole::DangerHover:
        return {QColor(0xA51F15), QColor(0xCF3F33)};
    case ColorRole::DangerPress:
        return {QColor(0x88180F), QColor(0xAE2C21)};
    case ColorRole::OnDanger:
        return {QColor(0xFFFFFF), QColor(0xFFFFFF)};
    case ColorRole::Spark:
        return {QColor(0x2D58D8), QColor(0x9DB5FF)};
    }
    Q_UNREACHABLE();
}

//! White on black with few colours, every text at 7:1 and more; surfaces differ by their edges.
QColor contrastOf(ColorRole role)
{
    using R = ColorRole;
    switch (role) {
    case R::Window:
    case R::Pane:
    case R::Surface:
    case R::Raised:
    case R::Sunken:
    case R::BubbleIn:
    case R::OnAccent:
    case R::OnDanger:
    case R::OnTip:
        return QColor(Qt::black);
    case R::Hover:
    case R::OkSoft:
    case R::WarnSoft:
    case R::DangerSoft:
        return QColor(0x1A1A1A);
    case R::Pressed:
        return QColor(0x333333);
    case R::Select:
    case R::BubbleOut:
    case R::AccentSoft:
        return QColor(0x00264D);
    case R::Line:
    case R::Line2:
    case R::Field:
    case R::Tip:
    case R::Text:
    case R::Text2:
        return QColor(0xFFFFFF);
    case R::Text3:
        return QColor(0xE0E0E0);
    case R::Disabled:
        return QColor(0x9E9E9E);
    case R::Scrim:
        return QColor(0, 0, 0, 192);
    case R::AccentText:
    case R::Accent:
    case R::Spark:
        return QColor(0x7FD4FF);
    case R::AccentHover:
        return QColor(0xB3E5FF);
    case R::AccentPress:
        return QColor(0x5CBDF0);
    case R::Ok:
    case R::OkMark:
        return QColor(0x7CFF9E);
    case R::Warn:
    case R::WarnMark:
        return QColor(0xFFE14D);
    case R::Danger:
    case R::DangerFill:
        return QColor(0xFFA399);
    case R::DangerHover:
        return QColor(0xFFC2BB);
    case R::DangerPress:
        return QColor(0xFF8F84);
    }
    Q_UNREACHABLE();
}

//! Black on white, for eyes that dark grounds dazzle.
QColor lightContrastOf(ColorRole role)
{
    using R = ColorRole;
    switch (role) {
    case R::Window:
    case R::Pane:
    case R::Surface:
    case R::Raised:
    case R::Sunken:
    case R::BubbleIn:
    case R::OnAccent:
    case R::OnDanger:
    case R::OnTip:
        return QColor(Qt::white);
    case R::Hover:
    case R::OkSoft:
    case R::WarnSoft:
    case R::DangerSoft:
        return QColor(0xF0F0F0);
    case R::Pressed:
        return QColor(0xD9D9D9);
    case R::Select:
    case R::BubbleOut:
    case R::AccentSoft:
        return QColor(0xD6E8FF);
    case R::Line:
    case R::Line2:
    case R::Field:
    case R::Tip:
    case R::Text:
    case R::Text2:
        return QColor(Qt::black);
    case R::Text3:
        return QColor(0x1F1F1F);
    case R::Disabled:
        return QColor(0x616161);
    case R::Scrim:
        return QColor(0, 0, 0, 160);
    case R::AccentText:
    case R::Accent:
    case R::Spark:
        return QColor(0x00339A);
    case R::AccentHover:
        return QColor(0x002573);
    case R::AccentPress:
        return QColor(0x001A52);
    case R::Ok:
    case R::OkMark:
        return QColor(0x004D1D);
    case R::Warn:
    case R::WarnMark:
        return QColor(0x573000);
    case R::Danger:
    case R::DangerFill:
        return QColor(0x8A0A0A);
    case R::DangerHover:
        return QColor(0x6C0606);
    case R::DangerPress:
        return QColor(0x500303);
    }
    Q_UNREACHABLE();
}

struct AvatarPair {
    AvatarColors light;
    AvatarColors dark;
};

const AvatarPair kAvatars[kAvatarSlots] = {
    {{QColor(0x24394F), QColor(0xD3DCE6)}, {QColor(0xD3DEEA), QColor(0x3B4653)}},
    {{QColor(0x155C36), QColor(0xE0F1E6)}, {QColor(0x8FDDB0), QColor(0x1D3A29)}},
    {{QColor(0x704300), QColor(0xFBE9CF)}, {QColor(0xF3CB8B), QColor(0x44331A)}},
    {{QColor(0x8E1F16), QColor(0xF9E0DE)}, {QColor(0xFFB3AA), QColor(0x4A2724)}},
    {{QColor(0x563293), QColor(0xEBE3F8)}, {QColor(0xD2BDF8), QColor(0x3A2D57)}},
    {{QColor(0x12565F), QColor(0xD9EFF2)}, {QColor(0x8FD8E3), QColor(0x1B3D44)}},
};

} // namespace

QColor themeColor(ColorRole role, Theme::Scheme scheme)
{
    if (scheme == Theme::Scheme::Contrast)
        return contrastOf(role);
    if (scheme == Theme::Scheme::ContrastLight)
        return lightContrastOf(role);
    const Pair pair = pairOf(role);
    return scheme == Theme::Scheme::Dark ? pair.dark : pair.light;
}

AvatarColors themeAvatar(int slot, Theme::Scheme scheme)
{
    Q_ASSERT(slot >= 0 && slot < kAvatarSlots);
    if (scheme == Theme::Scheme::Contrast)
        return {QColor(0xFFFFFF), QColor(0x333333)};
    if (scheme == Theme::Scheme::ContrastLight)
        return {QColor(Qt::black), QColor(0xD9D9D9)};
    return scheme == Theme::Scheme::Dark ? kAvatars[slot].dark : kAvatars[slot].light;
}

RuleColors themeRule(int color, Theme::Scheme scheme)
{
    // Contrast has no room for shades: the rule's name tells one from another.
    if (scheme == Theme::Scheme::Contrast || scheme == Theme::Scheme::ContrastLight)
        return {themeColor(ColorRole::WarnSoft, scheme), themeColor(ColorRole::WarnMark, scheme),
            themeColor(ColorRole::Warn, scheme)};
    struct Both {
        Pair tint;
        Pair mark;
        int avatar;
    };
    static const Both kRules[kRuleColors] = {
        {pairOf(ColorRole::WarnSoft), {QColor(0xB86E00), QColor(0xF2B85B)}, 2},
        {pairOf(ColorRole::DangerSoft), {QColor(0xD2453A), QColor(0xFF9286)}, 3},
        {pairOf(ColorRole::OkSoft), {QColor(0x1F9254), QColor(0x62CB8E)}, 1},
        {{QColor(0xE4F3F5), QColor(0x15313A)}, {QColor(0x1A8A99), QColor(0x6FCBD8)}, 5},
        {{QColor(0xF1ECFA), QColor(0x2A2340)}, {QColor(0x8257C9), QColor(0xC0A5F2)}, 4},
        {{QColor(0xECF0F4), QColor(0x262D36)}, {QColor(0x5F7A96), QColor(0xA9BACB)}, 0},
    };
    const bool isDark = scheme == Theme::Scheme::Dark;
    const auto &one = kRules[(color < 1 || color > kRuleColors ? 1 : color) - 1];
    return {isDark ? one.tint.dark : one.tint.light, isDark ? one.mark.dark : one.mark.light,
        themeAvatar(one.avatar, scheme).ink};
}

} // namespace wxm
