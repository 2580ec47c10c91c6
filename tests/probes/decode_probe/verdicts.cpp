// SPDX-License-Identifier: MIT
#include "verdicts.h"

#include "api/envelope.h"
#include "base/clock.h"
#include "conversations/conversation.h"
#include "conversations/conversations_events.h"
#include "live/live_api.h"
#include "live/live_events.h"
#include "realtime/acks.h"
#include "realtime/presence_events.h"
#include "session/token_reply.h"
#include "socketio/json.h"
#include "support/support_events.h"
#include "support/support_thread.h"

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr std::size_t kMaxFrameBytes = 1024 * 1024;
constexpr std::size_t kMaxBodyBytes = 8 * 1024 * 1024;
constexpr auto kTooDeep = "nested too deeply"_L1;

Verdict error(const QString &why) { return {Verdict::Kind::Error, why}; }

template <class T> Verdict answer(const Result<T> &result)
{
    if (result)
        return {Verdict::Kind::Accept};
    const auto &fault = result.error();
    return error(fault.serverCode.isEmpty() ? fault.detail : fault.serverCode);
}

//! A socket event by a decoder `Result<T>(JsonReader &)`.
template <class Decoder>
Verdict event(std::string_view name, std::string_view payload, Decoder decode)
{
    // `42["name",payload]`
    if (payload.size() + name.size() + 7 > kMaxFrameBytes)
        return error(u"frame too large"_s);
    JsonParser parser;
    Verdict verdict;
    const auto outcome = parser.readObject(
        QByteArrayView(payload.data(), qsizetype(payload.size())), [&](JsonReader &json) {
            if (const auto read = decode(json))
                verdict.kind = Verdict::Kind::Accept;
            else
                verdict.why = read.error().detail;
        });
    if (outcome)
        return verdict;
    if (outcome.error().detail == kTooDeep)
        return error(outcome.error().detail);
    return {Verdict::Kind::Ignore, outcome.error().detail};
}

template <class Row, class Decoder> Verdict list(const QByteArray &body, Decoder decode)
{
    return answer(envelope::list<Row>(body, decode));
}

Verdict connectError(std::string_view payload)
{
    namespace json = socketio::json;
    const auto type = json::typeOf(payload);
    const auto message = type == json::Type::String ? payload : json::member(payload, "message");
    const auto data = json::member(payload, "data");
    const auto refusal = readConnectRefusal(
        json::toQString(message), QByteArrayView(data.data(), qsizetype(data.size())));
    return error(refusal.code.isEmpty() ? refusal.message : refusal.code);
}

Verdict rest(std::string_view kind, std::string_view payload)
{
    if (payload.size() > kMaxBodyBytes)
        return error(u"answer too large"_s);
    const QByteArray body(payload.data(), qsizetype(payload.size()));
    if (kind == "rest.conversations")
        return list<conversations::Conversation>(body, conversations::readConversation);
    if (kind == "rest.messages" || kind == "rest.support_messages")
        return list<Message>(body, readMessage);
    if (kind == "rest.threads")
        return list<support::SupportThread>(body, support::readThread);
    if (kind == "rest.lives")
        return list<live::LiveRow>(body, live::LiveRow::fromJson);
    if (kind == "rest.send")
        return answer(envelope::object<Message>(body, readMessage));
    return answer(readTokenReply(body, SystemClock().wallMs()));
}

Verdict ack(std::string_view payload) { return answer(readAck("[" + std::string(payload) + "]")); }

} // namespace

Verdict judge(std::string_view kind, std::string_view payload)
{
    if (kind == "message")
        return event(kind, payload, conversations::MessageCreated::fromJson);
    if (kind == "support.message")
        return event(kind, payload, support::SupportMessageCreated::fromJson);
    if (kind == "live")
        return event(kind, payload, [](JsonReader &json) { return live::readLiveEvent(json); });
    if (kind == "presence")
        return event(kind, payload, PresenceChanged::fromJson);
    if (kind == "ack")
        return ack(payload);
    if (kind == "connect_error")
        return connectError(payload);
    if (kind.starts_with("rest."))
        return rest(kind, payload);
    return error(u"unknown kind"_s);
}
