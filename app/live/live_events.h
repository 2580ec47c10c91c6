// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

#include <QString>

#include <optional>
#include <string_view>
#include <variant>

//! Every live event that the platform speaks of: one struct each, its JSON above it.
//!
//! Adding one: the struct here and its place in LiveEvent, `fromJson` in the .cpp, `apply` in
//! live_apply, `record`, `changesMarks` and `markAsOwn` in event_effects (forgetting any of them
//! does not compile) and one golden file in tests/fixtures/live.
namespace wxm::live {

using std::string_view_literals::operator""sv;
using Count = std::optional<std::int64_t>;

//! A comment whose texts are borrowed: valid while its event is being handed on.
struct CommentView {
    CommentId id;
    UserId userId;
    EpochMs createdMs = kUnknownTime;
    std::string_view userName; //!< UTF-8; empty where the server gave none that is readable.
    std::string_view body;

    static Result<CommentView> fromJson(JsonReader &json);
};

//! A viewer came; also said of moderators who join as viewers.
//!   live {"event": "live.viewer_joined", "live_id": 7, "user_id": 12, "current_viewers": 134}
struct ViewerJoined {
    static constexpr auto wireName = "live.viewer_joined"sv;
    static Result<ViewerJoined> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
    Count viewers = {};
};

//! A viewer went.
//!   live {"event": "live.viewer_left", "live_id": 7, "user_id": 12, "current_viewers": 133}
struct ViewerLeft {
    static constexpr auto wireName = "live.viewer_left"sv;
    static Result<ViewerLeft> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
    Count viewers = {};
};

//! Somebody wrote.
//!   live {"event": "live.comment", "live_id": 7, "comment": {"id": 901, "user_id": 12,
//!         "user_name": "نورة", "body": "🔥🔥", "created_at": "2026-06-06T03:00:00Z"}}
struct CommentAdded {
    static constexpr auto wireName = "live.comment"sv;
    static Result<CommentAdded> fromJson(JsonReader &json);
    LiveId liveId;
    CommentView comment;
};

//! Somebody liked the stream; the totals' name differs between servers.
//!   live {"event": "live.like", "live_id": 7, "user_id": 12, "likes|total_likes|likes_count":
//!   4820}
struct Liked {
    static constexpr auto wireName = "live.like"sv;
    static Result<Liked> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
    Count likes = {};
};

//! Somebody sent a gift.
//!   live {"event": "live.gift", "live_id": 7, "user_id": 12, "user_name": "نورة", "quantity": 5,
//!         "gift": {"id": 3, "name": "Rose", "value": 10}, "gifts|total_gifts": 312}
struct GiftSent {
    static constexpr auto wireName = "live.gift"sv;
    static Result<GiftSent> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId; //!< Invalid where the server did not say who.
    QString userName = {};
    QString giftName = {};
    Count value = {};
    Count quantity = {};
    Count gifts = {};
};

//! Somebody passed the stream on.
//!   live {"event": "live.share", "live_id": 7, "user_id": 12}
struct Shared {
    static constexpr auto wireName = "live.share"sv;
    static Result<Shared> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
};

//! The stream is over; the final figures stand at the top or under `stats`.
//!   live {"event": "live.ended", "live_id": 7, "stats": {"current_viewers": 90, "likes": 48200,
//!   "gifts": 312}}
struct Ended {
    static constexpr auto wireName = "live.ended"sv;
    static Result<Ended> fromJson(JsonReader &json);
    LiveId liveId;
    Count viewers = {};
    Count likes = {};
    Count gifts = {};
};

//! A moderator put a viewer out.
//!   live {"event": "live.viewer_blocked", "live_id": 7, "user_id": 12}
struct ViewerBlocked {
    static constexpr auto wireName = "live.viewer_blocked"sv;
    static Result<ViewerBlocked> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
};

//! A moderator pinned a comment.
//!   live {"event": "live.comment_pinned", "live_id": 7, "comment_id": 901}
struct CommentPinned {
    static constexpr auto wireName = "live.comment_pinned"sv;
    static Result<CommentPinned> fromJson(JsonReader &json);
    LiveId liveId;
    CommentId commentId;
};

//! A moderator took a pin away.
//!   live {"event": "live.comment_unpinned", "live_id": 7, "comment_id": 901}
struct CommentUnpinned {
    static constexpr auto wireName = "live.comment_unpinned"sv;
    static Result<CommentUnpinned> fromJson(JsonReader &json);
    LiveId liveId;
    CommentId commentId;
};

//! A moderator removed a comment.
//!   live {"event": "live.comment_removed", "live_id": 7, "comment_id": 901}
struct CommentRemoved {
    static constexpr auto wireName = "live.comment_removed"sv;
    static Result<CommentRemoved> fromJson(JsonReader &json);
    LiveId liveId;
    CommentId commentId;
};

//! Who a guest event is about: nested under `guest` or at the top level.
struct GuestInfo {
    UserId userId;
    QString userName = {};
    QString status = {}; //!< The server's word; empty where it gave none.

