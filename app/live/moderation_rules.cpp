// SPDX-License-Identifier: MIT
#include "live/moderation_rules.h"

#include "base/durable_file.h"
#include "base/folded_text.h"
#include "base/then.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

using moderation::Rule;
using moderation::RuleSet;

namespace {

constexpr int kStopColor = 2; //!< Red.

//! What can be found at all, each once.
QStringList tidied(const QStringList &words)
{
    QStringList kept;
    for (const auto &one : words) {
        const auto word = moderation::tidiedWord(one);
        if (!FoldedPhrase(word).isEmpty() && !kept.contains(word)
            && kept.size() < moderation::limits::kWordsOfRule)
            kept.append(word);
    }
    return kept;
}

Rule wordsRule(const QString &id, const QString &name, const QStringList &words)
{
    Rule rule;
    rule.id = id;
    rule.name = name;
    rule.words = words;
    return rule;
}

//! The rule that an id becomes with its first word; of others there is none.
Rule firstOf(const QString &id, const QString &word)
{
    if (id != ModerationRules::stopListId())
        return wordsRule(id, u"Watch words"_s, {word});
    auto rule = wordsRule(id, u"Stop list"_s, {word});
    rule.strictness = moderation::Strictness::Loose;
    rule.color = kStopColor;
    return rule;
}

} // namespace

QString ModerationRules::watchWordsId() { return u"watch-words"_s; }

QString ModerationRules::fixedId() { return u"policy-words"_s; }

QString ModerationRules::stopListId() { return u"stop-list"_s; }

QList<Rule> ModerationRules::loosened(QList<Rule> rules)
{
    for (auto &rule : rules) {
        if (rule.kind == Rule::Kind::Words)
            rule.strictness = moderation::Strictness::Loose;
    }
    return rules;
}

ModerationRules::ModerationRules(Settings &settings, QString path, DiskWriter *disk)
    : m_settings(settings)
    , m_path(std::move(path))
    , m_ownDisk(disk ? nullptr : new DiskWriter)
    , m_disk(disk ? *disk : *m_ownDisk)
    , m_set(std::make_shared<const RuleSet>(QList<Rule>()))
{
    load();
    makeSet();
    settings.watchWords.follow(this, [this](const QStringList &words) { takeWatchWords(words); });
}

void ModerationRules::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QFile::ReadOnly))
        return;
    // One byte more than is allowed tells a file that is too large.
    const auto read = moderation::rulesFromJson(file.read(moderation::limits::kRuleFile + 1));
    file.close();
    if (read) {
        m_rules = read->rules;
        return;
    }
    m_wasDamaged = true;
    if (keepAsBad(m_path))
        QFile::remove(m_path);
}

//! Where the policy sets them they stay as it says; else they become a rule, once, and the setting
//! of older versions is empty from then on.
void ModerationRules::takeWatchWords(const QStringList &words)
{
    const auto given = tidied(words);
    const bool isFixed = m_settings.watchWords.isFixed();
    if (isFixed || given.isEmpty()) {
        const auto fixed = isFixed ? given : QStringList();
        if (fixed == m_fixedWords)
            return;
        m_fixedWords = fixed;
        makeSet();
        Q_EMIT changed();
        return;
    }
    auto rules = m_rules;
    const auto known = std::find_if(
        rules.begin(), rules.end(), [](const Rule &rule) { return rule.id == watchWordsId(); });
    if (known == rules.end())
        rules.append(wordsRule(watchWordsId(), u"Watch words"_s, given));
    else
        known->words = tidied(known->words + given);
    m_rules = rules;
    save(true);
    makeSet();
    Q_EMIT changed();
}

void ModerationRules::setRules(const QList<Rule> &rules)
{
    if (rules == m_rules && m_isSaved && !isSaving()) {
        Q_EMIT savingEnded();
        return;
    }
    const bool isOther = rules != m_rules;
    m_rules = rules;
    save();
    if (!isOther)
        return;
    makeSet();
    Q_EMIT changed();
}

bool ModerationRules::isOn(const QString &ruleId) const
{
    return std::any_of(m_rules.begin(), m_rules.end(),
        [&](const Rule &one) { return one.id == ruleId && one.isOn; });
}

