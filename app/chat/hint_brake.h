// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace wxm {

//! How long a list waits before it is read again because an event did not fit into it. A new thread
//! is read at once, however many come. Where the reading does not bring what did not fit — threads
//! beyond the pages that are read, a stream of damaged events — it is read ever more rarely, until
//! there was quiet for a while. A value.
class HintBrake {
public:
    static constexpr qint64 kFirstMs = 250;
    static constexpr qint64 kMostMs = 20'000; //!< As often as a list is read anyway.
    static constexpr qint64 kQuietMs = 30'000;

    //! An event did not fit, at this time of a clock that only goes forward; a reading is planned.
    qint64 planMs(qint64 nowMs)
    {
        if (m_plannedMs >= 0 && nowMs - m_plannedMs >= kQuietMs + m_pauseMs)
            m_pauseMs = kFirstMs;
        m_plannedMs = nowMs;
        return m_pauseMs;
    }
    //! The reading has ended: whether it brought anything that had not fitted.
    void ended(bool hasHelped)
    {
        m_pauseMs = hasHelped ? kFirstMs : std::min(m_pauseMs * 2, kMostMs);
    }

private:
    qint64 m_plannedMs = -1;
    qint64 m_pauseMs = kFirstMs;
};

} // namespace wxm
