// SPDX-License-Identifier: MIT
#pragma once

#include "chat/timeline.h"

#include <QDateTime>

namespace wxm {

//! A thread as a file for people and other programs. Pure value, pure functions; any thread. Names
//! and bodies are foreign text: what is made of them holds no markup, no script and no formula of
//! theirs.
struct Transcript {
    struct Line {
        QDateTime at = {}; //!< Invalid where the server told no time.
        QString who = {};  //!< Made safe to show.
        bool isStaff = false;
        bool isNote = false; //!< Kept beside the thread, and never sent.
        QString body = {};
        MediaId media = {};
        MessageId id = {};
        UserId sender = {};
    };
    //! Words of the program, in its language.
    struct Words {
        QString title;    //!< "Conversation with Noura"
        QString subtitle; //!< "Support thread #12, saved on 7 June 2026"
        QString cut; //!< Said above the first line where older messages were not read; else empty.
        QString staff;    //!< "staff"
        QString note;     //!< "note, not sent"
        QString attached; //!< "attachment %1"
        QString noTime;
        bool isRtl = false;
        QString language; //!< "ar"
    };
    Words words;
    QList<Line> lines;

    //! "2026-06-07 09:40", in 0–9 always.
    static QString stamp(const QDateTime &time);
    //! A note comes to stand where it was written last, between the messages.
    void addNote(Line note);
    //! What stands beside the name; empty: a customer's message.
    QString roleOf(const Line &line) const;
    //! What stands below the name: the body, and what is attached.
    QString bodyOf(const Line &line) const;
};

//! Time and name on a line of their own, so that nothing of the body stands beside them.
QByteArray transcriptText(const Transcript &transcript);
//! One page that loads nothing and runs nothing; each body by its own direction.
QByteArray transcriptHtml(const Transcript &transcript);
//! RFC 4180, in the names of the columns that a machine reads; times with their offset.
QByteArray transcriptCsv(const Transcript &transcript);

} // namespace wxm
