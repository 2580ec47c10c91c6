// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_log.h"

#include <QThreadPool>

namespace wxm::live {

//! Writes the files of the live desk in their order, on a thread of its own: whoever asks never
//! waits for a disk. Asked and answered in the thread of `context`. Its end waits for what was
//! asked for.
class LogDisk final {
public:
    explicit LogDisk(QObject &context);

    //! Whole lines, behind those that are there: the disk has all of them or none. 0600.
    void append(const QString &path, const QByteArray &lines, ActLog::Disk::Done done);
    void replace(const QString &path, const QByteArray &bytes, ActLog::Disk::Done done = {});

private:
    void run(std::function<bool()> work, ActLog::Disk::Done done);

    QObject &m_context;
    QThreadPool m_pool;
};

} // namespace wxm::live
