// SPDX-License-Identifier: MIT
// What this page does with a thread besides answering it, and with several at once.
#include "base/foreign_text.h"
#include "support/silence_watch.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/composer.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/popup.h"
#include "ui/support/support_bulk.h"
#include "ui/support/support_page.h"
#include "ui/support/thread_care.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace wxm::support {

void SupportPage::setNoteSender(std::function<QFuture<Result<Done>>(UserId, const QString &)> send)
{
    m_care->setNoteSender(std::move(send));
}

void SupportPage::connectCare()
{
    m_list->list()->setCanPick(true);
    m_bulk =
        new SupportBulk(m_support, m_chat, m_support.clock(), *m_list->list(), *m_care, m_list);
    m_list->addBelow(m_bulk);
    m_bulk->refresh();
    connect(m_silences, &SilenceWatch::silent, this, &SupportPage::onSilent);
    connect(m_silences, &SilenceWatch::ended, this, &SupportPage::onSilenceEnded);
    connect(m_snooze, &QAbstractButton::clicked, m_snoozeMenu,
        [this] { popUp(m_snoozeMenu, m_snooze, PopupSide::Below); });
    connect(m_snoozeMenu, &QMenu::aboutToShow, this, [this] {
        m_snoozeMenu->clear();
        if (m_chat.marks.of(openKey()).isSnoozed()) {
            m_snoozeMenu->addAction(tr("Wake now"), this, [this] { m_care->wake(openKey()); });
            m_snoozeMenu->addSeparator();
        }
        m_care->fillSnoozeMenu(m_snoozeMenu, [this] { return QList{openKey()}; });
    });
    connect(m_labels, &QAbstractButton::clicked, this, [this] { m_care->openLabels({openKey()}); });
    connect(m_care, &ThreadCare::snoozed, this, [this](const QList<ThreadKey> &threads) {
        if (!threads.contains(openKey()))
            return;
        const auto until = m_chat.marks.of(openKey()).snoozedUntil;
        m_fault->say(Banner::Kind::Ok, IconName::Snooze,
            tr("Snoozed %1").arg(snoozeWords(until, QDateTime::currentDateTime())), {}, tr("Undo"));
        m_snoozeSaid = m_fault->title();
        m_undo = [this, thread = openKey()] {
            m_fault->dismiss();
            m_care->wake(thread);
        };
    });
    connect(m_care, &ThreadCare::handedOver, this, &SupportPage::onHandedOver);
    connect(&m_chat.marks, &Marks::changed, this, [this] { refreshHeader(); });
    connect(&m_chat.marks, &Marks::reset, this, [this] { refreshHeader(); });
    connect(&m_chat.marks, &Marks::woke, this, &SupportPage::onWoke);
    connect(m_pane->composer(), &Composer::sent, this, &SupportPage::onSent);
    m_header->installEventFilter(this);
    addKey(Command::Snooze, [this] { openSnooze(); });
    addKey(Command::Labels, [this] {
        if (openKey().isValid())
            m_care->openLabels({openKey()});
    });
    addKey(Command::FollowThread, [this] { follow(); });
    addKey(Command::HandOver, [this] {
        const auto thread = m_support.actions.openThread();
        if (thread.isValid() && m_support.actions.updateCapability() == Capability::Offered)
            m_care->openHandOver(thread);
    });
}

void SupportPage::refreshCare(const SupportThread &thread)
{
    const auto marks = m_chat.marks.of(ThreadKey::of(thread.id));
    const bool isSnoozed = marks.isSnoozed() && thread.status != ThreadStatus::Resolved;
    m_snooze->setIconRole(isSnoozed ? ColorRole::AccentText : ColorRole::Text2);
    m_isSnoozed = isSnoozed;
    if (isSnoozed)
        m_snoozed->setLook({.kind = ChipKind::Neutral,
            .text = snoozeWords(marks.snoozedUntil, QDateTime::currentDateTime()),
            .icon = IconName::Snooze});
    m_snooze->setEnabled(thread.status != ThreadStatus::Resolved);
    const QString labels = marks.labels.join(QStringLiteral(", "));
    m_labels->setAccessibleDescription(labels);
    fitCare();
}

//! What the menu offers as well gives way before the name of the customer does.
void SupportPage::fitCare()
{
    constexpr int kSnoozeFrom = 660, kLabelsFrom = 760, kChipFrom = 880;
    const auto &theme = Theme::of(this);
    const int width = m_header->width();
    m_snooze->setVisible(width >= theme.scaled(kSnoozeFrom));
    m_labels->setVisible(width >= theme.scaled(kLabelsFrom));
    m_snoozed->setVisible(width >= theme.scaled(kChipFrom) && m_isSnoozed);
}

bool SupportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::Resize)
        fitCare();
    return ThreadPage::eventFilter(watched, event);
}

void SupportPage::openSnooze()
{
    if (!openKey().isValid() || !m_snooze->isEnabled())
        return;
    popUp(m_snoozeMenu, m_snooze->isVisible() ? static_cast<QWidget *>(m_snooze) : m_header,
        PopupSide::Below);
}

