// SPDX-License-Identifier: MIT
#include "base/folding.h"
#include "chat/search_words.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/quote.h"

namespace wxm {

bool ChatView::isHit(int row) const
{
    const auto &message = m_model.rows()[row];
    return !m_sought.isEmpty() && message.kind == MessageRow::Kind::Message
        && foldedForSearch(QStringView(message.body).sliced(quoteLength(message.body)))
               .contains(m_sought);
}

void ChatView::find(const QString &words)
{
    const QString sought = foldedForSearch(words).simplified();
    if (std::exchange(m_sought, sought) == sought)
        return;
    if (!sought.isEmpty()) {
        m_lit = {};
        Q_EMIT wholeWanted();
    }
    for (int row = int(m_items.size()) - 1; row >= 0 && !sought.isEmpty(); --row) {
        if (isHit(row)) {
            setCurrentRow(row);
            // Rows in between have guessed heights: from the hit itself everything is laid out
            // anew.
            setAtBottom(false);
            m_top = row;
            m_offset = viewport()->height() / 3;
            layOutVisible();
            break;
        }
    }
    viewport()->update();
    Q_EMIT foundChanged();
}

void ChatView::light(const SearchTerms &terms)
{
    m_lit = terms;
    viewport()->update();
}

QList<FoundRange> ChatView::foundIn(const QString &shown) const
{
    if (!m_sought.isEmpty())
        return rangesOf(m_sought, shown);
    return isLit() ? litRanges(m_lit, shown) : QList<FoundRange>();
}

void ChatView::findNext(int step)
{
    const int from = m_current < 0 ? int(m_items.size()) : m_current;
    for (int row = from + step; row >= 0 && row < int(m_items.size()); row += step) {
        if (isHit(row)) {
            setCurrentRow(row);
            setAtBottom(false);
            m_top = row;
            m_offset = viewport()->height() / 3;
            layOutVisible();
            Q_EMIT foundChanged();
            return;
        }
    }
    if (step < 0)
        Q_EMIT olderWanted(); // what is older may hold more
}

ChatView::Found ChatView::found() const
{
    Found found;
    for (int row = int(m_items.size()) - 1; row >= 0 && !m_sought.isEmpty(); --row) {
        if (!isHit(row))
            continue;
        ++found.count;
        if (row == m_current)
            found.which = found.count;
    }
    return found;
}

} // namespace wxm
