// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

//! Dictionaries of a few words, as files: what is marked does not depend on the computer.
namespace wxm::fakes {

inline bool writeDictionary(const QString &base, const QByteArray &affixes, const QByteArray &words)
{
    QFile aff(base + QStringLiteral(".aff"));
    QFile dic(base + QStringLiteral(".dic"));
    return aff.open(QFile::WriteOnly) && aff.write(affixes) >= 0 && dic.open(QFile::WriteOnly)
        && dic.write(words) >= 0;
}

inline bool writeEnglish(const QString &folder)
{
    return writeDictionary(folder + QStringLiteral("/en_US"),
        "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n",
        "9\nthe\nand\nwater\nhello\nrefund\nmoney\nis\nhere\nweeks\n");
}

inline bool writeArabic(const QString &folder)
{
    return writeDictionary(folder + QStringLiteral("/ar"), "SET UTF-8\nTRY اليوم\n",
        "8\nمن\nفي\nعلى\nكتاب\nإجابة\nالمبلغ\nاسترجاع\nأهلا\n");
}

} // namespace wxm::fakes
