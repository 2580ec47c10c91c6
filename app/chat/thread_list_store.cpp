// SPDX-License-Identifier: MIT
#include "chat/thread_list_store.h"

#include <QDateTime>

namespace wxm {

namespace {
//! With more changes than this in one list each thread is looked at: that costs less.
constexpr qsizetype kMostToldApart = 256;
} // namespace

void ThreadListState::setError(const ApiError &error)
{
    m_error = error;
    Q_EMIT changed();
}

void ThreadListState::tell(ThreadKey thread)
{
    Q_EMIT touched({thread});
    Q_EMIT changed();
}

void ThreadListState::tellListed(const QList<ThreadKey> &others, bool isCut)
{
    m_isCut = isCut;
    m_isLoaded = true;
    m_readAt = QDateTime::currentMSecsSinceEpoch();
    m_error.reset();
    if (others.size() > kMostToldApart)
        Q_EMIT replaced();
    else
        Q_EMIT touched(others);
    Q_EMIT changed();
}

void ThreadListState::tellCleared()
{
    m_error.reset();
    m_isLoaded = false;
    m_readAt = kUnknownTime;
    Q_EMIT replaced();
    Q_EMIT changed();
}

} // namespace wxm
