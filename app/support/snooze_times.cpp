// SPDX-License-Identifier: MIT
#include "support/snooze_times.h"

#include "base/typed_time.h"

namespace wxm::support {

std::optional<QDateTime> nextTimeOf(const QString &typed, const QDateTime &now)
{
    const auto time = readTime(typed);
    if (!time)
        return {};
    const QDateTime today(now.date(), *time);
    return today > now ? today : QDateTime(now.date().addDays(1), *time);
}

} // namespace wxm::support
