// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include "base/typed_time.h"
#include "net/proxy.h"

#include <QJsonArray>

#include <algorithm>

namespace wxm {

bool Settings::isProxy(const QJsonValue &value) { return readProxy(value.toString()).has_value(); }

bool Settings::isTime(const QJsonValue &value) { return readTime(value.toString()).has_value(); }

bool Settings::areDays(const QJsonValue &value)
{
    const auto days = value.toArray();
    return std::all_of(days.begin(), days.end(),
        [](const QJsonValue &one) { return readDays(one.toString()).has_value(); });
}

} // namespace wxm
