// SPDX-License-Identifier: MIT
#include "support/response_targets.h"

#include "settings/settings.h"

#include <algorithm>

namespace wxm::support {
using namespace Qt::StringLiterals;

namespace {

//! The days from one to the other, which may be before it in the week of Qt.
unsigned daysFrom(int first, int last)
{
    unsigned days = WorkRules::bitOf(last);
    for (int day = first; day != last; day = day == Qt::Sunday ? int(Qt::Monday) : day + 1)
        days |= WorkRules::bitOf(day);
    return days;
}

unsigned daysOf(const QString &week)
{
    if (week == "saturday-thursday"_L1)
        return daysFrom(Qt::Saturday, Qt::Thursday);
    if (week == "monday-friday"_L1)
        return daysFrom(Qt::Monday, Qt::Friday);
    if (week == "every-day"_L1)
        return daysFrom(Qt::Monday, Qt::Sunday);
    return daysFrom(Qt::Sunday, Qt::Thursday);
}

WorkSpan spanOf(const QString &from, const QString &to, const WorkSpan &fallback)
{
    return {readTime(from).value_or(fallback.from), readTime(to).value_or(fallback.to)};
}

WorkRules rulesOf(const Settings &settings)
{
    WorkRules rules{.days = daysOf(settings.workWeek()),
        .usual = spanOf(settings.workBegins(), settings.workEnds(), {}),
        .hijriDays = settings.hijriDays().toInt()};
    if (settings.hasRamadanHours())
        rules.ramadan = spanOf(settings.ramadanBegins(), settings.ramadanEnds(), rules.usual);
    rules.ramadanDays = readDays(settings.ramadanDays());
    const auto lines = settings.holidays();
    for (const auto &line : lines) {
        if (const auto days = readDays(line))
            rules.holidays.append(*days);
    }
    return rules;
}

} // namespace

EpochMs ResponseTargets::countedMs(EpochMs from, EpochMs to) const
{
    return countsWorkOnly ? hours.workingMs(from, to) : std::max<EpochMs>(0, to - from);
}

EpochMs ResponseTargets::targetMs(bool wasAnswered, const QStringList &labels) const
{
    int minutes = 0;
    for (const auto &one : byLabel) {
        const bool isOfIt = std::any_of(labels.begin(), labels.end(), [&one](const QString &label) {
            return label.compare(one.label, Qt::CaseInsensitive) == 0;
        });
        const int its = wasAnswered ? one.nextMinutes : one.firstMinutes;
        if (isOfIt && (minutes == 0 || its < minutes))
            minutes = its;
    }
    if (minutes == 0)
        minutes = wasAnswered ? nextMinutes : firstMinutes;
    return minutes * kMinuteMs;
}

WaitClock ResponseTargets::clock(
    EpochMs since, bool wasAnswered, EpochMs now, const QStringList &labels) const
{
    auto clock =
        waitClock(countedMs(since, now), targetMs(wasAnswered, labels), warnMinutes * kMinuteMs);
    clock.isStanding = countsWorkOnly && !hours.isWorking(now);
    return clock;
}

ResponseTargets targetsOf(const Settings &settings)
{
    QList<LabelTarget> byLabel;
    const auto lines = settings.labelTargets();
    for (const auto &line : lines) {
        if (const auto one = readLabelTarget(line))
            byLabel.append(*one);
    }
    return {.firstMinutes = settings.firstTarget(),
        .nextMinutes = settings.nextTarget(),
        .warnMinutes = settings.targetWarning(),
        .countsWorkOnly = settings.countsWorkOnly(),
        .byLabel = byLabel,
        .hours = WorkHours(rulesOf(settings))};
}

bool isAboutTargets(QLatin1StringView key)
{
    return key.startsWith("targets/"_L1) || key == "ui/hijriDays"_L1;
}

} // namespace wxm::support
