// SPDX-License-Identifier: MIT
#include "live/live_api.h"

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

//! The fields that a row of the list and the details share.
template <class Row> void readRow(JsonReader &json, Row &row)
{
    row.id = json.id<LiveId>("id");
    row.title = json.lenientText("title");
    json.object("streamer", [&row](JsonReader &streamer) {
        row.streamerId = streamer.lenientId<UserId>("id");
        row.streamerName = streamer.lenientText("name");
    });
    row.viewers = json.count("current_viewers");
    row.likes = json.count("likes");
    row.gifts = json.count("gifts");
    row.startedMs = json.time("started_at");
}

std::optional<QList<UserId>> readUsers(JsonReader &json, std::string_view key)
{
    QList<UserId> users;
    const bool found = json.rows(key, [&users](JsonReader &row) {
        const auto user = row.id<UserId>("user_id");
        if (row.ok())
            users.append(user);
    });
    return found ? std::optional(users) : std::nullopt;
}

std::optional<QList<Guest>> readGuests(JsonReader &json)
{
    QList<Guest> guests;
    const bool found = json.rows("guests", [&guests](JsonReader &row) {
        const auto info = GuestInfo::fromJson(row);
        if (!row.ok())
            return;
        if (info.status == "requested"_L1)
            guests.append({info.userId, info.userName, Guest::Status::Requested, kUnknownTime});
        else if (info.status == "approved"_L1)
            guests.append({info.userId, info.userName, Guest::Status::OnStage, kUnknownTime});
    });
    return found ? std::optional(guests) : std::nullopt;
}

Call callOf(const QString &endpoint, LiveId live)
{
    return {.endpoint = endpoint, .ids = {{u"live_id"_s, live.value}}};
}

Call callOf(const QString &endpoint, LiveId live, CommentId comment, const QByteArray &key)
{
    auto call = callOf(endpoint, live);
    call.ids.insert(u"comment_id"_s, comment.value);
    call.idempotencyKey = key;
    return call;
}

Call callOf(const QString &endpoint, LiveId live, UserId user, const QByteArray &key)
{
    auto call = callOf(endpoint, live);
    call.ids.insert(u"user_id"_s, user.value);
    call.idempotencyKey = key;
    return call;
}

//! For endpoints that take the user in the body.
Call userInBody(const QString &endpoint, LiveId live, UserId user, const QByteArray &key)
{
    auto call = callOf(endpoint, live);
    call.body.insert(u"user_id"_s, qint64(user.value));
    call.idempotencyKey = key;
    return call;
}

} // namespace

Result<LiveRow> LiveRow::fromJson(JsonReader &json)
{
    LiveRow row;
    readRow(json, row);
    row.status = json.lenientText("status");
    return json.finish(row);
}

Result<LiveDetails> readLiveDetails(JsonReader &json)
{
    LiveDetails details;
    readRow(json, details);
    if (const auto status = json.lenientText("status"); !status.isEmpty())
        details.ended = status == "ended"_L1;
    details.guests = readGuests(json);
    QList<Comment> pinned;
    if (json.rows("pinned_comments", [&pinned](JsonReader &row) {
            if (const auto comment = readComment(row))
                pinned.append(*comment);
        }))
        details.pinned = pinned;
    details.moderators = readUsers(json, "moderators");
    details.blocked = readUsers(json, "blocked");
    return json.finish(details);
}

Result<Comment> readComment(JsonReader &json)
{
    return CommentView::fromJson(json).map([](const CommentView &view) {
        return Comment{view.id, view.userId, QString::fromUtf8(view.userName),
            QString::fromUtf8(view.body), view.createdMs};
    });
}

QFuture<Result<Page<LiveRow>>> LiveApi::list(const PageCursor &at)
{
    Call call{.endpoint = u"lives.list"_s, .isPoll = true};
    call.query.addQueryItem(u"status"_s, u"live"_s);
    return m_calls.sendForPage<LiveRow>(std::move(call), at, LiveRow::fromJson);
}

QFuture<Result<LiveDetails>> LiveApi::show(LiveId live)
{
    return m_calls.send<LiveDetails>(callOf(u"lives.show"_s, live), [](const QByteArray &body) {
        return envelope::object<LiveDetails>(body, readLiveDetails);
    });
}

QFuture<Result<Done>> LiveApi::join(LiveId live)
{
    return m_calls.sendForDone(callOf(u"lives.join"_s, live));
}

QFuture<Result<Done>> LiveApi::leave(LiveId live)
{
    return m_calls.sendForDone(callOf(u"lives.leave"_s, live));
}

QFuture<Result<Page<Comment>>> LiveApi::comments(LiveId live, const PageCursor &at)
{
    const auto server = m_calls.rest().server().toString();
    return m_newestFirst.read(
        this, server, live.toString(), at, [this, live](const PageCursor &where) {
            return m_calls.sendForPage<Comment>(
                callOf(u"lives.comments"_s, live), where, readComment);
        });
}

QFuture<Result<Comment>> LiveApi::comment(LiveId live, const QString &body, const QByteArray &key)
{
    auto call = callOf(u"lives.comment"_s, live);
    call.body.insert(u"body"_s, body);
    call.idempotencyKey = key;
    return m_calls.send<Comment>(call,
        [](const QByteArray &answer) { return envelope::object<Comment>(answer, readComment); });
}

QFuture<Result<Done>> LiveApi::end(LiveId live, const QByteArray &key)
{
    auto call = callOf(u"lives.end"_s, live);
    call.idempotencyKey = key;
    return m_calls.sendForDone(call);
}

QFuture<Result<Done>> LiveApi::removeComment(LiveId live, CommentId id, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.removeComment"_s, live, id, key));
}

QFuture<Result<Done>> LiveApi::pinComment(LiveId live, CommentId id, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.pinComment"_s, live, id, key));
}

QFuture<Result<Done>> LiveApi::unpinComment(LiveId live, CommentId id, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.unpinComment"_s, live, id, key));
}

QFuture<Result<Done>> LiveApi::blockViewer(
    LiveId live, UserId user, const QString &reason, const QByteArray &key)
{
    auto call = userInBody(u"lives.blockViewer"_s, live, user, key);
    call.body.insert(u"reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason));
    return m_calls.sendForDone(call);
}

QFuture<Result<Done>> LiveApi::unblockViewer(LiveId live, UserId user, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.unblockViewer"_s, live, user, key));
}

QFuture<Result<Done>> LiveApi::approveGuest(LiveId live, UserId user, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.approveGuest"_s, live, user, key));
}

QFuture<Result<Done>> LiveApi::rejectGuest(LiveId live, UserId user, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.rejectGuest"_s, live, user, key));
}

QFuture<Result<Done>> LiveApi::kickGuest(LiveId live, UserId user, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.kickGuest"_s, live, user, key));
}

QFuture<Result<Done>> LiveApi::assignModerator(LiveId live, UserId user, const QByteArray &key)
{
    return m_calls.sendForDone(userInBody(u"lives.assignModerator"_s, live, user, key));
}

QFuture<Result<Done>> LiveApi::revokeModerator(LiveId live, UserId user, const QByteArray &key)
{
    return m_calls.sendForDone(callOf(u"lives.revokeModerator"_s, live, user, key));
}

} // namespace wxm::live
