// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wxm {

//! A line for the log without what must not stand there, whoever wrote it: tokens, passwords, phone
//! numbers, control characters. Foreign text is not recognised: it never goes into a log call.
QString redacted(const QString &line);

} // namespace wxm
