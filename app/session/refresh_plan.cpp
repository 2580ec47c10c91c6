// SPDX-License-Identifier: MIT
#include "session/refresh_plan.h"

namespace wxm {

TokenClaims asIssuedAt(const TokenClaims &claims, EpochMs nowMs)
{
    if (!claims.issuedMs || claims.expiresMs <= claims.issuedMs)
        return claims;
    return {.subject = claims.subject,
        .expiresMs = nowMs + (claims.expiresMs - claims.issuedMs),
        .issuedMs = nowMs};
}

EpochMs refreshDueMs(const TokenClaims &claims, EpochMs nowMs, double random)
{
    if (!claims.expiresMs)
        return kUnknownTime;
    // An issue time ahead of our clock, or behind its own end, says nothing.
    const bool saysStart =
        claims.issuedMs && claims.issuedMs <= nowMs && claims.issuedMs < claims.expiresMs;
    const EpochMs start = saysStart ? claims.issuedMs : nowMs;
    return start + EpochMs(double(claims.expiresMs - start) * (0.75 + 0.1 * random));
}

} // namespace wxm
