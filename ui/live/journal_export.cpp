// SPDX-License-Identifier: MIT
#include "ui/live/journal_export.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/save_file.h"
#include "ui/live/live_words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(wxm::live::JournalExport)
};

QString utc(EpochMs ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QByteArray line(const QStringList &cells) { return csvLine(cells).toUtf8(); }

} // namespace

QByteArray journalCsv(const QList<const LiveRecord *> &lives)
{
    QByteArray csv = "\xEF\xBB\xBF";
    csv += line({ExportWords::tr("Time (UTC)"), ExportWords::tr("Live"),
        ExportWords::tr("What happened"), ExportWords::tr("By you"), ExportWords::tr("Person"),
        ExportWords::tr("Number of the person"), ExportWords::tr("Number of the comment"),
        ExportWords::tr("Comment"), ExportWords::tr("Reason"), ExportWords::tr("How it ended")});
    for (const auto *live : lives) {
        for (const auto &entry : live->journal().entries()) {
            csv += line({utc(entry.atMs), idText(live->state().id.value),
                spokenText(journalText(entry)), entry.byMe ? ExportWords::tr("Yes") : QString(),
                entry.name, idText(entry.user.value), idText(entry.comment.value), entry.words,
                entry.reason, outcomeText(entry.outcome)});
        }
    }
    return csv;
}

void exportJournals(
    const QList<const LiveRecord *> &lives, QWidget *parent, std::function<void(bool saved)> told)
{
    const QString which = lives.size() == 1 ? lives.first()->state().id.toString() : u"all"_s;
    const auto name = u"wxm-live-%1-%2.csv"_s.arg(
        which, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmm"_s));
    saveFile(parent, ExportWords::tr("Export the journal"), name, journalCsv(lives),
        std::move(told), ExportWords::tr("Table (*.csv)"));
}

} // namespace wxm::live
