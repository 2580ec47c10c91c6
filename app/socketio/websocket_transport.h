// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/transport.h"
#include "socketio/websocket_frame.h"

#include <QObject>

#include <optional>

class QSslSocket;

namespace socketio {

//! Packets as WebSocket messages. The frames are our own and not QWebSocket's, which (6.4) refuses
//! a character that is split between two fragments, hides the status of a refused handshake, does
//! not tell a fault of its own from a close of the peer, and turns every text into UTF-16 and back.
class WebSocketTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    explicit WebSocketTransport(TransportListener &listener);
    ~WebSocketTransport() override;

    TransportKind kind() const override { return TransportKind::WebSocket; }
    void open(const ConnectionOptions &options, const QString &sid,
        std::shared_ptr<QNetworkCookieJar> jar) override;
    void setSid(const QString &) override { }
    bool isWritable() const override;
    void send(std::vector<EnginePacket> packets) override;
    void pause() override { m_listener.transportPaused(*this); }
    void resume() override { }
    void close() override;
    void abort() override;

private:
    enum class State { Fresh, Opening, Open, Closing, Ended };

    void connectSocket(const ConnectionOptions &options, const QSslConfiguration &tls);
    void sendRequest();
    void onReadyRead();
    void readHandshake();
    void readFrames();
    void onControl();
    void onDisconnected();
    void leaveSocket();
    void fail(ws::CloseCode code, const QString &message);
    void endLater(const TransportEnd &end);
    void end(const TransportEnd &end);
    void write(ws::Opcode opcode, std::string_view payload);

    TransportListener &m_listener;
    QSslSocket *m_socket = nullptr;
    State m_state = State::Fresh;
    QString m_problem; //!< first error of the socket
    QUrl m_url;
    QUrl m_cookieUrl;
    QMap<QByteArray, QByteArray> m_headers;
    std::shared_ptr<QNetworkCookieJar> m_jar;
    QByteArray m_key;
    QByteArray m_head; //!< of the answer, as far as it came
    std::optional<ws::FrameReader> m_reader;
};

} // namespace socketio
