// SPDX-License-Identifier: MIT
#include "live/live_events.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

//! The first of several names for one count that has a good value.
Count countOf(JsonReader &json, std::initializer_list<std::string_view> names)
{
    for (const auto name : names) {
        if (const auto value = json.count(name))
            return value;
    }
    return {};
}

Count likesOf(JsonReader &json) { return countOf(json, {"likes", "total_likes", "likes_count"}); }

template <class Event> Result<Event> readUserEvent(JsonReader &json)
{
    return json.finish(Event{json.id<LiveId>("live_id"), json.id<UserId>("user_id")});
}

template <class Event> Result<Event> readViewerEvent(JsonReader &json)
{
    return json.finish(Event{
        json.id<LiveId>("live_id"), json.id<UserId>("user_id"), json.count("current_viewers")});
}

template <class Event> Result<Event> readCommentMark(JsonReader &json)
{
    return json.finish(Event{json.id<LiveId>("live_id"), json.id<CommentId>("comment_id")});
}

template <class Event> Result<Event> readGuestEvent(JsonReader &json)
{
    const auto liveId = json.id<LiveId>("live_id");
    GuestInfo guest;
    if (json.kind("guest") == JsonKind::Object)
        json.object("guest", [&](JsonReader &nested) { guest = GuestInfo::fromJson(nested); });
    else
        guest = GuestInfo::fromJson(json);
    return json.finish(Event{liveId, guest});
}

} // namespace

Result<CommentView> CommentView::fromJson(JsonReader &json)
{
    CommentView comment;
    comment.id = json.id<CommentId>("id");
    comment.userId = json.id<UserId>("user_id");
    // A name is never a reason to drop an item.
    comment.userName = cutUtf8(json.lenientUtf8("user_name"), 160);
    comment.body = cutUtf8(json.utf8("body"), kMaxTextUnits);
    comment.createdMs = json.time("created_at");
    return json.finish(comment);
}

GuestInfo GuestInfo::fromJson(JsonReader &json)
{
    return {json.id<UserId>("user_id"), json.lenientText("user_name"), json.lenientText("status")};
}

Result<ViewerJoined> ViewerJoined::fromJson(JsonReader &json)
{
    return readViewerEvent<ViewerJoined>(json);
}

Result<ViewerLeft> ViewerLeft::fromJson(JsonReader &json)
{
    return readViewerEvent<ViewerLeft>(json);
}

Result<CommentAdded> CommentAdded::fromJson(JsonReader &json)
{
    CommentAdded event;
    event.liveId = json.id<LiveId>("live_id");
    const bool found = json.object("comment", [&](JsonReader &nested) {
        if (const auto comment = CommentView::fromJson(nested))
            event.comment = *comment;
    });
    if (!found)
        json.setFault("comment", "missing");
    return json.finish(event);
}

Result<Liked> Liked::fromJson(JsonReader &json)
{
    return json.finish(
        Liked{json.id<LiveId>("live_id"), json.lenientId<UserId>("user_id"), likesOf(json)});
}

Result<GiftSent> GiftSent::fromJson(JsonReader &json)
{
    GiftSent event;
    event.liveId = json.id<LiveId>("live_id");
    event.userId = json.lenientId<UserId>("user_id");
    event.userName = json.lenientText("user_name");
    json.object("gift", [&](JsonReader &gift) {
        event.giftName = gift.lenientText("name");
        event.value = gift.count("value");
    });
    event.quantity = json.count("quantity");
    event.gifts = countOf(json, {"gifts", "total_gifts"});
    return json.finish(event);
}

Result<Shared> Shared::fromJson(JsonReader &json) { return readUserEvent<Shared>(json); }

Result<Ended> Ended::fromJson(JsonReader &json)
{
    Ended event;
    const auto readFigures = [&event](JsonReader &figures) {
        event.viewers = figures.count("current_viewers");
        event.likes = likesOf(figures);
        event.gifts = countOf(figures, {"gifts", "total_gifts"});
    };
    event.liveId = json.id<LiveId>("live_id");
    if (!json.object("stats", readFigures))
        readFigures(json);
    return json.finish(event);
}

Result<ViewerBlocked> ViewerBlocked::fromJson(JsonReader &json)
{
    return readUserEvent<ViewerBlocked>(json);
}

Result<CommentPinned> CommentPinned::fromJson(JsonReader &json)
{
    return readCommentMark<CommentPinned>(json);
}

Result<CommentUnpinned> CommentUnpinned::fromJson(JsonReader &json)
{
    return readCommentMark<CommentUnpinned>(json);
}

Result<CommentRemoved> CommentRemoved::fromJson(JsonReader &json)
{
    return readCommentMark<CommentRemoved>(json);
}

Result<GuestRequested> GuestRequested::fromJson(JsonReader &json)
{
    return readGuestEvent<GuestRequested>(json);
}

Result<GuestApproved> GuestApproved::fromJson(JsonReader &json)
{
    return readGuestEvent<GuestApproved>(json);
}

Result<GuestRejected> GuestRejected::fromJson(JsonReader &json)
{
    return readGuestEvent<GuestRejected>(json);
}

Result<GuestKicked> GuestKicked::fromJson(JsonReader &json)
{
    return readGuestEvent<GuestKicked>(json);
}

Result<GuestLeft> GuestLeft::fromJson(JsonReader &json) { return readGuestEvent<GuestLeft>(json); }

Result<GuestUpdated> GuestUpdated::fromJson(JsonReader &json)
{
    return readGuestEvent<GuestUpdated>(json);
}

Result<ModeratorAssigned> ModeratorAssigned::fromJson(JsonReader &json)
{
    return readUserEvent<ModeratorAssigned>(json);
}

Result<ModeratorRevoked> ModeratorRevoked::fromJson(JsonReader &json)
{
    return readUserEvent<ModeratorRevoked>(json);
}

namespace {

const auto kUnknown = "unknown_event"_L1;

//! Tries the alternatives of the variant in their order.
template <std::size_t At = 0> Result<LiveEvent> readByName(std::string_view name, JsonReader &json)
{
    if constexpr (At == std::variant_size_v<LiveEvent>) {
        return failure(
            {.kind = ApiError::Kind::BadReply, .serverCode = kUnknown, .detail = u"event"_s});
    } else {
        using Event = std::variant_alternative_t<At, LiveEvent>;
        if (name != Event::wireName)
            return readByName<At + 1>(name, json);
        return Event::fromJson(json).map([](const Event &event) { return LiveEvent(event); });
    }
}

} // namespace

Result<LiveEvent> readLiveEvent(JsonReader &json)
{
    return readLiveEvent(json.utf8("event"), json);
}

Result<LiveEvent> readLiveEvent(std::string_view name, JsonReader &json)
{
    if (!json.ok())
        return failure(ApiError::Kind::BadReply, json.fault());
    return readByName(name, json);
}

bool isUnknownEvent(const ApiError &error) { return error.serverCode == kUnknown; }

LiveId liveIdOf(const LiveEvent &event)
{
    return std::visit([](const auto &one) { return one.liveId; }, event);
}

std::string_view cutUtf8(std::string_view text, qsizetype units)
{
    // No text has more UTF-16 units than bytes.
    if (qsizetype(text.size()) <= units)
        return text;
    qsizetype seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & 0xC0U) == 0x80U)
            continue; // not the first byte of a character
        seen += byte >= 0xF0U ? 2 : 1;
        if (seen > units)
            return text.substr(0, at);
    }
    return text;
}

} // namespace wxm::live
