// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace wxm {

//! What of a text a dictionary can judge, and how its answers are taken. Pure functions; any
//! thread.

struct CheckedWord {
    qsizetype start = 0;
    qsizetype length = 0;
    bool isArabic = false;

    QString in(QStringView text) const { return text.mid(start, length).toString(); }
};
//! Words of one script each. Numbers, addresses, links, @names, words in braces, words behind "/"
//! or
//! ":" and single letters are none; neither is what mixes letters with digits or scripts.
QList<CheckedWord> wordsToCheck(QStringView text);

//! Without marks and tatweel, as a dictionary lists it.
QString bareWord(QStringView word);
//! With each hamza that an alef may have lost, the word itself first: "اجابة" is "إجابة", and no
//! mistake that a customer would stumble over.
QStringList withHamzas(const QString &word);
//! At most three; of those that differ in hamza, alef or marks alone the first.
QStringList bestSuggestions(const QStringList &all);
//! Words as people of the Gulf write to each other, with the particles before them; dictionaries of
//! standard Arabic refuse them.
bool isGulfWord(const QString &bare);

} // namespace wxm
