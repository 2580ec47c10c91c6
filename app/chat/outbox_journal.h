// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "chat/pending_reply.h"

#include <QList>

namespace wxm {

//! The outbox on disk: one JSON line a change, appended by the DiskWriter. What is recorded in one
//! turn of the event loop is one fsync. A torn last line is what a crash leaves and is passed over;
//! other damage sets a copy of the file aside as `*.bad`, and what is readable is kept. Each line
//! ends with `"sum"` (base/record_lines.h).
//!   {"op":"add","key":"…","account":"…","thread":"support/12","body":"…","at":1780000000000,"held":1780000005000}
//! (a reply with a file: and "media":77,"file":"name.pdf")
//!   {"op":"state","key":"…","state":"sending","after":88}
//!   {"op":"drop","key":"…"}
class OutboxJournal final : public QObject {
public:
    struct Entry {
        QString account;
        PendingReply reply;
    };
    //! Hears whether it is on the disk; where it is not, it is not in the file either.
    using Answer = DiskWriter::Answer;

    OutboxJournal(QString path, DiskWriter &disk);

    //! Reads what is left of earlier runs and has the file rewritten without what is done.
    QList<Entry> load();
    //! True once if load() met damage.
    bool wasDamaged() const { return m_wasDamaged; }

    void add(const QString &account, const PendingReply &reply, Answer answer);
    void state(const PendingReply &reply, Answer answer = {});
    void drop(const QByteArray &key);

    //! A shift writes far more lines than are still needed.
    bool isWorthRewriting() const;
    //! Has the file written anew with these entries alone. Where that fails the old one stays.
    void rewrite(const QList<Entry> &entries);

private:
    void append(const QJsonObject &line, Answer answer);

    const QString m_path;
    DiskWriter &m_disk;
    qint64 m_size = 0; //!< Since it was written anew, about.
    bool m_wasDamaged = false;
    bool m_keepsOld = false; //!< A damaged file that is not copied yet.
};

} // namespace wxm
