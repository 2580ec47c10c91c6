// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"

#include <functional>

class QWidget;

namespace wxm::live {

//! Journals as one table for a spreadsheet: UTF-8 with a byte order mark, one row an entry, the
//! oldest first, times in UTC. Foreign text is quoted and is never a formula.
QByteArray journalCsv(const QList<const LiveRecord *> &lives);

//! Asks for a place and writes there what the journals say now; `told` hears how it ended, while
//! `parent` lives.
void exportJournals(
    const QList<const LiveRecord *> &lives, QWidget *parent, std::function<void(bool saved)> told);

} // namespace wxm::live
