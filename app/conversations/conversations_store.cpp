// SPDX-License-Identifier: MIT
#include "conversations/conversations_store.h"

namespace wxm::conversations {

void ConversationsStore::count(ConversationId id)
{
    const auto one = conversation(id);
    if (one && one->unread > 0 && !one->isMuted)
        m_unread.insert(id);
    else
        m_unread.remove(id);
}

} // namespace wxm::conversations
