// SPDX-License-Identifier: MIT
#include "base/folding.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "base/letter_forms.h"

namespace wxm {

namespace {

//! Marks are no part of what is looked for. They go before the text is taken apart, since Qt sorts
//! those on one letter by a way that takes the square of their number: a stranger writes thousands.
//! The iota below a Greek letter stays: it folds to a letter.
QString withoutMarks(QStringView text)
{
    constexpr char32_t kIotaBelow = 0x0345;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto c = codePointAt(text, at);
        if (!isSpacingMark(c.value) && (!isMark(c.value) || c.value == kIotaBelow))
            plain += text.sliced(at, c.length);
        at = c.end();
    }
    return plain;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    const QString apart =
        withoutMarks(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
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
