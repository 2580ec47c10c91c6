// SPDX-License-Identifier: MIT
#include "ui/common/relative_time.h"

#include "base/bidi.h"
#include "base/hijri.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

// Some locales put direction marks into dates; our cells decide the direction themselves.
QString formatted(const auto &value, const QString &format)
{
    return withoutBidiControls(QLocale().toString(value, format));
}

TimeStyle &timeStyle()
{
    static TimeStyle style;
    return style;
}

//! Our own 0–9 in the digits of the locale.
QString localDigits(QString western)
{
    const QString zero = QLocale().zeroDigit();
    if (zero.size() != 1 || zero[0] == u'0')
        return western;
    for (QChar &c : western)
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(zero[0].unicode() + c.unicode() - u'0'));
    return western;
}

//! Qt knows the names of the months; its own calendar counts by a rule that is often a day off.
QString hijriText(QDate day)
{
    const QCalendar names(QCalendar::System::IslamicCivil);
    const auto date = ummAlQura(day.addDays(timeStyle().hijriDays));
    if (!names.isValid() || !date) // a Qt that was built without it; a day outside of the table
        return {};
    const QString month = names.monthName(QLocale(), date->month, date->year, QLocale::LongFormat);
    return RelativeTime::tr("%1 AH", "date of the Hijri calendar")
        .arg(withoutBidiControls(localDigits(QString::number(date->day)) + u' ' + month + u' '
            + localDigits(QString::number(date->year))));
}

int whole(auto length) { return int(std::max<qint64>(0, length.count())); }

} // namespace

bool setTimeStyle(const TimeStyle &style) { return std::exchange(timeStyle(), style) != style; }

QString clockText(const QDateTime &time)
{
    if (!time.isValid())
        return u"–"_s;
    return formatted(
        time.toLocalTime().time(), timeStyle().hasTwelveHours ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString stampText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return u"–"_s;
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return clockText(time);
    if (days == 1)
        return RelativeTime::tr("Yesterday");
    if (days < 7)
        return formatted(day, u"dddd"_s);
    return dateText(day, today);
}

QString dayText(QDate day, QDate today)
{
    QString date = formatted(day, u"dddd"_s) + u' ' + dateText(day, today);
    if (timeStyle().showsHijri)
        if (const QString hijri = hijriText(day); !hijri.isEmpty())
            date += u" · "_s + hijri;
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return RelativeTime::tr("Today, %1").arg(date);
    if (days == 1)
        return RelativeTime::tr("Yesterday, %1").arg(date);
    return date;
}

QString dateText(QDate day, QDate today)
{
    return formatted(day, day.year() == today.year() ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

QString fullText(const QDateTime &time)
{
    if (!time.isValid())
        return RelativeTime::tr("Time unknown");
    const QDateTime local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    QString zone = u"UTC"_s;
    if (minutes != 0) {
        zone += (minutes < 0 ? u'-' : u'+') + QString::number(qAbs(minutes) / 60);
        if (minutes % 60 != 0)
            zone += u':' + QString::number(qAbs(minutes) % 60).rightJustified(2, u'0');
    }
    const QString clock =
        formatted(local.time(), timeStyle().hasTwelveHours ? u"h:mm:ss AP"_s : u"HH:mm:ss"_s);
    return RelativeTime::tr("%1, %2", "date, time with zone")
        .arg(formatted(local.date(), u"dddd d MMMM yyyy"_s), isolateLtr(clock + u' ' + zone));
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"–"_s;
}

QString untilText(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = today.daysTo(day);
    const QString clock = isolateLtr(clockText(time));
    if (days <= 0)
        return clock;
    const QString name = days == 1 ? RelativeTime::tr("Tomorrow")
        : days < 7                 ? formatted(day, u"dddd"_s)
                                   : dateText(day, today);
    return RelativeTime::tr("%1 %2", "day, then the time of day").arg(name, clock);
}

QString agoText(seconds age)
{
    if (age < 1s)
        return RelativeTime::tr("now");
    if (age < 1min)
        return RelativeTime::tr("%n s ago", nullptr, whole(age));
    if (age < 1h)
        return RelativeTime::tr("%n min ago", nullptr, whole(duration_cast<minutes>(age)));
    if (age < 24h)
        return RelativeTime::tr("%n h ago", nullptr, whole(duration_cast<hours>(age)));
    return RelativeTime::tr("%n day(s) ago", nullptr, whole(duration_cast<hours>(age)) / 24);
}

QString inText(seconds wait)
{
    if (wait < 1s)
        return RelativeTime::tr("now");
    if (wait < 1min)
        return RelativeTime::tr("in %n s", nullptr, whole(wait));
    return RelativeTime::tr("in %n min", nullptr, whole(ceil<minutes>(wait)));
}

QString waitingText(seconds age)
{
    const int all = std::max(1, whole(duration_cast<minutes>(age)));
    if (all < 60)
        return RelativeTime::tr("%n min", "waiting time", all);
    return RelativeTime::tr("%1 h %2", "waiting time: hours, minutes with two digits")
        .arg(localDigits(QString::number(all / 60)),
            localDigits(QString::number(all % 60).rightJustified(2, u'0')));
}

QString durationText(seconds length)
{
    const int all = whole(length);
    const auto two = [](int value) { return QString::number(value).rightJustified(2, u'0'); };
    if (all < 3600)
        return localDigits(QString::number(all / 60) + u':' + two(all % 60));
    return localDigits(
        QString::number(all / 3600) + u':' + two(all / 60 % 60) + u':' + two(all % 60));
}

QString numberText(std::int64_t number)
{
    return withoutBidiControls(QLocale().toString(qlonglong(number)));
}

QString percentText(int percent)
{
    const QString number = localDigits(QString::number(percent));
    return number + (number[0].unicode() < 0x80 ? u'%' : QChar(0x066A));
}

} // namespace wxm
