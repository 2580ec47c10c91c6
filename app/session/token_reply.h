// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/result.h"

#include <QByteArray>

namespace wxm {

//! The token of an answer to signing in or refreshing, `{"data":{"token":"…"}}`. BadReply for what
//! is no token (isToken) and for one that was over when it was issued, or is over at `nowMs` where
//! it does not say when that was; unreadable claims are opaque.
Result<QByteArray> readTokenReply(const QByteArray &body, EpochMs nowMs);

} // namespace wxm
