// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

#include <tl/expected.hpp>

namespace wxm {

//! A value, or the one reason why there is none. The only place that names the expected type.
template <class T> using Result = tl::expected<T, ApiError>;

//! The value of an operation that only succeeds or fails.
struct Done {
    friend bool operator==(Done, Done) = default;
};

inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

inline tl::unexpected<ApiError> failure(
    ApiError::Kind kind, const QString &detail, int httpStatus = 0)
{
    return failure(ApiError::of(kind, detail, httpStatus));
}

} // namespace wxm
