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

int ThreadListControl::abandon()
{
    ++m_generation;
    return std::exchange(m_underWay, 0);
}

int ThreadListControl::begin()
{
    ++m_underWay;
    Q_EMIT underWayChanged();
    return m_generation;
}

void ThreadListControl::answered(int generation)
{
    if (generation != m_generation)
        return;
    --m_underWay;
    Q_EMIT underWayChanged();
}

} // namespace wxm
