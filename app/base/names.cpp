// SPDX-License-Identifier: MIT
#include "base/characters.h"
#include "base/folding.h"
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

// Letters that read as a Latin one, lower case. Names that differ only by them are "the same", so
// the table is rather too wide than too narrow: a false pair only shows two ids.
struct LookAlikes {
    char16_t latin;
    QStringView others;
};
constexpr LookAlikes kLookAlikes[] = {
    {u'a', u"\u0430\u03B1\u0251\u1D00\u237A"},
    {u'b', u"\u0432\u044C\u03B2\u0299\u0185"},
    {u'c', u"\u0441\u03F2\u1D04\u2CA5"},
    {u'd', u"\u0501\u1D05\u0257"},
    {u'e', u"\u0435\u0454\u03B5\u0259\u1D07\u212E"},
    {u'f', u"\u03DD\u0192\uA730"},
    {u'g', u"\u0261\u0262\u0581\u050D"},
    {u'h', u"\u04BB\u043D\u029C\u0570"},
    // One stroke reads as any of these.
    {u'i', u"1l|\u0456\u04CF\u03B9\u0131\u026A\u0269\u01C0\u05D5\u05DF"},
    {u'j', u"\u0458\u03F3\u1D0A"},
    {u'k', u"\u043A\u03BA\u1D0B\u049B"},
    {u'm', u"\u043C\u1D0D"},
    {u'n', u"\u03B7\u0274\u0578\u057C\u043F"},
    {u'o', u"0\u043E\u03BF\u0585\u1D0F\u2C9F"},
    {u'p', u"\u0440\u03C1\u1D18\u2CA3"},
    {u'q', u"\u051B\u0563\u0566"},
    {u'r', u"\u0433\u1D26\u0280"},
    {u's', u"\u0455\uA731\u01BD"},
    {u't', u"\u0442\u03C4\u1D1B"},
    {u'u', u"\u03C5\u057D\u1D1C\u028B"},
    {u'v', u"\u03BD\u0475\u1D20\u05D8"},
    {u'w', u"\u051D\u0461\u1D21\u03C9"},
    {u'x', u"\u0445\u03C7\u00D7"},
    {u'y', u"\u0443\u04AF\u03B3\u028F"},
    {u'z', u"\u1D22\u0225"},
};

const QHash<char16_t, char16_t>& lookAlikes()
{
    static const QHash<char16_t, char16_t> table = [] {
        QHash<char16_t, char16_t> made;
        for (const LookAlikes& letter : kLookAlikes)
            for (const QChar other : letter.others)
                made.insert(other.unicode(), letter.latin);
        return made;
    }();
    return table;
}

// What may stand between letters without making a name another one.
bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'_' || c == u'-' || c == u'\'' || c == u'\u00B7';
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

bool mixesAlphabets(QStringView name)
{
    const QString shown = strippedLine(clamped(name, limits::kName)).text;
    for (const QStringView word : QStringView(shown).split(u' ')) {
        QChar::Script seen = QChar::Script_Common;
        for (const char32_t letter : lettersOf(word)) {
            const QChar::Script script = QChar::script(letter);
            if (!isTwoLetterScript(script) && script != QChar::Script_Armenian)
                continue;
            if (seen != QChar::Script_Common && script != seen)
                return true;
            seen = script;
        }
    }
    return false;
}

QString nameSkeleton(QStringView name)
{
    const QString shown = strippedLine(clamped(name, limits::kName)).text;
    QString skeleton;
    for (const QChar c : foldedForSearch(shown))
        if (!isSeparator(c))
            skeleton += QChar(lookAlikes().value(c.unicode(), c.unicode()));
    return skeleton.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1);
}

} // namespace wxm
