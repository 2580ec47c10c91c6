// SPDX-License-Identifier: MIT
// What goes in and out of the library as a file.
#include "ui/chat/reply_editor.h"
#include "ui/chat/reply_library.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/common/save_file.h"

#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

using Kept = SavedReplies::Kept;

QString ReplyLibrary::sentenceOf(const ReadReplies &read, const ReplyImport &plan) const
{
    QStringList parts{tr("%Ln new", nullptr, int(plan.fresh.size())),
        tr("%Ln changed", nullptr, int(plan.changed.size())),
        tr("%Ln as they are", nullptr, plan.same)};
    if (read.faults.isEmpty())
        return QLocale().createSeparatedList(parts);
    QStringList where;
    for (const auto &fault : read.faults.first(std::min<qsizetype>(3, read.faults.size())))
        where.append((read.isCsv ? tr("line %1") : tr("reply %1")).arg(numberText(fault.line)));
    if (read.faults.size() > 3)
        where.append(u"…"_s);
    parts.append(tr("%Ln unreadable", nullptr, int(read.faults.size())));
    return QLocale().createSeparatedList(parts) + u": "_s + QLocale().createSeparatedList(where);
}

void ReplyLibrary::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refuse(tr("The file could not be read."));
    const auto read = readReplies(file.read(kMostReplyFileBytes + 1));
    if (read.isNone)
        return refuse(tr("This is not a file of saved replies"), tr("Nothing was changed."));
    m_import = planImport(read.replies, m_replies);
    const auto sentence = sentenceOf(read, m_import);
    if (m_import.withoutRoom > 0)
        return refuse(tr("There is no room for %Ln of them", nullptr, m_import.withoutRoom),
            tr("Your library holds %Ln replies. Nothing was changed.", nullptr,
                int(SavedReplies::kMost)));
    const bool isAny = !m_import.fresh.isEmpty() || !m_import.changed.isEmpty();
    say(isAny ? tr("Import this file?") : tr("Nothing new in this file"), sentence,
        isAny ? Offer::Import : Offer::None, isAny ? tr("Import") : QString());
}

void ReplyLibrary::import()
{
    const auto count = int(m_import.fresh.size() + m_import.changed.size());
    const auto kept = m_replies.saveAll(m_import.changed + m_import.fresh);
    if (kept != Kept::Yes)
        return refuse(kept);
    say(tr("%Ln replies imported", nullptr, count), {}, Offer::None, {});
    if (!isChanged()) {
        const auto now = m_replies.find(m_current.id);
        const auto *first = m_model.reply(0);
        showReply(now ? *now : first ? *first : SavedReply{});
    }
}

void ReplyLibrary::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import saved replies"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(u"*.json *.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReplyLibrary::importFrom);
    dialog->open();
}

void ReplyLibrary::exportAs(bool isCsv)
{
    const auto own = m_replies.own();
    saveFile(
        this, tr("Export saved replies"), isCsv ? u"wxm-replies.csv"_s : u"wxm-replies.json"_s,
        isCsv ? repliesToCsv(own) : repliesToJson(own),
        [this](bool isSaved) {
            if (isSaved)
                say(tr("The replies were exported."), {}, Offer::None, {});
            else
                refuse(tr("Not exported: the file could not be written there."));
        },
        isCsv ? u"*.csv"_s : u"*.json"_s);
}

} // namespace wxm