void ModerationRules::setLoosened(bool isLoosened)
{
    if (std::exchange(m_isLoosened, isLoosened) != isLoosened)
        makeSet();
}

void ModerationRules::whenSaved(QObject *context, std::function<void(bool isSaved)> done)
{
    auto heard = std::make_shared<QMetaObject::Connection>();
    *heard = connect(
        this, &ModerationRules::savingEnded, context, [this, heard, done = std::move(done)] {
            if (isSaving())
                return; // the end of something earlier
            disconnect(*heard);
            done(isSaved());
        });
}

ModerationRules::WordFault ModerationRules::faultOfWord(
    const QString &ruleId, const QString &word) const
{
    const auto tidy = moderation::tidiedWord(word);
    if (FoldedPhrase(tidy).isEmpty())
        return WordFault::Nothing;
    const auto rule = std::find_if(
        m_rules.begin(), m_rules.end(), [&](const Rule &one) { return one.id == ruleId; });
    if (rule == m_rules.end())
        return (ruleId == watchWordsId() || ruleId == stopListId())
                && m_rules.size() < moderation::limits::kRules
            ? WordFault::None
            : WordFault::Full;
    if (rule->kind != Rule::Kind::Words) // its words are looked at by nobody
        return WordFault::Full;
    if (m_isSaved && rule->isOn && rule->words.contains(tidy))
        return WordFault::Known;
    return rule->words.size() < moderation::limits::kWordsOfRule ? WordFault::None
                                                                 : WordFault::Full;
}

bool ModerationRules::addWord(const QString &ruleId, const QString &word)
{
    if (faultOfWord(ruleId, word) != WordFault::None)
        return false;
    auto rules = m_rules;
    const auto tidy = moderation::tidiedWord(word);
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &one) { return one.id == ruleId; });
    if (rule == rules.end()) {
        rules.append(firstOf(ruleId, tidy));
    } else {
        rule->isOn = true; // a word is added to be in force
        if (!rule->words.contains(tidy))
            rule->words.append(tidy);
    }
    m_wordRule = ruleId;
    setRules(rules);
    return true;
}

QString ModerationRules::wordRule() const
{
    const bool isThere = std::any_of(m_rules.begin(), m_rules.end(), [this](const Rule &one) {
        return one.id == m_wordRule && one.isOn && one.kind == Rule::Kind::Words;
    });
    return isThere ? m_wordRule : watchWordsId();
}

bool ModerationRules::addException(const QString &ruleId, const QString &text)
{
    auto rules = m_rules;
    const auto word = moderation::tidiedWord(text);
    for (auto &rule : rules) {
        if (rule.id == ruleId && !word.isEmpty() && !rule.exceptions.contains(word)) {
            rule.exceptions.append(word);
            setRules(rules);
            return true;
        }
    }
    return false;
}

bool ModerationRules::removeException(const QString &ruleId, const QString &text)
{
    auto rules = m_rules;
    for (auto &rule : rules) {
        if (rule.id == ruleId && rule.exceptions.removeAll(moderation::tidiedWord(text)) > 0) {
            setRules(rules);
            return true;
        }
    }
    return false;
}

//! `hasWatchWords`: those of the settings are among them, and leave that file once they are here.
void ModerationRules::save(bool hasWatchWords)
{
    ++m_saving;
    m_disk.replace(m_path, moderation::rulesToJson(m_rules), this, [=, this](bool isOnDisk) {
        --m_saving;
        m_isSaved = isOnDisk;
        if (isOnDisk && hasWatchWords)
            m_settings.watchWords.set({});
        Q_EMIT savingEnded();
    });
}

void ModerationRules::makeSet()
{
    auto rules = m_rules;
    if (!m_fixedWords.isEmpty())
        rules.prepend(wordsRule(fixedId(), u"Watch words"_s, m_fixedWords));
    then(RuleSet::make(m_isLoosened ? loosened(rules) : rules), this,
        [this, wanted = ++m_wanted](const std::shared_ptr<const RuleSet> &made) {
            if (wanted != m_wanted)
                return;
            m_set = made;
            Q_EMIT setChanged();
        });
}

} // namespace wxm::live
