// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

namespace wxm::envelope {

//! Whether a 2xx answer carries a refusal, in any of the forms that servers in PHP use: `success`,
//! `status`, `ok` and their like say no, a status or code of 400 to 599 is named, or an `error` is.
bool saysNo(JsonReader &json);

} // namespace wxm::envelope
