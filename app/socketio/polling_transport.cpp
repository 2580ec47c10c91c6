// SPDX-License-Identifier: MIT
#include "socketio/polling_transport.h"

#include "socketio/event_view.h"
#include "socketio/json.h"
#include "socketio/one_shot_body.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! A server that answers every poll at once with nothing would keep both sides busy for ever.
constexpr int kIdleAnswersAtFullSpeed = 20;
constexpr int kIdlePauseMs = 100;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

PollingTransport::PollingTransport(TransportListener &listener, QNetworkAccessManager &network)
    : m_listener(listener)
    , m_network(network)
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
    const QUrl url = requestUrl(options, kind(), sid);
    if (!url.isValid() || url.host().isEmpty())
        problem =
            u"not an address of a server: "_s + options.url.toDisplayString(QUrl::RemoveUserInfo);
    if (!problem.isEmpty()) {
        QTimer::singleShot(0, this, [this, problem] { end({true, problem, 0}); });
        return;
    }
    if (options.proxy)
        m_network.setProxy(*options.proxy);
    startGet();
}

QNetworkRequest PollingTransport::request()
{
    const QString cacheBuster = QString::number(++m_requestCount, 36);
    QNetworkRequest request(requestUrl(m_options, kind(), m_sid, cacheBuster));
    request.setSslConfiguration(m_tls);
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
    request.setRawHeader("User-Agent", "socketio-qt");
    request.setRawHeader("Accept", "*/*");
    for (auto it = m_options.headers.cbegin(); it != m_options.headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    // On a connection of its own a request is not silently sent again when the server closes early.
    request.setRawHeader("Connection", "close");
    const QByteArray cookies = cookieHeader(m_jar.get(), request.url());
    if (!cookies.isEmpty())
        request.setRawHeader("Cookie", cookies);
    return request;
}

void PollingTransport::startGet()
{
    m_body.clear();
    // Qt repeats a GET by itself when the server closes without an answer, and what the first
    // answer carried would be lost unnoticed. It does not repeat a request whose body it cannot
    // rewind.
    QNetworkRequest get = request();
    get.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    get.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OneShotBody({});
    m_get = m_network.sendCustomRequest(get, "GET", device);
    device->setParent(m_get);
    connect(m_get, &QNetworkReply::readyRead, this, &PollingTransport::onBytes);
    connect(m_get, &QNetworkReply::finished, this, &PollingTransport::onGetFinished);
}

void PollingTransport::onBytes()
{
    m_body += m_get->readAll();
    // Base64 makes a binary message a third longer than the limit means.
    if (m_body.size() > messageLimit(m_options) / 3 * 4 + 64)
        end({true, u"answer larger than the limit"_s, statusOf(*m_get)});
}

void PollingTransport::onGetFinished()
{
    if (!m_get)
        return;
    const QPointer<QNetworkReply> reply = m_get;
    m_body += reply->readAll();
    const QByteArray body = std::exchange(m_body, {});
    m_get = nullptr;
    reply->deleteLater();
    if (failOn(*reply, body))
        return;
    keepCookies(*reply);
    if (!deliver(body))
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
    if (reply.error() == QNetworkReply::NoError && status == 200)
        return false;
    QString message = reply.error() == QNetworkReply::NoError
        ? u"unexpected HTTP status %1"_s.arg(status)
        : reply.errorString();
    if (!body.isEmpty() && status != 0)
        message += u": "_s + QString::fromUtf8(body.left(200));
    end({true, message, status == 200 ? 0 : status});
    return true;
}

void PollingTransport::keepCookies(const QNetworkReply &reply)
{
    if (!m_jar)
        return;
    const auto cookies =
        reply.header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>();
    m_jar->setCookiesFromUrl(cookies, reply.url());
}

bool PollingTransport::isWritable() const
{
    return m_state == State::Open && !m_post && !m_sid.isEmpty();
}

void PollingTransport::send(std::vector<EnginePacket> packets)
{
    if (isWritable())
        startPost(encodePayload(packets));
}

void PollingTransport::startPost(const QByteArray &body)
{
    QNetworkRequest post = request();
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain;charset=UTF-8"_s);
    post.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    // A body that cannot be rewound keeps Qt from sending the request again behind our back.
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OneShotBody(body);
    m_post = m_network.post(post, device);
    device->setParent(m_post);
    connect(m_post, &QNetworkReply::finished, this, &PollingTransport::onPostFinished);
}

void PollingTransport::onPostFinished()
{
    if (!m_post)
        return;
    const QPointer<QNetworkReply> reply = m_post;
    const QByteArray body = reply->read(1024);
    m_post = nullptr;
    reply->deleteLater();
    if (m_state == State::Closing) {
        // Either the last packets went out and the close packet has to follow, or it just did.
        if (std::exchange(m_closeSent, true))
            end({});
        else
            startPost(QByteArray(1, engine::kClose));
        return;
    }
    if (failOn(*reply, body))
        return;
    keepCookies(*reply);
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
    drop(m_get);
    drop(m_post);
}

void PollingTransport::drop(QPointer<QNetworkReply> &pointer)
{
    if (QNetworkReply *reply = pointer) {
        pointer = nullptr;
        reply->disconnect(this); // the manager must hear of the end
        reply->abort();
        reply->deleteLater();
    }
}

void PollingTransport::end(const TransportEnd &end)
{
    if (m_state == State::Ended)
        return;
    abort();
    m_listener.transportClosed(*this, end);
}

} // namespace socketio
