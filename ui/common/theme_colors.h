// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

namespace wxm {

//! The only file with colour values; contrast is computed by tests/ui/common/theme_test.
QColor themeColor(ColorRole role, Theme::Scheme scheme);
AvatarColors themeAvatar(int slot, Theme::Scheme scheme);
inline constexpr int kAvatarSlots = 6;

} // namespace wxm
