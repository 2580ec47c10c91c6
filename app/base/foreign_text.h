// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "base/links.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>

//! The one way for text that a user or the server wrote to become text on a screen:
//! cut, strip, limit marks, isolate. Pure functions; any thread. Done once a string, off the paint
//! path. The original is kept beside the shown form: copying gives the original back.
namespace wxm {

namespace limits {
inline constexpr qsizetype kName = 160;       //!< UTF-16 units; names, titles, file names, previews
inline constexpr qsizetype kFirstView = 2000; //!< a body as first shown
inline constexpr qsizetype kBody = 16384;     //!< a body in all
inline constexpr qsizetype kServerSentence = 300; //!< a server's sentence in an error box
inline constexpr qsizetype kNotification = 200;
inline constexpr qsizetype kLog = 80;
inline constexpr int kMarks = 4;   //!< combining marks a base
inline constexpr int kJoiners = 8; //!< joiners in one emoji sequence
} // namespace limits

//! Name of a person on one line, without isolates; "#<id>" when nothing visible is left.
QString shownName(QStringView original, std::int64_t id);
//! As shownName, for titles; an empty one stays empty.
QString shownTitle(QStringView original);
//! As shownTitle; path separators become "_", so that a shown name is also a safe one.
QString shownFileName(QStringView original);
//! The true extension, lower case, without the dot; shown apart from the name.
QString fileExtension(QStringView original);
//! First words of a body on one line, for lists; not isolated.
QString shownPreview(QStringView original);

//! How many characters shownName would strip; "2 hidden characters" is said beside such a name.
qsizetype hiddenCount(QStringView original);

//! A sentence of the server under our own one: one plain line of at most 300 units.
QString shownServerSentence(QStringView original);
//! For desktop notifications: one line of 200 units, escaped where the server reads markup.
QString shownInNotification(QStringView original, bool serverReadsMarkup);
//! For logs: controls as \x0A or <U+202E>, 80 units at most.
QString shownInLog(QStringView original);
//! One cell of a CSV file: quoted, and no formula for a spreadsheet.
QString csvCell(QStringView original);
//! Such cells in a row, with its line end.
QString csvLine(const QStringList &cells);

//! Cut at a grapheme, at most `units`.
QString clamped(QStringView text, qsizetype units);

//! Arabic-Indic and Persian digits as 0–9; for phone, code and number fields.
QString westernDigits(QStringView text);

} // namespace wxm
