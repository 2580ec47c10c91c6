// SPDX-License-Identifier: MIT
#include "live/live_arena.h"

namespace wxm::live {

namespace {
constexpr std::size_t kChunkBytes = 64 * 1024;
}

TextRef Arena::store(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_chunks.empty() || m_chunks.back().bytes.size() + text.size() > kChunkBytes) {
        m_chunks.emplace_back();
        if (!m_spare.empty()) {
            m_chunks.back().bytes = std::move(m_spare.back());
            m_spare.pop_back();
        }
        m_chunks.back().bytes.reserve(kChunkBytes);
    }
    auto &chunk = m_chunks.back();
    const TextRef ref{std::uint32_t(m_firstChunk + m_chunks.size() - 1),
        std::uint16_t(chunk.bytes.size()), std::uint16_t(text.size())};
    chunk.bytes.insert(chunk.bytes.end(), text.begin(), text.end());
    ++chunk.texts;
    return ref;
}

std::string_view Arena::text(TextRef ref) const
{
    if (ref.size == 0)
        return {};
    const auto &chunk = m_chunks[ref.chunk - m_firstChunk];
    return {chunk.bytes.data() + ref.offset, ref.size};
}

void Arena::release(TextRef ref)
{
    if (ref.size == 0)
        return;
    --m_chunks[ref.chunk - m_firstChunk].texts;
    while (m_chunks.size() > 1 && m_chunks.front().texts == 0) {
        if (m_spare.empty()) {
            m_spare.push_back(std::move(m_chunks.front().bytes));
            m_spare.back().clear();
        }
        m_chunks.pop_front();
        ++m_firstChunk;
    }
}

} // namespace wxm::live
