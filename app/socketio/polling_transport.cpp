// SPDX-License-Identifier: MIT
#include "socketio/polling_transport.h"

#include "socketio/event_view.h"
#include "socketio/json.h"
#include "socketio/non_rewindable_body.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! A server that answers every poll at once with nothing would keep both sides busy for ever.
constexpr int kIdleAnswersAtFullSpeed = 20;
constexpr int kIdlePauseMs = 100;

//! More than the limit is read by so much, so that it is seen to be more.
constexpr qint64 kReadAhead = 64 * 1024;

//! Base64 makes a binary message a third longer than the limit means.
qint64 bodyLimit(const ConnectionOptions &options) { return messageLimit(options) / 3 * 4 + 64; }

//! Never used twice by anyone: a cache in between would hand one client the session of another.
QString cacheBuster() { return QString::number(QRandomGenerator::system()->generate64(), 36); }

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

//! The numbers of a reply for what a socket says of its connection and of a proxy.
QAbstractSocket::SocketError socketErrorOf(QNetworkReply::NetworkError error)
{
    using R = QNetworkReply;
    using S = QAbstractSocket;
    static constexpr std::pair<QNetworkReply::NetworkError, S::SocketError> kSame[] = {
        {R::ConnectionRefusedError, S::ConnectionRefusedError},
        {R::HostNotFoundError, S::HostNotFoundError},
        {R::SslHandshakeFailedError, S::SslHandshakeFailedError},
        {R::ProxyConnectionRefusedError, S::ProxyConnectionRefusedError},
        {R::ProxyConnectionClosedError, S::ProxyConnectionClosedError},
        {R::ProxyNotFoundError, S::ProxyNotFoundError},
        {R::ProxyTimeoutError, S::ProxyConnectionTimeoutError},
        {R::ProxyAuthenticationRequiredError, S::ProxyAuthenticationRequiredError},
        {R::UnknownProxyError, S::ProxyProtocolError},
    };
    for (const auto &[reply, socket] : kSame) {
        if (reply == error)
            return socket;
    }
    return S::UnknownSocketError;
}

} // namespace

PollingTransport::PollingTransport(TransportListener &listener, QNetworkAccessManager &network,
    int doubtMs, AddressRace::Lookup lookup)
    : m_listener(listener)
    , m_network(network)
    , m_doubtMs(doubtMs)
    , m_lookup(std::move(lookup))
{
}

PollingTransport::~PollingTransport() { PollingTransport::abort(); }

void PollingTransport::open(
    const ConnectionOptions &options, const QString &sid, std::shared_ptr<QNetworkCookieJar> jar)
{
    m_options = options;
    m_sid = sid;
    m_jar = std::move(jar);
    m_state = State::Open;
    QString problem;
    m_tls = tlsConfiguration(options, problem);
    problem = problemOf(options, requestUrl(options, kind(), sid));
    if (!problem.isEmpty()) {
        QTimer::singleShot(0, this, [this, problem] { end({true, problem, 0}); });
        return;
    }
    const QNetworkProxy proxy = proxyFor(options);
    m_network.setProxy(proxy);
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &, QAuthenticator *asked) {
            answerProxy(m_network.proxy(), *asked);
        });
    if (proxy.type() == QNetworkProxy::HttpProxy && sid.isEmpty())
        knock(proxy);
    else if (proxy.type() == QNetworkProxy::NoProxy && sid.isEmpty()
        && QHostAddress(options.url.host()).isNull())
        race();
    else
        startGet();
}

//! Qt lets a POST wait for an attempt of another protocol that hangs, half a minute long: where a
//! name has several addresses, all requests go to the one that answers.
void PollingTransport::race()
{
    const QUrl url = requestUrl(m_options, kind(), m_sid);
    const auto port = static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    m_race = std::make_unique<AddressRace>(
        url.host(), port,
        [this](const QHostAddress &address) {
            m_race.release()->deleteLater(); // it is in the middle of its call to us
            m_address = address;
            if (m_state == State::Open)
                startGet();
        },
        m_lookup);
}

void PollingTransport::knock(const QNetworkProxy &proxy)
{
    const QUrl url = requestUrl(m_options, kind(), m_sid);
    const auto port = static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    m_door = std::make_unique<ProxyDoor>(proxy, url.host(), port, [this](const Obstacle &obstacle) {
        m_door.release()->deleteLater(); // it is in the middle of its call to us
        if (m_state == State::Ended)
            return;
        if (obstacle.kind == Obstacle::Kind::None)
            startGet();
        else
            end({true, obstacleName(obstacle.kind), 0, obstacle});
    });
}

