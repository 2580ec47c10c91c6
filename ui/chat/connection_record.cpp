// SPDX-License-Identifier: MIT
#include "ui/chat/connection_record.h"

#include "chat/chat.h"
#include "realtime/gap_report.h"
#include "ui/chat/transcript_file.h"
#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/save_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QMenu>

namespace wxm {

namespace {

struct ThreadMenu {
    Q_DECLARE_TR_FUNCTIONS(ThreadMenu)
};

void saveRecord(QWidget *parent, Chat &chat, ThreadKey thread, Banner *fault)
{
    const auto place = placeOf(thread);
    saveFile(parent, ThreadMenu::tr("Save record of interruptions"),
        gapReportName(place, QDateTime::currentMSecsSinceEpoch()),
        gapReport(chat.realtime().ledger(), place), [fault](bool isSaved) {
            if (isSaved)
                return fault->dismiss();
            fault->say(Banner::Kind::Danger, IconName::Warn, ThreadMenu::tr("Not saved"),
                ThreadMenu::tr(
                    "The file could not be written to disk, or it is a link to another file."));
        });
}

} // namespace

void addThreadActions(QMenu *menu, QWidget *parent, Chat &chat, ThreadKey thread, Banner *fault)
{
    menu->addAction(icon(IconName::Refresh), ThreadMenu::tr("Refresh from the server"), parent,
        [&chat, thread] { chat.actions.refresh(thread); });
    menu->addAction(icon(IconName::Link), ThreadMenu::tr("Copy link to here"), parent, [thread] {
        const QString kind =
            thread.isSupport() ? QStringLiteral("thread") : QStringLiteral("conversation");
        QGuiApplication::clipboard()->setText(
            QStringLiteral("wxm:%1/%2").arg(kind, QString::number(thread.id)));
    });
    addTranscriptActions(menu, parent, chat, thread, fault);
    auto *diagnostics = menu->addMenu(icon(IconName::Monitor), ThreadMenu::tr("Diagnostics"));
    diagnostics->addAction(icon(IconName::Gap), ThreadMenu::tr("Save record of interruptions…"),
        parent, [parent, &chat, thread, fault] { saveRecord(parent, chat, thread, fault); });
}

} // namespace wxm
