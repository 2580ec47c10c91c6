// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

namespace wxm {

//! The only file with colour values; contrast is computed by tests/ui/common/theme_test.
QColor themeColor(ColorRole role, Theme::Scheme scheme);
AvatarColors themeAvatar(int slot, Theme::Scheme scheme);
inline constexpr int kAvatarSlots = 6;

//! Of a rule's hits: the ground of a row, the bar before it, words on that ground.
struct RuleColors {
    QColor tint;
    QColor mark;
    QColor ink;
};
//! `color`: 1 amber, 2 red, 3 green, 4 teal, 5 violet, 6 slate.
RuleColors themeRule(int color, Theme::Scheme scheme);
inline constexpr int kRuleColors = 6;

} // namespace wxm
