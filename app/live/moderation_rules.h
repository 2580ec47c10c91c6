// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "moderation/rule_set.h"
#include "settings/settings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace wxm::live {

//! The rules of this person, kept in a file of the profile, and the set that is made of them. The
//! list is the new one at once; the set follows when a thread of the pool has made it. GUI thread.
class ModerationRules final : public QObject {
    Q_OBJECT

public:
    //! Id of the rule that the watch words of older versions became.
    static QString watchWordsId();
    //! Id of the rule of watch words that the machine policy sets; it is in no file.
    static QString fixedId();
    //! Id of the rule of the words of a raid: of the loosest kind from its first word on.
    static QString stopListId();
    //! Rules of words as loose as they can be; all others as they are.
    static QList<moderation::Rule> loosened(QList<moderation::Rule> rules);

    //! A damaged file is set aside as `*.bad`. Without a path nothing is kept on disk.
    //! `disk`: who writes it, and lives longer; null: one of its own.
    ModerationRules(Settings &settings, QString path, DiskWriter *disk = nullptr);

    //! The weightiest first. One that the policy sets is not among them.
    const QList<moderation::Rule> &rules() const { return m_rules; }
    //! Of rules() and what the policy sets; never nullptr. Its rules are those that are on.
    const std::shared_ptr<const moderation::RuleSet> &set() const { return m_set; }
    //! In force at once. savingEnded() tells whether the disk took them; where it did not, they are
    //! gone with the program.
    void setRules(const QList<moderation::Rule> &rules);
    //! There is such a rule of this person, and it is on.
    bool isOn(const QString &ruleId) const;
    //! While it is so set() is of the loosened rules; rules() are as they were.
    void setLoosened(bool isLoosened);
    bool isLoosened() const { return m_isLoosened; }
    //! Why a rule takes no such word.
    enum class WordFault {
        None,
        Nothing, //!< Nothing in it can be found.
        Known,
        Full,
    };
    WordFault faultOfWord(const QString &ruleId, const QString &word) const;
    //! One more word of a rule; watch words and stop list become a rule with the first one. False:
    //! nothing was changed.
    bool addWord(const QString &ruleId, const QString &word);
    //! The rule that got the last word, or else the watch words.
    QString wordRule() const;
    //! A comment of this text is no hit of the rule from now on.
    bool addException(const QString &ruleId, const QString &text);
    bool removeException(const QString &ruleId, const QString &text);

    bool isSaved() const { return m_isSaved; }
    bool isSaving() const { return m_saving > 0; }
    //! Calls `done` once, with the next end of a saving after which nothing is being saved any
    //! more. Not once `context` is gone.
    void whenSaved(QObject *context, std::function<void(bool isSaved)> done);
    bool fileWasDamaged() const { return m_wasDamaged; }

Q_SIGNALS:
    //! rules() are others.
    void changed();
    //! set() is another one.
    void setChanged();
    void savingEnded();

private:
    void load();
    void takeWatchWords(const QStringList &words);
    void save(bool hasWatchWords = false);
    void makeSet();

    Settings &m_settings;
    const QString m_path;
    std::unique_ptr<DiskWriter> m_ownDisk;
    DiskWriter &m_disk;
    QList<moderation::Rule> m_rules;
    QStringList m_fixedWords;
    QString m_wordRule; //!< The one that got the last word in this run.
    std::shared_ptr<const moderation::RuleSet> m_set;
    std::uint64_t m_wanted = 0; //!< Counts makeSet(): an older answer is not taken.
    int m_saving = 0;
    bool m_isSaved = true;
    bool m_wasDamaged = false;
    bool m_isLoosened = false;
};

} // namespace wxm::live
