// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_actions.h"

#include <QByteArray>

namespace wxm::live {

//! One line of the journal on disk: something that happened to an act, or that was seen done by
//! others. Lines are never changed; a later one of the same key tells how it went on.
struct ActLine {
    enum class End {
        Sent, //!< On its way: alone, it is one that nobody knows the end of.
        Done,
        Undone, //!< Taken back before it went out.
        Refused,
        Unconfirmed,
        Seen, //!< Another account's; the server does not say whose.
    };

    EpochMs atMs = 0;
    QByteArray key = {}; //!< Of the act; every line of it has it.
    JournalEntry::Kind kind = JournalEntry::Kind::CommentRemoved;
    End end = End::Done;
    LiveId live = {};
    QString liveTitle = {}; //!< Foreign text.
    CommentId comment = {};
    UserId user = {};
    QString name = {};   //!< Foreign text.
    QString words = {};  //!< Foreign text: of the comment. Of a pack: its file and its sum.
    QString reason = {}; //!< Ours.
    UserId by = {};      //!< The account signed in here; invalid: not known.
    QString byName = {};
    QString account = {}; //!< Server and person: the journal of another account is not shown.
    QString error = {};   //!< Ours: why it was refused.
    //! False: what was judged is a hit of a rule that takes nobody up the ladder.
    bool countsForLadder = true;
    QList<CommentId> also = {}; //!< More comments that it was done for; their words are in `words`.

    bool isOwn() const { return end != End::Seen; }
    friend bool operator==(const ActLine &, const ActLine &) = default;
};

//! The line as it stands in the file, with its end. Its `sum` is the SHA-256 over the sum of the
//! line before and all of this one but the sum: nothing can be changed, left out or put in between
//! without every later line telling.
struct ChainedLine {
    QByteArray bytes;
    QByteArray sum;
};
ChainedLine chainedLine(const ActLine &line, const QByteArray &before);

//! A file of lines, read.
struct ActLines {
    QList<ActLine> lines;
    QByteArray last;       //!< Sum of the last one; what the next line builds on.
    qsizetype broken = -1; //!< The first line that does not follow from the one before; -1: none.
    int unreadable = 0;    //!< Lines that are no lines of a journal.
    bool isTorn = false;   //!< The last one was cut short, as a power cut does.
};
//! The chain may begin in its midst: old lines are dropped from the front.
ActLines readActLines(const QByteArray &bytes);

//! What it is about, for whoever looks for another act on the same.
struct ActSubject {
    LiveId live = {};
    std::int64_t id = 0; //!< Of the comment for pins, of the person else.
    JournalEntry::Kind kind = JournalEntry::Kind::CommentRemoved;

    friend bool operator==(const ActSubject &, const ActSubject &) = default;
    friend size_t qHash(const ActSubject &one, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, one.live, one.id, int(one.kind));
    }
};
ActSubject subjectOf(const ActLine &line, JournalEntry::Kind kind);

//! What an act of this kind is undone by, as the journal calls it; nothing: it cannot be.
std::optional<JournalEntry::Kind> oppositeKind(JournalEntry::Kind kind);
//! What undoes an act of this kind; nothing: a removed comment cannot be put back.
std::optional<Action> oppositeOf(JournalEntry::Kind kind);

} // namespace wxm::live
