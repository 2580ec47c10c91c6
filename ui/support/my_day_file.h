// SPDX-License-Identifier: MIT
#pragma once

#include "support/day_record.h"

#include <QByteArray>

namespace wxm::support {

//! A day as a table for another program, with its words in English and Arabic beside each other
//! whatever the window speaks: it is read by people who speak either. It says how it was counted.
QByteArray myDayCsv(const DayRecord &record);

} // namespace wxm::support
