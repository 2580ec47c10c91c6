// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace wxm {

//! Words for times, in the language and digits of QLocale(). Every function is given "now", so that
//! lists agree with each other and tests need no clock. Times are local; UTC only in utcText().

QString clockText(const QDateTime &time); //!< "09:52"
//! In lists: the clock today, "Yesterday", the weekday within a week, then the date.
QString stampText(const QDateTime &time, const QDateTime &now);
//! Over a day of messages: "Today, Sunday 7 June".
QString dayText(QDate day, QDate today);
QString dateText(QDate day, QDate today); //!< "7 June", with the year when it is another one
//! For tool tips: "Sunday 7 June 2026, 10:08:14 UTC+3".
QString fullText(const QDateTime &time);
QString utcText(const QDateTime &time);

QString agoText(
    std::chrono::seconds age); //!< "now", "12 s ago", "5 min ago", "2 h ago", "3 days ago"
QString inText(std::chrono::seconds wait);         //!< "in 8 s", "in 2 min"
QString waitingText(std::chrono::seconds age);     //!< "12 min", "1 h 04"; under a minute "1 min"
QString durationText(std::chrono::seconds length); //!< "3:12", "1:24:08"

} // namespace wxm
