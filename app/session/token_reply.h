// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/result.h"

#include <QByteArray>

namespace wxm {

//! The token of an answer to signing in or refreshing, `{"data":{"token":"…"}}`. BadReply for what is no
//! token (isToken) and for one that is over already at `nowMs`; unreadable claims are opaque.
Result<QByteArray> readTokenReply(const QByteArray &body, EpochMs nowMs);

} // namespace wxm
