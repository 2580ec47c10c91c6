// SPDX-License-Identifier: MIT
#include "base/crash_lines.h"

#include <algorithm>

namespace wxm {

void CrashLines::add(QByteArrayView line) noexcept
{
    auto &place = m_lines[m_next % kLines];
    place.size = 0;
    const auto size = std::min(std::size_t(line.size()), kLongest);
    std::copy_n(line.data(), size, place.text.data());
    place.size = size;
    m_next = m_next + 1;
}

void CrashLines::write(CrashWrite put) const noexcept
{
    const unsigned first = m_next;
    for (unsigned at = 0; at < kLines; ++at) {
        const auto &line = m_lines[(first + at) % kLines];
        const std::size_t size = line.size;
        if (size == 0)
            continue;
        put(line.text.data(), size);
        put("\n", 1);
    }
}

void CrashLines::clear() noexcept
{
    for (auto &line : m_lines)
        line.size = 0;
}

CrashLines &crashLines()
{
    static constinit CrashLines lines; // without a guard, which a handler could not pass
    return lines;
}

} // namespace wxm
