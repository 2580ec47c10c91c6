// SPDX-License-Identifier: MIT
#pragma once

#include "live/keyed_list_model.h"
#include "live/live_store.h"
#include "live/running_lives.h"

namespace wxm::live {

struct LiveListRow : LiveRow {
    qint64 key() const { return id.value; }
    friend bool operator==(const LiveListRow &, const LiveListRow &) = default;
};

//! The running lives as they are shown.
class LiveListModel final : public KeyedListModel<LiveListRow> {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole,
        IdRole,
        StreamerRole,
        StreamerIdRole,
        ViewersRole, //!< Invalid where unknown, like the next two.
        LikesRole,
        GiftsRole,
        StartedRole,
    };

    explicit LiveListModel(RunningLives &lives, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void show();

    RunningLives &m_lives;
};

struct GuestRow : Guest {
    qint64 key() const { return id.value; }
    friend bool operator==(const GuestRow &, const GuestRow &) = default;
};

//! Guests of one live: first who asks, then who is on stage.
class GuestModel final : public KeyedListModel<GuestRow> {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, IdRole, StatusRole, SinceRole };

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const LiveRecord *live);
};

struct PinnedRow : Comment {
    qint64 key() const { return id.value; }
    friend bool operator==(const PinnedRow &, const PinnedRow &) = default;
};

//! Pinned comments of one live, the newest first; words that nobody knows are empty.
class PinnedModel final : public KeyedListModel<PinnedRow> {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, IdRole, UserRole, BodyRole, TimeRole };

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const LiveRecord *live);
};

struct PersonRow {
    UserId id;
    QString name; //!< Foreign text.
    int comments = 0;
    bool isModerator = false;
    bool isBlocked = false;

    qint64 key() const { return id.value; }
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

//! Who spoke last in one live.
class PeopleModel final : public KeyedListModel<PersonRow> {
    Q_OBJECT

public:
    static constexpr std::size_t kShown = 100;
    static constexpr std::size_t kSearched = 5'000;
    enum Role {
        NameRole = Qt::UserRole,
        IdRole,
        CommentsRole,
        ModeratorRole,
        BlockedRole,
        FoldedRole
    };

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const LiveRecord *live, std::size_t most = kShown);
};

struct JournalRow {
    qint64 number = 0;
    JournalEntry entry;

    qint64 key() const { return number; }
    //! Entries change in one way only: they become ours.
    friend bool operator==(const JournalRow &a, const JournalRow &b)
    {
        return a.number == b.number && a.entry.byMe == b.entry.byMe
            && a.entry.outcome == b.entry.outcome;
    }
};

//! The journal of one live, the newest first.
class JournalModel final : public KeyedListModel<JournalRow> {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,
        TimeRole,
        ByMeRole,
        NameRole,
        UserRole,
        WordsRole,
        OutcomeRole
    };

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(const LiveRecord *live);

private:
    LiveId m_live;
    std::uint64_t m_version = 0;
};

} // namespace wxm::live
