// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fake_chat.h"
#include "ui/conversations/conversations_page.h"

#include <memory>

namespace wxm::testing {

//! The messages page of user 2, on calls that are counted and not made.
class ConversationsStand {
protected:
    void openPage()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_one = std::make_unique<conversations::Conversations>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat);
        m_fake->useFakePort();
        m_one->store.setMe(UserId{2});
        m_one->model.setMe(UserId{2});
        m_page = std::make_unique<conversations::ConversationsPage>(
            *m_one, m_fake->chat, m_fake->settings);
        m_page->resize(1368, 872);
    }
    void closePage()
    {
        m_page.reset();
        m_one.reset();
        m_fake.reset();
    }

    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<conversations::Conversations> m_one;
    std::unique_ptr<conversations::ConversationsPage> m_page;
};

} // namespace wxm::testing
