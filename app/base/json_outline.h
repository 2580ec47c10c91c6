// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wxm {

//! What one linear pass over a JSON text shows. The text need not be valid: what is inside the
//! brackets is for a parser to judge.
struct JsonOutline {
    const char *fault = nullptr; //!< Null if all is well, else the reason, for the log.
    bool hasEscapes = false;     //!< A backslash stands somewhere.
};

//! Whether the text is one bracketed value with nothing behind it and at most `maxDepth` levels of
//! arrays and objects.
JsonOutline outlineOf(std::string_view text, int maxDepth);

} // namespace wxm
