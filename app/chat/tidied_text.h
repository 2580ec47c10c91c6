// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wxm {

//! A reply as a careful person would have typed it: one space between words and none before
//! punctuation, digits of one kind, the Arabic comma and question mark behind Arabic words, no
//! punctuation in rows, no tatweel beyond one. Links, addresses, words in braces, what looks like
//! code, and numbers of five digits and more stay as they are. Longer than kMostTidied: as it is.
//! Pure function; any thread.
QString tidiedText(const QString &text);
inline constexpr qsizetype kMostTidied = 20'000;

} // namespace wxm
