// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace wxm {

//! Which way a paragraph is written. Not Qt::LayoutDirection, which lives in the GUI's vocabulary
//! as well but has an Auto that must never reach the screen.
enum class TextDirection { Ltr, Rtl };

//! Direction of one paragraph, by its own letters: emoji (flags too), digits, punctuation, leading
//! "@name", "/command" and quotation, URLs and e-mail addresses are skipped; the first strong
//! letter that is left decides. None left: `inherited` (that of the thread, else of the window).
//! Here and below a text is looked at as far as a body is shown (limits::kBody) and no further.
TextDirection paragraphDirection(QStringView text, TextDirection inherited = TextDirection::Ltr);

//! As above, and says so when the text itself has no opinion.
bool hasOwnDirection(QStringView text);

//! Direction of a paragraph of our own words: that of the interface, whatever stands first ("Enter
//! للإرسال"), unless all letters outside of isolates are written the other way (the name of a
//! language, a key).
TextDirection ownWordsDirection(QStringView text, TextDirection interface);

//! U+2068 … U+2069 around a string that goes into a sentence, so that neither disturbs the other.
//! Strip foreign text first (foreign_text.h): a stray U+2069 inside would close the isolate.
QString isolate(QStringView text);

//! U+2066 … U+2069: for what always reads left to right (phone numbers, ids, versions, own dates).
QString isolateLtr(QStringView text);

//! A run inside a paragraph that must not be reordered with its neighbours.
struct IsolatedGroup {
    qsizetype start = 0;
    qsizetype length = 0;
    QChar opener; //!< U+2066, or U+2068 for a @name
};
//! Grouped numbers of seven digits and more ("+966 50 123 4567"), @names and URLs, in order.
//! Even with the right base direction a number with spaces would come out group by group reversed.
QList<IsolatedGroup> groupsToIsolate(QStringView paragraph);
QString isolateGroups(QStringView paragraph);

//! U+200E or U+200F where a reader that goes by the first strong character outside of isolates
//! would not take `wanted`.
std::optional<QChar> directionMark(QStringView text, TextDirection wanted);

//! The text with such a mark before it where it is needed: for tool tips, titles, other programs.
QString withCertainDirection(QStringView text, TextDirection inherited = TextDirection::Ltr);

//! Removes the isolates and marks that we, or QLocale, put in; for copying, comparing and logs.
QString withoutBidiControls(QStringView text);

//! One of the 12: U+061C 200E 200F 202A-202E 2066-2069.
constexpr bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

} // namespace wxm
