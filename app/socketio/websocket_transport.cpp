// SPDX-License-Identifier: MIT
#include "socketio/websocket_transport.h"

#include "socketio/event_view.h"

#include <QNetworkCookieJar>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! More than this in the socket's own buffer means that the other side does not keep up.
constexpr qint64 kBacklog = 256 * 1024;

//! Qt reports a fault that it found itself and a close frame of the peer in the same way. What
//! tells them apart is the reason, which for its own faults begins with one of these texts. (If the
//! program installs Qt's translations they differ, and the fault is called an ordinary close.)
bool isFoundByQt(const QWebSocket& socket)
{
    static constexpr QLatin1StringView kFaults[] = {
        "Received Continuation frame"_L1,
        "All data frames after"_L1,
        "Received message is too big"_L1,
        "Invalid UTF-8 code encountered"_L1,
        "Payload of close frame"_L1,
        "Invalid close code"_L1,
        "Invalid opcode detected"_L1,
        "Timeout when reading data"_L1,
        "Error occurred while reading"_L1,
        "Error while reading"_L1,
        "Maximum framesize exceeded"_L1,
        "Some serious error occurred"_L1,
        "Rsv field is non-zero"_L1,
        "Used reserved opcode"_L1,
        "Control frame"_L1,
    };
    const QString reason = socket.closeReason();
    return std::any_of(std::begin(kFaults), std::end(kFaults),
        [&](QLatin1StringView fault) { return reason.startsWith(fault); });
}

//! The HTTP status is only in the text of the error.
int httpStatusIn(const QString& text)
{
    static const QRegularExpression kStatus(u"\\b([1-5][0-9]{2})\\b"_s);
    return kStatus.match(text).captured(1).toInt();
}

} // namespace

WebSocketTransport::WebSocketTransport(TransportListener& listener) : m_listener(listener) { }

WebSocketTransport::~WebSocketTransport() { WebSocketTransport::abort(); }

void WebSocketTransport::open(
    const ConnectionOptions& options, const QString& sid, std::shared_ptr<QNetworkCookieJar> jar)
{
    m_state = State::Opening;
    const QUrl url = requestUrl(options, kind(), sid);
    QString problem;
    const QSslConfiguration tls = tlsConfiguration(options, problem);
    if (!url.isValid() || url.host().isEmpty())
        problem =
            u"not an address of a server: "_s + options.url.toDisplayString(QUrl::RemoveUserInfo);
    if (!problem.isEmpty()) {
        QTimer::singleShot(0, this, [this, problem] { end({true, problem, 0}); });
        return;
    }
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    const auto limit = static_cast<quint64>(messageLimit(options));
    // A frame above the read buffer would never arrive nor be refused, so the buffer is the larger
    // one.
    m_socket->setMaxAllowedIncomingFrameSize(limit);
    m_socket->setMaxAllowedIncomingMessageSize(limit);
    m_socket->setReadBufferSize(static_cast<qint64>(limit) + 64 * 1024);
    m_socket->setSslConfiguration(tls);
    if (options.proxy)
        m_socket->setProxy(*options.proxy);
    connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::onText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& bytes) {
        if (m_state == State::Open)
            m_listener.transportBinary(*this, bytes);
    });
    connect(m_socket, &QWebSocket::bytesWritten, this, [this] {
        if (m_state == State::Open && isWritable())
            m_listener.transportWritable(*this);
    });
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        &WebSocketTransport::onError);

    QNetworkRequest request(url);
    for (auto it = options.headers.cbegin(); it != options.headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    const QByteArray cookies =
        cookieHeader(jar.get(), requestUrl(options, TransportKind::Polling, sid));
    if (!cookies.isEmpty())
        request.setRawHeader("Cookie", cookies);
    m_socket->open(request);
}

void WebSocketTransport::onConnected()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    m_listener.transportOpened(*this);
}

void WebSocketTransport::onText(const QString& message)
{
    if (m_state != State::Open)
        return;
    const auto room =
        static_cast<std::size_t>(m_encoder.requiredSpace(message.size())) + kTextPadding;
    if (m_text.size() < room)
        m_text.resize(room);
    const char* end = m_encoder.appendToBuffer(m_text.data(), message);
    m_listener.transportPacket(
        *this, std::string_view(m_text.data(), static_cast<std::size_t>(end - m_text.data())));
}

void WebSocketTransport::onError()
{
    if (m_state == State::Ended || m_state == State::Closing)
        return;
    // A refused handshake reports twice; the first text is the telling one, the status may be in
    // either.
    const QString text = m_socket->errorString();
    if (m_problem.isEmpty())
        m_problem = text;
    if (m_state != State::Opening)
        return;
    if (const int status = httpStatusIn(text); status != 0) {
        m_httpStatus = status;
        m_problem = text;
    }
    // `disconnected` does not follow in every case.
    QTimer::singleShot(0, this, [this] {
        if (m_state == State::Opening)
            end({true, m_problem, m_httpStatus});
    });
}

void WebSocketTransport::onDisconnected()
{
    if (m_state == State::Closing) {
        end({});
        return;
    }
    const bool failed = m_state == State::Opening || isFoundByQt(*m_socket);
    QString message = m_problem;
    if (message.isEmpty())
        message = m_state == State::Opening
            ? m_socket->errorString()
            : u"closed with code %1 %2"_s.arg(m_socket->closeCode()).arg(m_socket->closeReason());
    if (m_state == State::Opening && m_httpStatus == 0)
        m_httpStatus = httpStatusIn(message);
    end({failed, message.trimmed(), m_httpStatus});
}

void WebSocketTransport::end(const TransportEnd& end)
{
    if (m_state == State::Ended)
        return;
    abort();
    m_listener.transportClosed(*this, end);
}

bool WebSocketTransport::isWritable() const
{
    return m_state == State::Open && m_socket->bytesToWrite() < kBacklog;
}

void WebSocketTransport::send(std::vector<EnginePacket> packets)
{
    for (const EnginePacket& packet : packets) {
        if (m_state != State::Open)
            return;
        if (packet.isBinary)
            m_socket->sendBinaryMessage(packet.binary);
        else
            m_socket->sendTextMessage(QString::fromUtf8(packet.text));
    }
}

void WebSocketTransport::pause() { m_listener.transportPaused(*this); }

void WebSocketTransport::close()
{
    if (m_state == State::Ended || m_state == State::Closing)
        return;
    if (m_state != State::Open) {
        QTimer::singleShot(0, this, [this] { end({}); });
        return;
    }
    m_state = State::Closing;
    m_socket->close();
}

void WebSocketTransport::abort()
{
    m_state = State::Ended;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket->setParent(nullptr);
    m_socket = nullptr;
}

} // namespace socketio
