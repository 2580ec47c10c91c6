// SPDX-License-Identifier: MIT
#include "base/label_target.h"

#include "base/foreign_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace wxm {

std::optional<LabelTarget> readLabelTarget(const QString &typed)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*?\\S)(?:\\s*[:=]\\s*|\\s+)(\\d{1,3})(?:\\s*[/،,]\\s*(\\d{1,3}))?$"));
    const QString line = typed.simplified();
    // A digit for each digit: what stands where is the same in both.
    const auto match = pattern.match(westernDigits(line));
    if (!match.hasMatch())
        return {};
    const QString label = line.first(match.capturedEnd(1));
    const int first = match.captured(2).toInt();
    const int next = match.capturedLength(3) > 0 ? match.captured(3).toInt() : first;
    const auto isTime = [](int minutes) {
        return minutes >= 1 && minutes <= LabelTarget::kMostMinutes;
    };
    const bool isWord =
        std::any_of(label.begin(), label.end(), [](QChar c) { return c.isLetter(); });
    if (!isWord || !isTime(first) || !isTime(next))
        return {};
    return LabelTarget{label, first, next};
}

} // namespace wxm
