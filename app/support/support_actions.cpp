// SPDX-License-Identifier: MIT
#include "support/support_actions.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wxm::support {

namespace {

constexpr std::array kStatuses = {
    ThreadStatus::Open, ThreadStatus::Pending, ThreadStatus::Resolved};
constexpr int kMaxPages = 40;
//! Of what is done only the newest page: it is shown as history, not worked through.
constexpr int kMaxResolvedPages = 1;

} // namespace

struct SupportActions::Reading {
    std::size_t status = 0;
    int pages = 0;
    QList<SupportThread> rows = {};
    QSet<ThreadId> known = {};
    bool isCut = false;  //!< There is more than was read.
    bool isHead = false; //!< The first page is enough, if nothing has moved in it.

    //! False where a page brought nothing new: a cursor that was lost begins the list anew.
    bool take(const QList<SupportThread> &page)
    {
        const auto before = known.size();
        for (const auto &row : page) {
            if (known.contains(row.id))
                continue;
            known.insert(row.id);
            rows.append(row);
        }
        return known.size() > before;
    }
};

SupportActions::SupportActions(
    SupportApi &api, SupportStore &store, ChatStore &messages, ChatActions &chat, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_messages(messages)
    , m_chat(chat)
{
    connect(&m_poll, &ListPoll::due, this, &SupportActions::readList);
    connect(&m_chat, &ChatActions::reading, this, &SupportActions::onReading);
    connect(&m_chat, &ChatActions::readEnded, this, &SupportActions::onReadEnded);
}

void SupportActions::start() { m_poll.start(); }

void SupportActions::stop() { m_poll.stop(); }

void SupportActions::readList()
{
    auto reading = std::make_shared<Reading>();
    reading->isHead = !m_poll.wantsWhole();
    m_poll.wholeBegins();
    readNext(reading, {});
}

//! True where the first page holds the same threads as before: then it is all there is to learn.
bool SupportActions::takeHead(Reading &reading, const Page<SupportThread> &page)
{
    QSet<ThreadId> head;
    for (const auto &row : page.rows)
        head.insert(row.id);
    const bool isSame = std::exchange(reading.isHead, false) && head == m_head;
    m_head = head;
    if (!isSame)
        return false;
    m_store.merge(page.rows, m_open);
    m_poll.done();
    Q_EMIT listRead();
    return true;
}

void SupportActions::readNext(const std::shared_ptr<Reading> &reading, const PageCursor &at)
{
    if (reading->status == kStatuses.size()) {
        m_store.setListed(reading->rows, m_open, reading->isCut);
        m_poll.wholeRead();
        settleMisfits();
        m_poll.done();
        Q_EMIT listRead();
        return;
    }
    const auto status = kStatuses[reading->status];
    m_api.threads(status, at)
        .then(this, [this, reading, status](const Result<Page<SupportThread>> &page) {
            const bool isFirst = status == kStatuses.front() && reading->pages == 0;
            if (page && isFirst && takeHead(*reading, *page))
                return;
            // A server without this status says so; the others still count.
            const bool isUnknownStatus = !page && page.error().kind == ApiError::Kind::Invalid
                && status != ThreadStatus::Open;
            if (!page && !isUnknownStatus) {
                m_poll.failed();
                if (page.error().kind != ApiError::Kind::Cancelled)
                    m_store.setError(page.error());
                return;
            }
            const bool bringsNew = page && reading->take(page->rows);
            const int most = status == ThreadStatus::Resolved ? kMaxResolvedPages : kMaxPages;
            if (bringsNew && page->next && ++reading->pages < most)
                return readNext(reading, *page->next);
            const bool isCut = bringsNew && page->next && status != ThreadStatus::Resolved;
            reading->isCut = reading->isCut || isCut;
            reading->pages = 0;
            ++reading->status;
            readNext(reading, {});
        });
}

void SupportActions::open(ThreadId thread)
{
    if (thread == m_open)
        return;
    const auto before = std::exchange(m_open, thread);
    if (before.isValid())
        m_chat.close(ThreadKey::of(before));
    if (thread.isValid()) {
        const auto row = m_store.thread(thread);
        m_chat.open(ThreadKey::of(thread), row ? row->unread : 0);
    }
    Q_EMIT opened(thread);
}

void SupportActions::resolve(ThreadId thread)
{
    update(thread, Action::Resolve, {.status = ThreadStatus::Resolved});
}

void SupportActions::reopen(ThreadId thread)
{
    update(thread, Action::Reopen, {.status = ThreadStatus::Open});
}

void SupportActions::assignToMe(ThreadId thread)
{
    if (m_messages.me().isValid())
        update(thread, Action::Assign, {.assigneeId = m_messages.me()});
}

void SupportActions::unassign(ThreadId thread)
{
    update(thread, Action::Unassign, {.assigneeId = UserId{}});
}

void SupportActions::update(ThreadId thread, Action action, const ThreadChange &change)
{
    const auto op = m_store.expect({.thread = thread, .change = change});
    ++m_underWay;
    Q_EMIT underWayChanged();
    m_api.update(thread, change)
        .then(this, [this, op, thread, action, era = m_era](const Result<Done> &outcome) {
            if (era == m_era) {
                --m_underWay;
                Q_EMIT underWayChanged();
            }
            if (outcome)
                return m_store.confirm(op);
            m_store.reject(op);
            // An end without proof: the list says what is true.
            m_poll.hint();
            Q_EMIT refused(thread, action, outcome.error());
        });
}

int SupportActions::abandon()
{
    ++m_era;
    return std::exchange(m_underWay, 0);
}

void SupportActions::onReading(ThreadKey thread)
{
    if (!thread.isSupport())
        return;
    const auto row = m_store.thread(thread.thread());
    m_reading[thread] = m_store.expect({.thread = thread.thread(), .read = row ? row->unread : 0});
}

void SupportActions::onReadEnded(ThreadKey thread, const Result<Done> &outcome)
{
    if (!m_reading.contains(thread))
        return;
    const auto op = m_reading.take(thread);
    if (outcome)
        m_store.confirm(op);
    else
        m_store.reject(op);
}

void SupportActions::receive(const std::vector<SupportMessageCreated> &events, bool isIncomplete)
{
    bool fits = !isIncomplete;
    for (const auto &event : events) {
        m_messages.receive(ThreadKey::of(event.threadId), event.message);
        if (m_store.receive(event))
            continue;
        fits = false;
        m_misfits.insert(event.threadId);
    }
    m_hasMisfits = m_hasMisfits || !fits;
    if (!fits)
        m_poll.misfit();
}

void SupportActions::settleMisfits()
{
    if (!std::exchange(m_hasMisfits, false))
        return;
    const auto misfits = std::exchange(m_misfits, {});
    m_poll.misfitsEnded(std::any_of(misfits.begin(), misfits.end(), [this](ThreadId id) {
        const auto row = m_store.thread(id);
        return row && row->status != ThreadStatus::Resolved;
    }));
}

} // namespace wxm::support
