// SPDX-License-Identifier: MIT
#include "chat/thread_list_actions.h"

namespace wxm {

ThreadListControl::ThreadListControl(QObject *parent) : QObject(parent)
{
    connect(&m_poll, &ListPoll::due, this, [this] { readList(); });
}

void ThreadListControl::tryAgain()
{
    forgetCapabilities();
    refresh();
}

} // namespace wxm
