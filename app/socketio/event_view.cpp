// SPDX-License-Identifier: MIT
#include "socketio/event_view.h"

#include "socketio/client_p.h"

namespace socketio {

struct AckResponder::State {
    std::weak_ptr<AckChannel> channel;
    std::string id;
    bool isAnswered = false;
};

AckResponder::AckResponder(std::weak_ptr<AckChannel> channel, std::string id)
    : m_state(std::make_shared<State>(State{std::move(channel), std::move(id), false}))
{
}

bool AckResponder::respond(
    std::string_view valuesJson, const std::vector<QByteArray> &attachments) const
{
    if (!m_state || m_state->isAnswered)
        return false;
    const auto channel = m_state->channel.lock();
    if (!channel || !channel->answer(m_state->id, valuesJson, attachments))
        return false;
    m_state->isAnswered = true;
    return true;
}

bool AckChannel::answer(
    std::string_view id, std::string_view valuesJson, const std::vector<QByteArray> &attachments)
{
    return m_client.answer(id, valuesJson, attachments);
}

} // namespace socketio
