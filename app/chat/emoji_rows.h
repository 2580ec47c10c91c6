// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! Made at build time (cmake/emoji_rows.py): emoji, English name, Arabic name, search words, parted
//! by tabs; emoji_rows.cpp stands in the build folder.
extern const char *const kEmojiRows[];
extern const int kEmojiRowCount;

} // namespace wxm
