// SPDX-License-Identifier: MIT
#pragma once

#include "session/jwt.h"

namespace wxm {

//! The claims of a token that the server issued just now, told by our clock: `iat` says what the
//! server's clock shows, and a computer whose own is hours off must still be able to work.
TokenClaims asIssuedAt(const TokenClaims &claims, EpochMs nowMs);

//! When a token is renewed ahead of its end: at 80 % of its life, five points earlier or later, so
//! that programs which started together do not ask together. `random` is 0…1. kUnknownTime for a
//! token that does not say when it ends. Wall clock, ms.
EpochMs refreshDueMs(const TokenClaims &claims, EpochMs nowMs, double random);

} // namespace wxm