QNetworkRequest PollingTransport::request() const
{
    const QUrl url = requestUrl(m_options, kind(), m_sid, cacheBuster());
    QNetworkRequest request = requestFor(m_options, kind(), url, m_jar.get());
    request.setSslConfiguration(m_tls);
    if (!m_address.isNull()) {
        QUrl direct = url;
        direct.setHost(m_address.toString());
        request.setUrl(direct);
        request.setPeerVerifyName(url.host()); // the certificate is that of the name
        QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
        if (url.port() > 0)
            host += ':' + QByteArray::number(url.port());
        if (!request.hasRawHeader("Host"))
            request.setRawHeader("Host", host);
    }
    // Nothing that Qt would do on its own: credentials of this origin stay here, cookies are kept a
    // session only, and HTTP/2 was never measured with the rules below.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (!request.hasRawHeader("Accept"))
        request.setRawHeader("Accept", "*/*");
    // Unpacked text could be far larger than what the limit counts.
    request.setRawHeader("Accept-Encoding", "identity");
    // On a connection of its own no request meets one that the server is just closing.
    request.setRawHeader("Connection", "close");
    return request;
}

//! A GET has a body as well, an empty one: Qt repeats a GET by itself when the server closes
//! without an answer, and what the first answer carried would be lost unnoticed.
QNetworkReply *PollingTransport::start(const QByteArray &method, const QByteArray &body)
{
    QNetworkRequest request = this->request();
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain;charset=UTF-8"_s);
    auto *device = new NonRewindableBody(body);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, device);
    device->setParent(reply);
    // Qt's thread of HTTP learns the size of a request that has begun, and one with a body begins
    // from the event loop: the size is told behind it. Without it nothing of a chunked answer
    // arrives while its server sends faster than Qt reads, and all of it is held (Qt 6.4.2).
    QMetaObject::invokeMethod(
        reply,
        [reply, size = bodyLimit(m_options) + kReadAhead] { reply->setReadBufferSize(size); },
        Qt::QueuedConnection);
    connect(reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_obstacle = obstacleOf(errors); });
    return reply;
}

void PollingTransport::startGet()
{
    m_body.clear();
    m_get = start("GET", {});
    connect(m_get, &QNetworkReply::readyRead, this, &PollingTransport::onBytes);
    connect(m_get, &QNetworkReply::finished, this, [this, reply = m_get.data()] {
        if (m_get == reply)
            onGetFinished(*reply);
    });
    if (!m_sid.isEmpty() && m_get->url().scheme() == "http"_L1)
        doubtGet(*m_get);
}

//! Qt does not notice where a connection without encryption breaks just as the headers are written:
//! the GET then never ends, and only the heartbeat would tell. A POST is noticed, and a server that
//! does not know the session says so. A pong says nothing else: no server asks why it came.
void PollingTransport::doubtGet(QNetworkReply &get)
{
    QTimer::singleShot(m_doubtMs, &get, [this, reply = &get] {
        if (m_get == reply && m_state == State::Open && !m_post && m_body.isEmpty())
            startPost(QByteArray(1, engine::kPong));
    });
}

void PollingTransport::onBytes()
{
    if (!m_get)
        return;
    m_body += m_get->readAll();
    if (m_body.size() > bodyLimit(m_options))
        end({true, u"answer larger than the limit"_s, 0});
}

void PollingTransport::onGetFinished(QNetworkReply &reply)
{
    onBytes();
    if (m_state == State::Ended)
        return;
    const QByteArray body = std::exchange(m_body, {});
    m_get = nullptr;
    reply.deleteLater();
    keepCookies(reply);
    if (failOn(reply, body) || !deliver(body))
        return;
    if (m_state == State::Paused) {
        reportPaused();
    } else if (m_state == State::Open) {
        if (m_idleAnswers <= kIdleAnswersAtFullSpeed) {
            startGet();
            return;
        }
        QTimer::singleShot(kIdlePauseMs, this, [this] {
            if (m_state == State::Open && !m_get)
                startGet();
        });
    }
}

//! False if the transport ended on the way.
bool PollingTransport::deliver(const QByteArray &body)
{
    if (!json::isValidUtf8({body.data(), static_cast<std::size_t>(body.size())})) {
        end({true, u"answer is not UTF-8"_s, 0});
        return false;
    }
    QByteArray padded = body;
    padded.append(kTextPadding, '\0');
    std::string_view rest(padded.constData(), static_cast<std::size_t>(body.size()));
    bool idle = true;
    for (bool more = true; more && m_state != State::Ended;) {
        const std::size_t separator = rest.find(engine::kSeparator);
        const std::string_view packet = rest.substr(0, separator);
        more = separator != std::string_view::npos;
        if (more)
            rest.remove_prefix(separator + 1);
        if (packet.empty()) {
            end({true, u"answer without a packet"_s, 0});
        } else if (packet.front() == engine::kBase64) {
            idle = false;
            QByteArray bytes;
            if (decodeBase64Packet(packet, bytes))
                m_listener.transportBinary(*this, std::move(bytes));
            else
                end({true, u"malformed base64"_s, 0});
        } else {
            idle = idle && packet.front() == engine::kNoop;
            m_listener.transportPacket(*this, packet);
        }
    }
    m_idleAnswers = idle ? m_idleAnswers + 1 : 0;
    return m_state != State::Ended;
}

