// SPDX-License-Identifier: MIT
#pragma once

#include "chat/timeline.h"
#include "support/support_thread.h"

#include <QStringList>

namespace wxm::support {

//! What this console can say of somebody to whom staff have never answered, by what it has read.
struct WriterFacts {
    enum Script { Arabic = 1, Latin = 2, Other = 4 };

    EpochMs firstSeen = kUnknownTime; //!< Their first thread or message that was read.
    int scripts = 0;                  //!< Of Script: what their messages are written in.
    QStringList namesBefore = {};     //!< Foreign; other ones than the name of now.
    int threads = 0;

    friend bool operator==(const WriterFacts &, const WriterFacts &) = default;
};

//! `theirs`: all threads of this person; `timeline`: of the one that is open; `names`: what they
//! were called before. Nothing once staff have answered them in any, or have resolved one.
std::optional<WriterFacts> writerFacts(UserId writer, const QString &name,
    const QList<SupportThread> &theirs, const Timeline &timeline, const QStringList &names);

} // namespace wxm::support
