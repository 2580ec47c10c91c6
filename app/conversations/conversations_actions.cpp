// SPDX-License-Identifier: MIT
#include "conversations/conversations_actions.h"

#include "base/then.h"

namespace wxm::conversations {

ConversationsActions::ConversationsActions(ConversationsApi &api, ConversationsStore &store,
    ChatStore &messages, ChatActions &chat, Rooms &rooms, QObject *parent)
    : ThreadListActions(store, messages, chat, parent)
    , m_api(api)
    , m_rooms(rooms)
{
    connect(&m_rooms, &Rooms::stateChanged, this, &ConversationsActions::onRoom);
}

const std::vector<ConversationsActions::Part> &ConversationsActions::parts() const
{
    static const std::vector<Part> parts{Part{}};
    return parts;
}

QFuture<Result<Page<Conversation>>> ConversationsActions::readPage(
    std::size_t, const PageCursor &at)
{
    return m_api.list(at);
}

void ConversationsActions::openChanged(ConversationId before)
{
    if (before.isValid())
        m_rooms.close(RoomKey::of(before));
    if (openThread().isValid())
        m_rooms.open(RoomKey::of(openThread()));
}

bool ConversationsActions::isForbidden() const
{
    return openThread().isValid()
        && m_rooms.state(RoomKey::of(openThread())) == Rooms::State::Forbidden;
}

void ConversationsActions::onRoom(RoomKey room, Rooms::State)
{
    if (openThread().isValid() && room == RoomKey::of(openThread()))
        Q_EMIT forbiddenChanged();
}

void ConversationsActions::setMuted(ConversationId conversation, bool isMuted)
{
    const auto op = m_store.expect({.thread = conversation, .change = {.isMuted = isMuted}});
    then(m_api.mute(conversation, isMuted), this,
        [this, op, conversation, generation = begin()](const Result<Done> &outcome) {
            answered(generation);
            if (settle(op, outcome))
                return;
            m_poll.hint();
            Q_EMIT muteRefused(conversation, outcome.error());
        });
}

QFuture<Result<ConversationId>> ConversationsActions::find(UserId user)
{
    return then(m_api.start(user), this,
        [this](const Result<Conversation> &answer) -> Result<ConversationId> {
            if (!answer)
                return failure(answer.error());
            m_store.add(*answer);
            return answer->id;
        });
}

void ConversationsActions::startWith(UserId user)
{
    then(find(user), this, [this, user](const Result<ConversationId> &found) {
        if (!found)
            return void(Q_EMIT startRefused(user, found.error()));
        open(*found);
    });
}

} // namespace wxm::conversations
