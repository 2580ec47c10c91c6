// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_events.h"
#include "realtime/event_sink.h"

#include <QSet>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace wxm::live {

//! Live events on their way from the network thread to the store, in order. Comments lie packed: a
//! fixed record each over one text, no allocation of their own.
class LiveBatch {
public:
    explicit LiveBatch(std::size_t cap = 100'000) : m_cap(cap) { }

    //! Copies the event, borrowed texts too. Over the cap the oldest comments go.
    void add(const LiveEvent &event);
    void add(const CommentAdded &event);
    //! In the order of arrival; borrowed texts are valid during the call.
    void forEach(FunctionRef<void(const LiveEvent &)> visit) const;

    //! A payload was dropped: unknown names are only counted, the room of a faulty one is stale.
    void countUnknown() { ++unknown; }
    void countRefused(LiveId live);

    //! Takes the oldest events out, about so many comments at most, and with them all counts. What
    //! is left keeps its order.
    LiveBatch takeOldest(std::size_t comments);

    bool isEmpty() const { return m_chunks.empty() && refused == 0 && unknown == 0; }
    std::size_t commentCount() const { return m_comments; }
    //! Comments and all others; what went over the cap is not among them.
    std::size_t eventCount() const { return m_comments + m_others; }

    std::size_t unknown = 0;
    std::size_t refused = 0;
    QSet<LiveId> stale = {}; //!< Lives that something was lost of.

private:
    struct PackedComment {
        LiveId live;
        CommentId id;
        UserId user;
        EpochMs createdMs;
        std::uint32_t textAt;
        std::uint16_t nameSize;
        std::uint16_t bodySize;
    };
    struct Other {
        std::size_t before; //!< So many comments of the chunk came earlier.
        LiveEvent event;
    };
    struct Chunk {
        std::vector<PackedComment> comments;
        std::string text;
        std::vector<Other> others;
    };
    Chunk &openChunk();
    void dropOldest();

    std::deque<Chunk> m_chunks;
    std::size_t m_comments = 0;
    std::size_t m_others = 0;
    std::size_t m_cap;
};

//! The sink of the socket's `live` events.
class LiveSink final : public EventSink {
public:
    //! So many comments are at most delivered in a frame: a few milliseconds of work, and more than
    //! 500,000 a second.
    static constexpr std::size_t kDelivered = 12'288;

    //! `deliver` is called on the GUI thread, once a frame, with what arrived.
    explicit LiveSink(std::function<void(const LiveBatch &)> deliver)
        : m_deliver(std::move(deliver))
    {
    }

    void decode(std::string_view json) override;
    bool decodeUnchecked(std::string_view json) override;
    void deliver() override;
    std::size_t waiting() const override { return m_waiting.load(std::memory_order_relaxed); }

private:
    bool read(std::string_view json, JsonParser::Behind behind);
    void read(JsonReader &reader);
    template <class Event> void take(const Result<Event> &event, JsonReader &reader);

    JsonParser m_parser; //!< Network thread.
    std::atomic<std::size_t> m_waiting = 0;
    std::mutex m_mutex;
    LiveBatch m_batch;
    std::function<void(const LiveBatch &)> m_deliver;
};

} // namespace wxm::live
