// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_actions.h"
#include "conversations/conversations_store.h"
#include "realtime/rooms.h"

namespace wxm::conversations {

//! What a person can do with conversations, and how their list is kept true. GUI thread.
class ConversationsActions final : public ThreadListActions<ConversationsStore> {
    Q_OBJECT

public:
    ConversationsActions(ConversationsApi &api, ConversationsStore &store, ChatStore &messages,
        ChatActions &chat, Rooms &rooms, QObject *parent = nullptr);

    //! The server says that we are no part of the open conversation.
    bool isForbidden() const;

    void setMuted(ConversationId conversation, bool isMuted);
    //! Starts or finds the conversation with a person; opened() tells when it is there.
    void startWith(UserId user);

    //! The same, and it is not opened.
    [[nodiscard]] QFuture<Result<ConversationId>> find(UserId user);

Q_SIGNALS:
    void muteRefused(wxm::ConversationId conversation, const wxm::ApiError &error);
    void startRefused(wxm::UserId user, const wxm::ApiError &error);
    void forbiddenChanged();

private:
    const std::vector<Part> &parts() const override;
    QFuture<Result<Page<Conversation>>> readPage(std::size_t part, const PageCursor &at) override;
    void forgetCapabilities() override { m_api.askAnew(); }
    //! The room of the open conversation is joined while it is.
    void openChanged(ConversationId before) override;
    void onRoom(RoomKey room, Rooms::State state);

    ConversationsApi &m_api;
    Rooms &m_rooms;
};

} // namespace wxm::conversations
