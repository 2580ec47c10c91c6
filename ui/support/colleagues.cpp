// SPDX-License-Identifier: MIT
#include "ui/support/colleagues.h"

#include <algorithm>

namespace wxm::support {

QList<UserId> colleagueIds(const SupportStore &store, UserId me, bool andAnswers)
{
    QHash<UserId, int> threads;
    const auto note = [&](UserId id) {
        if (id.isValid() && id != me)
            ++threads[id];
    };
    const auto all = store.threads();
    for (const auto &thread : all) {
        note(thread.assigneeId);
        if (andAnswers && thread.last.isStaff)
            note(thread.last.senderId);
    }
    auto ids = threads.keys();
    std::sort(ids.begin(), ids.end(), [&](UserId left, UserId right) {
        return threads[left] != threads[right] ? threads[left] > threads[right] : left < right;
    });
    return ids;
}

QList<std::pair<UserId, QString>> named(const QList<UserId> &people, const People &names)
{
    QList<std::pair<UserId, QString>> all;
    for (const auto id : people)
        all.append({id, names.name(id)});
    return all;
}

} // namespace wxm::support
