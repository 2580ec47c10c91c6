// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>

namespace wxm {

//! Words for times, in the language and digits of QLocale(). Every function is given "now", so that
//! lists agree with each other and tests need no clock. Times are local; UTC only in utcText().

//! What a person chose about times. Set once, and when it changes; the next words follow it. GUI
//! thread.
struct TimeStyle {
    bool hasTwelveHours = false;
    bool showsHijri = false; //!< Beside the Gregorian date over a day of messages.
    int hijriDays = 0; //!< Added to the Umm al-Qura calendar, where the moon was seen otherwise.

    friend bool operator==(const TimeStyle &, const TimeStyle &) = default;
};
//! False where it was so already.
bool setTimeStyle(const TimeStyle &style);

QString clockText(const QDateTime &time); //!< "09:52", or "9:52 AM"
//! In lists: the clock today, "Yesterday", the weekday within a week, then the date.
QString stampText(const QDateTime &time, const QDateTime &now);
//! Over a day of messages: "Today, Sunday 7 June", with the Hijri date (Umm al-Qura) where that is
//! wanted.
QString dayText(QDate day, QDate today);
QString dateText(QDate day, QDate today); //!< "7 June", with the year when it is another one
//! For tool tips: "Sunday 7 June 2026, 10:08:14 UTC+3".
QString fullText(const QDateTime &time);
QString utcText(const QDateTime &time); //!< "2026-06-07 07:08:14 UTC", in 0–9 always

//! A moment to come: "14:00" today, "Tomorrow 9:00", "Thursday 9:00", then "11 June 9:00".
QString untilText(const QDateTime &time, const QDateTime &now);
QString agoText(
    std::chrono::seconds age); //!< "now", "12 s ago", "5 min ago", "2 h ago", "3 days ago"
QString inText(std::chrono::seconds wait);         //!< "in 8 s", "in 2 min"
QString waitingText(std::chrono::seconds age);     //!< "12 min", "1 h 04"; under a minute "1 min"
QString durationText(std::chrono::seconds length); //!< "3:12", "1:24:08"

QString numberText(std::int64_t number); //!< "1,342", in the digits that were chosen
QString percentText(int percent);        //!< "82%"; with Arabic-Indic digits "٨٢٪"

} // namespace wxm
