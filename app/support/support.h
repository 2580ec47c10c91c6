// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_link.h"
#include "support/support_actions.h"
#include "support/support_model.h"

namespace wxm::support {

//! The feature without its windows, built once, before the first connection. GUI thread.
struct Support final {
    Support(ApiCalls &calls, Session &session, Realtime &realtime, Chat &chat, const Clock &clock);

    const Clock &clock() const { return m_clock; }
    //! The clocks of those who wait run by these settings, now and after each change; they live
    //! longer.
    void followTargets(const Settings &settings);

    SupportApi api;
    SupportStore store;
    SupportActions actions;
    SupportModel model;

private:
    void learnFrom(ThreadKey thread);
    void learnWaiting(ThreadKey thread, const Timeline &timeline);

    const Clock &m_clock;
    People &m_people;
    Marks &m_marks;
    ThreadListLink m_link;
};

} // namespace wxm::support
