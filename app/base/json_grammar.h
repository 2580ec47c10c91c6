// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace wxm {

//! What one pass over a text shows.
struct JsonCheck {
    const char *fault = nullptr; //!< Null if it is JSON, else the reason, for the log.
    bool hasEscapes = false;     //!< A backslash stands somewhere.
};

//! Whether the text is exactly one JSON value (RFC 8259), white space around it allowed, with at
//! most `maxDepth` levels of arrays and objects (1024 at most). Looks at everything but UTF-8,
//! which the parser behind it does. Any thread.
JsonCheck checkJson(std::string_view text, int maxDepth);

} // namespace wxm
