// SPDX-License-Identifier: MIT
#pragma once

#include "realtime/gap_log.h"

namespace wxm {

//! The books of one place as CSV, UTF-8 with a byte order mark and CRLF, as spreadsheets want it.
//! Times are UTC, the words fixed English ones: it is read by programs as well.
QByteArray gapReport(const GapLog &ledger, ChannelKey place);
//! `wxm thread 12 2026-06-07.csv`: of our own words, the number and the day alone.
QString gapReportName(ChannelKey place, EpochMs nowMs);

} // namespace wxm
