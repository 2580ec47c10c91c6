// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include "base/hijri.h"
#include "base/label_target.h"
#include "base/typed_time.h"
#include "net/proxy.h"

#include <QJsonArray>

#include <algorithm>

namespace wxm {

Settings::Settings(SettingsFile &settingsFile) : NoticeSettings(settingsFile) { }
Settings::~Settings() = default;

bool Settings::isProxy(const QJsonValue &value) { return readProxy(value.toString()).has_value(); }

bool NoticeSettings::isTime(const QJsonValue &value)
{
    return readTime(value.toString()).has_value();
}

bool Settings::areDays(const QJsonValue &value)
{
    const auto days = value.toArray();
    return std::all_of(days.begin(), days.end(),
        [](const QJsonValue &one) { return readDays(one.toString()).has_value(); });
}

bool Settings::areDaysOrNone(const QJsonValue &value)
{
    return value.toString().trimmed().isEmpty() || readDays(value.toString()).has_value();
}

bool Settings::areLabelTargets(const QJsonValue &value)
{
    const auto lines = value.toArray();
    return std::all_of(lines.begin(), lines.end(),
        [](const QJsonValue &one) { return readLabelTarget(one.toString()).has_value(); });
}

//! Of the calendar's table; the one that runs, while it does.
QString Settings::nextRamadan()
{
    const auto days = ramadanFrom(QDate::currentDate());
    return days ? typedDays(*days) : QString();
}

} // namespace wxm
