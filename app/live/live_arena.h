// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace wxm::live {

//! Where a text lies in an Arena.
struct TextRef {
    std::uint32_t chunk = 0;
    std::uint16_t offset = 0;
    std::uint16_t size = 0;
};

//! UTF-8 texts in chunks of 64 KiB; a chunk goes when the last of its texts is let go.
class Arena {
public:
    TextRef store(std::string_view text);
    std::string_view text(TextRef ref) const;
    void release(TextRef ref);
    std::size_t chunkCount() const { return m_chunks.size() + m_spare.size(); }

private:
    struct Chunk {
        std::vector<char> bytes;
        std::uint32_t texts = 0;
    };
    std::deque<Chunk> m_chunks;
    std::uint32_t m_firstChunk = 0;         //!< Number of m_chunks.front().
    std::vector<std::vector<char>> m_spare; //!< One, for reuse.
};

} // namespace wxm::live
