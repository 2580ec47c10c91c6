// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"

namespace wxm::fakes {

FakeChat::FakeChat(bool asGuest, std::shared_ptr<socketio::Environment> environment)
    : isGuest(asGuest && owner.own({}) && !profile.own({}))
    , realtime(clock, nullptr, std::move(environment))
{
    useFakePort();
    chat.store.setMe(UserId{2});
    chat.outbox.setAccount(QStringLiteral("test#2"));
    chat.drafts.setAccount(QStringLiteral("test#2"));
    chat.later.setAccount(QStringLiteral("test#2"));
    chat.outbox.setLinkUp(true);
}

FakeChat::~FakeChat() = default;

void FakeChat::useFakePort()
{
    chat.ports.add(ThreadKey::Kind::Support, port);
    chat.ports.add(ThreadKey::Kind::Conversation, port);
}

} // namespace wxm::fakes
