// SPDX-License-Identifier: MIT
#pragma once

#include "moderation/rule_set.h"
#include "settings/settings.h"

#include <QObject>

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

    //! A damaged file is set aside as `*.bad`. Without a path nothing is kept on disk.
    ModerationRules(Settings &settings, QString path, QObject *parent = nullptr);

    //! The weightiest first. One that the policy sets is not among them.
    const QList<moderation::Rule> &rules() const { return m_rules; }
    //! Of rules() and what the policy sets; never nullptr. Its rules are those that are on.
    const std::shared_ptr<const moderation::RuleSet> &set() const { return m_set; }
    //! False where the disk did not take them: they are in force, and gone with the program.
    bool setRules(const QList<moderation::Rule> &rules);
    //! A comment of this text is no hit of the rule from now on.
    bool addException(const QString &ruleId, const QString &text);
    bool removeException(const QString &ruleId, const QString &text);

    bool isSaved() const { return m_isSaved; }
    bool fileWasDamaged() const { return m_wasDamaged; }

Q_SIGNALS:
    //! rules() are others.
    void changed();
    //! set() is another one.
    void setChanged();

private:
    void load();
    void takeWatchWords(const QStringList &words);
    bool save();
    void makeSet();

    Settings &m_settings;
    QString m_path;
    QList<moderation::Rule> m_rules;
    QStringList m_fixedWords;
    std::shared_ptr<const moderation::RuleSet> m_set;
    std::uint64_t m_wanted = 0; //!< Counts makeSet(): an older answer is not taken.
    bool m_isSaved = true;
    bool m_wasDamaged = false;
};

} // namespace wxm::live
