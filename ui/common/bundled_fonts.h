// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wxm {

//! The portable tree brings fonts, so that Arabic is read where no font for it is installed. Both
//! do nothing where the program has no fonts of its own.

//! Before QApplication: font settings for a system that has none at all.
void prepareBundledFonts();
//! Beside the program, where the portable tree has them.
QString bundledFontFolder();
//! After QApplication: the families become known beside the system's.
void addBundledFonts(const QString &folder = bundledFontFolder());
//! Some font has Arabic letters. Where none has, they are empty boxes, and no setting helps.
bool canShowArabic();

} // namespace wxm
