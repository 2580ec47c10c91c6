// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"

#include <QByteArray>

namespace wxm {

//! Seconds to wait by a Retry-After header: seconds or a date, 1…maxSeconds; 5 for what is
//! unreadable.
int readRetryAfter(const QByteArray &header, EpochMs nowMs, int maxSeconds);

} // namespace wxm
