// SPDX-License-Identifier: MIT
#include "base/folding.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "base/letter_forms.h"

namespace wxm {

QString foldedForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    QString plain = text.toString();
    plain.removeIf([](QChar unit) { return isSpacingMark(unit.unicode()); });
    const QString apart = plain.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : apart) {
        const char16_t code = letter.unicode();
        if (isMark(code) || isInvisible(code) || isBidiControl(code) || isVariationSelector(code)
            || code == kTatweel)
            continue;
        if (letter.digitValue() >= 0)
            folded += QChar(char16_t(u'0' + letter.digitValue()));
        else if (const auto form = plainLetter(code))
            folded += QChar(form);
        else
            folded += letter;
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
