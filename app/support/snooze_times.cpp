// SPDX-License-Identifier: MIT
#include "support/snooze_times.h"

#include <QRegularExpression>

namespace wxm::support {

namespace {

bool isWorkday(QDate day)
{
    return day.dayOfWeek() != Qt::Friday && day.dayOfWeek() != Qt::Saturday;
}

QDateTime morningOf(QDate day) { return QDateTime(day, QTime(kWorkBegins, 0)); }

} // namespace

QDateTime nextWorkMorning(const QDateTime &now)
{
    auto day = now.date();
    while (!isWorkday(day) || morningOf(day) <= now)
        day = day.addDays(1);
    return morningOf(day);
}

QDateTime nextWeekMorning(const QDateTime &now)
{
    auto day = now.date().addDays(1);
    while (day.dayOfWeek() != Qt::Sunday)
        day = day.addDays(1);
    return morningOf(day);
}

std::optional<QDateTime> nextTimeOf(const QString &typed, const QDateTime &now)
{
    QString digits;
    for (const QChar letter : typed.trimmed())
        digits += letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.٫](\\d{2}))?$"));
    const auto match = pattern.match(digits);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return {};
    const QDateTime today(now.date(), time);
    return today > now ? today : QDateTime(now.date().addDays(1), time);
}

} // namespace wxm::support
