// SPDX-License-Identifier: MIT
#include "support/support_actions.h"

#include "base/then.h"

#include <array>

namespace wxm::support {

namespace {
constexpr std::array kStatuses = {
    ThreadStatus::Open, ThreadStatus::Pending, ThreadStatus::Resolved};
}

SupportActions::SupportActions(
    SupportApi &api, SupportStore &store, ChatStore &messages, ChatActions &chat, QObject *parent)
    : ThreadListActions(store, messages, chat, parent)
    , m_api(api)
{
}

//! Of what is done only the newest page: it is shown as history, not worked through.
const std::vector<SupportActions::Part> &SupportActions::parts() const
{
    static const std::vector<Part> parts{
        Part{}, {.maybeUnknown = true}, {.maxPages = 1, .isWhole = false, .maybeUnknown = true}};
    return parts;
}

QFuture<Result<Page<SupportThread>>> SupportActions::readPage(
    std::size_t part, const PageCursor &at)
{
    return m_api.threads(kStatuses[part], at);
}

//! Who answers a resolved thread opens it, by rules that only the server knows.
bool SupportActions::fits(ThreadId thread) const
{
    const auto row = m_store.row(thread);
    return row && row->status != ThreadStatus::Resolved;
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

QFuture<Result<Done>> SupportActions::change(ThreadId thread, const ThreadChange &change)
{
    const auto op = m_store.expect({.thread = thread, .change = change});
    return then(m_api.update(thread, change), this,
        [this, op, generation = begin()](const Result<Done> &outcome) {
            answered(generation);
            // An end without proof: the list says what is true.
            if (!settle(op, outcome))
                m_poll.hint();
            return outcome;
        });
}

QFuture<Result<Done>> SupportActions::markRead(ThreadId thread)
{
    const auto row = m_store.row(thread);
    const auto op = m_store.expect({.thread = thread, .read = row ? row->unread : 0});
    return then(m_api.markRead(ThreadKey::of(thread)), this,
        [this, op, generation = begin()](const Result<Done> &outcome) {
            answered(generation);
            settle(op, outcome);
            return outcome;
        });
}

void SupportActions::update(ThreadId thread, Action action, const ThreadChange &change)
{
    then(this->change(thread, change), this, [this, thread, action](const Result<Done> &outcome) {
        if (!outcome)
            Q_EMIT refused(thread, action, outcome.error());
    });
}

} // namespace wxm::support
