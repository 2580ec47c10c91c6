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

//! A body ready to be laid out: each paragraph wrapped in U+2068 … U+2069 with its direction made
//! certain, foreign controls balanced, digit groups, @names and URLs isolated.
struct ShownBody {
    QString text;
    QList<TextLink> links; //!< places in `text`; their URLs come from the original
    qsizetype hidden = 0;  //!< stripped characters
    bool isCut = false;    //!< more of the original than `limit`
    QList<qsizetype>
        source; //!< for each unit of `text` its unit in the original; one more for the end

    //! What a selection in `text` stands for in the original, less NUL (clipboard).
    QString originalText(QStringView original, qsizetype start, qsizetype length) const;
};
ShownBody shownBody(QStringView original, qsizetype limit = limits::kFirstView,
    TextDirection inherited = TextDirection::Ltr);

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

//! Cut at a grapheme, at most `units`.
QString clamped(QStringView text, qsizetype units);

//! One letter for Arabic names, two for Latin ones, never two scripts; "#" where there is no name.
QString initials(QStringView name);

//! Folded form by which two names are "the same": case, width, marks and the usual look-alikes of
//! Cyrillic, Greek and Arabic are gone. Equal for "Admin" and "Аdmin" with a Cyrillic А.
QString nameSkeleton(QStringView name);

//! A word of it is written in letters of two alphabets that look alike (Latin, Cyrillic, Greek,
//! Armenian): nobody writes so by accident.
bool mixesAlphabets(QStringView name);

//! Arabic-Indic and Persian digits as 0–9; for phone, code and number fields.
QString westernDigits(QStringView text);

} // namespace wxm
