// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_search.h"
#include "live/live_store.h"

#include <QTimer>

#include <map>
#include <vector>

namespace wxm::live {

//! Hands the comments of the lives that are watched over to the search, each once, and many of them
//! bit by bit. GUI thread.
class SearchedComments final : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint64_t kRowsAStep = 3'000;

    SearchedComments(const LiveStore &store, MessageSearch &search, QObject *parent = nullptr);

private:
    struct Seen {
        std::uint64_t next = 0; //!< Number of the row that is to be handed over next.
        std::uint64_t layout = 0;
        std::vector<std::int64_t> known = {}; //!< Ids that were handed over, in order.
    };
    static Seen allOf(const LiveFeed &feed);
    static void note(Seen &seen, const std::vector<std::int64_t> &ids, const LiveFeed &feed);
    void look(LiveId live);
    void goOn();

    const LiveStore &m_store;
    MessageSearch &m_search;
    std::map<LiveId, Seen> m_seen;
    QTimer m_step;
};

} // namespace wxm::live
