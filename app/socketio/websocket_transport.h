// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/transport.h"

#include <QStringEncoder>
#include <QWebSocket>

namespace socketio {

//! Packets as WebSocket messages, over QWebSocket.
class WebSocketTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    explicit WebSocketTransport(TransportListener& listener);
    ~WebSocketTransport() override;

    TransportKind kind() const override { return TransportKind::WebSocket; }
    void open(const ConnectionOptions& options, const QString& sid,
        std::shared_ptr<QNetworkCookieJar> jar) override;
    void setSid(const QString&) override { }
    bool isWritable() const override;
    void send(std::vector<EnginePacket> packets) override;
    void pause() override;
    void resume() override { }
    void close() override;
    void abort() override;

private:
    enum class State { Fresh, Opening, Open, Closing, Ended };

    void onConnected();
    void onText(const QString& message);
    void onError();
    void onDisconnected();
    void end(const TransportEnd& end);

    TransportListener& m_listener;
    QWebSocket* m_socket = nullptr;
    State m_state = State::Fresh;
    QString m_problem; //!< first error text of the socket
    int m_httpStatus = 0;
    //! Text of the present packet as UTF-8; grows to the largest packet and is used again.
    std::vector<char> m_text;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
};

} // namespace socketio
