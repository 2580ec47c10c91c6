// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/saved_file.h"
#include "chat/thread_key.h"

#include <QHash>
#include <QObject>

namespace wxm {

//! What is being written in one thread.
struct Draft {
    QString text;
    EpochMs changedAt = 0; //!< Wall clock of the last key.
    MessageId knownAt =
        {}; //!< The newest message when writing began: what came later may change it.

    friend bool operator==(const Draft &, const Draft &) = default;
};

using DraftsByAccount = QHash<QString, QHash<ThreadKey, Draft>>;

//! The drafts of every account on this computer: in memory at once, on disk half a second after the
//! first key that is not there yet, and so never more than that behind a person who types on. One
//! line a draft in the file, which the writer's thread makes from a copy that shares the texts; of
//! a damaged one what is readable is kept, and a copy as `*.bad`.
class Drafts final : public QObject {
    Q_OBJECT

public:
    Drafts(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent = nullptr);

    //! Whose drafts are shown; those of others stay on disk.
    void setAccount(const QString &account);

    Draft draft(ThreadKey thread) const;
    //! An empty text ends the draft. `known`: the newest message of the thread right now.
    void setText(ThreadKey thread, const QString &text, MessageId known);
    //! The person has seen everything up to `known` and goes on writing.
    void setKnown(ThreadKey thread, MessageId known);
    int count() const;
    //! Of every account on this computer.
    int countOfAll() const;
    QList<ThreadKey> threads() const { return m_drafts.value(m_account).keys(); }

    //! False while the disk holds less than what was typed and does not take more.
    bool isSaved() const { return m_file.isSaved(); }
    //! Whether anything was typed that the disk does not hold.
    bool isSaving() const { return m_file.isSaving(); }
    bool fileWasDamaged() const { return m_wasDamaged; }
    //! A draft of an earlier version was longer than any reply, and was cut; the file as it was is
    //! kept beside this one, with `.long` at the end of its name.
    bool wasCut() const { return m_wasCut; }
    //! Characters of one draft that are read: a longer one would stand still each time it is
    //! opened.
    static constexpr qsizetype kLongest = 40'000;
    void saveNow() { m_file.saveNow(); }
    //! A session or the program ends: what is being composed is handed in.
    void takeLastWords() { Q_EMIT lastWords(); }
    //! From the event loop: what is on the screen comes first.
    void saveSoon() { m_file.saveSoon(); }
    //! The file stays as it is until as many release(): what left a draft is on its way to another
    //! file.
    void hold() { m_file.hold(); }
    void release() { m_file.release(); }

Q_SIGNALS:
    //! What an input method still shows is no text yet, and belongs to the account that is here
    //! now: the last moment to hand it in.
    void lastWords();
    void changed(wxm::ThreadKey thread);
    //! The disk took everything, or refused.
    void savedChanged();

private:
    void load();
    void keepLong();

    const Clock &m_clock;
    QString m_account;
    DraftsByAccount m_drafts;
    bool m_wasDamaged = false;
    bool m_wasCut = false;
    SavedFile m_file; //!< The last: it asks for the rest when it goes.
};

} // namespace wxm
