// SPDX-License-Identifier: MIT
#include "ui/chat/chat_view.h"
#include "ui/common/accessible.h"

#include <algorithm>

// What a screen reader is told of by itself.

namespace wxm {

//! Also while a reply is being written: who cannot see hears of it like who can. By the ids, since
//! a message may come as a row of its own or in the place of a line that goes.
void ChatView::announceNews()
{
    const auto known = m_told;
    QList<int> rows;
    QString gap;
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        const auto &message = m_model.rows()[row];
        if (message.kind == MessageRow::Kind::Gap && message.gap.gap.fromMs > m_toldGap) {
            m_toldGap = message.gap.gap.fromMs;
            gap = spokenText(row);
        }
        if (message.kind != MessageRow::Kind::Message || !message.id.isValid())
            continue;
        if (message.id <= known)
            break;
        m_told = std::max(m_told, message.id);
        if (message.side == MessageRow::Side::Other)
            rows.prepend(row);
    }
    // What a thread holds when it is opened is no news.
    if (!known.isValid() || !isVisible() || !isActiveWindow())
        return;
    if (!gap.isEmpty())
        announce(this, gap);
    if (rows.isEmpty())
        return;
    const QString newest = spokenText(rows.last());
    announce(this,
        rows.size() == 1
            ? newest
            : tr("%n new messages. %1", "what a screen reader says", int(rows.size())).arg(newest));
}

void ChatView::tellFailed(int row)
{
    const auto &message = m_model.rows()[row];
    const bool isFailed = message.state == MessageRow::State::Refused
        || message.state == MessageRow::State::NotConfirmed;
    auto &item = m_items[std::size_t(row)];
    if (isFailed && !item.isFailureTold && isVisible())
        announce(this, spokenText(row));
    item.isFailureTold = isFailed;
}

} // namespace wxm
