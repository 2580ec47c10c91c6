// SPDX-License-Identifier: MIT
#include "live/searched_comments.h"

#include <algorithm>

namespace wxm::live {

SearchedComments::SearchedComments(const LiveStore &store, MessageSearch &search, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_search(search)
{
    connect(&store, &LiveStore::changed, this, &SearchedComments::look);
    connect(&store, &LiveStore::openedChanged, this, [this] {
        std::erase_if(m_seen, [this](const auto &one) { return !m_store.find(one.first); });
    });
    // What was read before somebody forgot it is not read again by itself.
    connect(&search, &MessageSearch::forgotten, this, [this] {
        for (auto &[live, seen] : m_seen) {
            if (const auto *record = m_store.find(live))
                seen = {record->feed().endRow(), record->feed().layoutNumber()};
        }
    });
}

void SearchedComments::look(LiveId live)
{
    const auto *record = m_store.find(live);
    if (!record)
        return;
    const auto &feed = record->feed();
    auto &seen = m_seen[live];
    // Rows were put in between: from there on again. The search knows those that it has.
    if (seen.layout != feed.layoutNumber()) {
        seen.next = std::min(seen.next, feed.stableEnd(seen.layout));
        seen.layout = feed.layoutNumber();
    }
    QList<SearchedComment> comments;
    for (auto number = std::max(seen.next, feed.firstRow()); number < feed.endRow(); ++number) {
        const auto &row = feed.row(number);
        if (row.kind != FeedRow::Kind::Comment)
            continue;
        const auto &person = feed.person(row);
        comments.append({.id = CommentId{row.id},
            .user = person.id,
            .name = QString::fromStdString(person.name),
            .text = QString::fromUtf8(feed.text(row)),
            .createdAt = row.atMs()});
    }
    seen.next = feed.endRow();
    if (comments.isEmpty())
        return;
    const auto &state = record->confirmed();
    m_search.learnComments(
        live, state.title.isEmpty() ? state.streamerName : state.title, comments);
}

} // namespace wxm::live
