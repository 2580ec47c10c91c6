// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace wxm {

//! Whether a poll has a chance: the live connection stands, or a call was answered since it was
//! lost. Without either, polls would only queue up to be repeated, and be in the way of what is
//! read when the link is back. Values; any thread.
class Reachability {
public:
    void setLinkUp(bool isUp)
    {
        if (std::exchange(m_isLinkUp, isUp) && !isUp)
            m_hasAnswered = false;
    }
    bool isLinkUp() const { return m_isLinkUp; }
    //! How the last call ended.
    void setAnswered(bool hasAnswered) { m_hasAnswered = hasAnswered; }
    bool isLikely() const { return m_isLinkUp || m_hasAnswered; }

private:
    bool m_isLinkUp = true;
    bool m_hasAnswered = true;
};

} // namespace wxm
