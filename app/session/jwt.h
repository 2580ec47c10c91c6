// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"

#include <QByteArray>

namespace wxm {

//! The two claims that the console reads; 0 for what is absent or unreadable.
struct TokenClaims {
    UserId subject;
    EpochMs expiresMs = 0;
    EpochMs issuedMs = 0;
};

//! True for three base64url parts of at most 16 KiB: what may be kept and sent as a token.
bool isToken(const QByteArray &token);

//! Claims of a token; an unreadable one is opaque, not an error. Nothing is verified here: only the
//! server can.
TokenClaims readClaims(const QByteArray &token);

} // namespace wxm
