// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_line.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace wxm::live {

//! An act as its lines tell it.
struct ActEntry {
    ActLine line; //!< The last one; its time is that of the first.
    EpochMs endedMs = 0;
    bool isReversed = false; //!< A later act undid it.
};

//! Which entries are wanted. Empty and invalid: all.
struct ActQuery {
    QString words = {}; //!< In name, number, reason or comment, however it is spelled.
    std::optional<bool> isOwn = {};
    std::optional<JournalEntry::Kind> kind = {};
    LiveId live = {};
    std::optional<ActLine::End> end = {};
    EpochMs sinceMs = 0;
};

//! The journal of what staff did, over all lives and runs: lines in a file that are only ever
//! added, each chained to the one before. Capped by number and age; the oldest go from the front.
//! What the disk does not take stays in memory, is told, and is tried again in its order. Nothing
//! here waits for a disk. GUI thread.
class ActLog final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 20'000; //!< Lines.
    static constexpr qint64 kLargest = 32 * 1024 * 1024;

    //! Who writes. `done` hears whether the disk has it; where it has not, nothing of it is in the
    //! file.
    struct Disk {
        using Done = std::function<void(bool isOnDisk)>;
        std::function<void(const QByteArray &lines, Done done)> append;
        std::function<void(const QByteArray &bytes, Done done)> replace;
    };

    ActLog(Settings &settings, const Clock &clock, QObject *parent = nullptr);
    //! What waits behind a write goes to the disk as well, and nobody hears how that ended.
    ~ActLog() override;

    //! From now on by this file, which a thread of the pool reads first. Without it, in memory
    //! alone.
    void open(const QString &path, Disk disk);
    //! Whose entries are shown and made.
    void setAccount(const QString &account, UserId user, const QString &name);

    //! Account and staff are filled in.
    void add(ActLine line);

    //! Of this account, the newest first.
    QList<ActEntry> entries(const ActQuery &query = {}) const;
    //! Every line of one act, the oldest first.
    QList<ActLine> linesOf(const QByteArray &key) const;
    QList<LiveId> lives() const;
    //! When somebody else was last seen to act since then; looks at the lines since then alone. 0:
    //! nobody was.
    EpochMs lastOfOthers(EpochMs sinceMs) const;

    std::size_t lineCount() const { return m_lines.size(); }
    EpochMs sinceMs() const { return m_lines.empty() ? 0 : m_lines.front().atMs; }
    bool isLoading() const { return m_isLoading; }
    //! A setting or the policy lets it be on disk, and there is a file.
    bool isKept() const { return !m_path.isEmpty() && m_settings.journalOnDisk(); }
    //! Lines that the disk has not taken, after it was asked.
    int unsaved() const { return m_failed ? int(m_waiting.size()) : 0; }
    //! The file was changed outside this program, or damaged.
    bool isBroken() const { return m_isBroken; }
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const ActLines &file, qint64 bytes);
    void loaded();
    void write();

    Settings &m_settings;
    const Clock &m_clock;
    Disk m_disk;
    QString m_path;
    bool m_isRead = false;
    QString m_account;
    UserId m_user;
    QString m_userName;
    std::deque<ActLine> m_lines;
    std::deque<QByteArray> m_waiting; //!< Chained, not on the disk yet.
    std::vector<ActLine> m_early;     //!< Made while the file is read.
    QByteArray m_last;                //!< Sum of the last line.
    qint64 m_bytes = 0;
    std::size_t m_inFlight = 0;
    bool m_isLoading = false;
    bool m_failed = false;
    bool m_isBroken = false;
    QTimer m_again;
};

} // namespace wxm::live
