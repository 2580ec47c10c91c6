// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"

namespace wxm {

//! What the failed end of a send says about the text.
enum class SendVerdict {
    NothingSent, //!< It never got there.
    TurnedAway,  //!< It got to what stands before the server, which turned it away for now.
    NoProof,     //!< It may be stored.
    SaidNo,      //!< The server does not want it.
};

SendVerdict verdictOf(const ApiError &error);

} // namespace wxm
