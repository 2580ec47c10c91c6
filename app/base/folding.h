// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace wxm {

//! What matters of a text when somebody looks for it: no case, no marks, no tatweel, nothing
//! invisible, one form of each letter, Western digits. "الدورى" finds "الدوري", "إعلان" finds
//! "اعلان". Shorter than the text at times: never a place in the text itself.
QString foldedForSearch(QStringView text);

//! A stretch of a text.
struct FoundRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const FoundRange &, const FoundRange &) = default;
};
//! Where `folded` (of foldedForSearch) stands in the text itself, with the marks that folding
//! drops.
QList<FoundRange> rangesOf(const QString &folded, QStringView text);

} // namespace wxm
