// SPDX-License-Identifier: MIT
#include "chat/chat_sync.h"

#include "base/then.h"

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! Farther back a gap is not followed: what lies before it is read again when scrolled to.
constexpr int kMaxPagesOfGap = 10;
//! Pages of the past that brought nothing new (numbered pages shift) before we believe it is the
//! start.
constexpr int kMaxEmptyPages = 5;

} // namespace

struct ChatSync::PagedFetch {
    ThreadKey thread;
    MessageId known;
    QList<Message> rows = {};
    QList<MessageId> fresh = {}; //!< What the store did not know.
    int pages = 0;
    bool isWhole = true;
    QPromise<Result<Done>> promise = {};
    QSet<MessageId> seen = {};

    //! False where a page brought nothing that an earlier one had not.
    bool take(const QList<Message> &page)
    {
        const auto before = seen.size();
        for (const auto &row : page)
            seen.insert(row.id);
        rows += page;
        return seen.size() > before;
    }
};

ChatSync::ChatSync(const ChatPorts &ports, ChatStore &store, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_store(store)
{
}

void ChatSync::refresh(ThreadKey thread)
{
    if (const auto running = m_refreshing.find(thread); running != m_refreshing.end()) {
        running->again = true;
        return;
    }
    m_refreshing.insert(thread, {});
    m_store.setReading(thread, true);
    beginRefresh(thread);
}

//! Back to what the last reading found whole: between that and the newest message events may be
//! missing.
void ChatSync::beginRefresh(ThreadKey thread)
{
    const auto &timeline = m_store.timeline(thread);
    auto walk = std::make_shared<PagedFetch>(
        PagedFetch{.thread = thread, .known = timeline.isLoaded ? timeline.verified : MessageId{}});
    walk->promise.start();
    then(walk->promise.future(), this,
        [this, thread, walk](const Result<Done> &outcome) { refreshed(thread, walk, outcome); });
    step(walk, {});
}

void ChatSync::refreshed(
    ThreadKey thread, const std::shared_ptr<PagedFetch> &walk, const Result<Done> &outcome)
{
    auto &running = m_refreshing[thread];
    running.isWhole = running.isWhole && walk->isWhole;
    running.fresh += walk->fresh;
    if (outcome && std::exchange(running.again, false))
        return beginRefresh(thread);
    const auto ended = m_refreshing.take(thread);
    m_store.setReading(thread, false);
    if (outcome) {
        Q_EMIT compared(thread, ended.fresh, ended.isWhole);
    } else {
        m_store.setError(thread, outcome.error());
        Q_EMIT notCompared(thread, outcome.error());
    }
}

QFuture<Result<Done>> ChatSync::readBackTo(ThreadKey thread, MessageId known)
{
    auto walk = std::make_shared<PagedFetch>(PagedFetch{.thread = thread, .known = known});
    walk->promise.start();
    auto future = walk->promise.future();
    step(walk, {});
    return future;
}

void ChatSync::step(const std::shared_ptr<PagedFetch> &walk, const PageCursor &at)
{
    auto *port = m_ports.of(walk->thread);
    if (!port)
        return finish(walk, failure(ApiError::Kind::NotOffered, u"no port"_s));
    then(port->history(walk->thread, at), this, [this, walk](const Result<Page<Message>> &page) {
        if (!page)
            return finish(walk, failure(page.error()));
        bool met = !walk->known.isValid() || page->rows.isEmpty();
        for (const auto &row : page->rows)
            met = met || row.id <= walk->known;
        auto next = page->next;
        if (!walk->take(page->rows))
            next.reset(); // pages that repeat end the paging
        if (!met && next && ++walk->pages < kMaxPagesOfGap)
            return step(walk, *next);
        walk->isWhole = met || !next;
        walk->fresh = m_store.addNewest(walk->thread, walk->rows, next);
        finish(walk, Done{});
    });
}

void ChatSync::finish(const std::shared_ptr<PagedFetch> &walk, const Result<Done> &outcome)
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
    then(port->history(thread, at), this,
        [this, thread, at, pages](const Result<Page<Message>> &page) {
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
            if (nothingNew && next && !page->saysNothing && pages < kMaxEmptyPages)
                return stepOlder(thread, *next, pages + 1);
            if (nothingNew && next)
                m_store.addOlder(thread, {}, {}); // pages that repeat end the paging
            m_store.setReadingOlder(thread, false);
        });
}

} // namespace wxm
