// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/json.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace socketio::json {

//! Kinds of the containers around a position: one bit a level, the first 64 without an allocation.
class ContainerStack {
public:
    bool isEmpty() const { return m_depth == 0; }
    std::size_t depth() const { return m_depth; }
    bool topIsObject() const { return (m_bits & 1U) != 0; }
    void push(bool isObject)
    {
        if (m_depth != 0 && m_depth % 64 == 0)
            m_spilled.push_back(m_bits);
        m_bits = (m_bits << 1U) | (isObject ? 1U : 0U);
        ++m_depth;
    }
    void pop()
    {
        --m_depth;
        m_bits >>= 1U;
        if (m_depth != 0 && m_depth % 64 == 0) {
            m_bits = m_spilled.back();
            m_spilled.pop_back();
        }
    }

private:
    std::size_t m_depth = 0;
    std::uint64_t m_bits = 0;
    std::vector<std::uint64_t> m_spilled;
};

//! Reads JSON text from front to back. Each function skips white space first and leaves the cursor
//! behind what it took; after a false it is good for nothing any more.
class Cursor {
public:
    //! `maxNesting`: levels that a skipped value may have.
    explicit Cursor(std::string_view text, std::size_t maxNesting = kNoLimit)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_maxNesting(maxNesting)
    {
    }

    bool atEnd();
    bool take(char c);
    bool skipValue();
    bool takeValue(std::string_view &value);
    bool takeString(std::string_view &literal);
    bool takeMember(Member &member);

    const char *position() const { return m_at; }

private:
    void skipSpace();
    bool skipString();
    bool goTo(const char *place);

    const char *m_at;
    const char *m_end;
    std::size_t m_maxNesting;
};

} // namespace socketio::json
