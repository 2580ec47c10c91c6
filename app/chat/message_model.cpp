// SPDX-License-Identifier: MIT
#include "chat/message_model.h"

#include "chat/row_difference.h"

namespace wxm {

MessageModel::MessageModel(const ChatStore &store, const Outbox &outbox, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_outbox(outbox)
{
    connect(&store, &ChatStore::changed, this, &MessageModel::refresh);
    connect(&outbox, &Outbox::changed, this, &MessageModel::refresh);
}

void MessageModel::setLedger(const GapLedger &ledger)
{
    m_ledger = &ledger;
    connect(&ledger, &GapLedger::changed, this, [this](PlaceKey place) {
        if (m_thread.isValid() && place == placeOf(m_thread))
            refresh(m_thread);
    });
}

void MessageModel::setThread(ThreadKey thread)
{
    beginResetModel();
    m_thread = thread;
    m_rows = wanted();
    endResetModel();
}

QList<MessageRow> MessageModel::wanted() const
{
    if (!m_thread.isValid())
        return {};
    return messageRows(m_store.timeline(m_thread), m_outbox.replies(m_thread), m_store.me(),
        m_store.unreadCount(m_thread),
        m_ledger ? m_ledger->record(placeOf(m_thread)).gaps : QList<LedgerGap>(),
        m_outbox.shortened(m_thread));
}

void MessageModel::refresh(ThreadKey thread)
{
    if (thread != m_thread || !thread.isValid())
        return;
    auto rows = wanted();
    const auto difference = rowDifference(
        m_rows, rows, [](const MessageRow &a, const MessageRow &b) { return a.isSameRow(b); });
    const int head = int(difference.head);
    // As many gone as come is a reply that got its id: the same place, another content.
    const auto replaced = std::min(difference.removed, difference.inserted);
    const auto removed = difference.removed - replaced;
    const auto inserted = difference.inserted - replaced;
    const int at = head + int(replaced);
    const auto before = m_rows;
    if (removed > 0) {
        beginRemoveRows({}, at, at + int(removed) - 1);
        m_rows.remove(at, removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, at, at + int(inserted) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    int first = -1, last = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto old = row < at ? row : row - int(inserted) + int(removed);
        if (row >= at && row < at + int(inserted))
            continue;
        if (before[old] == m_rows[row])
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case KindRole:
        return int(row.kind);
    case SideRole:
        return int(row.side);
    case StateRole:
        return int(row.state);
    case StartsRunRole:
        return row.startsRun;
    case IdRole:
        return qint64(row.id.value);
    case KeyRole:
        return row.key;
    case SenderRole:
        return qint64(row.senderId.value);
    case BodyRole:
        return row.body;
    case HasMediaRole:
        return row.mediaId.isValid();
    case TimeRole:
        return qint64(row.time);
    case DayRole:
        return row.day;
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {{KindRole, "kind"}, {SideRole, "side"}, {StateRole, "state"}, {StartsRunRole, "run"},
        {IdRole, "id"}, {KeyRole, "key"}, {SenderRole, "sender"}, {BodyRole, "body"},
        {HasMediaRole, "hasMedia"}, {TimeRole, "time"}, {DayRole, "day"}, {CountRole, "count"}};
}

} // namespace wxm
