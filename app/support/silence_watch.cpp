// SPDX-License-Identifier: MIT
#include "support/silence_watch.h"

#include "settings/settings.h"

#include <algorithm>
#include <utility>

namespace wxm::support {

namespace {
constexpr int kSilenceLookMs = 60'000;
}

QList<AssignedWait> silentNow(const QList<AssignedWait> &waits, const SilenceRules &rules,
    const ResponseTargets &targets, EpochMs now, QHash<ThreadId, EpochMs> &told)
{
    const auto before = std::exchange(told, {});
    QList<AssignedWait> silent;
    for (const auto &wait : waits) {
        if (wait.since == kUnknownTime)
            continue;
        const auto known = before.constFind(wait.thread);
        if (known != before.constEnd() && wait.since <= *known) {
            told.insert(wait.thread, *known);
            continue;
        }
        const bool isWanted = wait.assignee.isValid()
            && (rules.ofColleagues || wait.assignee == rules.me) && !wait.isQuiet;
        if (rules.minutes <= 0 || !isWanted
            || targets.countedMs(wait.since, now) < rules.minutes * ResponseTargets::kMinuteMs)
            continue;
        told.insert(wait.thread, wait.since);
        silent.append(wait);
    }
    std::sort(silent.begin(), silent.end(), [](const AssignedWait &one, const AssignedWait &other) {
        return std::pair(one.since, one.thread) < std::pair(other.since, other.thread);
    });
    return silent;
}

SilenceWatch::SilenceWatch(Support &support, Chat &chat, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_support(support)
    , m_chat(chat)
    , m_settings(settings)
    , m_minute(support.clock().createTimer([this] { lookAgain(); }))
{
    m_settings.silentMinutes.follow(this, [this](int) { begin(); });
}

//! The next look is a minute away: who moves the slider is not told of every step of it.
void SilenceWatch::begin()
{
    if (m_settings.silentMinutes() > 0) {
        if (!m_minute->isActive())
            m_minute->start(kSilenceLookMs);
        return;
    }
    m_minute->stop();
    m_told.clear();
}

void SilenceWatch::lookAgain()
{
    m_minute->start(kSilenceLookMs);
    look();
}

QList<AssignedWait> SilenceWatch::waits() const
{
    QList<AssignedWait> waits;
    const auto keys = m_support.store.keys();
    for (const auto key : keys) {
        const auto thread = m_support.store.thread(key.thread());
        if (!thread || !thread->isWaiting())
            continue;
        const auto marks = m_chat.marks.of(key);
        waits.append({thread->id, thread->assigneeId, thread->waitingSince,
            marks.isSnoozed() || marks.isMuted});
    }
    return waits;
}

void SilenceWatch::look()
{
    const auto me = m_chat.store.me();
    if (std::exchange(m_me, me) != me)
        m_told.clear(); // numbers of another account's threads
    const auto waiting = waits();
    const auto before = m_told.keys();
    const auto now = m_support.clock().wallMs();
    const auto &targets = m_support.model.targets();
    const SilenceRules rules{m_settings.silentMinutes(), m_settings.tellsOfColleagues(), me};
    const auto silents = silentNow(waiting, rules, targets, now, m_told);
    for (const auto thread : before) {
        const bool waits = std::any_of(waiting.begin(), waiting.end(),
            [thread](const AssignedWait &one) { return one.thread == thread; });
        if (!waits)
            Q_EMIT ended(thread);
    }
    for (const auto &one : silents)
        Q_EMIT silent(one.thread, one.assignee,
            int(targets.countedMs(one.since, now) / ResponseTargets::kMinuteMs));
}

} // namespace wxm::support
