// SPDX-License-Identifier: MIT
#include "socketio/websocket_transport.h"

#include "socketio/event_view.h"

#include <QCoreApplication>
#include <QNetworkCookieJar>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! More than this in the socket's own buffer means that the other side does not keep up.
constexpr qint64 kBacklog = 256 * 1024;

//! What a frame may have beside its payload. A frame above the socket's read buffer would neither
//! arrive nor be refused, so the buffer has to be the larger one.
constexpr qint64 kFrameRoom = 64 * 1024;

//! Asking a proxy, its challenge, the answer to it; each may come in pieces.
constexpr int kMostProxyRounds = 9;

QString translated(const char *context, const char *sentence)
{
    return QCoreApplication::translate(context, sentence);
}

//! The HTTP status of a refused handshake is in the text of the error only; 400 is not even there,
//! but has a sentence of its own, and so has 401 from Qt 6.6 on.
int statusIn(const QString &text)
{
    static const QRegularExpression kStatus(u"\\bcode: ([1-5][0-9]{2})\\b"_s);
    if (const auto match = kStatus.match(text); match.hasMatch())
        return match.captured(1).toInt();
    const bool wantsSignIn = text.contains("WWW-Authenticate"_L1)
        || text
            == translated(
                "QWebSocket", "QWebSocket::processHandshake: Host requires authentication");
    if (wantsSignIn)
        return 401;
    return text.contains("Unknown error condition encountered"_L1) ? 400 : 0;
}

//! QWebSocket tells a fault of the server that it found itself in the way of a close frame, with a
//! sentence of its own. Everything else is an end in order, as far as anybody can tell: it says
//! 1000 of a connection that was cut as well.
bool isFaultFound(const QWebSocket &socket)
{
    using namespace QWebSocketProtocol;
    const CloseCode code = socket.closeCode();
    if (code == CloseCodeTooMuchData) // servers say this one too, in words of their own
        return socket.closeReason() == translated("QWebSocketFrame", "Maximum framesize exceeded.")
            || socket.closeReason()
            == translated("QWebSocketDataProcessor", "Received message is too big.");
    // Codes of later than 2011 are beyond Qt: a server that restarts or is too busy is no fault
    // (findings/qwebsocket-calls-a-restart-a-fault.sh).
    const auto unknownCode =
        translated("QWebSocketDataProcessor", "Invalid close code %1 detected.");
    static const QRegularExpression number(u"[0-9]{4}"_s);
    if (const auto said = number.match(socket.closeReason());
        said.hasMatch() && socket.closeReason() == unknownCode.arg(said.captured()))
        return false;
    const bool speaksOfFault = code == CloseCodeProtocolError
        || code == CloseCodeDatatypeNotSupported || code == CloseCodeWrongDatatype;
    return speaksOfFault && !socket.closeReason().isEmpty();
}

//! Sends the socket inside to one of the addresses of its host. The name stays in the request and
//! is what the certificate is checked for. Without this QWebSocket goes by the name as usual.
void steer(QWebSocket &webSocket, const QUrl &url, const QHostAddress &address)
{
    const bool isSecure = url.scheme() == "wss"_L1;
    auto *socket = webSocket.findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    if (!socket)
        return;
    {
        // QWebSocket is to think of it as the one attempt that it began.
        const QSignalBlocker quiet(socket);
        socket->abort();
    }
    const auto port = static_cast<quint16>(url.port(isSecure ? 443 : 80));
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (isSecure && secure)
        secure->connectToHostEncrypted(address.toString(), port, url.host());
    else
        socket->connectToHost(address.toString(), port);
}

} // namespace

WebSocketTransport::WebSocketTransport(TransportListener &listener, AddressRace::Lookup lookup)
    : m_listener(listener)
    , m_lookup(std::move(lookup))
{
}

WebSocketTransport::~WebSocketTransport() { WebSocketTransport::abort(); }

void WebSocketTransport::open(
    const ConnectionOptions &options, const QString &sid, std::shared_ptr<QNetworkCookieJar> jar)
{
    m_state = State::Opening;
    const QUrl url = requestUrl(options, kind(), sid);
    if (const QString problem = problemOf(options, url); !problem.isEmpty()) {
        endLater({true, problem, 0});
        return;
    }
    m_request = requestFor(options, kind(), url, jar.get());
    makeSocket(options);
    // A proxy finds the way by itself, and an address is what it is.
    if (m_socket->proxy().type() != QNetworkProxy::NoProxy || !QHostAddress(url.host()).isNull()) {
        dial({});
        return;
    }
    const auto port = static_cast<quint16>(url.port(url.scheme() == "wss"_L1 ? 443 : 80));
    m_race = std::make_unique<AddressRace>(
        url.host(), port, [this](const QHostAddress &address) { dial(address); }, m_lookup);
}

void WebSocketTransport::makeSocket(const ConnectionOptions &options)
{
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    const auto limit = messageLimit(options);
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(limit));
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(limit));
    m_socket->setReadBufferSize(limit + kFrameRoom);
    m_socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize()); // one message, one frame
    QString problem;
    m_socket->setSslConfiguration(tlsConfiguration(options, problem));
    m_socket->setProxy(proxyFor(options));
    connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::onText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        if (m_state == State::Open)
            m_listener.transportBinary(*this, bytes);
    });
    connect(m_socket, &QWebSocket::bytesWritten, this, [this] {
        if (m_state == State::Open && isWritable())
            m_listener.transportWritable(*this);
    });
    connect(m_socket, &QWebSocket::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_fault.obstacle = obstacleOf(errors); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &WebSocketTransport::onError);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        &WebSocketTransport::onError);
