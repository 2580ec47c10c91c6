// SPDX-License-Identifier: MIT
#pragma once

#include "live/flagged_comments.h"
#include "live/live_actions.h"

namespace wxm::live {

//! Acts on all comments of a wave, and on who wrote them, at once. The set is the one that was
//! shown: what comes later is no part of it. Everything goes through LiveActions: it waits where it
//! can be taken back, then goes out at its pace, each with an answer of its own. GUI thread.
class WaveAct final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 200; //!< Comments of one act; the newest.

    WaveAct(LiveStore &store, FlaggedComments &flagged, LiveActions &actions,
        QObject *parent = nullptr);

    //! The kept comments of the wave, the newest first, without those of staff and what is removed.
    QList<Target> membersOf(const moderation::Wave &wave) const;
    //! How many people wrote these.
    static int peopleOf(const QList<Target> &members);

    //! How many actions were begun; nothing while some of an earlier act still wait.
    int start(const QList<Target> &members, bool removesComments, bool blocksPeople,
        const QString &reason = {});
    //! Takes back all that still waits; how many that were.
    int stop();
    int waiting() const;
    int begun() const { return int(m_begun.size()); }

Q_SIGNALS:
    void changed();

private:
    LiveStore &m_store;
    FlaggedComments &m_flagged;
    LiveActions &m_actions;
    QList<std::uint64_t> m_begun;
};

} // namespace wxm::live
