// SPDX-License-Identifier: MIT
#include "live/live_batch.h"

namespace wxm::live {

namespace {
constexpr std::size_t kChunkComments = 4096;
}

LiveBatch::Chunk &LiveBatch::openChunk()
{
    const bool isFull = !m_chunks.empty() && m_chunks.back().comments.size() >= kChunkComments;
    if (m_chunks.empty() || isFull) {
        const auto text = isFull ? m_chunks.back().text.size() : 0;
        m_chunks.emplace_back();
        // A flood: the next one will be as full.
        if (isFull) {
            m_chunks.back().comments.reserve(kChunkComments);
            m_chunks.back().text.reserve(text + text / 8);
        }
    }
    return m_chunks.back();
}

void LiveBatch::add(const CommentAdded &event)
{
    auto &chunk = openChunk();
    const auto &comment = event.comment;
    chunk.comments.push_back({event.liveId, comment.id, comment.userId, comment.createdMs,
        std::uint32_t(chunk.text.size()), std::uint16_t(comment.userName.size()),
        std::uint16_t(comment.body.size())});
    chunk.text.append(comment.userName).append(comment.body);
    if (++m_comments > m_cap)
        dropOldest();
}

void LiveBatch::add(const LiveEvent &event)
{
    if (const auto *comment = std::get_if<CommentAdded>(&event)) {
        add(*comment);
        return;
    }
    auto &chunk = openChunk();
    chunk.others.push_back({chunk.comments.size(), event});
    ++m_others;
}

//! Counters and marks are never dropped: they are few, and a missed one would stay wrong.
void LiveBatch::dropOldest()
{
    for (auto &chunk : m_chunks) {
        if (chunk.comments.empty())
            continue;
        for (const auto &comment : chunk.comments)
            stale.insert(comment.live);
        m_comments -= chunk.comments.size();
        chunk.comments = {};
        chunk.text = {};
        for (auto &other : chunk.others)
            other.before = 0;
        return;
    }
}

void LiveBatch::countRefused(LiveId live)
{
    ++refused;
    if (live.isValid())
        stale.insert(live);
}

void LiveBatch::forEach(FunctionRef<void(const LiveEvent &)> visit) const
{
    for (const auto &chunk : m_chunks) {
        const std::string_view text = chunk.text;
        auto other = chunk.others.begin();
        for (std::size_t at = 0; at <= chunk.comments.size(); ++at) {
            for (; other != chunk.others.end() && other->before <= at; ++other)
                visit(other->event);
            if (at == chunk.comments.size())
                break;
            const auto &packed = chunk.comments[at];
            visit(CommentAdded{packed.live,
                {packed.id, packed.user, packed.createdMs,
                    text.substr(packed.textAt, packed.nameSize),
                    text.substr(packed.textAt + packed.nameSize, packed.bodySize)}});
        }
    }
}

LiveBatch LiveBatch::takeOldest(std::size_t comments)
{
    LiveBatch oldest(m_cap);
    std::swap(oldest.unknown, unknown);
    std::swap(oldest.refused, refused);
    std::swap(oldest.stale, stale);
    while (!m_chunks.empty()) {
        const auto &chunk = m_chunks.front();
        if (!oldest.m_chunks.empty() && oldest.m_comments + chunk.comments.size() > comments)
            break;
        oldest.m_comments += chunk.comments.size();
        oldest.m_others += chunk.others.size();
        oldest.m_chunks.push_back(std::move(m_chunks.front()));
        m_chunks.pop_front();
    }
    m_comments -= oldest.m_comments;
    m_others -= oldest.m_others;
    return oldest;
}

void LiveSink::decode(std::string_view json)
{
    if (!read(json, JsonParser::Behind::Unknown)) {
        const std::lock_guard lock(m_mutex);
        m_batch.countRefused({});
    }
}

bool LiveSink::decodeUnchecked(std::string_view json)
{
    return read(json, JsonParser::Behind::Room);
}

bool LiveSink::read(std::string_view json, JsonParser::Behind behind)
{
    const QByteArrayView text(json.data(), qsizetype(json.size()));
    return m_parser
        .readObject(
            text, [this](JsonReader &reader) { read(reader); }, behind)
        .has_value();
}

//! Comments are nearly all that comes, and are packed as they are: not by the variant of all
//! events.
void LiveSink::read(JsonReader &reader)
{
    const auto name = reader.utf8("event");
    if (reader.ok() && name == CommentAdded::wireName)
        take(CommentAdded::fromJson(reader), reader);
    else
        take(readLiveEvent(name, reader), reader);
}

template <class Event> void LiveSink::take(const Result<Event> &event, JsonReader &reader)
{
    LiveId stale;
    const bool unknown = !event && isUnknownEvent(event.error());
    if (!event && !unknown && reader.kind("live_id") != JsonKind::Absent)
        stale = reader.id<LiveId>("live_id");
    const std::lock_guard lock(m_mutex);
    if (event)
        m_batch.add(*event);
    else if (unknown)
        m_batch.countUnknown();
    else
        m_batch.countRefused(stale);
    m_waiting.store(m_batch.commentCount(), std::memory_order_relaxed);
}

void LiveSink::deliver()
{
    LiveBatch batch;
    {
        const std::lock_guard lock(m_mutex);
        batch = m_batch.takeOldest(kDelivered);
        m_waiting.store(m_batch.commentCount(), std::memory_order_relaxed);
    }
    if (!batch.isEmpty())
        m_deliver(batch);
}

} // namespace wxm::live
