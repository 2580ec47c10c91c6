// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_actions.h"
#include "chat/list_poll.h"
#include "conversations/conversations_api.h"
#include "conversations/conversations_store.h"
#include "realtime/rooms.h"

namespace wxm::conversations {

//! What a person can do with conversations, and how their list is kept true. GUI thread.
class ConversationsActions final : public QObject {
    Q_OBJECT

public:
    ConversationsActions(ConversationsApi &api, ConversationsStore &store, ChatStore &messages,
        ChatActions &chat, Rooms &rooms, QObject *parent = nullptr);

    void start();
    void stop();
    void setWatched(bool isWatched) { m_poll.setWatched(isWatched); }
    void refresh() { m_poll.hint(); }
    //! Changes that the server has not answered yet: promised, as soon as they are pressed.
    int underWay() const { return m_underWay; }
    //! The session has ended over these; how many.
    int abandon();
    //! A person asks for it: what was learnt of the server counts no more.
    void tryAgain()
    {
        m_api.askAnew();
        refresh();
    }

    //! The one conversation that is shown; its room is joined while it is. An invalid id closes it.
    void open(ConversationId conversation);
    ConversationId openConversation() const { return m_open; }
    //! The server says that we are no part of the open conversation.
    bool isForbidden() const;

    void setMuted(ConversationId conversation, bool isMuted);
    //! Starts or finds the conversation with a person; opened() tells when it is there.
    void startWith(UserId user);

    void receive(const std::vector<MessageCreated> &events, bool isIncomplete);

Q_SIGNALS:
    //! A change was begun or answered.
    void underWayChanged();
    void opened(wxm::ConversationId conversation);
    void muteRefused(wxm::ConversationId conversation, const wxm::ApiError &error);
    void startRefused(wxm::UserId user, const wxm::ApiError &error);
    void forbiddenChanged();

private:
    void settleMisfits();
    struct Reading;
    void readList();
    void readNext(const std::shared_ptr<Reading> &reading, const PageCursor &at);
    bool takeHead(Reading &reading, const Page<Conversation> &page);
    void onRoom(RoomKey room, Rooms::State state);
    void onReading(ThreadKey thread);
    void onReadEnded(ThreadKey thread, const Result<Done> &outcome);

    ConversationsApi &m_api;
    ConversationsStore &m_store;
    ChatStore &m_messages;
    ChatActions &m_chat;
    Rooms &m_rooms;
    ListPoll m_poll;
    QSet<ConversationId> m_misfits; //!< What events told of, and the list did not hold.
    bool m_hasMisfits = false;
    int m_underWay = 0;
    int m_era = 0; //!< Counts the sessions: an answer to an earlier one is counted no more.
    ConversationId m_open;
    QHash<ThreadKey, ConversationsStore::OpId> m_reading;
    QSet<ConversationId> m_head; //!< The first page, as all pages were read last.
};

} // namespace wxm::conversations
