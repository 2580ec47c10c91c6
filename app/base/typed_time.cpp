// SPDX-License-Identifier: MIT
#include "base/typed_time.h"

#include "base/foreign_text.h"

#include <QRegularExpression>

namespace wxm {

namespace {

constexpr int kMostDays = 366;

QDate dayOf(const QString &year, const QString &month, const QString &day)
{
    return {year.toInt(), month.toInt(), day.toInt()};
}

} // namespace

std::optional<QTime> readTime(QStringView typed)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.٫](\\d{2}))?$"));
    const auto match = pattern.match(westernDigits(typed.trimmed()));
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return {};
    return time;
}

std::optional<QDateTime> nextTimeOf(QStringView typed, const QDateTime &now)
{
    const auto time = readTime(typed);
    if (!time)
        return {};
    const QDateTime today(now.date(), *time);
    return today > now ? today : QDateTime(now.date().addDays(1), *time);
}

std::optional<DayRange> readDays(QStringView typed)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
                       "(?:\\s*(?:\\.\\.|…|–|—|-|to|إلى|حتى)\\s*"
                       "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2}))?(?:\\s.*)?$"));
    const auto match = pattern.match(westernDigits(typed.trimmed()));
    if (!match.hasMatch())
        return {};
    const QDate first = dayOf(match.captured(1), match.captured(2), match.captured(3));
    const bool isOne = match.captured(4).isEmpty();
    const QDate last =
        isOne ? first : dayOf(match.captured(4), match.captured(5), match.captured(6));
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) >= kMostDays)
        return {};
    return DayRange{first, last};
}

QString typedDays(const DayRange &days)
{
    return days.first.toString(Qt::ISODate) + QStringLiteral(" – ")
        + days.last.toString(Qt::ISODate);
}

} // namespace wxm
