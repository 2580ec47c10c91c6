// SPDX-License-Identifier: MIT
#pragma once

#include "live/flagged_comments.h"

#include <QSet>

namespace wxm::live {

//! One flagged comment that somebody is to judge. Bound to ids: rows may move.
struct TriageItem {
    LiveId live;
    CommentId comment;
    UserId user = {};
    QString ruleId = {};

    //! The same comment.
    bool is(const TriageItem &other) const
    {
        return live == other.live && comment == other.comment;
    }
};

//! Which flagged comments of all open lives wait for a judgement: those of rules that send to
//! triage, not removed, not looked at, not of somebody who is blocked. Lives in memory: a comment
//! that is no longer kept is no longer asked about. GUI thread.
class Triage final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kOfALive = 500; //!< The newest.

    Triage(LiveStore &store, FlaggedComments &flagged, QObject *parent = nullptr);

    //! What waits: by the weight of its rule, then the oldest first.
    QList<TriageItem> waiting() const;
    int waitingCount() const;
    bool isWaiting(const TriageItem &item) const;

    void setLookedAt(const TriageItem &item, bool isLookedAt);
    bool isLookedAt(const TriageItem &item) const;

Q_SIGNALS:
    //! What waits may be other: at most a few times a second.
    void changed();

private:
    template <class Each> void forEachWaiting(Each each) const;
    void soon();
    void prune();

    LiveStore &m_store;
    FlaggedComments &m_flagged;
    QSet<std::pair<qint64, qint64>> m_lookedAt; //!< Live and comment.
    QTimer m_soon;
};

} // namespace wxm::live
