// SPDX-License-Identifier: MIT
#include "chat/reply_text.h"
#include "chat/sent_text.h"
#include "ui/chat/composer.h"
#include "ui/chat/later_dialog.h"
#include "ui/chat/later_strip.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_files.h"
#include "ui/chat/reply_finder.h"
#include "ui/chat/translation_preview.h"
#include "ui/common/banner.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"

#include <QMenu>

// A reply that is to be sent later.

namespace wxm {

namespace {
constexpr int kHourS = 3'600;
constexpr int kMorningHour = 9;
} // namespace

void Composer::connectLater()
{
    connect(m_later, &LaterStrip::sendNowWanted, this, [this] {
        m_chat.later.sendNow(m_thread);
        m_editor->setFocus();
    });
    connect(m_later, &LaterStrip::editWanted, this, [this] {
        m_chat.later.edit(m_thread);
        m_editor->moveCursor(QTextCursor::End);
        m_editor->setFocus();
    });
    connect(m_later, &LaterStrip::cancelWanted, this, &Composer::cancelLater);
}

void Composer::sayOfLater(const QString &title, const QString &sentence)
{
    m_asked = SendOverride::No;
    m_banner->say(Banner::Kind::Warn, IconName::Clock, title, sentence);
}

//! What Send would ask about is asked here without a way past it: nobody is there when it goes.
bool Composer::canSendLater()
{
    const auto text = m_editor->text();
    if (isTrimmedAway(text))
        sayOfLater(tr("Write the reply first"), tr("Then choose when it is sent."));
    else if (m_files->holdsReady() || m_files->underWay() > 0 || m_files->stopped() > 0)
        sayOfLater(tr("Files cannot be sent later"), tr("Send them now, or take them away."));
    else if (m_chat.later.of(m_thread))
        sayOfLater(tr("A reply waits here already"), tr("Send, edit or cancel that one first."));
    else if (!openPlaces(text).isEmpty())
        sayOfLater(tr("Something is not filled in"), tr("The customer would read the braces."));
    else
        return m_send->isEnabled() && !m_finder->isOpen() && !previewsFirst(text);
    return false;
}

void Composer::openLater()
{
    if (!m_thread.isValid())
        return;
    commitComposed();
    m_editor->setFocus();
    if (!canSendLater())
        return;
    if (!m_laterMenu)
        m_laterMenu = new QMenu(this);
    m_laterMenu->clear();
    const auto now = QDateTime::currentDateTime();
    const auto add = [&](const QString &words, const QDateTime &due) {
        m_laterMenu->addAction(words.arg(untilText(due, now)), this,
            [this, at = due.toMSecsSinceEpoch()] { sendLater(at); });
    };
    add(tr("In an hour (%1)"), now.addSecs(kHourS));
    add(tr("Tomorrow morning (%1)"), QDateTime(now.date().addDays(1), QTime(kMorningHour, 0)));
    m_laterMenu->addAction(tr("Pick a day and time…"), this, [this] {
        auto *dialog = new LaterDialog(window());
        connect(dialog, &LaterDialog::chosen, this, &Composer::sendLater);
        dialog->open();
    });
    m_laterMenu->addSeparator();
    m_laterMenu->addAction(tr("Sent only while this computer runs"))->setEnabled(false);
    popUp(m_laterMenu, m_send, PopupSide::Below);
}

//! Asked once more: the reply may be another by now.
void Composer::sendLater(EpochMs due)
{
    if (!canSendLater())
        return;
    const auto body = outgoing(m_editor->text());
    if (!m_chat.later.put(m_thread, body, due, m_chat.store.timeline(m_thread).newestId()))
        return sayOfLater(tr("This time has passed"), {});
    m_preview->close();
    m_banner->dismiss();
    m_chat.drafts.setText(m_thread, {}, {});
    m_editor->setFocus();
}

void Composer::cancelLater()
{
    const auto reply = m_chat.later.cancel(m_thread);
    if (!reply)
        return;
    m_cancelled = *reply;
    m_asked = SendOverride::Restore;
    m_banner->say(Banner::Kind::Ok, IconName::Clock, tr("The reply will not be sent"), {},
        tr("Edit it again"));
    m_editor->setFocus();
}

} // namespace wxm
