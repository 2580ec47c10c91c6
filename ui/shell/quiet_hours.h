// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTime>

namespace wxm {

//! How long it stays quiet from `now` on, in milliseconds by the clock on the wall; 0 outside the
//! hours. Hours that end when they begin, or before that, go over midnight; both the same: none.
qint64 quietMsLeft(const QDateTime &now, QTime from, QTime to);

} // namespace wxm
