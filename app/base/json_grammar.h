// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace wxm {

//! The keys of an object at the root, as they are written there. Who looks for another one need not
//! go over the whole text for it.
struct RootKeys {
    std::array<std::string_view, 12> names = {};
    std::size_t count = 0; //!< More than there is room for: any key may be there.

    bool mayHold(std::string_view key) const
    {
        const auto *end = names.data() + std::min(count, names.size());
        return count > names.size() || std::find(names.data(), end, key) != end;
    }
};

//! What one pass over a text shows.
struct JsonCheck {
    const char *fault = nullptr; //!< Null if it is JSON, else the reason, for the log.
    bool hasEscapes = false;     //!< A backslash stands somewhere.
    RootKeys keys = {};          //!< Point into the text.
};

//! Whether the text is exactly one JSON value (RFC 8259), white space around it allowed, with at
//! most `maxDepth` levels of arrays and objects (1024 at most). Looks at everything but UTF-8,
//! which the parser behind it does. Any thread.
JsonCheck checkJson(std::string_view text, int maxDepth);

} // namespace wxm
