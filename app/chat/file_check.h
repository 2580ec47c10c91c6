// SPDX-License-Identifier: MIT
#pragma once

#include "chat/draft_file.h"

class QMimeType;

namespace wxm {

//! Runs when somebody opens it, by its name or by what it is.
bool isProgram(const QString &name, const QMimeType &kind);

//! Looks at a file: its size, its kind by name and first bytes, and whether it may be sent. Reads
//! the disk, which may be slow: on a thread of the pool.
DraftFile checkedFile(DraftFile file, qint64 mostBytes);

} // namespace wxm
