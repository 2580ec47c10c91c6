// SPDX-License-Identifier: MIT
#include "support/support_actions.h"

#include <array>

namespace wxm::support {

namespace {

constexpr std::array kStatuses = {
    ThreadStatus::Open, ThreadStatus::Pending, ThreadStatus::Resolved};
constexpr int kMaxPages = 20;
//! Of what is done only the newest page: it is shown as history, not worked through.
constexpr int kMaxResolvedPages = 1;

} // namespace

struct SupportActions::Reading {
    std::size_t status = 0;
    int pages = 0;
    QList<SupportThread> rows = {};
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

void SupportActions::readList() { readNext(std::make_shared<Reading>(), {}); }

void SupportActions::readNext(const std::shared_ptr<Reading> &reading, const PageCursor &at)
{
    if (reading->status == kStatuses.size()) {
        m_store.setListed(reading->rows, m_open);
        m_poll.done();
        Q_EMIT listRead();
        return;
    }
    const auto status = kStatuses[reading->status];
    m_api.threads(status, at)
        .then(this, [this, reading, status](const Result<Page<SupportThread>> &page) {
            // A server without this status says so; the others still count.
            const bool isUnknownStatus = !page && page.error().kind == ApiError::Kind::Invalid
                && status != ThreadStatus::Open;
            if (!page && !isUnknownStatus) {
                m_poll.done();
                if (page.error().kind != ApiError::Kind::Cancelled)
                    m_store.setError(page.error());
                return;
            }
            if (page)
                reading->rows += page->rows;
            const int most = status == ThreadStatus::Resolved ? kMaxResolvedPages : kMaxPages;
            if (page && page->next && ++reading->pages < most)
                return readNext(reading, *page->next);
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
    m_api.update(thread, change)
        .then(this, [this, op, thread, action](const Result<Done> &outcome) {
            if (outcome)
                return m_store.confirm(op);
            m_store.reject(op);
            // An end without proof: the list says what is true.
            m_poll.hint();
            Q_EMIT refused(thread, action, outcome.error());
        });
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
        fits = m_store.receive(event) && fits;
    }
    if (!fits)
        m_poll.hint();
}

} // namespace wxm::support
