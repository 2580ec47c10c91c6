// SPDX-License-Identifier: MIT
#pragma once

#include "live/evidence.h"
#include "live/ladder.h"

namespace wxm::live {

struct Live;

//! What the next shift has to know, taken from the journal and from what is watched. Texts of
//! others are foreign text.
struct HandOver {
    struct Item {
        enum class Kind { Unconfirmed, Refused, Wave, Triage, Guests } kind = Kind::Triage;
        JournalEntry::Kind act = JournalEntry::Kind::CommentRemoved;
        QList<LiveId> lives = {};
        UserId user = {};
        QString name = {};
        QString words = {}; //!< Empty where it is blurred, too.
        EpochMs atMs = 0;
        int count = 0;  //!< Comments, or guests.
        int people = 0; //!< Of a wave.
    };
    struct Watched {
        UserId user;
        QString name;
        QString note; //!< Ours.
        Ladder ladder;
    };
    struct Stream {
        LiveId live;
        QString title;
        Count viewers = {};
        bool isEnded = false;
        QList<Gap> gaps = {}; //!< Since the shift began.
    };

    EpochMs fromMs = 0;
    EpochMs toMs = 0;
    int utcOffset = 0; //!< Seconds, of the local times.
    QString byName = {};
    QString toName = {};
    QList<Item> items = {};
    QList<Watched> watched = {};
    QList<Stream> streams = {};
    int removed = 0, blocked = 0, reversed = 0, refused = 0, takenBack = 0;
    QString note = {}; //!< In the language of the sheet.

    //! Which parts are to be in the sheet.
    struct Parts {
        bool items = true, watched = true, streams = true, numbers = true;
    };
};

//! As it is now; the shift began at `sinceMs`. GUI thread.
HandOver handOverOf(const Live &live, EpochMs sinceMs);

//! The sheet in one language, plain text, line by line. Sentences are `say`'s, quotes are as they
//! were written, each in an isolate; every line begins with the mark of its direction, so that one
//! of names and numbers alone is read like the others. Pure.
QString handOverText(const HandOver &sheet, const HandOver::Parts &parts, const Say &say,
    Qt::LayoutDirection direction);

} // namespace wxm::live
