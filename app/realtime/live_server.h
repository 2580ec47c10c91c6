// SPDX-License-Identifier: MIT
#pragma once

#include "realtime/transport_choice.h"

#include <QUrl>

namespace wxm {

//! Where the live server is and how it is reached; values.
struct LiveServer {
    QUrl url = {};
    QString path = QStringLiteral("/socket.io/");
    LiveTransport transport = LiveTransport::Automatic;
    friend bool operator==(const LiveServer &, const LiveServer &) = default;
};

} // namespace wxm
