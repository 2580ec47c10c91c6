// SPDX-License-Identifier: MIT
#include "socketio/websocket_transport.h"

#include "socketio/websocket_handshake.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QRandomGenerator>
#include <QSslSocket>
#include <QtEndian>
#include <QTimer>

#include <algorithm>
#include <array>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! More than this in the socket's own buffer means that the other side does not keep up.
constexpr qint64 kBacklog = 256 * 1024;

//! What the socket reads ahead; beyond it TCP makes the other side wait.
constexpr qint64 kReadAhead = 256 * 1024;

QByteArray randomKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64();
}

} // namespace

WebSocketTransport::WebSocketTransport(TransportListener &listener) : m_listener(listener) { }

WebSocketTransport::~WebSocketTransport() { WebSocketTransport::abort(); }

void WebSocketTransport::open(
    const ConnectionOptions &options, const QString &sid, std::shared_ptr<QNetworkCookieJar> jar)
{
    m_state = State::Opening;
    m_url = requestUrl(options, kind(), sid);
    m_cookieUrl = requestUrl(options, TransportKind::Polling, sid);
    m_headers = options.headers;
    m_jar = std::move(jar);
    m_reader.emplace(static_cast<std::uint64_t>(messageLimit(options)));
    QString problem;
    const QSslConfiguration tls = tlsConfiguration(options, problem);
    if (!m_url.isValid() || m_url.host().isEmpty())
        problem =
            u"not an address of a server: "_s + options.url.toDisplayString(QUrl::RemoveUserInfo);
    if (!problem.isEmpty())
        endLater({true, problem, 0});
    else
        connectSocket(options, tls);
}

void WebSocketTransport::connectSocket(
    const ConnectionOptions &options, const QSslConfiguration &tls)
{
    m_socket = new QSslSocket(this);
    m_socket->setReadBufferSize(kReadAhead);
    if (options.proxy)
        m_socket->setProxy(*options.proxy);
    connect(m_socket, &QSslSocket::readyRead, this, &WebSocketTransport::onReadyRead);
    connect(m_socket, &QSslSocket::disconnected, this, &WebSocketTransport::onDisconnected);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_problem.isEmpty())
            m_problem = m_socket->errorString();
        if (m_state == State::Opening)
            endLater({true, m_problem, 0});
    });
    connect(m_socket, &QSslSocket::bytesWritten, this, [this] {
        if (m_state == State::Open && isWritable())
            m_listener.transportWritable(*this);
    });
    if (m_url.scheme() == "wss"_L1) {
        m_socket->setSslConfiguration(tls);
        connect(m_socket, &QSslSocket::encrypted, this, &WebSocketTransport::sendRequest);
        m_socket->connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
    } else {
        connect(m_socket, &QSslSocket::connected, this, &WebSocketTransport::sendRequest);
        m_socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port(80)));
    }
}

void WebSocketTransport::sendRequest()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_key = randomKey();
    m_socket->write(
        ws::requestHead(m_url, m_key, m_headers, cookieHeader(m_jar.get(), m_cookieUrl)));
}

void WebSocketTransport::onReadyRead()
{
    if (m_state == State::Opening)
        readHandshake();
    if (m_state == State::Open)
        readFrames();
    else if (m_state == State::Closing)
        m_socket->skip(m_socket->bytesAvailable());
}

void WebSocketTransport::readHandshake()
{
    const QByteArray bytes = m_socket->peek(http::kMaxHeadBytes);
    const qsizetype known = m_head.size();
    m_head += bytes;
    const qsizetype end = m_head.indexOf("\r\n\r\n", std::max<qsizetype>(0, known - 3));
    if (end < 0) {
        m_socket->skip(bytes.size());
        if (m_head.size() > http::kMaxHeadBytes)
            this->end({true, u"the answer to the handshake does not end"_s, 0});
        return;
    }
    m_socket->skip(end + 4 - known);
    const ws::Answer answer = ws::readAnswer(m_head.left(end), m_key);
    m_head.clear();
    if (!answer.problem.isEmpty()) {
        this->end({true, answer.problem, answer.status == 101 ? 0 : answer.status});
        return;
    }
    for (const QByteArray &cookie : answer.cookies) {
        if (m_jar)
            m_jar->setCookiesFromUrl(QNetworkCookie::parseCookies(cookie), m_cookieUrl);
    }
    m_state = State::Open;
    m_listener.transportOpened(*this);
}

