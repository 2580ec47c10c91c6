// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace wxm {

//! The text without what servers take off its ends before they store it: white space and characters
//! without ink, by the longest list of them (Laravel's TrimStrings). What is sent is cut like this
//! beforehand, so that what is shown is what is stored.
QString trimmedAsServersDo(QStringView text);

//! Nothing of it would be stored: there is nothing to send.
bool isTrimmedAway(QStringView text);

//! Whether `stored` is what a server may have made of `sent`: other ends, composed letters, other
//! line ends, escaped HTML.
bool isSameText(QStringView sent, QStringView stored);

//! Whether `stored` is `sent` in a form that has lost something: cut at a letter or a length that
//! the database does not take, or with such letters left out or replaced.
bool isShortenedText(QStringView sent, QStringView stored);

} // namespace wxm
