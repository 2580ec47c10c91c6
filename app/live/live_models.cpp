// SPDX-License-Identifier: MIT
#include "live/live_models.h"

#include "base/folding.h"

namespace wxm::live {

namespace {

QVariant countData(const Count &count) { return count ? QVariant(qlonglong(*count)) : QVariant(); }

} // namespace

LiveListModel::LiveListModel(RunningLives &lives, QObject *parent)
    : KeyedListModel(parent)
    , m_lives(lives)
{
    connect(&lives, &RunningLives::rowsChanged, this, &LiveListModel::show);
}

void LiveListModel::show()
{
    QList<LiveListRow> rows;
    for (const auto &row : m_lives.rows())
        rows.append(LiveListRow{row});
    update(rows);
}

bool LiveListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_lives.hasMore();
}

void LiveListModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_lives.readMore();
}

QVariant LiveListModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row->title;
    case IdRole:
        return qlonglong(row->id.value);
    case StreamerRole:
        return row->streamerName;
    case StreamerIdRole:
        return qlonglong(row->streamerId.value);
    case ViewersRole:
        return countData(row->viewers);
    case LikesRole:
        return countData(row->likes);
    case GiftsRole:
        return countData(row->gifts);
    case StartedRole:
        return qlonglong(row->startedMs);
    default:
        return {};
    }
}

QHash<int, QByteArray> LiveListModel::roleNames() const
{
    return {{TitleRole, "title"}, {IdRole, "id"}, {StreamerRole, "streamer"},
        {StreamerIdRole, "streamerId"}, {ViewersRole, "viewers"}, {LikesRole, "likes"},
        {GiftsRole, "gifts"}, {StartedRole, "started"}};
}

void GuestModel::show(const LiveRecord *live)
{
    QList<GuestRow> rows;
    if (live) {
        for (const auto status : {Guest::Status::Requested, Guest::Status::OnStage}) {
            for (const auto &guest : live->state().guests) {
                if (guest.status == status)
                    rows.append(GuestRow{guest});
            }
        }
    }
    update(rows);
}

QVariant GuestModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row->name;
    case IdRole:
        return qlonglong(row->id.value);
    case StatusRole:
        return int(row->status);
    case SinceRole:
        return qlonglong(row->sinceMs);
    default:
        return {};
    }
}

QHash<int, QByteArray> GuestModel::roleNames() const
{
    return {{NameRole, "name"}, {IdRole, "id"}, {StatusRole, "status"}, {SinceRole, "since"}};
}

void PinnedModel::show(const LiveRecord *live)
{
    QList<PinnedRow> rows;
    if (live) {
        for (const auto id : live->state().pinned) {
            const auto comment = live->comment(id);
            rows.prepend(PinnedRow{
                comment.value_or(Comment{.id = id, .userId = {}, .userName = {}, .body = {}})});
        }
    }
    update(rows);
}

QVariant PinnedModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case BodyRole:
        return row->body;
    case NameRole:
        return row->userName;
    case IdRole:
        return qlonglong(row->id.value);
    case UserRole:
        return qlonglong(row->userId.value);
    case TimeRole:
        return qlonglong(row->createdMs);
    default:
        return {};
    }
}

QHash<int, QByteArray> PinnedModel::roleNames() const
{
    return {{NameRole, "name"}, {IdRole, "id"}, {UserRole, "user"}, {BodyRole, "body"},
        {TimeRole, "time"}};
}

void PeopleModel::show(const LiveRecord *live, std::size_t most)
{
    QList<PersonRow> rows;
    for (const auto *person :
        live ? live->feed().recentPeople(most) : std::vector<const Person *>{})
        rows.append({person->id, QString::fromStdString(person->name), int(person->comments),
            live->state().moderators.contains(person->id),
            live->state().blocked.contains(person->id)});
    update(rows);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row->name;
    case IdRole:
        return qlonglong(row->id.value);
    case CommentsRole:
        return row->comments;
    case ModeratorRole:
        return row->isModerator;
    case BlockedRole:
        return row->isBlocked;
    case FoldedRole: // for a search: by name in any spelling, or by number
        return foldedForSearch(row->name) + QStringLiteral(" #") + row->id.toString();
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {{NameRole, "name"}, {IdRole, "id"}, {CommentsRole, "comments"},
        {ModeratorRole, "moderator"}, {BlockedRole, "blocked"}};
}

void JournalModel::show(const LiveRecord *live)
{
    const auto id = live ? live->state().id : LiveId{};
    const auto version = live ? live->journal().version() : 0;
    if (id == m_live && version == m_version)
        return;
    if (id != m_live)
        update({}); // numbers of another live mean other entries
    m_live = id;
    m_version = version;
    QList<JournalRow> rows;
    if (live) {
        const auto &journal = live->journal();
        auto number = qint64(journal.firstNumber());
        for (const auto &entry : journal.entries())
            rows.prepend({number++, entry});
    }
    update(rows);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const auto *row = at(index);
    if (!row)
        return {};
    const auto &entry = row->entry;
    switch (role) {
    case KindRole:
        return int(entry.kind);
    case TimeRole:
        return qlonglong(entry.atMs);
    case ByMeRole:
        return entry.byMe;
    case NameRole:
        return entry.name;
    case UserRole:
        return qlonglong(entry.user.value);
    case WordsRole:
        return entry.words;
    case OutcomeRole:
        return int(entry.outcome);
    default:
        return {};
    }
}

QHash<int, QByteArray> JournalModel::roleNames() const
{
    return {{KindRole, "kind"}, {TimeRole, "time"}, {ByMeRole, "byMe"}, {NameRole, "name"},
        {UserRole, "user"}, {WordsRole, "words"}, {OutcomeRole, "outcome"}};
}

} // namespace wxm::live
