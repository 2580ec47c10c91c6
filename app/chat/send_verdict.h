// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

#include <optional>

namespace wxm {

//! What the failed end of a send says about the text.
enum class SendVerdict {
    NothingSent, //!< It never got there.
    TurnedAway,  //!< It got to what stands before the server, which turned it away for now.
    Unknown,     //!< It may be stored.
    Rejected,    //!< The server does not want it.
};

SendVerdict verdictOf(const ApiError &error);

//! The longest text that the server takes, from its refusal of one of `length` characters: the
//! number in what it says of the text, in any digits. Nothing: that was not the reason.
std::optional<int> lengthLimitIn(const ApiError &error, qsizetype length);

} // namespace wxm
