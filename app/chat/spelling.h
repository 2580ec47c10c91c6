// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace wxm {

class Dictionaries;

//! Spelling in Arabic and English at once, by the letters of each word: Hunspell with the
//! dictionaries of the system, a list of words of the Gulf, and the person's own. Dictionaries are
//! read with the first word, and asked, on a thread of their own; the GUI thread only looks up what
//! is known already. GUI thread.
class Spelling final : public QObject {
    Q_OBJECT

public:
    //! Where dictionaries are looked for on this system, and beside the program.
    static QStringList systemFolders();
    //! `ownPath`: the person's own words, in the profile; empty: in memory.
    //! `disk`: who writes it, and lives longer; null: one of its own.
    Spelling(QStringList folders, QString ownPath, DiskWriter *disk = nullptr);
    ~Spelling() override;

    enum class Verdict { NotKnownYet, Right, Wrong };
    //! Asks where it is not known yet; changed() tells that answers came.
    Verdict verdict(const QString &word);
    //! At most three.
    QFuture<QStringList> suggestions(const QString &word);
    //! Right from now on. False: the disk did not take it; it is right until the program ends.
    bool addOwn(const QString &word);
    qsizetype ownCount() const { return m_own.size(); }

    enum class Language { Arabic, English };
    //! Known once the first word was asked for: a dictionary that is absent or broken judges
    //! nothing.
    bool isAbsent(Language language) const { return m_absent.contains(language); }
    //! The program was built with it.
    static bool isBuilt();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void load();

    const QString m_ownPath;
    std::unique_ptr<DiskWriter> m_ownDisk;
    DiskWriter &m_disk;
    QSet<QString> m_own;
    QSet<Language> m_absent;
    QHash<QString, bool> m_known;
    QSet<QString> m_wanted; //!< Not asked for yet.
    bool m_isAsking = false;
    std::shared_ptr<Dictionaries> m_dictionaries; //!< Of the other thread.
    QThreadPool m_pool;                           //!< Last: goes first, and ends what is under way.
};

} // namespace wxm
