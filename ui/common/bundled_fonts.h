// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! The portable tree brings fonts, so that Arabic is read where no font for it is installed. Both
//! do nothing where the program has no fonts of its own.

//! Before QApplication: font settings for a system that has none at all.
void prepareBundledFonts();
//! After QApplication: the families become known beside the system's.
void addBundledFonts();

} // namespace wxm
