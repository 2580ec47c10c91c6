// SPDX-License-Identifier: MIT
#include "live/act_brake.h"

namespace wxm::live {

void ActBrake::press(std::int64_t nowMs, int most)
{
    m_times.push_back(nowMs);
    while (nowMs - m_times.front() >= kWindowMs)
        m_times.pop_front();
    if (m_quietUntilMs && nowMs < *m_quietUntilMs)
        return;
    m_quietUntilMs.reset();
    m_isOn = m_isOn || (most > 0 && pressed() >= most);
}

void ActBrake::goOn(std::int64_t nowMs)
{
    release();
    m_quietUntilMs = nowMs + kQuietMs;
}

void ActBrake::release()
{
    m_isOn = false;
    m_times.clear();
}

} // namespace wxm::live
