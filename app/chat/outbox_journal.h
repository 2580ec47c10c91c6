// SPDX-License-Identifier: MIT
#pragma once

#include "chat/pending_reply.h"

#include <QFile>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace wxm {

//! The outbox on disk: one JSON line a change, appended and fsynced before it counts. A torn last
//! line is what a crash leaves and is passed over; other damage sets a copy of the file aside as
//! `*.bad`, and what is readable is kept. Each line ends with `"sum"` (chat/journal_line.h).
//!   {"op":"add","key":"…","account":"…","thread":"support/12","body":"…","at":1780000000000,"held":1780000005000}
//!   {"op":"state","key":"…","state":"sending","after":88}
//!   {"op":"drop","key":"…"}
class OutboxJournal {
public:
    struct Entry {
        QString account;
        PendingReply reply;
    };

    explicit OutboxJournal(QString path);

    //! Reads what is left of earlier runs and rewrites the file without what is done.
    QList<Entry> load();
    //! True once if load() met damage.
    bool wasDamaged() const { return m_wasDamaged; }

    //! False where the disk did not take it; then it is not in the file.
    [[nodiscard]] bool add(const QString &account, const PendingReply &reply);
    [[nodiscard]] bool state(const PendingReply &reply);
    bool drop(const QByteArray &key);

    //! A shift writes far more lines than are still needed.
    bool isWorthRewriting() const;
    //! Writes the file anew with these entries alone. False: the old one stays.
    bool rewrite(const QList<Entry> &entries);

private:
    bool append(const QJsonObject &line);
    bool openForAppending();

    QString m_path;
    QFile m_file;
    qint64 m_size = 0; //!< Up to here every line is whole.
    bool m_wasDamaged = false;
};

} // namespace wxm
