// SPDX-License-Identifier: MIT
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_files.h"
#include "ui/common/accessible.h"
#include "ui/common/banner.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"

// What files have to do with the reply.

namespace wxm {

bool Composer::holdsAnything() const
{
    return m_editor->holdsWords() || m_files->holdsReady() || m_files->underWay() > 0;
}

void Composer::sayOfFiles(const QString &title, const QString &sentence)
{
    m_asked = SendOverride::No;
    m_banner->say(Banner::Kind::Warn, IconName::Clip, title, sentence);
}

//! A file that broke off would be left behind: that is for the person to say.
bool Composer::asksForFiles()
{
    const int stopped = m_files->stopped();
    if (stopped == 0)
        return false;
    m_asked = SendOverride::AsItStands;
    m_broken = tr("%Ln file(s) not uploaded", nullptr, stopped);
    m_banner->say(Banner::Kind::Warn, IconName::Clip, m_broken,
        tr("Try again beside the file, or send the reply without it."), tr("Send without"));
    return true;
}

//! What was asked of files that were taken away, or are tried again, is asked no more.
void Composer::followFiles()
{
    const bool isAsked =
        !m_broken.isEmpty() && !m_banner->isHidden() && m_banner->title() == m_broken;
    const int stopped = m_files->stopped();
    if (isAsked && stopped == 0)
        m_banner->dismiss();
    else if (isAsked && tr("%Ln file(s) not uploaded", nullptr, stopped) != m_broken)
        asksForFiles();
    updateState();
}

//! The files are up and the reply is out, or it was given up.
void Composer::onAwaiting(ThreadKey thread, bool isSent)
{
    if (thread != m_thread)
        return;
    updateState();
    if (isSent) {
        Q_EMIT sent();
    } else if (m_chat.actions.awaitsUpload(thread)) {
        announceState(m_waits, m_waits->text());
    } else if (m_files->stopped() > 0) {
        asksForFiles();
    }
}

void Composer::takeDropsOn(QWidget *pane) { m_files->takeDropsOn(pane); }

void Composer::pickFiles() { m_files->pick(); }

} // namespace wxm
