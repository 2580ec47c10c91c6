// SPDX-License-Identifier: MIT
#include "chat/checklist.h"

#include <QRegularExpression>

#include <algorithm>

namespace wxm {

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
    return lists.first(std::min(lists.size(), Checklist::kMostLists));
}

} // namespace wxm