//! True if the answer ended the transport.
bool PollingTransport::failOn(QNetworkReply &reply, const QByteArray &body)
{
    const int status = statusOf(reply);
    if (reply.error() == QNetworkReply::NoError && status == 200) {
        if (const QByteArray coding = reply.rawHeader("Content-Encoding").toLower();
            coding.isEmpty() || coding == "identity")
            return false;
        end({true, u"compressed though that was not offered"_s, 0});
        return true;
    }
    QString message = status != 0 && status != 200 ? u"unexpected HTTP status %1"_s.arg(status)
                                                   : reply.errorString();
    if (!body.isEmpty() && status != 200)
        message += u": "_s + QString::fromUtf8(body.left(200));
    if (m_obstacle.kind == Obstacle::Kind::None && status == 0)
        m_obstacle =
            obstacleOf(socketErrorOf(reply.error()), reply.errorString(), m_network.proxy());
    end({true, message, status == 200 ? 0 : status, m_obstacle});
    return true;
}

void PollingTransport::keepCookies(const QNetworkReply &reply)
{
    if (!m_jar)
        return;
    const auto cookies =
        reply.header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>();
    m_jar->setCookiesFromUrl(cookies, requestUrl(m_options, kind(), m_sid));
}

bool PollingTransport::isWritable() const
{
    return m_state == State::Open && !m_post && !m_sid.isEmpty();
}

Obstacle PollingTransport::waitsFor() const
{
    const QNetworkProxy proxy = m_network.proxy();
    const bool isSilent = m_door || (m_get && m_sid.isEmpty() && statusOf(*m_get) == 0);
    if (!isSilent || proxy.type() == QNetworkProxy::NoProxy
        || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    return {Obstacle::Kind::ProxyNoAnswer, addressOf(proxy)};
}

void PollingTransport::send(std::vector<EnginePacket> packets)
{
    if (isWritable())
        startPost(encodePayload(packets));
}

void PollingTransport::startPost(const QByteArray &body)
{
    m_post = start("POST", body);
    connect(m_post, &QNetworkReply::finished, this, [this, reply = m_post.data()] {
        if (m_post == reply)
            onPostFinished(*reply);
    });
    // The heartbeat watches over the GET; nothing else would miss an answer to this.
    QTimer::singleShot(m_options.timeoutMs, m_post, [this, reply = m_post.data()] {
        if (m_post == reply)
            end({true, u"no answer to a POST in time"_s, 0});
    });
}

void PollingTransport::onPostFinished(QNetworkReply &reply)
{
    const QByteArray body = reply.read(1024);
    m_post = nullptr;
    reply.deleteLater();
    if (m_state == State::Closing) {
        // Either the last packets went out and the close packet has to follow, or it just did.
        if (std::exchange(m_closeSent, true))
            end({});
        else
            startPost(QByteArray(1, engine::kClose));
        return;
    }
    keepCookies(reply);
    if (failOn(reply, body))
        return;
    if (m_state == State::Paused)
        reportPaused();
    else if (m_state == State::Open)
        m_listener.transportWritable(*this);
}

void PollingTransport::pause()
{
    m_state = State::Paused;
    reportPaused();
}

void PollingTransport::reportPaused()
{
    if (!m_get && !m_post)
        m_listener.transportPaused(*this);
}

void PollingTransport::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Open;
    if (!m_get)
        startGet();
    if (!m_post)
        m_listener.transportWritable(*this);
}

void PollingTransport::close()
{
    if (m_state == State::Ended || m_state == State::Closing)
        return;
    m_state = State::Closing;
    if (m_sid.isEmpty()) {
        QTimer::singleShot(0, this, [this] { end({}); });
    } else if (!m_post) {
        m_closeSent = true;
        startPost(QByteArray(1, engine::kClose));
    }
}

void PollingTransport::abort()
{
    m_state = State::Ended;
    m_door.reset();
    if (m_race) {
        m_race->cancel();
        m_race.release()->deleteLater();
    }
    drop(m_get);
    drop(m_post);
}

void PollingTransport::drop(QPointer<QNetworkReply> &pointer)
{
    QNetworkReply *reply = pointer;
    pointer = nullptr;
    if (!reply)
        return;
    reply->disconnect(this); // the manager must hear of the end
    // It may be in the middle of its call to us, where Qt does not take an abort well.
    QTimer::singleShot(0, reply, [reply] {
        reply->abort();
        reply->deleteLater();
    });
}

void PollingTransport::end(const TransportEnd &end)
{
    if (m_state == State::Ended)
        return;
    abort();
    m_listener.transportClosed(*this, end);
}

} // namespace socketio
