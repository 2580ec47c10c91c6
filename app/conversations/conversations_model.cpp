// SPDX-License-Identifier: MIT
#include "conversations/conversations_model.h"

#include "base/folding.h"

#include <algorithm>

namespace wxm::conversations {

ConversationsModel::ConversationsModel(const ConversationsStore &store, const Drafts &drafts,
    const People &people, const Presence &presence, QObject *parent)
    : ThreadListModel(parent)
    , m_store(store)
    , m_drafts(drafts)
    , m_people(people)
    , m_presence(presence)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ConversationsModel::refresh);
    connect(&store, &ConversationsStore::changed, this, &ConversationsModel::refreshSoon);
    connect(&drafts, &Drafts::changed, this, &ConversationsModel::refreshSoon);
    connect(&people, &People::changed, this, &ConversationsModel::refreshSoon);
    connect(&presence, &Presence::changed, this, &ConversationsModel::refreshSoon);
    connect(&presence, &Presence::reset, this, &ConversationsModel::refreshSoon);
}

//! Many changes of one turn are one refreshing.
void ConversationsModel::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

void ConversationsModel::setFilter(Filter filter)
{
    m_filter = filter;
    refresh();
}

void ConversationsModel::setOutbox(const Outbox &outbox)
{
    m_outbox = &outbox;
    connect(&outbox, &Outbox::changed, this, &ConversationsModel::refreshSoon);
    connect(&outbox, &Outbox::unsentCountChanged, this, &ConversationsModel::refreshSoon);
}

void ConversationsModel::setSearch(const QString &words)
{
    m_search = foldedForSearch(words).simplified();
    refresh();
}

ThreadListRow ConversationsModel::rowOf(const Conversation &conversation) const
{
    ThreadListRow row;
    row.thread = ThreadKey::of(conversation.id);
    row.userId = conversation.userId;
    row.name = conversation.userName.isEmpty() ? m_people.name(conversation.userId)
                                               : conversation.userName;
    row.preview = conversation.last.body;
    row.hasMedia = conversation.last.hasMedia;
    if (m_me.isValid() && conversation.last.senderId == m_me)
        row.author = ThreadListRow::Author::Me;
    row.draft = m_drafts.draft(row.thread).text;
    row.notSent = m_outbox ? m_outbox->failedIn(row.thread) : QString();
    row.unread = conversation.unread;
    row.time = conversation.activityAt();
    row.isOnline = m_presence.isOnline(conversation.userId);
    row.isMuted = conversation.isMuted;
    return row;
}

bool ConversationsModel::matches(const ThreadListRow &row) const
{
    if (m_filter == Filter::Unread && row.unread == 0)
        return false;
    if (m_search.isEmpty())
        return true;
    auto wanted = m_search;
    if (wanted.startsWith(u'#'))
        wanted.remove(0, 1);
    return m_folded(row.name).contains(m_search) || m_folded(row.preview).contains(m_search)
        || row.userId.toString() == wanted || QString::number(row.thread.id) == wanted;
}

void ConversationsModel::refresh()
{
    m_soon.stop();
    QList<ThreadListRow> rows;
    std::array<int, 2> counts = {};
    const auto conversations = m_store.conversations();
    rows.reserve(conversations.size());
    for (const auto &conversation : conversations) {
        auto row = rowOf(conversation);
        ++counts[std::size_t(Filter::All)];
        counts[std::size_t(Filter::Unread)] += row.unread > 0;
        if (matches(row))
            rows.append(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const ThreadListRow &left, const ThreadListRow &right) {
        return left.time != right.time ? left.time > right.time : left.thread.id > right.thread.id;
    });
    markSameNames(rows, m_folded);
    setRows(std::move(rows));
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

} // namespace wxm::conversations
