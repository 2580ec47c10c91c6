// SPDX-License-Identifier: MIT
#pragma once

#include "chat/draft_file.h"

namespace wxm {

//! Looks at a file: its size, its kind by name and first bytes, and whether it may be sent. Reads
//! the disk, which may be slow: on a thread of the pool.
DraftFile checkedFile(DraftFile file, qint64 mostBytes);

} // namespace wxm
