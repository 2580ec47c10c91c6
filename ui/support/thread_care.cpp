// SPDX-License-Identifier: MIT
#include "ui/support/thread_care.h"

#include "base/then.h"
#include "ui/common/relative_time.h"
#include "ui/support/colleagues.h"
#include "ui/support/hand_over_dialog.h"
#include "ui/support/labels_dialog.h"
#include "ui/support/snooze_dialog.h"

#include <QMenu>

#include <algorithm>

namespace wxm::support {

ThreadCare::ThreadCare(Support &support, Chat &chat, QWidget *page)
    : QObject(page)
    , m_support(support)
    , m_chat(chat)
    , m_page(page)
{
}

void ThreadCare::fillSnoozeMenu(QMenu *menu, const Threads &threads)
{
    const auto now = QDateTime::currentDateTime();
    const auto add = [&](const QString &words, const QDateTime &until) {
        const auto at = until.toMSecsSinceEpoch();
        menu->addAction(
            words.arg(untilText(until, now)), this, [this, threads, at] { snooze(threads(), at); });
    };
    menu->addAction(tr("Until the customer writes"), this,
        [this, threads] { snooze(threads(), ThreadMarks::kUntilWritten); });
    add(tr("For an hour (%1)"), now.addSecs(3600));
    const auto &hours = m_support.model.targets().hours;
    add(tr("Next working morning (%1)"), hours.nextBegin(now));
    add(tr("Next week (%1)"), hours.nextWeekBegin(now));
    menu->addAction(tr("Pick a day and time…"), this, [this, threads] { openPicker(threads); });
    menu->addSeparator();
    menu->addAction(tr("Kept on this computer only; a message wakes it"))->setEnabled(false);
}

void ThreadCare::openPicker(const Threads &threads)
{
    const auto &hours = m_support.model.targets().hours;
    auto *dialog = new SnoozeDialog(hours.nextBegin(QDateTime::currentDateTime()).time(), m_page);
    connect(dialog, &SnoozeDialog::chosen, this,
        [this, which = threads()](EpochMs until) { snooze(which, until); });
    dialog->open();
}

void ThreadCare::snooze(const QList<ThreadKey> &threads, EpochMs until)
{
    for (const auto thread : threads) {
        const auto row = m_support.store.thread(thread.thread());
        m_chat.marks.snooze(thread, until, row ? row->last.id : MessageId{});
    }
    if (!threads.isEmpty())
        Q_EMIT snoozed(threads, until);
}

void ThreadCare::wake(ThreadKey thread) { m_chat.marks.endSnooze(thread); }

void ThreadCare::openLabels(const QList<ThreadKey> &threads)
{
    if (threads.isEmpty())
        return;
    const bool isOne = threads.size() == 1;
    auto &marks = m_chat.marks;
    auto *dialog = new LabelsDialog(
        marks.labels(), isOne ? marks.of(threads.first()).labels : QStringList(), !isOne, m_page);
    connect(dialog, &LabelsDialog::chosen, this, [this, threads, isOne](const QStringList &labels) {
        for (const auto thread : threads)
            m_chat.marks.setLabels(
                thread, isOne ? labels : m_chat.marks.of(thread).labels + labels);
        Q_EMIT labelled(threads);
    });
    dialog->open();
}

QList<std::pair<UserId, QString>> ThreadCare::colleagues() const
{
    return named(colleagueIds(m_support.store, m_chat.store.me(), true), m_chat.people);
}

void ThreadCare::openHandOver(ThreadId thread)
{
    const auto assign = [this, thread](UserId to, const HandOverDialog::Ended &ended) {
        then(m_support.actions.change(thread, {.assigneeId = to}), this,
            [ended](const Result<Done> &outcome) { ended(outcome); });
    };
    auto *dialog = new HandOverDialog(colleagues(), assign, m_page);
    connect(dialog, &HandOverDialog::handed, this,
        [this, thread](UserId to, const QString &note) { sendNote(thread, to, note); });
    dialog->open();
}

void ThreadCare::sendNote(ThreadId thread, UserId to, const QString &note)
{
    if (note.isEmpty())
        return void(Q_EMIT handedOver(thread, to, note, {}));
    if (!m_sendNote)
        return void(Q_EMIT handedOver(
            thread, to, note, ApiError{.kind = ApiError::Kind::NotOffered, .detail = {}}));
    // The colleague who gets it has to know of which thread it speaks.
    then(m_sendNote(to, u'#' + thread.toString() + QStringLiteral(": ") + note), this,
        [this, thread, to, note](const Result<Done> &outcome) {
            Q_EMIT handedOver(thread, to, note,
                outcome ? std::nullopt : std::optional<ApiError>(outcome.error()));
        });
}

} // namespace wxm::support
