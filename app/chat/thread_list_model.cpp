// SPDX-License-Identifier: MIT
// The rows that are shown of a list of threads.
#include "chat/thread_list_model.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <utility>

namespace wxm {

ThreadListModel::ThreadListModel(QObject *parent) : QAbstractListModel(parent)
{
    for (std::size_t section = 0; section < kSections; ++section) {
        m_headings[section].kind = ThreadListRow::Kind::Section;
        m_headings[section].section = Section(section);
    }
    m_headingRows.fill(-1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ThreadListModel::refreshTouched);
    m_folding.setInterval(0);
    connect(&m_folding, &QTimer::timeout, this, &ThreadListModel::foldSome);
}

WaitClock ThreadListModel::waitClockOf(const ThreadListRow &row, EpochMs at) const
{
    constexpr EpochMs kMinute = 60'000;
    return waitClock(std::max<EpochMs>(0, at - row.waitingSince), 15 * kMinute, 5 * kMinute);
}

const ThreadListRow &ThreadListModel::rowAt(int row) const
{
    const auto handle = m_rows[std::size_t(row)];
    return handle < 0 ? m_headings[std::size_t(-1 - handle)] : m_slots[std::size_t(handle)].row;
}

QList<ThreadListRow> ThreadListModel::rows() const
{
    QList<ThreadListRow> rows;
    rows.reserve(qsizetype(m_rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        rows.append(rowAt(row));
    return rows;
}

const ThreadListRow *ThreadListModel::row(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &rowAt(index.row()) : nullptr;
}

QModelIndex ThreadListModel::indexOf(ThreadKey thread) const
{
    const auto known = m_handles.constFind(thread);
    if (known == m_handles.cend() || !m_states[std::size_t(*known)].isShown)
        return {};
    return index(placeIn(m_rows, *known));
}

int ThreadListModel::headingsAbove(int row) const
{
    return int(std::count_if(
        m_headingRows.begin(), m_headingRows.end(), [row](int at) { return at >= 0 && at < row; }));
}

int ThreadListModel::shownCount() const { return rowCount() - headingsAbove(rowCount()); }

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

// --- order

ThreadListRow::Section ThreadListModel::sectionAt(Handle handle) const
{
    return handle < 0 ? Section(-1 - handle) : m_places[std::size_t(handle)].section;
}

bool ThreadListModel::comesBefore(Handle left, Handle right) const
{
    if (sectionAt(left) != sectionAt(right))
        return sectionAt(left) < sectionAt(right);
    if (left < 0 || right < 0)
        return left < 0 && right >= 0;
    const auto &one = m_places[std::size_t(left)];
    const auto &other = m_places[std::size_t(right)];
    if (isByName() && one.name != other.name) {
        if (const int order = compareNames(one.name, other.name); order != 0)
            return order < 0;
    }
    if (one.first != other.first)
        return one.first < other.first;
    if (one.time != other.time)
        return one.time > other.time;
    return one.thread.id > other.thread.id;
}

QCollatorSortKey ThreadListModel::nameKey(const QString &name) const
{
    return QCollator(QLocale::c()).sortKey(name);
}

int ThreadListModel::compareNames(int left, int right) const
{
    for (const int name : {left, right}) {
        if (!m_nameKeys[std::size_t(name)])
            m_nameKeys[std::size_t(name)] = nameKey(m_names[name]);
    }
    return m_nameKeys[std::size_t(left)]->compare(*m_nameKeys[std::size_t(right)]);
}

//! The place of each name among all of them, equal ones together.
std::vector<int> ThreadListModel::nameRanks() const
{
    std::vector<int> sorted(m_nameKeys.size()), ranks(m_nameKeys.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(),
        [this](int left, int right) { return compareNames(left, right) < 0; });
    int rank = 0;
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        rank += at > 0 && compareNames(sorted[at - 1], sorted[at]) != 0 ? 1 : 0;
        ranks[std::size_t(sorted[at])] = rank;
    }
    return ranks;
}

//! -1 for one that is not there.
int ThreadListModel::placeIn(const Handles &list, Handle handle) const
{
    auto it = std::lower_bound(list.begin(), list.end(), handle,
        [this](Handle left, Handle right) { return comesBefore(left, right); });
    if (it == list.end() || *it != handle) // sorted by the names of another language
        it = std::find(list.begin(), list.end(), handle);
    return it == list.end() ? -1 : int(it - list.begin());
}

//! Where it belongs; `from` is where it stands, out of order, or -1.
int ThreadListModel::placeFor(const Handles &list, Handle handle, int from) const
{
    const auto before = [this](Handle left, Handle right) { return comesBefore(left, right); };
    const auto search = [&](auto begin, auto end) {
        return int(std::lower_bound(begin, end, handle, before) - list.begin());
    };
    if (from < 0)
        return search(list.begin(), list.end());
    if (from > 0 && before(handle, list[std::size_t(from) - 1]))
        return search(list.begin(), list.begin() + from);
    if (std::size_t(from) + 1 < list.size() && before(list[std::size_t(from) + 1], handle))
        return search(list.begin() + from + 1, list.end()) - 1;
    return from;
}

//! By numbers that lie side by side; what is equal in them is compared in full.
void ThreadListModel::sortAll()
{
    struct Item {
        qint64 group; //!< Section and name,
        EpochMs first;
        Handle handle;
    };
    const auto ranks = isByName() ? nameRanks() : std::vector<int>();
    std::vector<Item> items;
    items.reserve(m_all.size());
    for (const auto handle : std::as_const(m_all)) {
        const auto &place = m_places[std::size_t(handle)];
        const qint64 rank = ranks.empty() ? 0 : ranks[std::size_t(place.name)];
        items.push_back({qint64(place.section) << 32 | rank, place.first, handle});
    }
    std::sort(items.begin(), items.end(), [this](const Item &left, const Item &right) {
        if (left.group != right.group)
            return left.group < right.group;
        return left.first != right.first ? left.first < right.first
                                         : comesBefore(left.handle, right.handle);
    });
    std::transform(
        items.begin(), items.end(), m_all.begin(), [](const Item &item) { return item.handle; });
}

void ThreadListModel::sortAnew()
{
    takeTouched();
    m_nameKeys.assign(m_nameKeys.size(), {});
    for (const auto handle : std::as_const(m_all))
        m_places[std::size_t(handle)].first = sortKey(m_places[std::size_t(handle)]);
    sortAll();
    showRows(wantedRows());
}

// --- all rows

//! Those that are wanted, in order and under their headings.
ThreadListModel::Handles ThreadListModel::wantedRows()
{
    Handles rows;
    rows.reserve(m_all.size() + kSections);
    std::array<int, kSections> counts = {};
    for (const auto handle : std::as_const(m_all)) {
        const auto &state = m_states[std::size_t(handle)];
        if (!state.isWanted)
            continue;
        const auto section = sectionAt(handle);
        if (counts[std::size_t(section)]++ == 0 && section != Section::None)
            rows.push_back(headingOf(section));
        rows.push_back(handle);
    }
    for (std::size_t section = 0; section < kSections; ++section)
        m_headings[section].count = counts[section];
    return rows;
}

void ThreadListModel::showRows(const Handles &wanted)
{
    // Headings stand in front, so that a handle finds its place by an index.
    std::vector<int> placeOf(m_slots.size() + kSections, -1);
    for (std::size_t at = 0; at < wanted.size(); ++at)
        placeOf[std::size_t(wanted[at] + int(kSections))] = int(at);
    removeGone(placeOf);
    appendNew(wanted);
    if (m_rows != wanted)
        reorder(wanted);
    findHeadings();
    tellChanges();
}

//! Rows that have a part of the list in between are brought together before, since each part that
//! is taken out is news for every view.
void ThreadListModel::removeGone(const std::vector<int> &placeOf)
{
    Handles staying, gone;
    int parts = 0, from = 0;
    bool isInPart = false;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool isGone = placeOf[std::size_t(m_rows[at] + int(kSections))] < 0;
        if (isGone && !isInPart && ++parts == 1)
            from = int(at);
        isInPart = isGone;
        (isGone ? gone : staying).push_back(m_rows[at]);
    }
    if (gone.empty())
        return;
    if (parts > 1) {
        from = int(staying.size());
        auto order = staying;
        order.insert(order.end(), gone.begin(), gone.end());
        reorder(order);
    }
    beginRemoveRows({}, from, from + int(gone.size()) - 1);
    m_rows = std::move(staying);
    for (const auto handle : gone) {
        if (handle >= 0)
            m_states[std::size_t(handle)].isShown = false;
    }
    findHeadings();
    endRemoveRows();
}

void ThreadListModel::appendNew(const Handles &wanted)
{
    Handles fresh;
    for (const auto handle : wanted) {
        const bool isKnown = handle < 0 ? m_headingRows[std::size_t(-1 - handle)] >= 0
                                        : m_states[std::size_t(handle)].isShown;
        if (!isKnown)
            fresh.push_back(handle);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    for (const auto handle : fresh) {
        if (handle >= 0)
            m_states[std::size_t(handle)].isShown = true;
    }
    findHeadings();
    endInsertRows();
}

void ThreadListModel::reorder(const Handles &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    Handles persistent;
    for (const auto &index : before)
        persistent.push_back(m_rows[std::size_t(index.row())]);
    m_rows = order;
    findHeadings();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto handle : persistent)
        after.append(index(int(std::find(m_rows.begin(), m_rows.end(), handle) - m_rows.begin())));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ThreadListModel::findHeadings()
{
    m_headingRows.fill(-1);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at] < 0)
            m_headingRows[std::size_t(-1 - m_rows[at])] = int(at);
    }
}