#endif
}

void WebSocketTransport::dial(const QHostAddress &address)
{
    if (m_state != State::Opening)
        return;
    m_socket->open(m_request);
    if (!address.isNull())
        steer(*m_socket, m_request.url(), address);
    else if (m_socket->proxy().type() == QNetworkProxy::HttpProxy)
        watchProxy();
}

//! Qt 6.4 answers a proxy that wants NTLM again and again, as fast as both can. The socket to the
//! proxy is the innermost of those that Qt puts into each other, and shows the rounds.
void WebSocketTransport::watchProxy()
{
    auto *through = m_socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    const auto inside = through ? through->findChildren<QTcpSocket *>() : QList<QTcpSocket *>();
    if (inside.isEmpty())
        return;
    connect(inside.last(), &QTcpSocket::readyRead, this, [this, through, rounds = 0]() mutable {
        const bool isAtTheDoor = through->state() != QAbstractSocket::ConnectedState;
        if (m_state != State::Opening || !isAtTheDoor || ++rounds != kMostProxyRounds)
            return;
        endLater({true, u"the proxy does not let this sign-in through"_s, 0,
            {Obstacle::Kind::ProxyWantsPassword, addressOf(m_socket->proxy())}});
    });
}

void WebSocketTransport::onConnected()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    m_listener.transportOpened(*this);
}

void WebSocketTransport::onText(const QString &message)
{
    if (m_state != State::Open)
        return;
    const auto room =
        static_cast<std::size_t>(m_encoder.requiredSpace(message.size())) + kTextPadding;
    if (m_text.size() < room)
        m_text.resize(room);
    const char *end = m_encoder.appendToBuffer(m_text.data(), message);
    m_listener.transportPacket(
        *this, std::string_view(m_text.data(), static_cast<std::size_t>(end - m_text.data())));
}

void WebSocketTransport::onError(QAbstractSocket::SocketError error)
{
    if (m_state == State::Ended || m_state == State::Closing)
        return;
    // A refused handshake speaks twice. The first text is the telling one, the status may be in
    // either.
    const QString text = m_socket->errorString();
    const int status = m_state == State::Opening ? statusIn(text) : 0;
    if (m_fault.message.isEmpty() || (status != 0 && m_fault.httpStatus == 0))
        m_fault.message = text;
    if (m_fault.httpStatus == 0)
        m_fault.httpStatus = status;
    // QWebSocket calls a refused handshake a refused connection, which a proxy has no part in.
    const bool isAnswer = status != 0 || m_socket->state() == QAbstractSocket::ConnectedState;
    if (m_fault.obstacle.kind == Obstacle::Kind::None && !isAnswer)
        m_fault.obstacle = obstacleOf(error, text, m_socket->proxy());
    // Before 6.6 a refused handshake leaves the connection as it is.
    if (m_state == State::Opening)
        endLater({});
}

void WebSocketTransport::onDisconnected()
{
    if (m_state == State::Closing) {
        end({});
    } else if (m_state == State::Opening) {
        endLater({});
    } else {
        QString message = m_fault.message;
        if (message.isEmpty())
            message = u"closed with code %1 %2"_s.arg(m_socket->closeCode())
                          .arg(m_socket->closeReason().left(200))
                          .trimmed();
        end({isFaultFound(*m_socket), message, 0});
    }
}

//! From the event loop: the socket may have more to say about it first. An ending without a text is
//! what the socket told until then.
void WebSocketTransport::endLater(const TransportEnd &ending)
{
    QTimer::singleShot(0, this, [this, ending] {
        if (ending.failed || m_state == State::Closing)
            end(ending);
        else if (m_fault.message.isEmpty())
            end({true, u"the connection ended"_s, 0, m_fault.obstacle});
        else
            end(m_fault);
    });
}

void WebSocketTransport::end(const TransportEnd &end)
{
    if (m_state == State::Ended)
        return;
    const TransportEnd ending = end; // may be our own m_fault
    abort();
    m_listener.transportClosed(*this, ending);
}

bool WebSocketTransport::isWritable() const
{
    return m_state == State::Open && m_socket->bytesToWrite() < kBacklog;
}

Obstacle WebSocketTransport::waitsFor() const
{
    if (m_state != State::Opening || !m_socket
        || m_socket->proxy().type() == QNetworkProxy::NoProxy)
        return {};
    const auto *socket = m_socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isThrough = socket && socket->state() == QAbstractSocket::ConnectedState;
    return isThrough ? Obstacle()
                     : Obstacle{Obstacle::Kind::ProxyNoAnswer, addressOf(m_socket->proxy())};
}

void WebSocketTransport::send(std::vector<EnginePacket> packets)
{
    for (const EnginePacket &packet : packets) {
        if (m_state != State::Open)
            return;
        if (packet.isBinary)
            m_socket->sendBinaryMessage(packet.binary);
        else
            m_socket->sendTextMessage(QString::fromUtf8(packet.text));
    }
}

void WebSocketTransport::close()
{
    if (m_state == State::Ended || m_state == State::Closing)
        return;
    const bool wasOpen = m_state == State::Open;
    m_state = State::Closing;
    if (wasOpen)
        m_socket->close(); // what was written before still goes out
    else
        endLater({});
}

void WebSocketTransport::abort()
{
    m_state = State::Ended;
    if (m_race) {
        m_race->cancel();
        m_race.release()->deleteLater(); // it may be in the middle of its call to us
    }
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace socketio
