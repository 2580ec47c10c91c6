// SPDX-License-Identifier: MIT
#include "chat/thread_list_model.h"

#include "base/foreign_text.h"

#include <algorithm>

namespace wxm {

const ThreadListRow *ThreadListModel::row(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[index.row()] : nullptr;
}

QModelIndex ThreadListModel::indexOf(ThreadKey thread) const
{
    for (int at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].kind == ThreadListRow::Kind::Thread && m_rows[at].thread == thread)
            return index(at);
    }
    return {};
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    const auto *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case RowKindRole:
        return int(found->kind);
    case SectionRole:
        return int(found->section);
    case CountRole:
        return found->count;
    case IdRole:
        return qint64(found->thread.id);
    case UserIdRole:
        return qint64(found->userId.value);
    case NameRole:
        return found->name;
    case PreviewRole:
        return found->preview;
    case DraftRole:
        return found->draft;
    case UnreadRole:
        return found->unread;
    case TimeRole:
        return qint64(found->time);
    case WaitingSinceRole:
        return qint64(found->waitingSince);
    case OnlineRole:
        return found->isOnline ? QVariant(*found->isOnline) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ThreadListModel::flags(const QModelIndex &index) const
{
    const auto *found = row(index);
    if (!found)
        return Qt::NoItemFlags;
    if (found->kind == ThreadListRow::Kind::Section)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> ThreadListModel::roleNames() const
{
    return {{RowKindRole, "kind"}, {SectionRole, "section"}, {CountRole, "count"}, {IdRole, "id"},
        {UserIdRole, "userId"}, {NameRole, "name"}, {PreviewRole, "preview"}, {DraftRole, "draft"},
        {UnreadRole, "unread"}, {TimeRole, "time"}, {WaitingSinceRole, "waitingSince"},
        {OnlineRole, "online"}};
}

qsizetype ThreadListModel::find(const ThreadListRow &row) const
{
    const auto it = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const ThreadListRow &one) { return one.isSameRow(row); });
    return it == m_rows.end() ? -1 : it - m_rows.begin();
}

void ThreadListModel::setRows(QList<ThreadListRow> rows)
{
    removeGone(rows);
    appendNew(rows);
    arrange(rows);
    int first = -1, last = -1;
    for (int at = 0; at < rows.size(); ++at) {
        if (m_rows[at] == rows[at])
            continue;
        first = first < 0 ? at : first;
        last = at;
    }
    m_rows = std::move(rows);
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void ThreadListModel::removeGone(const QList<ThreadListRow> &wanted)
{
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
            [&](const ThreadListRow &row) { return row.isSameRow(m_rows[at]); });
        if (stays)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
}

void ThreadListModel::appendNew(const QList<ThreadListRow> &wanted)
{
    QList<ThreadListRow> fresh;
    for (const auto &row : wanted) {
        if (find(row) < 0)
            fresh.append(row);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void ThreadListModel::arrange(const QList<ThreadListRow> &wanted)
{
    QList<ThreadListRow> arranged;
    QList<int> placeOf(m_rows.size());
    bool moved = false;
    for (int at = 0; at < wanted.size(); ++at) {
        const auto old = find(wanted[at]);
        arranged.append(m_rows[old]);
        placeOf[old] = at;
        moved = moved || old != at;
    }
    if (!moved)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const auto &index : before)
        after.append(this->index(placeOf[index.row()]));
    m_rows = std::move(arranged);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void markSameNames(QList<ThreadListRow> &rows)
{
    QHash<QString, UserId> owners;
    QSet<QString> shared;
    for (const auto &row : std::as_const(rows)) {
        if (row.kind == ThreadListRow::Kind::Section || row.name.isEmpty())
            continue;
        const auto folded = nameSkeleton(row.name);
        const auto it = owners.constFind(folded);
        if (it == owners.cend())
            owners.insert(folded, row.userId);
        else if (*it != row.userId)
            shared.insert(folded);
    }
    for (auto &row : rows)
        row.showsId =
            !row.name.isEmpty() && shared.contains(nameSkeleton(row.name));
}

} // namespace wxm
