// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"
#include "settings/settings.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace wxm::live {

//! What is said in a live, as lines of JSON on this computer, for those lives that a person or a
//! setting asks it for: comments, gifts, numbers that were gathered, gaps. In files that follow
//! each other; the oldest goes when all of a live are too large. Nothing here waits for a disk. GUI
//! thread.
class StreamLog final : public QObject {
    Q_OBJECT

public:
    static constexpr int kFiles = 8;                //!< Of a live at most; the largest log / these.
    static constexpr qsizetype kHeld = 1024 * 1024; //!< Bytes that wait for a disk that is full.

    struct Disk {
        using Done = std::function<void(bool isOnDisk)>;
        std::function<void(const QString &path, const QByteArray &lines, Done done)> append;
        std::function<void(const QString &path)> remove;
    };

    StreamLog(LiveStore &store, Settings &settings, QObject *parent = nullptr);
    ~StreamLog() override;

    //! Without a folder nothing is written, and nothing can be switched on.
    void open(const QString &folder, Disk disk);
    bool isOffered() const { return !m_folder.isEmpty(); }
    bool isOn(LiveId live) const { return m_logged.contains(live); }
    void setOn(LiveId live, bool isOn);
    //! The disk does not take it; what waits is in memory, and the oldest of it goes first.
    bool isFailing(LiveId live) const;
    //! Hands over what waits.
    void flush();
    //! What is on the disk of a live, the oldest first.
    QStringList files(LiveId live) const;
    //! Lives that there is something of, the latest first.
    QList<LiveId> recorded() const;

Q_SIGNALS:
    void changed(wxm::LiveId live);

private:
    struct Logged {
        std::uint64_t next = 0; //!< Number of the row that is to be written next.
        std::uint64_t layout = 0;
        std::deque<std::int64_t> ids; //!< Of comments that were written last, in their order.
        std::int64_t newest = 0;      //!< The largest of all.
        QByteArray waiting;
        qsizetype inFlight = 0;
        int file = 0; //!< Number of the file that grows.
        qint64 bytes = 0;
        int lost = 0; //!< Lines that a full disk cost.
        bool isFailing = false;
    };

    void look(LiveId live);
    void followShift(Logged &logged, const LiveFeed &feed);
    void take(Logged &logged, const LiveRecord &record, std::uint64_t number);
    void write(LiveId live, Logged &logged);
    QString path(LiveId live, int file) const;
    void findFiles(LiveId live, Logged &logged) const;

    LiveStore &m_store;
    Settings &m_settings;
    Disk m_disk;
    QString m_folder;
    std::map<LiveId, Logged> m_logged;
    QTimer m_soon;
};

} // namespace wxm::live
