// SPDX-License-Identifier: MIT
#include "chat/listed_model.h"

#include <utility>

namespace wxm {

FollowingModel::FollowingModel(ThreadKey::Kind kind, const ThreadListState &store,
    const Drafts &drafts, const People &people, const Presence &presence, QObject *parent)
    : ThreadListModel(parent)
    , m_kind(kind)
    , m_drafts(drafts)
    , m_people(people)
    , m_presence(presence)
{
    connect(&store, &ThreadListState::replaced, this, &FollowingModel::touchAll);
    connect(&store, &ThreadListState::touched, this, [this](const QList<ThreadKey> &threads) {
        for (const auto &thread : threads)
            touch(thread);
    });
    connect(&drafts, &Drafts::changed, this, &FollowingModel::touchOwn);
    connect(&people, &People::changed, this, &FollowingModel::touchPerson);
    connect(&presence, &Presence::changed, this, &FollowingModel::touchPerson);
    connect(&presence, &Presence::reset, this, &FollowingModel::touchAll);
}

void FollowingModel::setOutbox(const Outbox &outbox)
{
    m_outbox = &outbox;
    connect(&outbox, &Outbox::changed, this, &FollowingModel::touchOwn);
    connect(&outbox, &Outbox::unsentCountChanged, this, &FollowingModel::touchUnsent);
    touchUnsent();
}

void FollowingModel::touchOwn(ThreadKey thread)
{
    if (thread.kind == m_kind)
        touch(thread);
}

//! Which threads had one before is only known of those that are marked.
void FollowingModel::touchUnsent()
{
    auto threads = m_outbox->unsentThreads();
    threads += std::exchange(m_unsent, threads);
    for (const auto &thread : std::as_const(threads))
        touchOwn(thread);
}

} // namespace wxm
