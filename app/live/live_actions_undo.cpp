// SPDX-License-Identifier: MIT
// What is taken back together, and what the brake holds.
#include "live/live_actions.h"

namespace wxm::live {

int LiveActions::undoGroup(std::uint64_t group)
{
    QList<std::uint64_t> all;
    for (const auto &one : m_pending) {
        if (one.group == group && one.state == PendingAction::State::Waiting)
            all.prepend(one.id);
    }
    int taken = 0;
    for (const auto id : std::as_const(all))
        taken += undo(id) ? 1 : 0;
    return taken;
}

bool LiveActions::undoWithGroup(std::uint64_t id)
{
    const auto action = find(id);
    if (action == m_pending.end())
        return false;
    const auto group = action->group;
    return group != 0 ? undoGroup(group) > 0 : undo(id);
}

bool LiveActions::undoLast(LiveId live)
{
    for (auto action = m_pending.rbegin(); action != m_pending.rend(); ++action) {
        if (action->target.live != live || action->state != PendingAction::State::Waiting)
            continue;
        return undoWithGroup(action->id);
    }
    return false;
}

int LiveActions::undoAll(LiveId live)
{
    QList<std::uint64_t> all;
    for (const auto &one : m_pending) {
        const bool isMeant = !live.isValid() || one.target.live == live;
        if (isMeant && one.state == PendingAction::State::Waiting)
            all.prepend(one.id);
    }
    int taken = 0;
    for (const auto id : std::as_const(all))
        taken += undo(id) ? 1 : 0;
    return taken;
}

void LiveActions::goOn()
{
    const bool wasOn = m_brake.isOn();
    m_brake.goOn(m_clock.monotonicMs());
    lookAtBrake(wasOn);
    Q_EMIT changed();
    advance();
}

int LiveActions::undoHeld() { return m_brake.isOn() ? undoAll() : 0; }

} // namespace wxm::live
