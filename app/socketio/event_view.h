// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace socketio {

class AckChannel;

//! Readable bytes behind every text that is handed to an event handler, so that a parser that reads
//! in blocks (simdjson) needs no copy.
inline constexpr std::size_t kTextPadding = 64;

//! Answers one server event that asked for an acknowledgement. May be copied and kept; only the
//! first answer is sent, and none once the session that asked has ended.
class AckResponder {
public:
    AckResponder() = default;
    AckResponder(std::weak_ptr<AckChannel> channel, std::string id);

    //! `valuesJson`: JSON array text, with `{"_placeholder":true,"num":i}` for attachment i.
    //! Returns false if nothing was sent.
    bool respond(
        std::string_view valuesJson, const std::vector<QByteArray> &attachments = {}) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

//! One server event, valid only during the call of its handler. Nothing was copied: all texts lie
//! in the receive buffer, as strict UTF-8 JSON that has been checked, with kTextPadding readable
//! bytes behind.
struct EventView {
    std::string_view name; //!< without quotes and escapes; a numeric name as its digits
    //! All arguments as they came: JSON values separated by commas, without the brackets.
    std::string_view args;
    std::span<const std::string_view> values; //!< the same, one raw JSON text an argument
    //! What `{"_placeholder":true,"num":i}` in the arguments stands for; empty for text events.
    std::span<const QByteArray> attachments;
    const AckResponder *responder = nullptr; //!< null: the server wants no answer

    std::size_t argCount() const { return values.size(); }
    //! Raw JSON text of argument i; empty if there is none.
    std::string_view arg(std::size_t i) const
    {
        return i < values.size() ? values[i] : std::string_view{};
    }
    bool wantsAck() const { return responder != nullptr; }
    bool hasAttachments() const { return !attachments.empty(); }
};

using EventHandler = std::function<void(const EventView &)>;

//! Reads the one argument of an event in place of a handler. `object` is what stands between the
//! name and the end of the packet, padded as all texts are, but not checked: it may be anything
//! that begins as an object and ends as one. True if it was one JSON object (RFC 8259) in valid
//! UTF-8, of no more than ConnectionOptions::maxNesting levels, and was taken. False, and nothing
//! done, for all else: the client then looks at the packet itself, and ends the session if it is
//! none.
using ObjectReader = std::function<bool(std::string_view object)>;

//! The one end of an emit with an acknowledgement.
struct AckResult {
    enum class Kind {
        Values,       //!< the server answered
        Timeout,      //!< no answer in time; a late one is dropped
        Disconnected, //!< it was written to a session that has ended
    };

    Kind kind = Kind::Timeout;
    std::string_view values; //!< the answer: JSON array text, padded like EventView::args
    std::span<const QByteArray> attachments;

    bool ok() const { return kind == Kind::Values; }
};

using AckHandler = std::function<void(const AckResult &)>;

} // namespace socketio
