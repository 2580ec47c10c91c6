// SPDX-License-Identifier: MIT
#include "socketio/options.h"

namespace socketio {

using namespace Qt::StringLiterals;

QString transportName(TransportKind kind)
{
    return kind == TransportKind::Polling ? u"polling"_s : u"websocket"_s;
}

} // namespace socketio
