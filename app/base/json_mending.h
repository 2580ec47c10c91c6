// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace wxm {

//! simdjson refuses a whole text over details that are JSON and cost nobody anything. Both change
//! nothing but those, so that a text that is no JSON is none afterwards, and say whether they did.

//! Replaces halves of surrogate pairs that stand alone (`\ud83d` without its mate) by U+FFFD: valid
//! JSON that simdjson refuses as a whole, and no reason to lose a person's message.
bool mendLoneSurrogates(std::string &text);
//! Numbers beyond 64 bits and beyond all doubles become fractions, which are no id, no count and no
//! flag: in a field that nobody reads they are no reason to lose a message.
bool mendNumbers(std::string &text);

} // namespace wxm
