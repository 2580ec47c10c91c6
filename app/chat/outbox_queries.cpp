// SPDX-License-Identifier: MIT
// What can be asked of the outbox.
#include "chat/outbox.h"

#include <algorithm>

namespace wxm {

using State = PendingReply::State;
using Kind = ApiError::Kind;

bool Outbox::hasFailed(const Item &item)
{
    return item.reply.state == PendingReply::State::Refused
        || item.reply.state == PendingReply::State::NotConfirmed;
}

int Outbox::refusedCount() const
{
    return int(std::count_if(m_replies.begin(), m_replies.end(), hasFailed));
}

bool Outbox::isSaved() const
{
    return std::all_of(m_replies.begin(), m_replies.end(),
        [](const Item &item) { return item.isSaved && item.isRecorded; });
}

bool Outbox::holds(MediaId media) const
{
    return std::any_of(m_replies.begin(), m_replies.end(),
        [&](const Item &item) { return item.reply.media == media; });
}

QString Outbox::failedText(ThreadKey thread) const
{
    for (const auto &item : m_replies) {
        if (item.reply.thread == thread && hasFailed(item))
            return item.reply.body;
    }
    return {};
}

QList<ThreadKey> Outbox::unsentThreads() const
{
    QList<ThreadKey> threads;
    for (const bool wantsPerson : {true, false}) {
        for (const auto &item : m_replies) {
            if (hasFailed(item) == wantsPerson && !threads.contains(item.reply.thread))
                threads.append(item.reply.thread);
        }
    }
    return threads;
}

QList<PendingReply> Outbox::replies(ThreadKey thread) const
{
    QList<PendingReply> found;
    const bool isHeld = isPaused();
    for (const auto &item : m_replies) {
        if (item.reply.thread != thread)
            continue;
        found.append(item.reply);
        const bool waits = item.reply.state == State::Queued || item.reply.state == State::Sending;
        if (isHeld && waits) {
            auto &reply = found.last();
            reply.error = ApiError{.kind = Kind::RateLimited,
                .httpStatus = 429,
                .detail = QStringLiteral("a pause that the server asked for")};
            reply.waitsUntil = m_clock.wallMs() + m_pausedUntilMs - m_clock.monotonicMs();
        }
    }
    return found;
}

} // namespace wxm
