// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "live/live_state.h"
#include "realtime/connection_status.h"

#include <algorithm>
#include <deque>

namespace wxm::live {

//! What happened in a live that staff may have to account for.
struct JournalEntry {
    enum class Kind {
        CommentRemoved,
        CommentPinned,
        CommentUnpinned,
        ViewerBlocked,
        ViewerUnblocked,
        GuestRequested,
        GuestApproved,
        GuestRejected,
        GuestKicked,
        GuestLeft,
        ModeratorAssigned,
        ModeratorRevoked,
        Commented, //!< By us.
        Ended,
        LinkLost,
        EvidencePacked, //!< An evidence pack was written.
        HandedOver,     //!< A shift was handed over.
        NightBegan,     //!< Rules remove by themselves from here on.
        NightEnded,
    };
    enum class Outcome {
        Done,
        Undone, //!< Taken back before it went out.
        Refused,
        Unconfirmed,
    };

    EpochMs atMs = 0;
    Kind kind = Kind::CommentRemoved;
    bool byMe = false;
    Outcome outcome = Outcome::Done;
    CommentId comment = {};
    UserId user = {};
    QString name = {};   //!< Foreign text.
    QString words = {};  //!< Foreign text: of the comment.
    QString reason = {}; //!< Ours; why it was done.
    std::optional<ApiError> error = {};
    Gap gap = {};
};

//! The last entries, the oldest first.
class Journal {
public:
    static constexpr std::size_t kKept = 1'000;

    void add(JournalEntry entry)
    {
        m_entries.push_back(std::move(entry));
        if (m_entries.size() > kKept) {
            m_entries.pop_front();
            ++m_first;
        }
        ++m_version;
    }
    //! Says of the latest such entry that whoever is signed in did it.
    void markAsOwn(JournalEntry::Kind kind, CommentId comment, const QString &reason = {})
    {
        markLatest(
            [=](const JournalEntry &e) { return e.kind == kind && e.comment == comment; }, reason);
    }
    void markAsOwn(JournalEntry::Kind kind, UserId user, const QString &reason = {})
    {
        markLatest([=](const JournalEntry &e) { return e.kind == kind && e.user == user; }, reason);
    }
    const std::deque<JournalEntry> &entries() const { return m_entries; }
    //! The running number of the oldest entry.
    std::uint64_t firstNumber() const { return m_first; }
    //! Changes with every entry.
    std::uint64_t version() const { return m_version; }

private:
    template <class Predicate> void markLatest(Predicate isMeant, const QString &reason)
    {
        const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(),
            [&](const auto &e) { return e.outcome == JournalEntry::Outcome::Done && isMeant(e); });
        if (found == m_entries.rend())
            return;
        found->byMe = true;
        found->reason = reason;
        ++m_version;
    }

    std::deque<JournalEntry> m_entries;
    std::uint64_t m_first = 1;
    std::uint64_t m_version = 0;
};

} // namespace wxm::live
