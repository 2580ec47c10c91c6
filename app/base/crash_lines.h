// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>
#include <atomic>
#include <cstddef>

namespace wxm {

//! Takes some bytes while the program ends by a fault.
using CrashWrite = void (*)(const char *bytes, std::size_t size);

//! The last lines of the log in memory that a handler of a fatal signal may read: no lock and no
//! allocation. What a fault interrupts while it is written is left out.
class CrashLines {
public:
    static constexpr unsigned kLines = 50;
    static constexpr std::size_t kLongest = 400;

    //! One writer at a time.
    void add(QByteArrayView line) noexcept;
    //! The oldest first, each with its end.
    void write(CrashWrite put) const noexcept;
    void clear() noexcept;

private:
    struct Line {
        std::atomic<std::size_t> size = 0; //!< 0: none, or it is being written.
        std::array<char, kLongest> text{};
    };
    std::array<Line, kLines> m_lines{};
    std::atomic<unsigned> m_next = 0;
};

//! Those of this process, since a signal knows nothing but globals. Filled by Log.
CrashLines &crashLines();

} // namespace wxm
