// SPDX-License-Identifier: MIT
#include "live/person_acts.h"

#include <algorithm>

namespace wxm::live {

QList<Target> commentsBy(const LiveStore &store, LiveId live, UserId user)
{
    QList<Target> found;
    const auto *record = store.find(live);
    if (!record)
        return found;
    const auto &feed = record->feed();
    for (const auto number : feed.commentsOf(user, kMostOfAPerson)) {
        const auto comment = feed.comment(feed.row(number));
        if (!record->state().removed.contains(comment.id))
            found.append({live, comment.id, user, comment.userName, comment.body});
    }
    return found;
}

QList<Target> eachPersonOnce(const QList<Target> &chosen)
{
    QList<Target> people;
    for (const auto &one : chosen) {
        const auto known = std::find_if(people.begin(), people.end(),
            [&](const Target &other) { return other.user == one.user && other.live == one.live; });
        if (known == people.end())
            people.append(one);
        else if (known->also.size() + 1 < kMostEvidence
            && known->words.size() + one.words.size() < kMostEvidenceLetters) {
            known->also.append(one.comment);
            known->words += u'\n' + one.words;
        }
    }
    return people;
}

QList<Wanted> removalActs(const LiveStore &store, const Target &who)
{
    QList<Wanted> acts;
    for (auto target : commentsBy(store, who.live, who.user)) {
        target.reason = who.reason;
        acts.append({Action::RemoveComment, target});
    }
    return acts;
}

QList<Wanted> blockActs(
    const LiveStore &store, const Target &who, const QList<LiveId> &lives, bool removes)
{
    QList<Wanted> acts;
    for (const auto live : lives) {
        // About the person: the comment that was pressed is named in its own live alone.
        Target target = who;
        if (live != who.live) {
            target.comment = {};
            target.also = {};
        }
        target.live = live;
        acts.append({Action::BlockViewer, target});
        if (removes)
            acts.append(removalActs(store, target));
    }
    return acts;
}

} // namespace wxm::live