    static GuestInfo fromJson(JsonReader &json);
};

//! A viewer asks to come on stage.
//!   live {"event": "live.guest_requested", "live_id": 7,
//!         "guest": {"user_id": 12, "user_name": "نورة", "status": "requested"}}
struct GuestRequested {
    static constexpr auto wireName = "live.guest_requested"sv;
    static Result<GuestRequested> fromJson(JsonReader &json);
    LiveId liveId;
    GuestInfo guest;
};

//! The request was granted: the guest is on stage.
//!   live {"event": "live.guest_approved", "live_id": 7, "guest": {"user_id": 12, …}}
struct GuestApproved {
    static constexpr auto wireName = "live.guest_approved"sv;
    static Result<GuestApproved> fromJson(JsonReader &json);
    LiveId liveId;
    GuestInfo guest;
};

//! The request was turned down.
//!   live {"event": "live.guest_rejected", "live_id": 7, "guest": {"user_id": 12, …}}
struct GuestRejected {
    static constexpr auto wireName = "live.guest_rejected"sv;
    static Result<GuestRejected> fromJson(JsonReader &json);
    LiveId liveId;
    GuestInfo guest;
};

//! A guest was taken off the stage.
//!   live {"event": "live.guest_kicked", "live_id": 7, "guest": {"user_id": 12, …}}
struct GuestKicked {
    static constexpr auto wireName = "live.guest_kicked"sv;
    static Result<GuestKicked> fromJson(JsonReader &json);
    LiveId liveId;
    GuestInfo guest;
};

//! A guest left the stage.
//!   live {"event": "live.guest_left", "live_id": 7, "guest": {"user_id": 12, …}}
struct GuestLeft {
    static constexpr auto wireName = "live.guest_left"sv;
    static Result<GuestLeft> fromJson(JsonReader &json);
    LiveId liveId;
    GuestInfo guest;
};

//! Something about a guest changed: name, status, microphone.
//!   live {"event": "live.guest_updated", "live_id": 7, "guest": {"user_id": 12, "status":
//!   "approved", …}}
struct GuestUpdated {
    static constexpr auto wireName = "live.guest_updated"sv;
    static Result<GuestUpdated> fromJson(JsonReader &json);
    LiveId liveId;
    GuestInfo guest;
};

//! A viewer became a moderator of this stream.
//!   live {"event": "live.moderator_assigned", "live_id": 7, "user_id": 12}
struct ModeratorAssigned {
    static constexpr auto wireName = "live.moderator_assigned"sv;
    static Result<ModeratorAssigned> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
};

//! A moderator of this stream is one no more.
//!   live {"event": "live.moderator_revoked", "live_id": 7, "user_id": 12}
struct ModeratorRevoked {
    static constexpr auto wireName = "live.moderator_revoked"sv;
    static Result<ModeratorRevoked> fromJson(JsonReader &json);
    LiveId liveId;
    UserId userId;
};

//! Every live event we understand; an alternative added here is decoded by its wireName. The
//! frequent ones come first.
using LiveEvent = std::variant<CommentAdded, Liked, ViewerJoined, ViewerLeft, GiftSent, Shared,
    Ended, ViewerBlocked, CommentPinned, CommentUnpinned, CommentRemoved, GuestRequested,
    GuestApproved, GuestRejected, GuestKicked, GuestLeft, GuestUpdated, ModeratorAssigned,
    ModeratorRevoked>;

//! The argument of a `live` event. The texts of a comment are borrowed from the reader. An event of
//! another name is an error by isUnknownEvent(): dropped and counted, no fault of anybody.
Result<LiveEvent> readLiveEvent(JsonReader &json);
//! The same where the name of the event was read already.
Result<LiveEvent> readLiveEvent(std::string_view name, JsonReader &json);
bool isUnknownEvent(const ApiError &error);

LiveId liveIdOf(const LiveEvent &event);

//! The front of a UTF-8 text, at most `units` UTF-16 units long, cut between characters.
std::string_view cutUtf8(std::string_view text, qsizetype units);

} // namespace wxm::live
