// SPDX-License-Identifier: MIT
#include "ui/live/journal_table.h"

#include "base/foreign_text.h"
#include "live/action_outcome.h"
#include "ui/common/accessible.h"
#include "ui/common/relative_time.h"
#include "ui/live/journal_view.h"
#include "ui/live/live_words.h"

using namespace Qt::StringLiterals;

namespace wxm::live {

using End = ActLine::End;
using Kind = JournalEntry::Kind;

namespace {

constexpr qsizetype kShown = 5'000;

} // namespace

QString endText(End end)
{
    switch (end) {
    case End::Done:
        return JournalView::tr("Done", "how an act ended");
    case End::Undone:
        return JournalView::tr("Taken back", "how an act ended");
    case End::Refused:
        return JournalView::tr("Refused", "how an act ended");
    case End::Unconfirmed:
        return JournalView::tr("Not confirmed", "how an act ended");
    case End::Sent:
        return JournalView::tr("Sent, end not known", "how an act ended");
    case End::Seen:
        return JournalView::tr("Seen", "an act of somebody else");
    }
    return {};
}

QString endText(const ActEntry &entry)
{
    return entry.isReversed ? JournalView::tr("Reversed", "how an act ended")
                            : endText(entry.line.end);
}

QString actName(Kind kind)
{
    if (kind == Kind::Commented)
        return JournalView::tr("Comment as staff");
    if (kind == Kind::Ended)
        return JournalView::tr("End of the live");
    if (kind == Kind::EvidencePacked)
        return JournalView::tr("Evidence pack");
    if (kind == Kind::HandedOver)
        return JournalView::tr("Hand-over of the shift");
    if (kind == Kind::NightBegan)
        return JournalView::tr("Night watch begins");
    if (kind == Kind::NightEnded)
        return JournalView::tr("Night watch ends");
    for (int i = 0; i <= int(Action::RevokeModerator); ++i) {
        if (kindOf(Action(i)) == kind)
            return actionText(Action(i));
    }
    return {};
}

QByteArray actsCsv(const QList<ActEntry> &entries)
{
    QString csv = csvLine({JournalView::tr("Time (UTC)"), JournalView::tr("Ended (UTC)"),
        JournalView::tr("Outcome"), JournalView::tr("What"), JournalView::tr("Whom"),
        JournalView::tr("Number of the person"), JournalView::tr("Why"),
        JournalView::tr("Number of the comment"), JournalView::tr("Comment"),
        JournalView::tr("Live"), JournalView::tr("Title of the live"), JournalView::tr("By"),
        JournalView::tr("Number of the staff")});
    const auto utc = [](EpochMs ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    const auto comments = [](const ActLine &line) {
        QStringList all{idText(line.comment.value)};
        for (const auto one : line.also)
            all << idText(one.value);
        return all.join(u' ');
    };
    for (const auto &entry : entries) {
        const auto &line = entry.line;
        csv += csvLine({utc(line.atMs), entry.endedMs > 0 ? utc(entry.endedMs) : QString(),
            endText(entry), actName(line.kind), line.name, idText(line.user.value), line.reason,
            comments(line), line.words, idText(line.live.value), line.liveTitle, line.byName,
            idText(line.by.value)});
    }
    return "\xEF\xBB\xBF" + csv.toUtf8();
}

void JournalTable::show(const QList<ActEntry> &entries, EpochMs nowMs)
{
    beginResetModel();
    m_entries = entries.mid(0, kShown);
    m_nowMs = nowMs;
    endResetModel();
}

const ActEntry *JournalTable::at(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[row] : nullptr;
}

int JournalTable::rowOf(const ActEntry &entry) const
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const auto &one = m_entries[i].line;
        if (one.key == entry.line.key && one.atMs == entry.line.atMs && one.kind == entry.line.kind
            && one.user == entry.line.user)
            return i;
    }
    return -1;
}

void JournalTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, Columns - 1));
}

int JournalTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString JournalTable::cell(const ActEntry &entry, int column) const
{
    const auto &line = entry.line;
    switch (column) {
    case Time:
        return stampText(timeOf(line.atMs), timeOf(m_nowMs));
    case Outcome:
        return endText(entry);
    case What:
        return actName(line.kind);
    case Whom:
        return line.user.isValid() ? isolate(shownName(line.name, line.user.value)) + u' '
                + isolateLtr(u'#' + line.user.toString())
                                   : QString();
    case Why: {
        QStringList parts;
        if (!line.reason.isEmpty())
            parts << isolate(line.reason);
        if (!line.words.isEmpty())
            parts << isolate(shownPreview(line.words));
        return parts.join(u" · "_s);
    }
    case Where: {
        if (!line.live.isValid()) // of the whole desk
            return {};
        const auto title = shownTitle(line.liveTitle);
        return (title.isEmpty() ? QString() : isolate(title) + u' ')
            + isolateLtr(u'#' + line.live.toString());
    }
    case By:
        return line.isOwn() ? JournalView::tr("You") : JournalView::tr("Others");
    default:
        return {};
    }
}

QVariant JournalTable::data(const QModelIndex &index, int role) const
{
    const auto *entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return cell(*entry, index.column());
    if (role == Qt::DecorationRole && index.column() == What)
        return icon(journalIcon({.kind = entry->line.kind}));
    if (role == Qt::AccessibleTextRole) {
        QStringList all;
        for (int column = 0; column < Columns; ++column) {
            if (const auto text = spokenText(cell(*entry, column)); !text.isEmpty())
                all << text;
        }
        return index.column() == Time ? all.join(u", "_s)
                                      : spokenText(cell(*entry, index.column()));
    }
    return {};
}

QVariant JournalTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return JournalView::tr("Time");
    case Outcome:
        return JournalView::tr("Outcome");
    case What:
        return JournalView::tr("What");
    case Whom:
        return JournalView::tr("Whom");
    case Why:
        return JournalView::tr("Why, and the comment");
    case Where:
        return JournalView::tr("Live");
    case By:
        return JournalView::tr("By");
    default:
        return {};
    }
}

} // namespace wxm::live
