// SPDX-License-Identifier: MIT
#pragma once

#include "live/flagged_comments.h"

#include <atomic>
#include <functional>
#include <vector>

namespace wxm::live {

//! What rules would have found among the comments that are kept, before they count.
struct Rehearsal {
    struct Hit {
        LiveId live;
        CommentId comment;
        EpochMs atMs = kUnknownTime;
        QString name; //!< Foreign text.
        QString text; //!< Foreign text.
        moderation::Hit hit;
    };

    static constexpr std::size_t kRowsOfALive = 10'000; //!< The newest.
    static constexpr qsizetype kShown = 200;

    int lookedAt = 0; //!< Comments.
    int comments = 0; //!< That a rule applies to.
    int people = 0;   //!< Who wrote those.
    QList<Hit> hits;  //!< The newest kShown, the newest first.
};

//! Rehearses rules on the comments of the open lives while the window goes on: they are copied some
//! at a time between its other work, and looked through on a thread of the pool. How often the same
//! was said is not known of what is past: a rule of repeats finds nothing here. GUI thread.
class Rehearser final : public QObject {
    Q_OBJECT

public:
    using RuleSets = std::vector<std::shared_ptr<const moderation::RuleSet>>;
    using Done = std::function<void(const std::vector<Rehearsal> &)>;

    //! Copied in one go: about a millisecond, in a build without optimisation as well.
    static constexpr std::size_t kRowsAStep = 250;
    static constexpr std::size_t kBytesAStep = 512 * 1024;

    //! The store outlives it.
    explicit Rehearser(const LiveStore &store, QObject *parent = nullptr);
    ~Rehearser() override;

    //! `done` hears one for each set, all over the same comments. Whoever asked before and was not
    //! answered yet is not answered any more.
    void ask(RuleSets sets, Done done);
    void drop();

private:
    struct Kept;
    using Stop = std::shared_ptr<std::atomic_bool>;

    void copySome();
    static std::vector<Rehearsal> lookThrough(
        const Kept &kept, const RuleSets &sets, const std::atomic_bool &stop);

    const LiveStore &m_store;
    RuleSets m_sets;
    Done m_done;
    QList<LiveId> m_left; //!< Lives that wait to be copied; of the first some may be.
    std::shared_ptr<Kept> m_kept;
    QTimer m_step;
    Stop m_stop; //!< Of the answer that is on its way.
};

} // namespace wxm::live
