// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace wxm::support {

//! "14:30", "9", with digits of either script: the next such time after `now`. Nothing for what is
//! no time.
std::optional<QDateTime> nextTimeOf(const QString &typed, const QDateTime &now);

} // namespace wxm::support
