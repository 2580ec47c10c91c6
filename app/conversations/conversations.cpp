// SPDX-License-Identifier: MIT
#include "conversations/conversations.h"

namespace wxm::conversations {

Conversations::Conversations(ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat)
    : api(calls)
    , actions(api, store, chat.store, chat.actions, realtime.rooms())
    , model(store, chat.drafts, chat.people, realtime.presence())
    , m_link({ThreadKey::Kind::Conversation, api, store, actions, model},
          {.onPerson =
                  [this](UserId me) {
                      store.setMe(me);
                      model.setMe(me);
                  },
              .learn = {}},
          session, realtime, chat)
{
    realtime.addSink("message", actions.sink());
}

} // namespace wxm::conversations