void ThreadListModel::tellChanges()
{
    int first = -1, last = -1;
    for (int at = 0; at < rowCount(); ++at) {
        const auto handle = m_rows[std::size_t(at)];
        // What a heading says is its number, which nearly every change of all rows changes.
        if (handle >= 0 && !m_states[std::size_t(handle)].isChanged)
            continue;
        first = first < 0 ? at : first;
        last = at;
    }
    for (auto &state : m_states)
        state.isChanged = false;
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

// --- one row

void ThreadListModel::put(ThreadEntry entry)
{
    const bool isNew = !m_handles.contains(entry.row.thread);
    const auto handle = handleFor(entry.row.thread);
    const auto at = std::size_t(handle);
    const int place = isNew ? -1 : placeIn(m_all, handle);
    const int from = m_states[at].isShown ? placeIn(m_rows, handle) : -1;
    const auto before = m_places[at].section;
    const auto filters = m_states[at].filters;
    const auto named = m_named[at];
    const bool isOtherPerson = isNew || m_slots[at].row.name != entry.row.name
        || m_slots[at].row.userId != entry.row.userId;
    count(handle, -1);
    if (isOtherPerson)
        leaveGroup(handle);
    fill(handle, std::move(entry));
    if (isOtherPerson)
        joinGroup(handle);
    count(handle, 1);
    m_countsChanged = m_countsChanged || filters != m_states[at].filters || named != m_named[at];
    const int to = placeFor(m_all, handle, place);
    if (place < 0)
        m_all.insert(m_all.begin() + to, handle);
    else if (to < place)
        std::rotate(m_all.begin() + to, m_all.begin() + place, m_all.begin() + place + 1);
    else
        std::rotate(m_all.begin() + place, m_all.begin() + place + 1, m_all.begin() + to + 1);
    m_states[at].isWanted = isFound(handle);
    showOne(handle, from, before);
    tellChange(handle);
    for (const auto other : std::exchange(m_othersChanged, {}))
        tellChange(other);
}

void ThreadListModel::drop(ThreadKey thread)
{
    const auto known = m_handles.constFind(thread);
    if (known == m_handles.cend())
        return;
    const auto handle = *known;
    auto &state = m_states[std::size_t(handle)];
    const int from = state.isShown ? placeIn(m_rows, handle) : -1;
    count(handle, -1);
    m_countsChanged = true;
    m_all.erase(m_all.begin() + placeIn(m_all, handle));
    leaveGroup(handle);
    state.isWanted = false;
    showOne(handle, from, sectionAt(handle));
    for (const auto other : std::exchange(m_othersChanged, {}))
        tellChange(other);
    free(handle);
}

//! The row of an entry comes, goes or moves, and so do the headings over it.
void ThreadListModel::showOne(Handle handle, int from, Section before)
{
    const auto section = sectionAt(handle);
    const bool isWanted = m_states[std::size_t(handle)].isWanted;
    const bool isOther = from < 0 || !isWanted || section != before;
    if (isWanted && m_headingRows[std::size_t(section)] < 0 && section != Section::None) {
        addHeading(section);
        from += from >= m_headingRows[std::size_t(section)] ? 1 : 0;
    }
    if (isWanted && from < 0)
        insertRow(placeFor(m_rows, handle, -1), handle);
    else if (isWanted)
        moveRow(from, placeFor(m_rows, handle, from));
    else if (from >= 0)
        removeRow(from);
    if (!isOther)
        return;
    if (from >= 0)
        countInSection(before, -1);
    if (isWanted)
        countInSection(section, 1);
}

void ThreadListModel::insertRow(int at, Handle handle)
{
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, handle);
    for (int &row : m_headingRows)
        row += row >= at ? 1 : 0;
    if (handle < 0)
        m_headingRows[std::size_t(-1 - handle)] = at;
    else
        m_states[std::size_t(handle)].isShown = true;
    endInsertRows();
}

