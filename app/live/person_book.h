// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"
#include "base/saved_file.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

namespace wxm::live {

//! What is known here of a viewer beyond a live.
struct KnownPerson {
    QString name = {};            //!< Foreign text: the latest.
    QStringList namesBefore = {}; //!< Foreign text; the latest first.
    QString nickname = {};        //!< Ours.
    bool isWatched = false;       //!< On the watch-list.
    bool isKnown = false;         //!< Looks like staff, and is none: not to be marked any more.
    EpochMs firstMs = 0;          //!< When they were first met here.
    EpochMs lastMs = 0;

    friend bool operator==(const KnownPerson &, const KnownPerson &) = default;
};

//! Viewers that a moderator had to do with, by account of the staff, on this computer alone: those
//! that were acted on, watched or given a nickname. Capped, and forgotten on request. GUI thread.
class PersonBook final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 5'000; //!< Of an account; the longest unseen go.
    static constexpr qsizetype kNames = 10;   //!< Names before.
    static constexpr qsizetype kNickname = 40;
    static constexpr qint64 kLargest = 8 * 1024 * 1024;

    explicit PersonBook(const Clock &clock, QObject *parent = nullptr);

    //! A damaged file is kept as `*.bad` before anything is written.
    void open(const QString &path, DiskWriter &disk);
    void setAccount(const QString &account);

    //! nullptr: nothing is known.
    const KnownPerson *find(UserId user) const;
    bool isWatched(UserId user) const;
    //! Who is on the watch-list, the latest seen first.
    QList<std::pair<UserId, KnownPerson>> watched() const;
    //! They were seen with this name. Whoever is not in the book comes into it only `asNew`.
    void meet(UserId user, const QString &name, bool asNew);
    void setNickname(UserId user, const QString &nickname);
    void setWatched(UserId user, bool isWatched);
    void setKnown(UserId user, bool isKnown);
    void forget(UserId user);
    void saveNow();

Q_SIGNALS:
    void changed(wxm::UserId user);
    //! Another account.
    void reset();

private:
    KnownPerson &person(UserId user);
    void touch(UserId user);
    void prune();
    void change();
    QByteArray content() const;

    const Clock &m_clock;
    QString m_account;
    QHash<QString, QHash<UserId, KnownPerson>> m_people; //!< By account.
    std::unique_ptr<SavedFile> m_file; //!< None before open(): everything is in memory.
};

} // namespace wxm::live
