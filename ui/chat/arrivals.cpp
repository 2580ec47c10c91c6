// SPDX-License-Identifier: MIT
#include "ui/chat/arrivals.h"

namespace wxm {

Arrivals::News Arrivals::take(const QList<Row> &rows, bool isLoaded)
{
    News news;
    if (!isLoaded) { // another account begins anew
        forget();
        return news;
    }
    for (const auto &row : rows) {
        const auto known = m_known.constFind(row.thread);
        const bool isNew = known == m_known.cend();
        const bool isLater = isNew || known->last.value < row.last.value;
        if (m_hasList && row.isFromOther && (row.unread > 0 || row.isFollowed) && isLater
            && row.last.isValid())
            news.arrived.append(row.thread);
        else if (!isNew && known->unread > 0 && row.unread == 0)
            news.read.append(row.thread);
        m_known.insert(row.thread, {row.last, row.unread});
    }
    m_hasList = true;
    return news;
}

} // namespace wxm
