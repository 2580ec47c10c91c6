// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

namespace wxm {

//! An error without an answer of the server.
inline ApiError plainError(ApiError::Kind kind, const QString &detail)
{
    return {.kind = kind, .serverCode = {}, .detail = detail};
}

} // namespace wxm
