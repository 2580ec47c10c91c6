// SPDX-License-Identifier: MIT
#include "chat/chat_sync.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! Farther back a gap is not followed: what lies before it is read again when scrolled to.
constexpr int kMaxPagesOfGap = 10;
//! Pages of the past that brought nothing new (numbered pages shift) before we believe it is the
//! start.
constexpr int kMaxEmptyPages = 5;

ApiError noPort()
{
    return {.kind = ApiError::Kind::NotOffered, .serverCode = {}, .detail = u"no port"_s};
}

} // namespace

struct ChatSync::Walk {
    ThreadKey thread;
    MessageId known;
    QList<Message> rows = {};
    int pages = 0;
    QPromise<Result<Done>> promise = {};
};

ChatSync::ChatSync(const ChatPorts &ports, ChatStore &store, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_store(store)
{
}

void ChatSync::refresh(ThreadKey thread)
{
    if (m_refreshing.contains(thread)) {
        m_refreshing[thread] = true;
        return;
    }
    m_refreshing.insert(thread, false);
    m_store.setReading(thread, true);
    const auto &timeline = m_store.timeline(thread);
    readBackTo(thread, timeline.isLoaded ? timeline.newestId() : MessageId{})
        .then(this, [this, thread](const Result<Done> &outcome) { refreshed(thread, outcome); });
}

void ChatSync::refreshed(ThreadKey thread, const Result<Done> &outcome)
{
    const bool again = m_refreshing.take(thread);
    m_store.setReading(thread, false);
    if (!outcome)
        m_store.setError(thread, outcome.error());
    else if (again)
        refresh(thread);
}

QFuture<Result<Done>> ChatSync::readBackTo(ThreadKey thread, MessageId known)
{
    auto walk = std::make_shared<Walk>(Walk{.thread = thread, .known = known});
    walk->promise.start();
    auto future = walk->promise.future();
    step(walk, {});
    return future;
}

void ChatSync::step(const std::shared_ptr<Walk> &walk, const PageCursor &at)
{
    auto *port = m_ports.of(walk->thread);
    if (!port)
        return finish(walk, failure(noPort()));
    port->history(walk->thread, at).then(this, [this, walk](const Result<Page<Message>> &page) {
        if (!page)
            return finish(walk, failure(page.error()));
        bool met = !walk->known.isValid() || page->rows.isEmpty();
        for (const auto &row : page->rows)
            met = met || row.id <= walk->known;
        walk->rows += page->rows;
        if (!met && page->next && ++walk->pages < kMaxPagesOfGap)
            return step(walk, *page->next);
        m_store.addNewest(walk->thread, walk->rows, page->next);
        finish(walk, Done{});
    });
}

void ChatSync::finish(const std::shared_ptr<Walk> &walk, const Result<Done> &outcome)
{
    walk->promise.addResult(outcome);
    walk->promise.finish();
}

void ChatSync::loadOlder(ThreadKey thread)
{
    const auto &timeline = m_store.timeline(thread);
    if (!timeline.isLoaded || timeline.isReadingOlder || !timeline.older)
        return;
    m_store.setReadingOlder(thread, true);
    stepOlder(thread, *timeline.older, 0);
}

void ChatSync::stepOlder(ThreadKey thread, const PageCursor &at, int pages)
{
    auto *port = m_ports.of(thread);
    if (!port)
        return m_store.setReadingOlder(thread, false);
    port->history(thread, at)
        .then(this, [this, thread, at, pages](const Result<Page<Message>> &page) {
            if (!page) {
                m_store.setError(thread, page.error());
                return m_store.setReadingOlder(thread, false);
            }
            const auto before = m_store.timeline(thread).messages.size();
            auto next = page->next;
            if (next == at)
                next.reset(); // a page that names itself as the next one
            m_store.addOlder(thread, page->rows, next);
            const bool nothingNew = m_store.timeline(thread).messages.size() == before;
            if (nothingNew && next && pages < kMaxEmptyPages)
                return stepOlder(thread, *next, pages + 1);
            if (nothingNew && next)
                m_store.addOlder(thread, {}, {}); // pages that repeat end the paging
            m_store.setReadingOlder(thread, false);
        });
}

} // namespace wxm
