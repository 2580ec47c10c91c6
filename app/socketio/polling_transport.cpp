// SPDX-License-Identifier: MIT
#include "socketio/polling_transport.h"

#include "socketio/event_view.h"
#include "socketio/json.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QTimer>

namespace socketio {

using namespace Qt::StringLiterals;

namespace {

//! A server that answers every poll at once with nothing would keep both sides busy for ever.
constexpr int kIdleAnswersAtFullSpeed = 20;
constexpr int kIdlePauseMs = 100;

//! Base64 makes a binary message a third longer than the limit means.
qint64 bodyLimit(const ConnectionOptions &options) { return messageLimit(options) / 3 * 4 + 64; }

} // namespace

PollingTransport::PollingTransport(TransportListener &listener) : m_listener(listener) { }

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
    startGet();
}

std::unique_ptr<http::Exchange> PollingTransport::exchange(
    const QByteArray &method, const QByteArray &body, http::Exchange::Finished finished)
{
    http::Exchange::Request request;
    request.method = method;
    request.url = requestUrl(m_options, kind(), m_sid, QString::number(++m_requestCount, 36));
    request.headers = m_options.headers;
    request.cookies = cookieHeader(m_jar.get(), request.url);
    request.body = body;
    request.tls = m_tls;
    request.proxy = m_options.proxy;
    return std::make_unique<http::Exchange>(
        std::move(request), bodyLimit(m_options), std::move(finished));
}

void PollingTransport::startGet()
{
    m_get = exchange("GET", {},
        [this](const auto &answer, const QString &problem) { onGetFinished(answer, problem); });
}

void PollingTransport::onGetFinished(const http::ResponseReader &answer, const QString &problem)
{
    const QByteArray body = answer.body();
    keepCookies(answer);
    const bool failed = failOn(answer, problem);
    drop(m_get);
    if (failed || !deliver(body))
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
bool PollingTransport::failOn(const http::ResponseReader &answer, const QString &problem)
{
    const int status = answer.status();
    if (problem.isEmpty() && status == 200)
        return false;
    QString message = problem.isEmpty() ? u"unexpected HTTP status %1"_s.arg(status) : problem;
    if (status != 200 && !answer.body().isEmpty())
        message += u": "_s + QString::fromUtf8(answer.body().left(200));
    end({true, message, status == 200 ? 0 : status});
    return true;
}

void PollingTransport::keepCookies(const http::ResponseReader &answer)
{
    if (!m_jar)
        return;
    const QUrl url = requestUrl(m_options, kind(), m_sid);
    for (const QByteArray &cookie : answer.cookies())
        m_jar->setCookiesFromUrl(QNetworkCookie::parseCookies(cookie), url);
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
    m_post = exchange("POST", body,
        [this](const auto &answer, const QString &problem) { onPostFinished(answer, problem); });
}

void PollingTransport::onPostFinished(const http::ResponseReader &answer, const QString &problem)
{
    if (m_state == State::Closing) {
        // Either the last packets went out and the close packet has to follow, or it just did.
        drop(m_post);
        if (std::exchange(m_closeSent, true))
            end({});
        else
            startPost(QByteArray(1, engine::kClose));
        return;
    }
    keepCookies(answer);
    const bool failed = failOn(answer, problem);
    drop(m_post);
    if (failed)
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
    drop(m_get);
    drop(m_post);
}

void PollingTransport::drop(std::unique_ptr<http::Exchange> &exchange)
{
    if (!exchange)
        return;
    exchange->cancel();
    exchange.release()->deleteLater(); // it may be in the middle of its call to us
}

void PollingTransport::end(const TransportEnd &end)
{
    if (m_state == State::Ended)
        return;
    abort();
    m_listener.transportClosed(*this, end);
}

} // namespace socketio
