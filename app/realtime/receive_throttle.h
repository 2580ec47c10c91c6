// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace wxm {

//! When the network thread may let the kernel gather events before it reads on. Being woken for one
//! small read costs more than decoding what was read; a rest of 2 ms is nothing to a person, but it
//! is only taken in a flood, so that a single message is never held up. Where the window's thread
//! is far behind, a longer one lets it come up, and TCP makes the server wait meanwhile.
class ReceiveThrottle {
public:
    //! Nobody sees the window: as soon as more than a few come a second the rests are long, so that
    //! a stream of events wakes the program three times a second, and not for each.
    void setUnseen(bool isUnseen) { m_isUnseen = isUnseen; }
    //! One event was read.
    void count() { ++m_batch; }

    //! The rest to take, in ms; 0 for none. Asked each time that everything was read. `waiting`:
    //! events that the window's thread has not taken yet.
    unsigned restAfterBatch(std::int64_t nowMs, std::size_t waiting = 0);

private:
    bool m_isUnseen = false;
    std::int64_t m_secondBegan = 0;
    int m_thisSecond = 0;
    int m_lastSecond = 0;
    int m_batch = 0;
};

} // namespace wxm
