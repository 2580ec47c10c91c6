// SPDX-License-Identifier: MIT
#include "base/foreign_text.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/composer.h"
#include "ui/chat/thread_words.h"
#include "ui/chat/transcript_file.h"
#include "ui/common/buttons.h"
#include "ui/support/support_page.h"

#include <algorithm>

// What of this page the switcher and the sheet of keys know.

namespace wxm::support {

namespace {
constexpr qsizetype kMostPlaces = 2'000; //!< In the switcher, which is filled while it opens.

std::optional<WaitClock> waitOf(
    const SupportThread &thread, const Support &support, const Marks &marks)
{
    if (!thread.isWaiting() || thread.waitingSince == kUnknownTime)
        return {};
    return support.model.targets().clock(thread.waitingSince, thread.wasAnswered,
        support.clock().wallMs(), marks.of(ThreadKey::of(thread.id)).labels);
}
} // namespace

QList<Place> SupportPage::places()
{
    auto threads = m_support.store.threads();
    // Who waits longest first, then what was last written in.
    std::sort(threads.begin(), threads.end(), [](const auto &left, const auto &right) {
        if (left.isWaiting() != right.isWaiting())
            return left.isWaiting();
        return left.isWaiting() ? left.waitingSince < right.waitingSince
                                : left.activityAt() > right.activityAt();
    });
    QList<Place> all;
    threads = threads.first(qMin<qsizetype>(threads.size(), kMostPlaces));
    for (const auto &thread : std::as_const(threads)) {
        const QString name =
            thread.userName.isEmpty() ? m_chat.people.name(thread.userId) : thread.userName;
        const auto id = thread.id;
        all.append({.kind = Place::Kind::Thread,
            .name = shownName(name, thread.userId.value),
            .id = id.value,
            .personId = thread.userId.value,
            .presence = presenceMark(m_chat.realtime().presence().isOnline(thread.userId)),
            .detail = messagePreview(thread.last.body, thread.last.hasMedia),
            .alsoFound = thread.subject,
            .phone = m_chat.people.person(thread.userId).phone,
            .wait = waitOf(thread, m_support, m_chat.marks),
            .open = [this, id] {
                Q_EMIT wanted();
                openThread(id);
            }});
    }
    return all + actionPlaces();
}

//! What can be done with the thread that is open.
QList<Place> SupportPage::actionPlaces()
{
    const auto thread = m_support.store.thread(m_support.actions.openThread());
    const auto &keys = Keys::of(this);
    QList<Place> all;
    const auto add = [this, &all](const QString &name, IconName icon, const QString &key,
                         auto act) { all.append(action(name, icon, key, act)); };
    if (!thread)
        return all;
    const bool mayChange = m_support.actions.updateCapability() == Capability::Offered;
    if (mayChange)
        add(thread->status == ThreadStatus::Resolved ? tr("Reopen the thread")
                                                     : tr("Resolve the thread"),
            m_resolve->iconName().value_or(IconName::Check), keys.text(Command::Resolve),
            [this] { m_resolve->click(); });
    if (mayChange && !thread->assigneeId.isValid())
        add(tr("Assign the thread to me"), IconName::UserPlus, keys.text(Command::AssignToMe),
            [this] { m_assign->click(); });
    add(tr("Search in this thread"), IconName::Search, keys.text(Command::Find),
        [this] { m_pane->openFind(); });
    add(tr("All saved replies"), IconName::Stack, keys.text(Command::ReplyLibrary),
        [this] { m_pane->composer()->openLibrary(); });
    add(tr("Send the reply later"), IconName::Clock, keys.text(Command::SendLater),
        [this] { m_pane->composer()->openLater(); });
    add(tr("Tidy the reply"), IconName::Spell, keys.text(Command::TidyReply),
        [this] { m_pane->composer()->openTidy(); });
    add(m_chat.marks.of(openKey()).isFollowed ? tr("Stop following the thread")
                                              : tr("Follow the thread"),
        IconName::Eye, keys.text(Command::FollowThread), [this] { follow(); });
    add(tr("Show or hide the customer"), IconName::Panel, keys.text(Command::CustomerPanel),
        [this] { m_panelToggle->toggle(); });
    add(tr("Save the transcript…"), IconName::Download, {},
        [this] { saveTranscript(this, m_chat, m_pane->thread(), m_fault); });
    add(tr("Refresh from the server"), IconName::Refresh, {},
        [this] { m_chat.actions.refresh(m_pane->thread()); });
    return all;
}

QList<KeyHelp> SupportPage::keyHelp() const
{
    const auto &keys = Keys::of(this);
    return keys.help(KeyGroup::Threads) + keys.help(KeyGroup::Support) + keys.help(KeyGroup::Reply)
        + keys.help(KeyGroup::Library);
}

} // namespace wxm::support
