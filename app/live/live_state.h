// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace wxm::live {

//! A comment with texts of its own.
struct Comment {
    CommentId id;
    UserId userId;
    QString userName; //!< Foreign text; empty where unknown.
    QString body;     //!< Foreign text.
    EpochMs createdMs = kUnknownTime;

    friend bool operator==(const Comment &, const Comment &) = default;
};

//! A viewer who asked to come on stage, or is on it.
struct Guest {
    enum class Status { Requested, OnStage };

    UserId id;
    QString name; //!< Foreign text; empty where unknown.
    Status status = Status::Requested;
    EpochMs sinceMs = kUnknownTime; //!< When we learnt of it.
    bool wasBefore = false;         //!< It was so already when this live was opened.

    friend bool operator==(const Guest &, const Guest &) = default;
};

struct ViewerSample {
    EpochMs atMs = 0;
    std::int64_t viewers = 0;
    friend bool operator==(const ViewerSample &, const ViewerSample &) = default;
};

//! What is true of one live, but for its rows. A small value: folding pending actions over it means
//! copying it, and its containers are shared until they change.
struct LiveState {
    LiveId id;
    UserId self;       //!< Who is signed in.
    EpochMs nowMs = 0; //!< When the event that is being applied arrived.

    QString title; //!< Foreign text.
    UserId streamerId;
    QString streamerName; //!< Foreign text.
    EpochMs startedMs = kUnknownTime;
    std::optional<std::int64_t> viewers, likes, gifts; //!< Nothing: not known.
    QList<ViewerSample> history;                       //!< Oldest first, ten minutes at most.
    bool ended = false;
    bool selfIsVisible = false; //!< We are counted as a viewer.

    QSet<CommentId> removed;
    QList<CommentId> pinned; //!< The newest last.
    QSet<UserId> blocked;
    QList<Guest> guests; //!< In the order of their asking.
    QSet<UserId> moderators;

    const Guest *guest(UserId user) const;
    qsizetype countOf(Guest::Status status) const;

    friend bool operator==(const LiveState &, const LiveState &) = default;
};

inline const Guest *LiveState::guest(UserId user) const
{
    for (const auto &one : guests) {
        if (one.id == user)
            return &one;
    }
    return nullptr;
}

inline qsizetype LiveState::countOf(Guest::Status status) const
{
    qsizetype count = 0;
    for (const auto &one : guests)
        count += one.status == status ? 1 : 0;
    return count;
}

} // namespace wxm::live
