// SPDX-License-Identifier: MIT
#include "live/live_feed.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <utility>

namespace wxm::live {

namespace {

constexpr std::size_t kFirstRing = 256;
//! A burst gathers for so long; then the next one begins a row of its own.
constexpr EpochMs kBurstMs = 20'000;
constexpr std::size_t kShiftsKept = 256;
constexpr std::uint32_t kMaxCount = 1'000'000'000;

std::uint32_t secondsOf(EpochMs ms) { return ms > 0 ? std::uint32_t(ms / 1000) : 0; }

std::uint32_t sum(std::uint32_t one, std::int64_t more)
{
    return std::uint32_t(std::clamp<std::int64_t>(one + more, 0, kMaxCount));
}

constexpr unsigned kGroupBits = 3;
//! From a place of the index that is taken to the one to look at next: in the next group, since a
//! group of which one id is there mostly has them all, and one further in it, so that the way leads
//! past every place.
constexpr std::size_t kIndexStep = (std::size_t{1} << kGroupBits) + 1;

//! Ids that follow each other lie side by side in the index, as their rows do; groups of them are
//! spread, so that no step between ids makes them all meet.
std::size_t spread(std::int64_t id)
{
    const auto bits = static_cast<std::uint64_t>(id);
    const auto group = (bits >> kGroupBits) * 0x9E37'79B9'7F4A'7C15ULL;
    return std::size_t((group ^ (group >> 32U)) << kGroupBits | (bits & ((1U << kGroupBits) - 1)));
}

bool hasPerson(FeedRow::Kind kind)
{
    return kind == FeedRow::Kind::Comment || kind == FeedRow::Kind::Gift
        || kind == FeedRow::Kind::Notice;
}

} // namespace

LiveFeed::LiveFeed(std::size_t keep)
    : m_keep(std::max<std::size_t>(keep, 1))
    , m_ring(std::min(m_keep, kFirstRing))
    , m_people(1)
{
}

FeedRow &LiveFeed::push(const FeedRow &row)
{
    if (m_count == m_keep)
        evictFirst();
    else if (m_count == m_ring.size())
        grow();
    const auto slot = slotOf(endRow());
    m_ring[slot] = row;
    ++m_count;
    if (row.kind == FeedRow::Kind::Comment) {
        index(slot);
        m_newest = std::max(m_newest, CommentId{row.id});
    }
    return m_ring[slot];
}

void LiveFeed::grow()
{
    std::vector<FeedRow> larger(std::min(m_keep, m_ring.size() * 2));
    for (auto number = m_first; number < endRow(); ++number)
        larger[std::size_t(number - m_first)] = row(number);
    m_ring = std::move(larger);
    m_firstSlot = 0;
    reindex();
}

void LiveFeed::evictFirst()
{
    release(row(m_first));
    ++m_first;
    --m_count;
    m_firstSlot = m_firstSlot + 1 < m_ring.size() ? m_firstSlot + 1 : 0;
}

void LiveFeed::release(const FeedRow &row)
{
    m_arena.release(row.text);
    if (!hasPerson(row.kind) || row.person == 0)
        return;
    auto &person = m_people[row.person];
    if (row.kind == FeedRow::Kind::Comment)
        --person.comments;
    if (--person.rows > 0)
        return;
    m_byUser.erase(person.id.value);
    person = {};
    m_freePeople.push_back(row.person);
}

std::uint32_t LiveFeed::personFor(UserId user, std::string_view name, EpochMs atMs)
{
    const auto [found, isNew] = m_byUser.try_emplace(user.value, 0U);
    if (isNew) {
        if (m_freePeople.empty()) {
            found->second = std::uint32_t(m_people.size());
            m_people.emplace_back();
        } else {
            found->second = m_freePeople.back();
            m_freePeople.pop_back();
        }
        m_people[found->second].id = user;
        m_people[found->second].firstMs = atMs;
    }
    auto &person = m_people[found->second];
    if (!name.empty() && person.name != name)
        person.name = name;
    if (atMs > 0 && (person.firstMs == kUnknownTime || atMs < person.firstMs))
        person.firstMs = atMs;
    ++person.rows;
    return found->second;
}

bool LiveFeed::addComment(const CommentView &comment, EpochMs nowMs)
{
    if (find(comment.id))
        return false;
    const auto person = personFor(
        comment.userId, comment.userName, comment.createdMs > 0 ? comment.createdMs : nowMs);
    auto &who = m_people[person];
    ++who.comments;
    if (who.firstComment == 0 || comment.id.value < who.firstComment)
        who.firstComment = comment.id.value;
    const bool isLate = comment.id < m_newest;
    push({.id = comment.id.value,
        .person = person,
        .seconds = secondsOf(comment.createdMs),
        .text = m_arena.store(comment.body)});
    if (isLate)
        moveToPlace(endRow() - 1);
    return true;
}

//! Events come out of order within moments, from one of several servers: only the last rows move.
void LiveFeed::moveToPlace(std::uint64_t number)
{
    const auto moved = row(number);
    auto place = number;
    for (auto at = number; at-- > m_first;) {
        if (row(at).kind != FeedRow::Kind::Comment)
            continue;
        if (row(at).id < moved.id)
            break;
        place = at;
    }
    if (place == number)
        return;
    // Where the index tells of them does not depend on where they lie; found while they lie as it
    // says.
    std::vector<std::pair<std::size_t, std::uint64_t>> entries;
    for (auto at = place; at <= number; ++at) {
        if (row(at).kind == FeedRow::Kind::Comment)
            entries.emplace_back(indexPlace(row(at).id), at == number ? place : at + 1);
    }
    for (auto at = number; at > place; --at)
        m_ring[slotOf(at)] = row(at - 1);
    m_ring[slotOf(place)] = moved;
    for (const auto &[entry, at] : entries)
        m_index[entry] = std::uint32_t(slotOf(at) + 1);
    if (m_burstRow > place)
        ++m_burstRow;
    tellShift({.place = place, .rows = 1, .isOnePlace = true});
}

void LiveFeed::tellShift(const Shift &shift)
{
    ++m_layout;
    m_shifts.push_back(shift);
    if (m_shifts.size() > kShiftsKept)
        m_shifts.pop_front();
}

std::optional<std::uint64_t> LiveFeed::nowAt(std::uint64_t number, std::uint64_t layout) const
{
    const auto behind = m_layout - layout;
    if (behind > m_shifts.size())
        return {};
    for (auto it = m_shifts.end() - std::ptrdiff_t(behind); it != m_shifts.end(); ++it) {
        if (number < it->place)
            continue;
        if (!it->isOnePlace)
            return {};
        number += it->rows;
    }
    return number;
}

std::uint64_t LiveFeed::stableEnd(std::uint64_t layout) const
{
    const auto behind = m_layout - layout;
    if (behind > m_shifts.size())
        return 0;
    auto end = endRow();
    for (auto it = m_shifts.end() - std::ptrdiff_t(behind); it != m_shifts.end(); ++it)
        end = std::min(end, it->place);
    return end;
}

std::uint64_t LiveFeed::insertedSince(std::uint64_t layout) const
{
    const auto behind = std::min<std::uint64_t>(m_layout - layout, m_shifts.size());
    std::uint64_t rows = 0;
    for (auto it = m_shifts.end() - std::ptrdiff_t(behind); it != m_shifts.end(); ++it)
        rows += it->rows;
    return rows;
}

void LiveFeed::addGift(const GiftSent &gift, EpochMs nowMs)
{
    const auto name = gift.userName.toStdString();
    push({.id = std::clamp<std::int64_t>(gift.value.value_or(0), 0, kMaxCount),
        .person = gift.userId.isValid() ? personFor(gift.userId, name, nowMs) : 0U,
        .seconds = secondsOf(nowMs),
        .text = m_arena.store(cutUtf8(gift.giftName.toStdString(), 160)),
        .extra = std::uint32_t(gift.quantity.value_or(0)),
        .kind = FeedRow::Kind::Gift});
}

void LiveFeed::gather(const Burst &more, EpochMs nowMs, UserId sharer)
{
    const bool goesOn = m_burstRow > m_first && nowMs - m_burstMs < kBurstMs && nowMs >= m_burstMs;
    if (!goesOn) {
        push({.seconds = secondsOf(nowMs), .kind = FeedRow::Kind::Burst});
        m_burstRow = endRow();
        m_burstMs = nowMs;
    }
    auto &row = m_ring[slotOf(m_burstRow - 1)];
    row.id = std::min<std::int64_t>(row.id + more.likes, kMaxCount);
    row.person = sum(row.person, more.joined);
    row.extra = sum(row.extra, more.left);
    row.shared = std::uint16_t(std::min<std::int64_t>(row.shared + more.shares, UINT16_MAX));
    if (sharer.isValid())
        addSharer(row, sharer);
    ++m_edit;
}

//! By their numbers: the event brings no name, and one that is known may change.
void LiveFeed::addSharer(FeedRow &row, UserId user)
{
    const auto known = sharers(row);
    if (known.size() >= kSharers || std::find(known.begin(), known.end(), user) != known.end())
        return;
    const auto all = std::string(m_arena.text(row.text)) + std::to_string(user.value) + ' ';
    m_arena.release(row.text);
    row.text = m_arena.store(all);
}

std::vector<UserId> LiveFeed::sharers(const FeedRow &row) const
{
    std::vector<UserId> found;
    auto ids = row.kind == FeedRow::Kind::Burst ? m_arena.text(row.text) : std::string_view();
    while (!ids.empty()) {
        const auto end = ids.find(' ');
        UserId user;
        std::from_chars(ids.data(), ids.data() + end, user.value);
        found.push_back(user);
        ids.remove_prefix(end + 1);
    }
    return found;
}

void LiveFeed::addNotice(Notice notice, UserId user, const QString &name, EpochMs nowMs)
{
    push({.person = user.isValid() ? personFor(user, name.toStdString(), nowMs) : 0U,
        .seconds = secondsOf(nowMs),
        .kind = FeedRow::Kind::Notice,
        .note = std::uint8_t(notice)});
}

std::uint64_t LiveFeed::addGap(const Gap &gap)
{
    m_gaps.push_back(gap);
    if (m_gaps.size() > kGaps)
        m_gaps.pop_front();
    push({.id = gap.fromMs,
        .person = 0,
        .seconds = secondsOf(gap.toMs),
        .extra = sum(0, (gap.toMs - gap.fromMs + 500) / 1000),
        .kind = FeedRow::Kind::Gap,
        .note = std::uint8_t(std::uint8_t(gap.cause) << 2U | std::uint8_t(GapFill::Filling))});
    return endRow() - 1;
}

void LiveFeed::settleGap(EpochMs fromMs, GapFill fill, int recovered)
{
    for (auto number = endRow(); number-- > m_first;) {
        auto &row = m_ring[slotOf(number)];
        if (row.kind != FeedRow::Kind::Gap || row.id != fromMs)
            continue;
        row.note = std::uint8_t((row.note & ~3U) | std::uint8_t(fill));
        row.shared = std::uint16_t(std::clamp(recovered, 0, int{UINT16_MAX}));
        ++m_edit;
        return;
    }
}

int LiveFeed::merge(const QList<Comment> &comments)
{
    QList<Comment> unknown;
    for (const auto &comment : comments) {
        if (!find(comment.id))
            unknown.append(comment);
    }
    std::sort(unknown.begin(), unknown.end(),
        [](const Comment &a, const Comment &b) { return a.id < b.id; });
    unknown.erase(std::unique(unknown.begin(), unknown.end(),
                      [](const Comment &a, const Comment &b) { return a.id == b.id; }),
        unknown.end());
    if (unknown.isEmpty())
        return 0;
    // Rows from the first comment with a larger id on stand behind what is new. Rows without an id
    // (gaps, bursts) stay where they are, so that what fills a gap comes after the row that tells
    // it.
    auto place = endRow();
    for (auto number = endRow(); number-- > m_first;) {
        const auto &one = row(number);
        if (one.kind != FeedRow::Kind::Comment)
            continue;
        if (one.id < unknown.front().id.value)
            break;
        place = number;
    }
    std::vector<FeedRow> tail;
    for (auto number = place; number < endRow(); ++number)
        tail.push_back(row(number));
    m_count -= tail.size();
    m_burstRow = 0;
    reindex();
    auto next = tail.cbegin();
    const auto end = place + tail.size();
    for (const auto &comment : unknown) {
        for (; next != tail.cend()
             && (next->kind != FeedRow::Kind::Comment || next->id < comment.id.value);
             ++next)
            push(*next);
        const auto name = comment.userName.toStdString();
        const auto body = comment.body.toStdString();
        if (addComment(
                {comment.id, comment.userId, comment.createdMs, name, body}, comment.createdMs))
            m_ring[slotOf(endRow() - 1)].note = 1;
    }
    for (; next != tail.cend(); ++next)
        push(*next);
    // Behind everything, nothing that was there has moved.
    tellShift({.place = place, .rows = endRow() - end, .isOnePlace = tail.empty()});
    return int(unknown.size());
}

bool LiveFeed::confirmByEvent(CommentId comment)
{
    const auto number = find(comment);
    return !number || std::exchange(m_ring[slotOf(*number)].note, std::uint8_t{0}) != 0;
}

bool LiveFeed::awaitsEvent(CommentId comment) const
{
    const auto number = find(comment);
    return number && row(*number).note != 0;
}

std::vector<CommentId> LiveFeed::commentsBetween(CommentId low, CommentId high) const
{
    std::vector<CommentId> found;
    for (auto number = endRow(); number-- > m_first;) {
        const auto &one = row(number);
        if (one.kind != FeedRow::Kind::Comment)
            continue;
        if (one.id < low.value)
            break;
        if (one.id <= high.value)
            found.push_back(CommentId{one.id});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

const Person *LiveFeed::findPerson(UserId user) const
{
    const auto found = m_byUser.find(user.value);
    return found == m_byUser.end() ? nullptr : &m_people[found->second];
}

Burst LiveFeed::burst(const FeedRow &row) const
{
    return {row.person, row.extra, row.id, row.shared};
}

Gap LiveFeed::gap(const FeedRow &row) const
{
    return {row.id, row.id + EpochMs{row.extra} * 1000, ConnectionStatus::Cause(row.note >> 2U)};
}

Comment LiveFeed::comment(const FeedRow &row) const
{
    const auto &who = person(row);
    return {CommentId{row.id}, who.id, QString::fromUtf8(who.name), QString::fromUtf8(text(row)),
        row.atMs()};
}

std::vector<std::uint64_t> LiveFeed::commentsOf(UserId user, std::size_t limit) const
{
    std::vector<std::uint64_t> found;
    const auto known = m_byUser.find(user.value);
    if (known == m_byUser.end())
        return found;
    for (auto number = endRow(); number-- > m_first && found.size() < limit;) {
        const auto &one = row(number);
        if (one.kind == FeedRow::Kind::Comment && one.person == known->second)
            found.push_back(number);
    }
    return found;
}

std::vector<const Person *> LiveFeed::recentPeople(std::size_t limit) const
{
    std::vector<const Person *> found;
    std::vector<bool> seen(m_people.size());
    for (auto number = endRow(); number-- > m_first && found.size() < limit;) {
        const auto &one = row(number);
        if (one.kind != FeedRow::Kind::Comment || seen[one.person])
            continue;
        seen[one.person] = true;
        found.push_back(&m_people[one.person]);
    }
    return found;
}

std::size_t LiveFeed::bytesKept() const
{
    return m_ring.size() * sizeof(FeedRow) + m_index.size() * sizeof(std::uint32_t)
        + m_arena.chunkCount() * 64 * 1024 + m_people.size() * sizeof(Person);
}

// The index of comment ids. What is evicted stays in it: its slot holds another row by then, which
// no id leads to by that way. The next reindex() clears it.

std::size_t LiveFeed::indexPlace(std::int64_t id) const
{
    const auto mask = m_index.size() - 1;
    auto place = spread(id) & mask;
    const auto isOther = [this, id](const FeedRow &row) {
        return row.id != id || row.kind != FeedRow::Kind::Comment;
    };
    while (m_index[place] != 0 && isOther(m_ring[m_index[place] - 1]))
        place = (place + kIndexStep) & mask;
    return place;
}

std::optional<std::uint64_t> LiveFeed::find(CommentId comment) const
{
    if (m_index.empty())
        return {};
    const auto entry = m_index[indexPlace(comment.value)];
    if (entry == 0)
        return {};
    const std::size_t slot = entry - 1;
    const auto wrapped = slot < m_firstSlot ? m_ring.size() : 0;
    return m_first + (slot + wrapped - m_firstSlot);
}

void LiveFeed::index(std::size_t slot)
{
    if (m_indexed * 3 >= m_index.size() * 2) {
        reindex(); // `slot` holds the last row already, which is counted by the caller
        if (m_index[indexPlace(m_ring[slot].id)] != 0)
            return;
    }
    m_index[indexPlace(m_ring[slot].id)] = std::uint32_t(slot + 1);
    ++m_indexed;
}

void LiveFeed::reindex()
{
    const auto wanted = std::bit_ceil((m_count + 16) * 2);
    if (m_index.size() < wanted || m_index.size() > wanted * 4)
        m_index.assign(wanted, 0);
    else
        std::fill(m_index.begin(), m_index.end(), 0U);
    m_indexed = 0;
    for (auto number = m_first; number < endRow(); ++number) {
        const auto slot = slotOf(number);
        if (m_ring[slot].kind != FeedRow::Kind::Comment)
            continue;
        m_index[indexPlace(m_ring[slot].id)] = std::uint32_t(slot + 1);
        ++m_indexed;
    }
}

} // namespace wxm::live
