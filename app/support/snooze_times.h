// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace wxm::support {

//! When work begins, Sunday to Thursday, local time.
inline constexpr int kWorkBegins = 9;

//! The next time that work begins after `now`: today's, where that is still to come.
QDateTime nextWorkMorning(const QDateTime &now);
//! The first one of the week that begins with the next Sunday.
QDateTime nextWeekMorning(const QDateTime &now);
//! "14:30", "9", with digits of either script: the next such time after `now`. Nothing for what is
//! no time.
std::optional<QDateTime> nextTimeOf(const QString &typed, const QDateTime &now);

} // namespace wxm::support
