// SPDX-License-Identifier: MIT
#include "conversations/conversations_actions.h"

#include <algorithm>
#include <utility>

namespace wxm::conversations {

namespace {
constexpr int kMaxPages = 40;
}

struct ConversationsActions::Reading {
    int pages = 0;
    QList<Conversation> rows = {};
    QSet<ConversationId> known = {};
    bool isHead = false; //!< The first page is enough, if nothing has moved in it.

    //! False where a page brought nothing new: a cursor that was lost begins the list anew.
    bool take(const QList<Conversation> &page)
    {
        const auto before = known.size();
        for (const auto &row : page) {
            if (known.contains(row.id))
                continue;
            known.insert(row.id);
            rows.append(row);
        }
        return known.size() > before;
    }
};

ConversationsActions::ConversationsActions(ConversationsApi &api, ConversationsStore &store,
    ChatStore &messages, ChatActions &chat, Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_messages(messages)
    , m_chat(chat)
    , m_rooms(rooms)
{
    connect(&m_poll, &ListPoll::due, this, &ConversationsActions::readList);
    connect(&m_rooms, &Rooms::stateChanged, this, &ConversationsActions::onRoom);
    connect(&m_chat, &ChatActions::reading, this, &ConversationsActions::onReading);
    connect(&m_chat, &ChatActions::readEnded, this, &ConversationsActions::onReadEnded);
}

void ConversationsActions::start() { m_poll.start(); }

void ConversationsActions::stop() { m_poll.stop(); }

void ConversationsActions::readList()
{
    auto reading = std::make_shared<Reading>();
    reading->isHead = !m_poll.wantsWhole();
    m_poll.wholeBegins();
    readNext(reading, {});
}

//! True where the first page holds the same conversations as before: then it is all there is to
//! learn.
bool ConversationsActions::takeHead(Reading &reading, const Page<Conversation> &page)
{
    QSet<ConversationId> head;
    for (const auto &row : page.rows)
        head.insert(row.id);
    const bool isSame = std::exchange(reading.isHead, false) && head == m_head;
    m_head = head;
    if (!isSame)
        return false;
    m_store.merge(page.rows, m_open);
    m_poll.done();
    return true;
}

void ConversationsActions::readNext(const std::shared_ptr<Reading> &reading, const PageCursor &at)
{
    m_api.list(at).then(this, [this, reading](const Result<Page<Conversation>> &page) {
        if (!page) {
            m_poll.failed();
            if (page.error().kind != ApiError::Kind::Cancelled)
                m_store.setError(page.error());
            return;
        }
        if (reading->pages == 0 && takeHead(*reading, *page))
            return;
        const bool hasMore = reading->take(page->rows) && page->next;
        if (hasMore && ++reading->pages < kMaxPages)
            return readNext(reading, *page->next);
        m_store.setListed(reading->rows, m_open, hasMore);
        m_poll.wholeRead();
        settleMisfits();
        m_poll.done();
    });
}

void ConversationsActions::open(ConversationId conversation)
{
    if (conversation == m_open)
        return;
    const auto before = std::exchange(m_open, conversation);
    if (before.isValid()) {
        m_rooms.close(RoomKey::of(before));
        m_chat.close(ThreadKey::of(before));
    }
    if (conversation.isValid()) {
        const auto row = m_store.conversation(conversation);
        m_rooms.open(RoomKey::of(conversation));
        m_chat.open(ThreadKey::of(conversation), row ? row->unread : 0);
    }
    Q_EMIT opened(conversation);
}

bool ConversationsActions::isForbidden() const
{
    return m_open.isValid() && m_rooms.state(RoomKey::of(m_open)) == Rooms::State::Forbidden;
}

void ConversationsActions::onRoom(RoomKey room, Rooms::State)
{
    if (m_open.isValid() && room == RoomKey::of(m_open))
        Q_EMIT forbiddenChanged();
}

void ConversationsActions::setMuted(ConversationId conversation, bool isMuted)
{
    const auto op = m_store.expect({.conversation = conversation, .isMuted = isMuted});
    ++m_underWay;
    Q_EMIT underWayChanged();
    m_api.mute(conversation, isMuted)
        .then(this, [this, op, conversation, era = m_era](const Result<Done> &outcome) {
            if (era == m_era) {
                --m_underWay;
                Q_EMIT underWayChanged();
            }
            if (outcome)
                return m_store.confirm(op);
            m_store.reject(op);
            m_poll.hint();
            Q_EMIT muteRefused(conversation, outcome.error());
        });
}

int ConversationsActions::abandon()
{
    ++m_era;
    return std::exchange(m_underWay, 0);
}

void ConversationsActions::startWith(UserId user)
{
    m_api.start(user).then(this, [this, user](const Result<Conversation> &answer) {
        if (!answer)
            return void(Q_EMIT startRefused(user, answer.error()));
        m_store.add(*answer);
        open(answer->id);
    });
}

void ConversationsActions::onReading(ThreadKey thread)
{
    if (thread.isSupport())
        return;
    const auto row = m_store.conversation(thread.conversation());
    m_reading[thread] =
        m_store.expect({.conversation = thread.conversation(), .read = row ? row->unread : 0});
}

void ConversationsActions::onReadEnded(ThreadKey thread, const Result<Done> &outcome)
{
    if (!m_reading.contains(thread))
        return;
    const auto op = m_reading.take(thread);
    if (outcome)
        m_store.confirm(op);
    else
        m_store.reject(op);
}

void ConversationsActions::receive(const std::vector<MessageCreated> &events, bool isIncomplete)
{
    bool fits = !isIncomplete;
    for (const auto &event : events) {
        m_messages.receive(ThreadKey::of(event.conversationId), event.message);
        if (m_store.receive(event.conversationId, event.message))
            continue;
        fits = false;
        m_misfits.insert(event.conversationId);
    }
    m_hasMisfits = m_hasMisfits || !fits;
    if (!fits)
        m_poll.misfit();
}

void ConversationsActions::settleMisfits()
{
    if (!std::exchange(m_hasMisfits, false))
        return;
    const auto misfits = std::exchange(m_misfits, {});
    m_poll.misfitsEnded(std::any_of(misfits.begin(), misfits.end(),
        [this](ConversationId id) { return m_store.conversation(id).has_value(); }));
}

} // namespace wxm::conversations
