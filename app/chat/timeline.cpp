// SPDX-License-Identifier: MIT
#include "chat/timeline.h"

#include <QSet>

#include <algorithm>

namespace wxm {

namespace {

bool byId(const Message &left, const Message &right) { return left.id < right.id; }

} // namespace

const Message *Timeline::find(MessageId id) const
{
    const auto it = std::lower_bound(messages.begin(), messages.end(), id,
        [](const Message &message, MessageId wanted) { return message.id < wanted; });
    return it == messages.end() || it->id != id ? nullptr : &*it;
}

MessageId Timeline::newestId() const
{
    return messages.isEmpty() ? MessageId{} : messages.last().id;
}

bool Timeline::add(const Message &message)
{
    if (find(message.id))
        return false;
    const bool fits = messages.isEmpty() || message.id > messages.last().id;
    messages.append(message);
    if (!fits) {
        ++m_growth.edits;
        arrange();
    }
    return true;
}

QList<Message> Timeline::addNewest(QList<Message> rows, const std::optional<PageCursor> &next)
{
    const bool wasLoaded = isLoaded;
    isLoaded = true;
    error.reset();
    if (rows.isEmpty()) {
        if (!wasLoaded)
            older = next;
        return {};
    }
    const auto [low, high] = std::minmax_element(rows.begin(), rows.end(), byId);
    const MessageId oldest = low->id, newest = high->id;
    // What only events told may have holes of its own.
    const bool meetsKnown = !next || (verified.isValid() && verified >= oldest);
    const auto before = messages;
    QSet<MessageId> onServer, known;
    for (const auto &row : std::as_const(rows))
        onServer.insert(row.id);
    for (const auto &message : std::as_const(messages))
        known.insert(message.id);
    messages.removeIf([&](const Message &message) {
        if (message.id > newest)
            return false; // arrived while the page was on its way
        return message.id < oldest ? !meetsKnown : true;
    });
    QSet<MessageId> kept;
    for (const auto &message : std::as_const(messages))
        kept.insert(message.id);
    QList<Message> fresh;
    for (const auto &row : std::as_const(rows)) {
        if (kept.contains(row.id))
            continue; // twice in one answer
        kept.insert(row.id);
        messages.append(row);
        if (!known.contains(row.id))
            fresh.append(row);
    }
    if (!wasLoaded || !meetsKnown)
        older = next;
    verified = std::max(verified, newest);
    arrange();
    if (messages.size() < before.size()
        || !std::equal(before.begin(), before.end(), messages.begin()))
        ++m_growth.edits;
    return fresh;
}

void Timeline::addOlder(const QList<Message> &rows, const std::optional<PageCursor> &next)
{
    older = next;
    error.reset();
    QList<Message> fresh;
    QSet<MessageId> taken;
    for (const auto &row : rows) {
        if (!find(row.id) && !taken.contains(row.id)) {
            taken.insert(row.id);
            fresh.append(row);
        }
    }
    if (fresh.isEmpty() || prepend(fresh))
        return;
    ++m_growth.edits;
    messages += fresh;
    arrange();
}

//! All of them in front of what is known, if that is where they belong.
bool Timeline::prepend(QList<Message> rows)
{
    std::sort(rows.begin(), rows.end(), byId);
    if (messages.isEmpty() || messages.first().id <= rows.last().id)
        return false;
    for (auto it = rows.rbegin(); it != rows.rend(); ++it)
        messages.prepend(std::move(*it));
    m_growth.prepended += rows.size();
    return true;
}

void Timeline::trim(qsizetype count)
{
    if (messages.size() <= count)
        return;
    messages.remove(0, messages.size() - count);
    ++m_growth.edits;
    isLoaded = false;
    verified = {};
}

//! The order is the server's: the same message bears finer times in its event than in the history.
void Timeline::arrange()
{
    if (!std::is_sorted(messages.begin(), messages.end(), byId))
        std::sort(messages.begin(), messages.end(), byId);
}

std::optional<TimelineMark::Grown> TimelineMark::grown(const Timeline &timeline) const
{
    const auto &messages = timeline.messages;
    const auto above = timeline.growth().prepended - m_growth.prepended;
    const auto below = messages.size() - m_size - above;
    // Another timeline may have been changed as often.
    if (m_size == 0 || timeline.growth().edits != m_growth.edits || above < 0 || below < 0
        || messages[above].id != m_first || messages[above + m_size - 1].id != m_last)
        return {};
    return Grown{above, below};
}

void TimelineMark::set(const Timeline &timeline)
{
    m_growth = timeline.growth();
    m_size = timeline.messages.size();
    m_first = m_size == 0 ? MessageId{} : timeline.messages.first().id;
    m_last = m_size == 0 ? MessageId{} : timeline.messages.last().id;
}

} // namespace wxm
