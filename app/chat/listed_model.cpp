// SPDX-License-Identifier: MIT
#include "chat/listed_model.h"

#include "base/bidi.h"

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

void FollowingModel::setMarks(const Marks &marks, const Notes &notes)
{
    m_marks = &marks;
    m_notes = &notes;
    connect(&marks, &Marks::changed, this, &FollowingModel::touchOwn);
    connect(&marks, &Marks::reset, this, &FollowingModel::touchAll);
    connect(&notes, &Notes::changed, this, &FollowingModel::touchPerson);
    connect(&notes, &Notes::reset, this, &FollowingModel::touchAll);
    touchAll();
}

//! What the row itself tells: unread, and the language of its last message.
quint16 FollowingModel::factsOf(const ThreadListRow &row)
{
    quint16 flags = row.unread > 0 ? ThreadFacts::Unread : 0;
    constexpr qsizetype kLookedAt = 160;
    const auto text = QStringView(row.preview).first(qMin(kLookedAt, row.preview.size()));
    if (paragraphDirection(text, TextDirection::Ltr) == TextDirection::Rtl)
        flags |= ThreadFacts::Arabic;
    else if (paragraphDirection(text, TextDirection::Rtl) == TextDirection::Ltr)
        flags |= ThreadFacts::English;
    return flags;
}

void FollowingModel::takeMarks(ThreadEntry &entry) const
{
    auto &row = entry.row;
    const auto marks = m_marks->of(row.thread);
    row.labels = marks.labels;
    row.isUrgent = marks.isUrgent;
    row.isFollowed = marks.isFollowed;
    row.isMuted = row.isMuted || marks.isMuted;
    row.snoozedUntil = marks.snoozedUntil;
    if (marks.isUrgent)
        entry.facts.flags |= ThreadFacts::Urgent;
    if (marks.isFollowed)
        entry.facts.flags |= ThreadFacts::Followed;
    if (!m_notes->text(row.userId).isEmpty())
        entry.facts.flags |= ThreadFacts::HasNote;
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
