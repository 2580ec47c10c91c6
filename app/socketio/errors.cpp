// SPDX-License-Identifier: MIT
#include "socketio/errors.h"

namespace socketio {

using namespace Qt::StringLiterals;

QString reasonName(DisconnectReason reason)
{
    switch (reason) {
    case DisconnectReason::IoServerDisconnect:
        return u"io server disconnect"_s;
    case DisconnectReason::IoClientDisconnect:
        return u"io client disconnect"_s;
    case DisconnectReason::PingTimeout:
        return u"ping timeout"_s;
    case DisconnectReason::TransportClose:
        return u"transport close"_s;
    case DisconnectReason::TransportError:
        return u"transport error"_s;
    case DisconnectReason::ParseError:
        return u"parse error"_s;
    }
    return {};
}

QString kindName(ConnectError::Kind kind)
{
    switch (kind) {
    case ConnectError::Kind::Server:
        return u"server"_s;
    case ConnectError::Kind::Protocol:
        return u"protocol"_s;
    case ConnectError::Kind::Timeout:
        return u"timeout"_s;
    case ConnectError::Kind::Transport:
        return u"transport"_s;
    }
    return {};
}

} // namespace socketio
