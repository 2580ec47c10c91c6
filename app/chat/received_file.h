// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace wxm {

//! A file that somebody sent, in memory alone: what it is, before a person decides about it. A
//! value.
struct ReceivedFile {
    static constexpr qsizetype kLongestName = 120; //!< UTF-16 units.

    QString name = {}; //!< As a file may be called here: one line, no folder, nothing hidden in it.
    QByteArray content = {};
    QString kind = {};        //!< "PDF document", in words of the system.
    QByteArray mime = {};     //!< By what is in it, else by its name.
    bool isProgram = false;   //!< Runs when somebody opens it.
    bool isDisguised = false; //!< Its name says that it is something else.
};

//! May read the system's list of kinds from the disk: on a thread of the pool.
ReceivedFile receivedFile(const QUrl &address, const QByteArray &content);

} // namespace wxm
