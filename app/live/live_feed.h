// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_arena.h"
#include "live/live_events.h"
#include "live/live_state.h"
#include "realtime/gap_log.h"

#include <QSet>

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace wxm::live {

//! A row of a feed: 32 bytes; its texts lie elsewhere. What the fields mean depends on the kind.
struct FeedRow {
    enum class Kind : std::uint8_t {
        Comment, //!< id: comment; person; text; note: 1 while no event has told of it.
        Gift,    //!< person; text: its name; extra: quantity; id: its value; both 0 for unknown.
        Burst,   //!< id: likes; person: joined; extra: left; shared; text: who of these.
        Gap, //!< id: its start in ms; extra: its length in s; note: cause; shared: recovered rows.
        Notice, //!< person; note: which.
    };

    std::int64_t id = 0;
    std::uint32_t person = 0;
    std::uint32_t seconds = 0; //!< Since 1970; 0: unknown.
    TextRef text = {};
    std::uint32_t extra = 0;
    Kind kind = Kind::Comment;
    std::uint8_t note = 0;
    std::uint16_t shared = 0;

    EpochMs atMs() const { return EpochMs{seconds} * 1000; }
};
static_assert(sizeof(FeedRow) == 32);

//! What a Notice says of its person.
enum class Notice : std::uint8_t {
    Ended,
    SelfVisible,
    Blocked,
    GuestRequested,
    GuestApproved,
    GuestLeft,
    ModeratorAssigned,
    ModeratorRevoked,
};

//! A person who has rows in the feed.
struct Person {
    UserId id;
    std::string name; //!< UTF-8; the latest that was said.
    std::uint32_t rows = 0;
    std::uint32_t comments = 0;
    std::int64_t firstComment = 0; //!< Smallest id of theirs, also of one that is no longer kept.
    EpochMs firstMs = kUnknownTime;
};

//! Numbers to be gathered in one row.
struct Burst {
    std::int64_t joined = 0, left = 0, likes = 0, shares = 0;
};

//! The rows of one live, packed: a ring of headers over texts, interned people, an index of comment
//! ids. Comments lie by id, which is the server's order. Rows have running numbers that stay while
//! they are kept, unless something is put in before them: layoutNumber() says so, nowAt() where a
//! row has gone.
class LiveFeed {
public:
    explicit LiveFeed(std::size_t keep = 100'000);

    std::uint64_t firstRow() const { return m_first; }
    std::uint64_t endRow() const { return m_first + m_count; }
    std::size_t size() const { return m_count; }
    const FeedRow &row(std::uint64_t number) const { return m_ring[slotOf(number)]; }
    std::string_view text(const FeedRow &row) const { return m_arena.text(row.text); }
    //! Only for kinds that have a person.
    const Person &person(const FeedRow &row) const { return m_people[row.person]; }
    const Person *findPerson(UserId user) const;
    Burst burst(const FeedRow &row) const;
    //! Who passed the live on, of a burst: the first ones, each once.
    std::vector<UserId> sharers(const FeedRow &row) const;
    static constexpr std::size_t kSharers = 3;
    Gap gap(const FeedRow &row) const;
    std::optional<std::uint64_t> find(CommentId comment) const;
    Comment comment(const FeedRow &row) const;
    //! The largest comment id that is kept; invalid if there is none.
    CommentId newestComment() const { return m_newest; }
    //! Numbers of the comments of one person, the newest first.
    std::vector<std::uint64_t> commentsOf(UserId user, std::size_t limit) const;
    //! Who wrote last, each once.
    std::vector<const Person *> recentPeople(std::size_t limit) const;
    std::size_t peopleCount() const { return m_byUser.size(); }

    //! False if the id is known: the first wins. One that comes late goes to its place by id.
    bool addComment(const CommentView &comment, EpochMs nowMs);
    void addGift(const GiftSent &gift, EpochMs nowMs);
    //! Adds to the burst of the last moments, or begins one. `sharer`: whose share it is.
    void gather(const Burst &more, EpochMs nowMs, UserId sharer = {});
    void addNotice(Notice notice, UserId user, const QString &name, EpochMs nowMs);
    std::uint64_t addGap(const Gap &gap);
    //! The last ones, the oldest first; also those whose rows are no longer kept.
    const std::deque<Gap> &gaps() const { return m_gaps; }
    static constexpr std::size_t kGaps = 1'000;
    //! What became of the gap that began then.
    void settleGap(EpochMs fromMs, GapFill fill, int recovered);
    //! Puts unknown comments in their places by id; returns how many there were.
    int merge(const QList<Comment> &comments);
    //! The event of a comment that is known. False if it was told before.
    bool confirmByEvent(CommentId comment);
    //! A reading brought it, and no event has told of it.
    bool awaitsEvent(CommentId comment) const;
    //! Kept comments with ids from `low` to `high`, the oldest first.
    std::vector<CommentId> commentsBetween(CommentId low, CommentId high) const;

    //! Changes when rows got other numbers.
    std::uint64_t layoutNumber() const { return m_layout; }
    //! The number of the row that had `number` at that layout; nothing where nobody knows any more.
    std::optional<std::uint64_t> nowAt(std::uint64_t number, std::uint64_t layout) const;
    //! Rows before this one have the numbers that they had at that layout.
    std::uint64_t stableEnd(std::uint64_t layout) const;
    //! How many rows were put in since then.
    std::uint64_t insertedSince(std::uint64_t layout) const;
    //! Changes when a row that was there already says something else.
    std::uint64_t editNumber() const { return m_edit; }
    std::size_t bytesKept() const;

private:
    //! Rows that were put in: all at one place, or the first of them there.
    struct Shift {
        std::uint64_t place = 0;
        std::uint64_t rows = 0;
        bool isOnePlace = false;
    };

    //! By comparison and not by division, since each event asks several times.
    std::size_t slotOf(std::uint64_t number) const
    {
        const auto slot = m_firstSlot + std::size_t(number - m_first);
        return slot < m_ring.size() ? slot : slot - m_ring.size();
    }
    FeedRow &push(const FeedRow &row);
    void grow();
    void evictFirst();
    void moveToPlace(std::uint64_t number);
    void tellShift(const Shift &shift);
    std::uint32_t personFor(UserId user, std::string_view name, EpochMs atMs);
    void release(const FeedRow &row);
    void addSharer(FeedRow &row, UserId user);

    void index(std::size_t slot);
    void reindex();
    std::size_t indexPlace(std::int64_t id) const;

    std::size_t m_keep;
    std::vector<FeedRow> m_ring;
    std::uint64_t m_first = 0;
    std::size_t m_firstSlot = 0;
    std::size_t m_count = 0;
    Arena m_arena;
    std::vector<Person> m_people; //!< [0] is nobody.
    std::vector<std::uint32_t> m_freePeople;
    std::unordered_map<std::int64_t, std::uint32_t> m_byUser;
    //! Open addressing: ring slot + 1, or 0; the key is the id in the ring.
    std::vector<std::uint32_t> m_index;
    std::size_t m_indexed = 0; //!< Evicted ones included.
    CommentId m_newest;
    std::uint64_t m_burstRow = 0; //!< Number + 1 of the burst that still gathers; 0: none.
    EpochMs m_burstMs = 0;
    std::uint64_t m_layout = 0;
    std::deque<Shift> m_shifts; //!< The last ones; the newest made m_layout what it is.
    std::uint64_t m_edit = 0;
    std::deque<Gap> m_gaps;
};

} // namespace wxm::live
