// SPDX-License-Identifier: MIT
#include "base/names.h"

#include "base/characters.h"
#include "base/folding.h"
#include "base/foreign_text.h"
#include "base/look_alikes.h"
#include "base/stripped.h"

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
            skeleton += QChar(latinLookAlike(c.unicode()));
    return skeleton.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1);
}

} // namespace wxm
