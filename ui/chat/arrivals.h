// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"

#include <QHash>
#include <QList>

namespace wxm {

//! Tells what is new in a list of threads since it was last looked at. The first list is no news.
class Arrivals final {
public:
    struct Row {
        ThreadKey thread;
        MessageId last = {};      //!< The newest message,
        bool isFromOther = false; //!< which the other side wrote,
        int unread = 0;
        bool isFollowed = false; //!< What came is told of, though it is not to be read by us.
    };
    struct News {
        QList<ThreadKey> arrived; //!< Something unread came, or something in one that is followed.
        QList<ThreadKey> read;    //!< Nothing is unread any more.
    };

    [[nodiscard]] News take(const QList<Row> &rows, bool isLoaded);
    void forget()
    {
        m_known.clear();
        m_hasList = false;
    }

private:
    struct Known {
        MessageId last;
        int unread = 0;
    };
    QHash<ThreadKey, Known> m_known;
    bool m_hasList = false;
};

} // namespace wxm
