// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace wxm::moderation {

//! How far two writings of a word may differ. Case never counts.
enum class Strictness {
    Exact,  //!< As it is written.
    Folded, //!< FoldedText: tashkeel, tatweel, forms of letters, hidden characters, digits,
            //!< stretching.
    Loose,  //!< LooseText as well: the other alphabet, look-alikes, letters apart.
};

//! What a moderator wants to be told of.
struct Rule {
    enum class Kind { Words, People, Roles, Links, FirstComment, Repeats, Length, Filter };

    QString id; //!< Of this computer; never empty.
    QString name;
    bool isOn = true;
    Kind kind = Kind::Words;
    Strictness strictness = Strictness::Folded;
    QStringList words;      //!< Words; phrases are words with blanks.
    QStringList exceptions; //!< Whole comments that are no hits.
    QList<UserId> people = {};
    QStringList roles = {}; //!< Of kRoleNames.
    int limit = 0;          //!< Repeats, Length: from so many on.
    QString filter = {};
    bool inNames = false; //!< Words are looked for in the sender's name, too.
    int color = 1;        //!< 1…6.
    QString sound = {};   //!< Empty: none.
    bool notifies = false;
    bool blurs = false;
    bool isTriaged = true; //!< Its hits wait in triage.
    bool countsForLadder = true;
    bool removesAtNight = false; //!< Its hits are removed while nobody is there: NightWatch.

    friend bool operator==(const Rule &, const Rule &) = default;
};

namespace limits {
inline constexpr qsizetype kRules = 1'000;
inline constexpr qsizetype kWordsOfRule = 2'000;
inline constexpr qsizetype kWord = 80; //!< UTF-16 units.
inline constexpr qsizetype kRuleName = 80;
inline constexpr qsizetype kRuleFile = 2 * 1024 * 1024; //!< Bytes.
} // namespace limits

//! The JSON of a rule file: {"format": "wxm-rules", "version": 1, "rules": […]}.
QByteArray rulesToJson(const QList<Rule> &rules);
//! What a file holds, within the limits. A rule that cannot be read is left out and counted; a file
//! that is none of rules, or too large, is an error (BadReply) with the place of the fault.
struct RulesRead {
    QList<Rule> rules;
    int leftOut = 0;
};
Result<RulesRead> rulesFromJson(const QByteArray &json);

//! A word as it is kept: one line, no blanks around it, cut at limits::kWord.
QString tidiedWord(const QString &word);

} // namespace wxm::moderation
