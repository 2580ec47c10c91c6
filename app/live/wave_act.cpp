// SPDX-License-Identifier: MIT
#include "live/wave_act.h"

#include <QSignalBlocker>

#include <algorithm>

namespace wxm::live {

WaveAct::WaveAct(LiveStore &store, FlaggedComments &flagged, LiveActions &actions, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_flagged(flagged)
    , m_actions(actions)
{
    connect(&actions, &LiveActions::changed, this, &WaveAct::changed);
}

QList<Target> WaveAct::membersOf(const moderation::Wave &wave) const
{
    std::vector<Target> found;
    for (const auto &[live, number] : m_flagged.sameAs(wave.sample)) {
        const auto *record = m_store.find(live);
        const auto &row = record->feed().row(number);
        const auto comment = record->feed().comment(row);
        if (FlaggedComments::isStaff(record->state(), comment.userId)
            || record->state().removed.contains(comment.id))
            continue;
        found.push_back({live, comment.id, comment.userId, comment.userName, comment.body});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Target &a, const Target &b) { return a.comment > b.comment; });
    QList<Target> members;
    for (const auto &one : found) {
        if (members.size() < kMost)
            members.append(one);
    }
    return members;
}

int WaveAct::peopleOf(const QList<Target> &members)
{
    QSet<UserId> people;
    for (const auto &one : members)
        people.insert(one.user);
    return int(people.size());
}

int WaveAct::start(
    const QList<Target> &members, bool removesComments, bool blocksPeople, const QString &reason)
{
    if (waiting() > 0)
        return 0;
    QList<Wanted> acts;
    QSet<std::pair<qint64, qint64>> blocked; // live and person
    for (auto one : members) {
        one.reason = reason;
        if (removesComments)
            acts.append({Action::RemoveComment, one});
        const std::pair<qint64, qint64> who{one.live.value, one.user.value};
        if (!blocksPeople || blocked.contains(who))
            continue;
        blocked.insert(who);
        acts.append({Action::BlockViewer, one});
    }
    QSignalBlocker quiet(this); // told once, not at each
    m_begun = m_actions.startAll(acts);
    quiet.unblock();
    Q_EMIT changed();
    return begun();
}

int WaveAct::stop()
{
    int taken = 0;
    QSignalBlocker quiet(this);
    for (const auto id : std::as_const(m_begun))
        taken += m_actions.undo(id) ? 1 : 0;
    quiet.unblock();
    Q_EMIT changed();
    return taken;
}

int WaveAct::waiting() const
{
    return int(std::count_if(
        m_actions.pending().begin(), m_actions.pending().end(), [this](const PendingAction &one) {
            return one.state == PendingAction::State::Waiting && m_begun.contains(one.id);
        }));
}

} // namespace wxm::live