void ThreadListModel::removeRow(int at)
{
    beginRemoveRows({}, at, at);
    const auto handle = m_rows[std::size_t(at)];
    m_rows.erase(m_rows.begin() + at);
    if (handle < 0)
        m_headingRows[std::size_t(-1 - handle)] = -1;
    else
        m_states[std::size_t(handle)].isShown = false;
    for (int &row : m_headingRows)
        row -= row > at ? 1 : 0;
    endRemoveRows();
}

void ThreadListModel::moveRow(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto begin = m_rows.begin();
    if (to < from)
        std::rotate(begin + to, begin + from, begin + from + 1);
    else
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    for (int &row : m_headingRows) {
        if (row >= to && row < from)
            ++row;
        else if (row > from && row <= to)
            --row;
    }
    endMoveRows();
}

//! In front of the next heading that is there.
void ThreadListModel::addHeading(Section section)
{
    m_headings[std::size_t(section)].count = 0;
    int at = rowCount();
    for (auto later = std::size_t(section) + 1; later < kSections; ++later) {
        if (m_headingRows[later] >= 0)
            at = std::min(at, m_headingRows[later]);
    }
    insertRow(at, headingOf(section));
}

//! A heading without rows goes.
void ThreadListModel::countInSection(Section section, int by)
{
    auto &heading = m_headings[std::size_t(section)];
    heading.count += by;
    const int row = m_headingRows[std::size_t(section)];
    if (row < 0)
        return;
    if (heading.count == 0)
        return removeRow(row);
    Q_EMIT dataChanged(index(row), index(row));
}

void ThreadListModel::tellChange(Handle handle)
{
    auto &state = m_states[std::size_t(handle)];
    if (!std::exchange(state.isChanged, false) || !state.isShown)
        return;
    const auto index = this->index(placeIn(m_rows, handle));
    Q_EMIT dataChanged(index, index);
}

} // namespace wxm
