// SPDX-License-Identifier: MIT
#pragma once

#include "chat/draft_file.h"
#include "ui/common/icons.h"

#include <QString>

namespace wxm {

//! "214 KB", in the digits that were chosen.
QString sizeWords(qint64 bytes);
//! Where a file stands, and why: "214 KB, uploaded", "Refused: 212 MB, the limit is 25 MB".
QString fileStateWords(const DraftFile &file, qint64 mostBytes);
//! A picture, or any file.
IconName fileIcon(const QByteArray &mime);

} // namespace wxm
