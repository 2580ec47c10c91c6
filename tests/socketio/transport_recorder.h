// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/transport.h"

#include <QStringList>

#include <functional>

namespace socketio {

//! Writes down what a transport says.
class TransportRecorder final : public TransportListener {
public:
    void transportOpened(Transport &) override { ++opened; }
    void transportPacket(Transport &, std::string_view packet) override
    {
        packets.append(
            QString::fromUtf8(packet.data(), static_cast<qsizetype>(packet.size())).left(200));
        if (onPacket)
            onPacket();
    }
    void transportBinary(Transport &, QByteArray bytes) override { binaries.append(bytes); }
    void transportWritable(Transport &) override { ++writable; }
    void transportPaused(Transport &) override { ++paused; }
    void transportClosed(Transport &, const TransportEnd &how) override
    {
        ++closed;
        end = how;
    }

    int opened = 0;
    int writable = 0;
    int paused = 0;
    int closed = 0;
    QStringList packets;
    QByteArrayList binaries;
    TransportEnd end;
    std::function<void()> onPacket;
};

} // namespace socketio
