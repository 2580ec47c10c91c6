// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"

#include <functional>

class QWidget;

namespace wxm::live {

//! A journal as a table for a spreadsheet: UTF-8 with a byte order mark, one row an entry, the
//! oldest first, times in UTC. Foreign text is quoted and is never a formula.
QByteArray journalCsv(const LiveRecord &live);

//! Asks for a place and writes there what the journal says now; `told` hears how it ended, while
//! `parent` lives.
void exportJournal(const LiveRecord &live, QWidget *parent, std::function<void(bool saved)> told);

} // namespace wxm::live
