// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_search.h"
#include "live/live_store.h"

#include <map>

namespace wxm::live {

//! Hands the comments of the lives that are watched over to the search. GUI thread.
class SearchedComments final : public QObject {
    Q_OBJECT

public:
    SearchedComments(const LiveStore &store, MessageSearch &search, QObject *parent = nullptr);

private:
    struct Seen {
        std::uint64_t next = 0; //!< Number of the row that is to be handed over next.
        std::uint64_t layout = 0;
    };
    void look(LiveId live);

    const LiveStore &m_store;
    MessageSearch &m_search;
    std::map<LiveId, Seen> m_seen;
};

} // namespace wxm::live
