// SPDX-License-Identifier: MIT
#include "ui/shell/storage_bar.h"

#include "base/bidi.h"

#include <QEvent>

#include <utility>

namespace wxm {

StorageBar::StorageBar(const Drafts &drafts, const Outbox &outbox, QWidget *parent)
    : Banner(parent)
    , m_drafts(drafts)
    , m_hasDamage(drafts.fileWasDamaged() || outbox.journalWasDamaged())
    , m_isCut(drafts.wasCut())
{
    connect(&m_drafts, &Drafts::savedChanged, this, &StorageBar::refresh);
    connect(this, &Banner::actionTriggered, this, [this] {
        if (!std::exchange(m_hasDamage, false))
            m_isCut = false;
        refresh();
    });
    refresh();
}

void StorageBar::refresh()
{
    if (!m_drafts.isSaved())
        say(Kind::Danger, IconName::Warn, tr("What you write cannot be saved to disk"),
            tr("Your text stays here while the window is open. Free some space, or copy it before "
               "you close."));
    else if (m_hasDamage)
        say(Kind::Warn, IconName::Warn, tr("A file with drafts or unsent replies was damaged"),
            tr("What could be read is here. The damaged file is kept beside it, with %1 at the "
               "end of its name.")
                .arg(isolateLtr(QStringLiteral(".bad"))),
            tr("Got it"));
    else if (m_isCut)
        say(Kind::Warn, IconName::Warn, tr("A draft was longer than a reply can be"),
            tr("It was cut. All of it is kept beside the drafts, in a file with %1 at the end of "
               "its name.")
                .arg(isolateLtr(QStringLiteral(".long"))),
            tr("Got it"));
    else
        dismiss();
}

void StorageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Banner::changeEvent(event);
}

} // namespace wxm
