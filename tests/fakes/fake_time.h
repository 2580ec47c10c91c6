// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "fakes/fake_clock.h"

#include <QCoreApplication>

namespace wxm::fakes {

//! Everything that is not time comes to an end: what is being written, and what waits in the event
//! loop, with what that asks for in turn.
inline void settle(DiskWriter *disk = nullptr)
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        if (disk)
            std::ignore = disk->flush(10'000);
    }
}

//! Lets time go by, a millisecond at a time, until it is so. False: it never was.
template <class Condition>
bool runUntil(FakeClock &clock, Condition isSo, DiskWriter *disk = nullptr, int mostMs = 2'000)
{
    for (int ms = 0;; ++ms) {
        settle(disk);
        if (isSo())
            return true;
        if (ms == mostMs)
            return false;
        clock.advanceMs(1);
    }
}

//! Lets so much time go by, and all that belongs to it happen: what did not come by then does not
//! come.
inline void runFor(FakeClock &clock, int ms, DiskWriter *disk = nullptr)
{
    std::ignore = runUntil(
        clock, [] { return false; }, disk, ms);
}

} // namespace wxm::fakes