void SupportPage::fillCare(QMenu *menu, const SupportThread &thread)
{
    const bool mayChange = m_support.actions.updateCapability() == Capability::Offered;
    auto *handOver = menu->addAction(icon(IconName::Transfer), tr("Hand over…"), this,
        [this] { m_care->openHandOver(m_support.actions.openThread()); });
    handOver->setEnabled(mayChange);
    auto *snooze =
        menu->addAction(icon(IconName::Snooze), tr("Snooze…"), this, [this] { openSnooze(); });
    snooze->setEnabled(m_snooze->isEnabled());
    menu->addAction(
        icon(IconName::Tag), tr("Labels…"), this, [this] { m_care->openLabels({openKey()}); });
    const auto key = ThreadKey::of(thread.id);
    const bool isUrgent = m_chat.marks.of(key).isUrgent;
    menu->addAction(icon(IconName::Flag),
        isUrgent ? tr("No longer urgent (this computer only)") : tr("Urgent (this computer only)"),
        this, [this, key, isUrgent] { m_chat.marks.setUrgent(key, !isUrgent); });
    const bool isFollowed = m_chat.marks.of(key).isFollowed;
    menu->addAction(icon(IconName::Eye),
        withKey(isFollowed ? tr("Stop following (this computer only)")
                           : tr("Follow (this computer only)"),
            this, Command::FollowThread),
        this, [this] { follow(); });
    const bool isMuted = m_chat.marks.of(key).isMuted;
    menu->addAction(icon(IconName::Bell),
        isMuted ? tr("Unmute (this computer only)") : tr("Mute (this computer only)"), this,
        [this, key, isMuted] { m_chat.marks.setMuted(key, !isMuted); });
}

//! Or not any more.
void SupportPage::follow()
{
    const auto thread = openKey();
    if (!thread.isValid())
        return;
    const bool isFollowed = !m_chat.marks.of(thread).isFollowed;
    m_chat.marks.setFollowed(thread, isFollowed);
    m_fault->say(Banner::Kind::Ok, IconName::Eye,
        isFollowed ? tr("You follow this thread") : tr("You no longer follow this thread"),
        isFollowed ? tr("You are told when the customer or a colleague writes.") : QString(),
        tr("Undo"));
    m_undo = [this, thread, isFollowed] {
        m_fault->dismiss();
        m_chat.marks.setFollowed(thread, !isFollowed);
    };
}

//! The reply is on its way: what is next is as the person has chosen.
void SupportPage::onSent()
{
    const auto wanted = m_settings.afterSend();
    const auto thread = openKey();
    if (wanted == u"stay" || !thread.isValid())
        return;
    const auto row = m_support.store.thread(thread.thread());
    const auto below = m_list->list()->nextOf(thread);
    if (wanted == u"next" && below.isValid())
        openThread(below);
    else
        closeThread();
    const QString name = row ? nameOf(row->userId, row->userName) : QString();
    m_fault->say(Banner::Kind::Ok, IconName::Send, tr("The reply is on its way"),
        shownName(name, row ? row->userId.value : 0), tr("Back"));
    m_undo = [this, thread] { openThread(thread); };
}

void SupportPage::onHandedOver(
    ThreadId, UserId to, const QString &note, const std::optional<ApiError> &error)
{
    const QString name = isolate(shownName(m_chat.people.name(to), to.value));
    if (error) {
        m_fault->say(Banner::Kind::Warn, IconName::Warn,
            tr("Handed over to %1, but the note was not sent").arg(name), errorText(*error),
            tr("Copy note"));
        m_undo = [this, note] {
            QGuiApplication::clipboard()->setText(note);
            m_fault->dismiss();
        };
        return;
    }
    m_fault->say(Banner::Kind::Ok, IconName::Transfer, tr("Handed over to %1").arg(name),
        note.isEmpty() ? QString() : tr("The note is on its way, in Messages"));
    m_undo = {};
}

//! At its time; a message of the customer has a notice of its own.
void SupportPage::onWoke(ThreadKey thread, EpochMs due)
{
    if (thread == openKey() && m_fault->isVisible() && m_fault->title() == m_snoozeSaid) {
        m_fault->dismiss(); // it says what is over
        m_undo = {};
    }
    const auto row = m_support.store.thread(thread.thread());
    if (due == ThreadMarks::kUntilWritten || !thread.isSupport() || !row)
        return;
    Q_EMIT noticed({.key = thread.toString(),
        .title = nameOf(row->userId, row->userName),
        .text = tr("The snooze is over"),
        .personId = row->userId.value,
        .open = [this, thread] {
            Q_EMIT wanted();
            openThread(thread);
        }});
}

//! With the key of its thread: who opens that has seen it, and it is reminded of as others are.
void SupportPage::onSilent(ThreadId id, UserId assignee, int minutes)
{
    const auto row = m_support.store.thread(id);
    if (!row)
        return;
    const auto thread = ThreadKey::of(id);
    const QString colleague = isolate(shownName(m_chat.people.name(assignee), assignee.value));
    Q_EMIT noticed({.key = thread.toString(),
        .title = nameOf(row->userId, row->userName),
        .text = assignee == m_chat.store.me()
            ? tr("Yours, and without a reply for %n minute(s)", nullptr, minutes)
            : tr("Assigned to %1, and without a reply for %n minute(s)", nullptr, minutes)
                  .arg(colleague),
        .personId = row->userId.value,
        .open = [this, thread] {
            Q_EMIT wanted();
            openThread(thread);
        }});
}

//! What a colleague wrote in one that is followed has a notice in its place.
void SupportPage::onSilenceEnded(ThreadId id)
{
    const auto thread = ThreadKey::of(id);
    if (!m_chat.marks.of(thread).isFollowed)
        Q_EMIT noticeSettled(thread.toString());
}

void SupportPage::retranslateCare()
{
    m_snooze->setName(tr("Snooze"));
    m_labels->setName(tr("Labels"));
}

} // namespace wxm::support
