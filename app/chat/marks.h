// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/saved_file.h"
#include "chat/thread_key.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <limits>

namespace wxm {

//! What a person keeps about a thread where the server has no place for it.
struct ThreadMarks {
    //! No moment: the thread comes back when the customer writes.
    static constexpr EpochMs kUntilWritten = std::numeric_limits<EpochMs>::max();

    EpochMs snoozedUntil = kUnknownTime; //!< 0: not snoozed.
    MessageId snoozedAfter = {}; //!< The newest message then: one of the customer's after it wakes.
    QStringList labels = {};     //!< Own words, each once.
    bool isUrgent = false;
    bool isMuted = false;    //!< Nothing is told of it; its numbers go on.
    bool isFollowed = false; //!< Of somebody else, and what colleagues write is told as well.
    QString checklist = {};  //!< The name of the list that is gone through here.
    QStringList done = {};   //!< Steps of checklists, each once, as they were worded then.

    bool isSnoozed() const { return snoozedUntil != kUnknownTime; }
    bool isEmpty() const
    {
        return !isSnoozed() && labels.isEmpty() && !isUrgent && !isMuted && !isFollowed
            && checklist.isEmpty() && done.isEmpty();
    }
    friend bool operator==(const ThreadMarks &, const ThreadMarks &) = default;
};

//! Snoozes, labels, priorities and checklists of threads, by account of the staff, on this computer
//! only. On the disk half a second after each change, in a file of mode 0600. GUI thread.
class Marks final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kLongestLabel = 32; //!< UTF-16 units.
    static constexpr qsizetype kMostLabels = 8;    //!< Of one thread.
    static constexpr qsizetype kMostDone = 80;     //!< The same; the first ones go.

    //! `path`: in the profile, a line a thread. Of a damaged file what is readable is kept, and a
    //! copy as `*.bad`.
    Marks(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent = nullptr);

    //! Whose marks are shown; those of others stay on disk.
    void setAccount(const QString &account);

    ThreadMarks of(ThreadKey thread) const;
    QList<ThreadKey> snoozed() const;
    //! Every label that is in use, those of most threads first.
    QStringList labels() const;

    //! `newest`: the message after which a word of the customer ends it.
    void snooze(ThreadKey thread, EpochMs until, MessageId newest);
    //! By the person: nothing is announced.
    void endSnooze(ThreadKey thread);
    //! The customer wrote: a snooze ends, and woke() tells it.
    void wakeForMessage(ThreadKey thread, MessageId message);
    void setLabels(ThreadKey thread, const QStringList &labels);
    void setUrgent(ThreadKey thread, bool isUrgent);
    //! These two end one another.
    void setMuted(ThreadKey thread, bool isMuted);
    void setFollowed(ThreadKey thread, bool isFollowed);
    //! Another list does not forget what was done of the one before.
    void setChecklist(ThreadKey thread, const QString &name);
    void setStepDone(ThreadKey thread, const QString &step, bool isDone);

    //! Wakes what is due. By itself when the next one is, and each minute: a computer that slept
    //! has no timers.
    void lookAtClock();
    //! False while the disk holds less than what was chosen and does not take more.
    bool isSaved() const { return m_file.isSaved(); }
    bool isSaving() const { return m_file.isSaving(); }
    void saveNow() { m_file.saveNow(); }

Q_SIGNALS:
    void changed(wxm::ThreadKey thread);
    //! All of them: another account.
    void reset();
    //! By itself, `due`: at which moment it was to be; kUntilWritten where the customer wrote.
    void woke(wxm::ThreadKey thread, wxm::EpochMs due);

private:
    void put(ThreadKey thread, const ThreadMarks &marks);
    void wake(ThreadKey thread, EpochMs due);
    void planWaking();
    void load();
    QByteArray content() const;

    const Clock &m_clock;
    QString m_account;
    QHash<QString, QHash<ThreadKey, ThreadMarks>> m_marks; //!< By account.
    const std::unique_ptr<Timer> m_waking;
    SavedFile m_file;
};

} // namespace wxm
