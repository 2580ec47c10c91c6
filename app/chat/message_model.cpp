// SPDX-License-Identifier: MIT
#include "chat/message_model.h"

#include <algorithm>

namespace wxm {

namespace {

//! So many messages are shown at first: some screens full,
constexpr qsizetype kShownAtOnce = 300;
//! and so many more at a time, as a page of a server holds.
constexpr qsizetype kMoreAtOnce = 50;

//! The thread begins here; nothing is older.
bool hasStart(const Timeline &timeline)
{
    return timeline.isLoaded && !timeline.older && !timeline.messages.isEmpty();
}

//! What turns one list into another: the middle that differs between an equal head and an equal
//! tail.
struct RowDifference {
    qsizetype head = 0;     //!< Rows that stay at the beginning.
    qsizetype removed = 0;  //!< Then so many go,
    qsizetype inserted = 0; //!< and so many come.
};

RowDifference rowDifference(const QList<MessageRow> &before, const QList<MessageRow> &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && before[head].isSameRow(after[head]))
        ++head;
    while (tail < shorter - head
        && before[before.size() - 1 - tail].isSameRow(after[after.size() - 1 - tail]))
        ++tail;
    return {head, before.size() - head - tail, after.size() - head - tail};
}

} // namespace

MessageModel::MessageModel(const ChatStore &store, const Outbox &outbox, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_outbox(outbox)
{
    connect(&store, &ChatStore::changed, this, &MessageModel::refresh);
    connect(&outbox, &Outbox::changed, this, &MessageModel::refresh);
}

void MessageModel::setLedger(const GapLog &ledger)
{
    m_ledger = &ledger;
    connect(&ledger, &GapLog::changed, this, [this](ChannelKey place) {
        if (m_thread.isValid() && place == placeOf(m_thread))
            refresh(m_thread);
    });
}

void MessageModel::setThread(ThreadKey thread)
{
    beginResetModel();
    m_thread = thread;
    m_rows.clear();
    m_mark.forget();
    m_begin = 0;
    m_tail = 0;
    if (thread.isValid()) {
        const auto source = this->source();
        const auto size = source.timeline.messages.size();
        m_begin = firstShown(source.timeline);
        m_rows = messageRows(source, {.begin = m_begin, .end = size, .shown = m_begin});
        remember(source);
    }
    endResetModel();
}

MessageRowSource MessageModel::source() const
{
    return {m_store.timeline(m_thread), m_outbox.replies(m_thread), m_store.me(),
        m_store.unreadCount(m_thread),
        m_ledger ? m_ledger->record(placeOf(m_thread)).gaps : QList<LoggedGap>(),
        m_outbox.shortened(m_thread)};
}

//! The newest part, and all that was not seen yet.
qsizetype MessageModel::firstShown(const Timeline &timeline) const
{
    const auto &messages = timeline.messages;
    auto first = std::max<qsizetype>(0, messages.size() - kShownAtOnce);
    if (timeline.unreadFrom.isValid()) {
        const auto unread = std::find_if(messages.rbegin(), messages.rend(),
            [&](const Message &one) { return one.id == timeline.unreadFrom; });
        if (unread != messages.rend())
            first = std::clamp<qsizetype>(messages.rend() - unread - kShownAtOnce / 10, 0, first);
    }
    return first;
}

std::optional<TimelineMark::Grown> MessageModel::grown(const MessageRowSource &source) const
{
    if (m_me != source.me || m_unreadFrom != source.timeline.unreadFrom
        || (m_unreadCount > 0) != (source.unreadCount > 0) || m_gaps != source.gaps
        || m_shortened != source.shortened)
        return {};
    return m_mark.grown(source.timeline);
}

//! The rows are what the source says, from now on.
void MessageModel::remember(const MessageRowSource &source)
{
    m_mark.set(source.timeline);
    m_unreadFrom = source.timeline.unreadFrom;
    m_unreadCount = source.unreadCount;
    m_me = source.me;
    m_gaps = source.gaps;
    m_shortened = source.shortened;
    m_hasStart = hasStart(source.timeline);
    const auto newest = std::find_if(m_rows.rbegin(), m_rows.rend(),
        [this](const MessageRow &row) { return row.id.isValid() && row.id == m_mark.last(); });
    m_tail = newest - m_rows.rbegin();
}

void MessageModel::refresh(ThreadKey thread)
{
    if (thread != m_thread || !thread.isValid())
        return;
    const auto source = this->source();
    const auto grown = this->grown(source);
    if (!grown)
        return rebuild(source);
    const bool wasWhole = m_begin == 0;
    m_begin += grown->above;
    growTail(grown->above + m_mark.size(), source);
    if (m_unreadCount != source.unreadCount)
        countUnread(source.unreadCount);
    // What came above the first row is what the agent who reads there asked for.
    if (wasWhole && (grown->above > 0 || m_hasStart != hasStart(source.timeline)))
        showFrom(0, source);
    remember(source);
}

//! All rows anew; what was shown stays shown.
void MessageModel::rebuild(const MessageRowSource &source)
{
    const auto &messages = source.timeline.messages;
    if (m_mark.size() == 0 && m_tail == m_rows.size()) { // no message was shown yet
        m_begin = firstShown(source.timeline);
    } else if (m_begin > 0) {
        const auto shown = std::find_if(
            m_rows.begin(), m_rows.end(), [](const MessageRow &row) { return row.id.isValid(); });
        const auto first = std::find_if(messages.begin(), messages.end(),
            [&](const Message &one) { return shown != m_rows.end() && one.id >= shown->id; });
        m_begin = std::min<qsizetype>(first - messages.begin(), firstShown(source.timeline));
    }
    replace(0, m_rows.size(),
        messageRows(source, {.begin = m_begin, .end = messages.size(), .shown = m_begin}));
    remember(source);
}

bool MessageModel::showOlder()
{
    if (m_begin == 0)
        return false;
    const auto source = this->source();
    const auto grown = this->grown(source);
    if (!grown || grown->above + grown->below > 0)
        return false; // changed() is on its way
    showFrom(std::max<qsizetype>(0, m_begin - kMoreAtOnce), source);
    return true;
}

void MessageModel::showWhole()
{
    const auto source = this->source();
    const auto grown = this->grown(source);
    if (m_begin > 0 && grown && grown->above + grown->below == 0)
        showFrom(0, source);
}

//! Older messages above the first row. Its own line and those up to the first known time may change
//! by what stands above them now.
void MessageModel::showFrom(qsizetype begin, const MessageRowSource &source)
{
    const auto &messages = source.timeline.messages;
    auto until = m_begin;
    while (until + 1 < messages.size() && messages[until].createdAt == kUnknownTime)
        ++until;
    qsizetype rows = 0;
    while (rows < m_rows.size() && m_rows[rows].id != messages[until].id)
        ++rows;
    m_begin = begin;
    const auto part = messageRows(source, {.begin = begin, .end = until + 1, .shown = begin});
    const bool isAll = until + 1 == messages.size(); // what comes after the newest is told, too
    replace(0, isAll ? m_rows.size() : rows + 1, part);
}

//! What stands after the newest message that was known: messages that came, and replies.
void MessageModel::growTail(qsizetype begin, const MessageRowSource &source)
{
    const auto end = source.timeline.messages.size();
    const MessageSpan span{.begin = begin, .end = end, .shown = m_begin};
    replace(m_rows.size() - m_tail, m_tail, messageRows(source, span));
}

void MessageModel::countUnread(int count)
{
    const auto it = std::find_if(m_rows.rbegin(), m_rows.rend(),
        [](const MessageRow &row) { return row.kind == MessageRow::Kind::Unread; });
    if (it == m_rows.rend())
        return;
    it->count = count;
    const auto row = index(int(m_rows.rend() - it) - 1);
    Q_EMIT dataChanged(row, row);
}

//! Makes `count` rows from `at` on these ones, and tells the difference.
void MessageModel::replace(qsizetype at, qsizetype count, QList<MessageRow> rows)
{
    const auto before = m_rows.sliced(at, count);
    const auto difference = rowDifference(before, rows);
    // As many gone as come is a reply that got its id: the same place, another content.
    const auto replaced = std::min(difference.removed, difference.inserted);
    const auto removed = difference.removed - replaced;
    const auto inserted = difference.inserted - replaced;
    const auto from = difference.head + replaced;
    if (removed > 0) {
        beginRemoveRows({}, int(at + from), int(at + from + removed) - 1);
        m_rows.remove(at + from, removed);
        endRemoveRows();
    }
    if (inserted > 0)
        beginInsertRows({}, int(at + from), int(at + from + inserted) - 1);
    int first = -1, last = -1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool isNew = row >= from && row < from + inserted;
        if (isNew)
            continue;
        const auto old = row < from ? row : row - inserted + removed;
        if (before[old] == rows[row])
            continue;
        first = first < 0 ? int(at + row) : first;
        last = int(at + row);
    }
    // At either end a list takes rows without moving the others.
    if (at + from == 0) {
        for (qsizetype more = 0; more < inserted; ++more)
            m_rows.prepend(MessageRow());
    } else if (inserted > 0) {
        m_rows.insert(at + from, inserted, MessageRow());
    }
    std::move(rows.begin(), rows.end(), m_rows.begin() + at);
    if (inserted > 0)
        endInsertRows();
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
