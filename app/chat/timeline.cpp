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
    // From the end: what is asked for is nearly always new.
    const auto it = std::find_if(messages.rbegin(), messages.rend(),
        [id](const Message &message) { return message.id == id; });
    return it == messages.rend() ? nullptr : &*it;
}

MessageId Timeline::newestId() const
{
    const auto it = std::max_element(messages.begin(), messages.end(), byId);
    return it == messages.end() ? MessageId{} : it->id;
}

bool Timeline::add(const Message &message)
{
    if (find(message.id))
        return false;
    messages.append(message);
    arrange();
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
    return fresh;
}

void Timeline::addOlder(const QList<Message> &rows, const std::optional<PageCursor> &next)
{
    for (const auto &row : rows) {
        if (!find(row.id))
            messages.append(row);
    }
    older = next;
    arrange();
}

void Timeline::trim(qsizetype count)
{
    if (messages.size() <= count)
        return;
    messages.remove(0, messages.size() - count);
    isLoaded = false;
    verified = {};
}

//! The order is the server's: the same message bears finer times in its event than in the history.
void Timeline::arrange()
{
    if (!std::is_sorted(messages.begin(), messages.end(), byId))
        std::sort(messages.begin(), messages.end(), byId);
}

} // namespace wxm
