// SPDX-License-Identifier: MIT
#include "chat/checklist.h"

#include <QRegularExpression>

#include <algorithm>

namespace wxm {

namespace {

//! One is chosen by its name: of two with the same, the second could never be.
QList<Checklist> merged(const QList<Checklist> &lists)
{
    QList<Checklist> all;
    for (const auto &list : lists) {
        const auto same = std::find_if(all.begin(), all.end(),
            [&list](const Checklist &one) { return one.name == list.name; });
        if (same == all.end()) {
            all.append(list);
            continue;
        }
        for (const auto &step : list.steps) {
            if (!same->steps.contains(step) && same->steps.size() < Checklist::kMostSteps)
                same->steps.append(step);
        }
    }
    return all;
}

} // namespace

QList<Checklist> readChecklists(const QStringList &lines)
{
    // As people and Markdown write it: "- [x] …", "☐ …".
    static const QRegularExpression step(
        QStringLiteral("^(?:[-*•]\\s*)?(?:\\[[ xX✓✔]?\\]|[☐☑☒])\\s*(.*)$"));
    QList<Checklist> lists(1);
    for (const auto &line : lines) {
        const auto words = line.simplified().left(Checklist::kLongestStep);
        const auto match = step.match(words);
        if (words.isEmpty() || (match.hasMatch() && match.captured(1).isEmpty()))
            continue;
        if (!match.hasMatch())
            lists.append({.name = words});
        else if (const auto one = match.captured(1); !lists.last().steps.contains(one)
                 && lists.last().steps.size() < Checklist::kMostSteps)
            lists.last().steps.append(one);
    }
    lists.removeIf([](const Checklist &list) { return list.steps.isEmpty(); });
    if (lists.size() > 1 && lists.first().name.isEmpty())
        lists.first().name = lists.first().steps.first();
    lists = merged(lists);
    return lists.first(std::min(lists.size(), Checklist::kMostLists));
}

const Checklist *checklistOf(const QList<Checklist> &lists, const QString &chosen)
{
    if (lists.size() == 1)
        return &lists.first();
    const auto found = std::find_if(lists.cbegin(), lists.cend(),
        [&chosen](const Checklist &one) { return one.name == chosen; });
    return chosen.isEmpty() || found == lists.cend() ? nullptr : &*found;
}

int openSteps(const Checklist *list, const QStringList &done)
{
    if (!list)
        return 0;
    return int(std::count_if(list->steps.cbegin(), list->steps.cend(),
        [&done](const QString &step) { return !done.contains(step); }));
}

} // namespace wxm
