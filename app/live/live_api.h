// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "api/newest_first.h"
#include "live/live_store.h"

#include <QObject>

namespace wxm::live {

//! One live in a list.
struct LiveRow {
    LiveId id;
    QString title; //!< Foreign text.
    UserId streamerId;
    QString streamerName; //!< Foreign text.
    QString status;
    Count viewers, likes, gifts;
    EpochMs startedMs = kUnknownTime;

    static Result<LiveRow> fromJson(JsonReader &json);
    friend bool operator==(const LiveRow &, const LiveRow &) = default;
};

Result<LiveDetails> readLiveDetails(JsonReader &json);
Result<Comment> readComment(JsonReader &json);

//! The lives.* endpoints, one function each. GUI thread.
class LiveApi : public QObject {
    Q_OBJECT

public:
    explicit LiveApi(ApiCalls &calls, QObject *parent = nullptr) : QObject(parent), m_calls(calls)
    {
    }

    [[nodiscard]] QFuture<Result<Page<LiveRow>>> list(const PageCursor &at = {});
    [[nodiscard]] QFuture<Result<LiveDetails>> show(LiveId live);
    //! Counts us as a viewer.
    [[nodiscard]] QFuture<Result<Done>> join(LiveId live);
    [[nodiscard]] QFuture<Result<Done>> leave(LiveId live);
    //! The newest first.
    [[nodiscard]] QFuture<Result<Page<Comment>>> comments(LiveId live, const PageCursor &at = {});
    [[nodiscard]] QFuture<Result<Comment>> comment(
        LiveId live, const QString &body, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> end(LiveId live, const QByteArray &key);

    //! `key`: the same on every try of one intention.
    [[nodiscard]] QFuture<Result<Done>> removeComment(
        LiveId live, CommentId id, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> pinComment(
        LiveId live, CommentId id, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> unpinComment(
        LiveId live, CommentId id, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> blockViewer(
        LiveId live, UserId user, const QString &reason, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> unblockViewer(
        LiveId live, UserId user, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> approveGuest(
        LiveId live, UserId user, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> rejectGuest(
        LiveId live, UserId user, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> kickGuest(LiveId live, UserId user, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> assignModerator(
        LiveId live, UserId user, const QByteArray &key);
    [[nodiscard]] QFuture<Result<Done>> revokeModerator(
        LiveId live, UserId user, const QByteArray &key);

    Capability capability(const QString &endpoint) const { return m_calls.capability(endpoint); }

private:
    ApiCalls &m_calls;
    NewestFirst<Comment> m_newestFirst;
};

} // namespace wxm::live