void WebSocketTransport::readFrames()
{
    while (m_state == State::Open && m_socket->bytesAvailable() > 0) {
        const qint64 wanted = std::min(m_socket->bytesAvailable(), kReadAhead);
        char *room = m_reader->reserve(static_cast<std::size_t>(wanted));
        const qint64 count = m_socket->read(room, wanted);
        if (count <= 0)
            return;
        m_reader->commit(static_cast<std::size_t>(count));
        while (m_state == State::Open) {
            const auto result = m_reader->next();
            if (result == ws::FrameReader::Result::NeedsMore)
                break;
            if (result == ws::FrameReader::Result::Fault)
                fail(m_reader->fault(), QString::fromLatin1(m_reader->faultText()));
            else if (result == ws::FrameReader::Result::Control)
                onControl();
            else if (m_reader->opcode() == ws::Opcode::Text)
                m_listener.transportPacket(*this, m_reader->payload());
            else
                m_listener.transportBinary(*this,
                    QByteArray(m_reader->payload().data(),
                        static_cast<qsizetype>(m_reader->payload().size())));
        }
    }
}

void WebSocketTransport::onControl()
{
    const std::string_view payload = m_reader->payload();
    if (m_reader->opcode() == ws::Opcode::Ping) {
        write(ws::Opcode::Pong, payload);
    } else if (m_reader->opcode() == ws::Opcode::Close) {
        const int code = payload.size() >= 2 ? qFromBigEndian<quint16>(payload.data()) : 0;
        write(ws::Opcode::Close, payload.substr(0, 2));
        leaveSocket();
        end({false, u"closed with code %1"_s.arg(code), 0});
    }
}

//! The server broke the rules: it is told which, and the connection ends.
void WebSocketTransport::fail(ws::CloseCode code, const QString &message)
{
    const QByteArray payload = ws::closePayload(code);
    write(ws::Opcode::Close, {payload.constData(), static_cast<std::size_t>(payload.size())});
    leaveSocket();
    end({true, message, 0});
}

//! Lets the socket end in order by itself, without us.
void WebSocketTransport::leaveSocket()
{
    constexpr int kPatienceMs = 1000;
    QSslSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(kPatienceMs, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->disconnectFromHost();
}

void WebSocketTransport::onDisconnected()
{
    // The last bytes may have come together with the end.
    if (m_state == State::Opening && m_socket->bytesAvailable() > 0)
        readHandshake();
    if (m_state == State::Open)
        readFrames();
    if (m_state == State::Ended)
        return;
    const bool failed = m_state == State::Opening;
    end({failed, m_problem.isEmpty() ? u"the connection ended"_s : m_problem, 0});
}

void WebSocketTransport::endLater(const TransportEnd &ending)
{
    QTimer::singleShot(0, this, [this, ending] { end(ending); });
}

void WebSocketTransport::end(const TransportEnd &end)
{
    if (m_state == State::Ended)
        return;
    abort();
    m_listener.transportClosed(*this, end);
}

void WebSocketTransport::write(ws::Opcode opcode, std::string_view payload)
{
    m_socket->write(ws::encodeFrame(opcode, payload, QRandomGenerator::system()->generate()));
}

bool WebSocketTransport::isWritable() const
{
    return m_state == State::Open
        && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < kBacklog;
}

void WebSocketTransport::send(std::vector<EnginePacket> packets)
{
    for (const EnginePacket &packet : packets) {
        if (m_state != State::Open)
            return;
        if (packet.isBinary)
            write(ws::Opcode::Binary,
                {packet.binary.constData(), static_cast<std::size_t>(packet.binary.size())});
        else
            write(ws::Opcode::Text, packet.text);
    }
}

void WebSocketTransport::close()
{
    if (m_state == State::Ended || m_state == State::Closing)
        return;
    if (m_state != State::Open) {
        endLater({});
        return;
    }
    m_state = State::Closing;
    const QByteArray payload = ws::closePayload(ws::CloseCode::Normal);
    write(ws::Opcode::Close, {payload.constData(), static_cast<std::size_t>(payload.size())});
    m_socket->disconnectFromHost(); // what was written before still goes out
}

void WebSocketTransport::abort()
{
    m_state = State::Ended;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace socketio
