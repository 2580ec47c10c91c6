// SPDX-License-Identifier: MIT
#include "live/searched_comments.h"

#include <algorithm>

namespace wxm::live {

SearchedComments::SearchedComments(const LiveStore &store, MessageSearch &search, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_search(search)
{
    m_step.setSingleShot(true);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &SearchedComments::goOn);
    connect(&store, &LiveStore::changed, this, &SearchedComments::look);
    connect(&store, &LiveStore::openedChanged, this, [this] {
        std::erase_if(m_seen, [this](const auto &one) { return !m_store.find(one.first); });
    });
    // What was read before it was forgotten is not read again by itself.
    connect(&search, &MessageSearch::forgotten, this, [this] {
        for (auto &[live, seen] : m_seen) {
            if (const auto *record = m_store.find(live))
                seen = allOf(record->feed());
        }
    });
}

SearchedComments::Seen SearchedComments::allOf(const LiveFeed &feed)
{
    Seen all{.next = feed.endRow(), .layout = feed.layoutNumber()};
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
        if (feed.row(number).kind == FeedRow::Kind::Comment)
            all.known.push_back(feed.row(number).id);
    }
    return all;
}

//! Comments lie by id, so `ids` are in order as those before are.
void SearchedComments::note(Seen &seen, const std::vector<std::int64_t> &ids, const LiveFeed &feed)
{
    const auto before = std::ptrdiff_t(seen.known.size());
    seen.known.insert(seen.known.end(), ids.begin(), ids.end());
    std::inplace_merge(seen.known.begin(), seen.known.begin() + before, seen.known.end());
    if (seen.known.size() <= feed.size() + kRowsAStep)
        return;
    // The feed has let go of the first ones.
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
        if (feed.row(number).kind != FeedRow::Kind::Comment)
            continue;
        seen.known.erase(seen.known.begin(),
            std::lower_bound(seen.known.begin(), seen.known.end(), feed.row(number).id));
        return;
    }
}

void SearchedComments::look(LiveId live)
{
    const auto *record = m_store.find(live);
    if (!record)
        return;
    const auto &feed = record->feed();
    auto &seen = m_seen[live];
    // Rows were put in between: from there on again, past those that were handed over.
    if (seen.layout != feed.layoutNumber()) {
        seen.next = std::min(seen.next, feed.stableEnd(seen.layout));
        seen.layout = feed.layoutNumber();
    }
    seen.next = std::max(seen.next, feed.firstRow());
    QList<SearchedComment> comments;
    std::vector<std::int64_t> ids;
    const auto end = std::min(feed.endRow(), seen.next + kRowsAStep);
    for (; seen.next < end; ++seen.next) {
        const auto &row = feed.row(seen.next);
        if (row.kind != FeedRow::Kind::Comment
            || std::binary_search(seen.known.begin(), seen.known.end(), row.id))
            continue;
        const auto &person = feed.person(row);
        ids.push_back(row.id);
        comments.append({.id = CommentId{row.id},
            .user = person.id,
            .name = QString::fromStdString(person.name),
            .text = QString::fromUtf8(feed.text(row)),
            .createdAt = row.atMs()});
    }
    if (seen.next < feed.endRow())
        m_step.start();
    if (comments.isEmpty())
        return;
    note(seen, ids, feed);
    const auto &state = record->confirmed();
    m_search.learnComments(
        live, state.title.isEmpty() ? state.streamerName : state.title, comments);
}

void SearchedComments::goOn()
{
    for (const auto live : m_store.opened()) {
        const auto known = m_seen.find(live);
        const auto *record = m_store.find(live);
        if (record && known != m_seen.end() && known->second.next < record->feed().endRow())
            look(live);
    }
}

} // namespace wxm::live
