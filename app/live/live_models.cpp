// SPDX-License-Identifier: MIT
#include "live/live_models.h"

#include "base/folding.h"

namespace wxm::live {

namespace {

constexpr int kPollMs = 30'000;

QVariant countData(const Count &count) { return count ? QVariant(qlonglong(*count)) : QVariant(); }

} // namespace

LiveListModel::LiveListModel(LiveApi &api, QObject *parent) : KeyedListModel(parent), m_api(api)
{
    m_poll.setInterval(kPollMs);
    m_poll.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_poll, &QTimer::timeout, this, &LiveListModel::refresh);
}

void LiveListModel::setActive(bool active)
{
    if (active == m_poll.isActive())
        return;
    if (!active) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    refresh();
}

void LiveListModel::refresh()
{
    if (!m_isLoading)
        read({});
}

void LiveListModel::read(const PageCursor &at)
{
    m_isLoading = true;
    m_api.list(at).then(this, [this, at](const Result<Page<LiveRow>> &page) {
        m_isLoading = false;
        m_fault = page ? std::nullopt : std::optional(page.error());
        if (page) {
            m_wasRead = true;
            m_next = page->next == at ? std::nullopt : page->next;
            const bool isFirst = at == PageCursor{};
            QList<LiveListRow> next = isFirst ? QList<LiveListRow>{} : rows();
            QSet<qint64> known;
            for (const auto &row : std::as_const(next))
                known.insert(row.key());
            bool bringsNew = false;
            for (const auto &row : page->rows) {
                bringsNew = bringsNew || !known.contains(row.id.value);
                if (!known.contains(row.id.value) && row.status != QLatin1StringView("ended"))
                    next.append(LiveListRow{row});
                known.insert(row.id.value);
            }
            if (!bringsNew)
                m_next.reset(); // pages that repeat end the paging
            update(next);
        }
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
}

bool LiveListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isLoading;
}

void LiveListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(*m_next);
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
