// SPDX-License-Identifier: MIT
#include "base/characters.h"
#include "base/foreign_text.h"
#include "base/stripped.h"

#include <QHash>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

bool isTwoLetterScript(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Cyrillic
        || script == QChar::Script_Greek;
}

QList<char32_t> lettersOf(QStringView word)
{
    QList<char32_t> letters;
    for (qsizetype i = 0; i < word.size();) {
        const CodePoint c = codePointAt(word, i);
        if (QChar::isLetter(c.value) && !isEmoji(c.value))
            letters.append(c.value);
        i = c.end();
    }
    return letters;
}

// The commonest look-alikes, lower case; names that differ only by them are "the same".
const QHash<char16_t, char16_t>& lookAlikes()
{
    static const QHash<char16_t, char16_t> table = [] {
        static constexpr QStringView kForeign =
            u"\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u04BB\u051D\u0501\u043A"
            u"\u043C\u0442\u0432\u043D"
            u"\u03B1\u03BF\u03C1\u03BD\u03B9\u03BA\u03C4\u03C5\u03C7\u0261\u0131\u0671\u0629\u06A9"
            u"\u0649\u06CC";
        static constexpr QStringView kLatin =
            u"aeopcxyijshwdkmtbhaopviktuxgi\u0627\u0647\u0643\u064A\u064A";
        QHash<char16_t, char16_t> made;
        for (qsizetype i = 0; i < kForeign.size(); ++i)
            made.insert(kForeign[i].unicode(), kLatin[i].unicode());
        return made;
    }();
    return table;
}

} // namespace

QString initials(QStringView name)
{
    const QString shown = strippedLine(clamped(name, limits::kName)).text;
    QList<QList<char32_t>> words;
    for (const QStringView word : QStringView(shown).split(u' ')) {
        if (const auto letters = lettersOf(word); !letters.isEmpty())
            words.append(letters);
    }
    if (words.isEmpty())
        return u"#"_s;
    const char32_t first = words[0][0];
    const QChar::Script script = QChar::script(first);
    QString shownLetters;
    appendCodePoint(shownLetters, QChar::toUpper(first));
    if (!isTwoLetterScript(script))
        return shownLetters;
    if (words.size() > 1 && QChar::script(words[1][0]) == script)
        appendCodePoint(shownLetters, QChar::toUpper(words[1][0]));
    else if (words[0].size() > 1 && QChar::script(words[0][1]) == script)
        appendCodePoint(shownLetters, QChar::toUpper(words[0][1]));
    return shownLetters;
}

QString nameSkeleton(QStringView name)
{
    const QString shown = strippedLine(clamped(name, limits::kName)).text;
    const QString folded =
        westernDigits(shown.normalized(QString::NormalizationForm_KD).toCaseFolded());
    QString skeleton;
    for (const QChar c : folded) {
        static constexpr char16_t kTatweel = 0x640;
        if (c.isMark() || c.unicode() == kTatweel || isInvisible(c.unicode()))
            continue;
        skeleton += QChar(lookAlikes().value(c.unicode(), c.unicode()));
    }
    return skeleton;
}

} // namespace wxm
