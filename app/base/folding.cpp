// SPDX-License-Identifier: MIT
#include "base/folding.h"

#include "base/bidi.h"
#include "base/characters.h"

namespace wxm {

namespace {

constexpr char16_t kTatweel = 0x0640;

// Letters of one sound that keyboards and habits write in several forms; what is a letter with a
// mark (hamza, madda) comes apart by itself.
char16_t oneForm(char16_t letter)
{
    switch (letter) {
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0649: // alef maksura
    case 0x06CC: // Persian yeh
    case 0x06D2: // yeh barree
        return 0x064A;
    case 0x0629: // teh marbuta
    case 0x06C1: // heh goal
    case 0x06BE: // heh doachashmee
    case 0x06D5:
        return 0x0647;
    case 0x06A9: // keheh
        return 0x0643;
    default:
        return letter;
    }
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : apart) {
        const char16_t code = letter.unicode();
        if (isMark(code) || isInvisible(code) || isBidiControl(code) || isVariationSelector(code)
            || code == kTatweel)
            continue;
        if (letter.digitValue() >= 0)
            folded += QChar(char16_t(u'0' + letter.digitValue()));
        else
            folded += QChar(oneForm(code));
    }
    return folded;
}

QList<FoundRange> rangesOf(const QString &folded, QStringView text)
{
    if (folded.isEmpty())
        return {};
    QString all;
    QList<qsizetype> source; // for each unit of `all` its unit in the text
    for (qsizetype at = 0; at < text.size();) {
        const auto length = codePointAt(text, at).length;
        const QString letter = foldedForSearch(text.sliced(at, length));
        all += letter;
        source.insert(source.size(), letter.size(), at);
        at += length;
    }
    source.append(text.size());
    QList<FoundRange> found;
    for (qsizetype at = all.indexOf(folded); at >= 0;
         at = all.indexOf(folded, at + folded.size())) {
        const qsizetype end = at + folded.size();
        // A letter that folds into several may be found in part: all of it is marked.
        qsizetype behind = end;
        while (behind < all.size() && source[behind] == source[end - 1])
            ++behind;
        found.append({source[at], source[behind] - source[at]});
    }
    return found;
}

} // namespace wxm
