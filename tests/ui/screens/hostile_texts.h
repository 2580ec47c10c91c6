// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace wxm::testing {

//! Texts of 100,000 units, each of one thing that is hard to show: controls, marks, emoji, one
//! word, lines, both directions, NUL, quotes that do not close, brackets behind addresses, numbers,
//! ligatures, lone surrogates, lines that quote.
inline QList<QString> hostileTexts()
{
    using namespace Qt::StringLiterals;
    constexpr qsizetype kUnits = 100'000;
    QList<QString> texts;
    for (const auto &piece : {u"\u202E\u2066\u2067a\u2069"_s, u"\u0301\u0316"_s,
             u"a\u0301\u0316\u0302\u0317\u0651"_s, u"👩\u200D👩\u200D👧\u200D"_s, u"x"_s, u"\n"_s,
             u"مرحبا hello "_s, QString(QChar(u'\0')) + u"a"_s, u"\u201C"_s,
             u"https://a.example/x)))"_s, u"1 "_s, u"﷽"_s, QString(QChar(0xD800)) + u"\uFFFF"_s,
             u"> quoted\n"_s, u"@a "_s, u"\u200B\u2060"_s})
        texts.append(piece.repeated(kUnits / piece.size() + 1));
    return texts;
}

} // namespace wxm::testing
