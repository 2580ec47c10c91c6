// SPDX-License-Identifier: MIT
#include "chat/thread_list_model.h"

#include "base/folding.h"
#include "base/foreign_text.h"

#include <algorithm>

namespace wxm {

namespace {

using Row = ThreadListRow;
//! What isSameRow() compares.
struct RowKey {
    Row::Section section; //!< None for a thread.
    ThreadKey thread;

    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend std::size_t qHash(const RowKey &key, std::size_t seed) noexcept
    {
        return qHashMulti(seed, int(key.section), key.thread);
    }
};

RowKey keyOf(const Row &row) { return {row.section, row.thread}; }

template <class Fold>
const QString &remembered(QHash<QString, QString> &known, const QString &text, Fold fold)
{
    constexpr qsizetype kMost = 65'536;
    if (const auto it = known.constFind(text); it != known.cend())
        return *it;
    if (known.size() >= kMost)
        known.clear();
    return *known.insert(text, fold(text));
}

QHash<RowKey, int> placesOf(const QList<Row> &rows)
{
    QHash<RowKey, int> places;
    places.reserve(rows.size());
    for (int at = 0; at < rows.size(); ++at)
        places.insert(keyOf(rows[at]), at);
    return places;
}

} // namespace

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

void ThreadListModel::setRows(QList<ThreadListRow> rows)
{
    removeGone(rows);
    appendNew(rows);
    arrange(rows);
    m_rows.swap(rows);
    tellChanges(rows);
}

//! Rows that have a part of the list in between are brought together before, since each part that
//! is taken out is news for every view.
void ThreadListModel::removeGone(const QList<ThreadListRow> &wanted)
{
    const auto stays = placesOf(wanted);
    QList<int> staying, gone;
    int parts = 0;
    for (int at = 0; at < m_rows.size(); ++at) {
        const bool isGone = !stays.contains(keyOf(m_rows[at]));
        parts += isGone && (gone.isEmpty() || gone.last() != at - 1);
        (isGone ? gone : staying).append(at);
    }
    if (gone.isEmpty())
        return;
    const auto count = int(gone.size());
    int from = gone.first();
    if (parts > 1) {
        from = int(staying.size());
        reorder(staying + gone);
    }
    beginRemoveRows({}, from, from + count - 1);
    m_rows.remove(from, count);
    endRemoveRows();
}

void ThreadListModel::appendNew(const QList<ThreadListRow> &wanted)
{
    const auto known = placesOf(m_rows);
    QList<ThreadListRow> fresh;
    for (const auto &row : wanted) {
        if (!known.contains(keyOf(row)))
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
    const auto same = [](const Row &one, const Row &other) { return one.isSameRow(other); };
    if (std::equal(m_rows.begin(), m_rows.end(), wanted.begin(), wanted.end(), same))
        return;
    const auto places = placesOf(m_rows);
    QList<int> order;
    order.reserve(wanted.size());
    for (const auto &row : wanted)
        order.append(places.value(keyOf(row)));
    reorder(order);
}

//! The row `order[i]` becomes row i.
void ThreadListModel::reorder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<ThreadListRow> arranged;
    arranged.reserve(m_rows.size());
    QList<int> placeOf(m_rows.size());
    for (const int old : order) {
        placeOf[old] = int(arranged.size());
        arranged.append(std::move(m_rows[old]));
    }
    const auto before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto &index : before)
        after.append(this->index(placeOf[index.row()]));
    m_rows = std::move(arranged);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ThreadListModel::tellChanges(const QList<ThreadListRow> &before)
{
    int first = -1, last = -1;
    for (int at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at] == before[at])
            continue;
        first = first < 0 ? at : first;
        last = at;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

const QString &FoldedTexts::operator()(const QString &text)
{
    return remembered(
        m_folded, text, [](const QString &one) { return foldedForSearch(one).simplified(); });
}

const QString &FoldedTexts::skeleton(const QString &name)
{
    return remembered(m_skeletons, name, [](const QString &one) { return nameSkeleton(one); });
}

void markSameNames(QList<ThreadListRow> &rows, FoldedTexts &folded)
{
    QHash<QString, UserId> owners;
    owners.reserve(rows.size());
    QSet<QString> shared;
    for (const auto &row : std::as_const(rows)) {
        if (row.kind == ThreadListRow::Kind::Section || row.name.isEmpty())
            continue;
        const auto &name = folded.skeleton(row.name);
        const auto it = owners.constFind(name);
        if (it == owners.cend())
            owners.insert(name, row.userId);
        else if (*it != row.userId)
            shared.insert(name);
    }
    for (auto &row : rows)
        row.showsId =
            !shared.isEmpty() && !row.name.isEmpty() && shared.contains(folded.skeleton(row.name));
}

} // namespace wxm
