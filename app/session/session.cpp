// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "session/jwt.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSession, "wxm.session", QtInfoMsg)

namespace wxm {

namespace {

constexpr double kRefreshAt = 0.8; //!< Of the token's life.
constexpr std::int64_t kMinPlanMs = 5'000; //!< A token that is nearly over is refreshed on need.
constexpr std::int64_t kMaxPlanMs = 24 * 3'600'000;

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

ApiError signedOutError()
{
    return {.kind = ApiError::Kind::Unauthorized, .serverCode = {}, .detail = u"signed out"_s};
}

} // namespace

Session::Session(ApiCalls &calls, TokenVault &vault, Settings &settings, const Clock &clock,
                 QObject *parent)
    : QObject(parent), m_calls(calls), m_vault(vault), m_settings(settings), m_clock(clock)
{
    m_calls.rest().setTokenGate(this);
    m_refreshAhead.setSingleShot(true);
    connect(&m_refreshAhead, &QTimer::timeout, this, &Session::refresh);
}

Session::~Session()
{
    m_calls.rest().setTokenGate(nullptr);
    answerWaiting(failure(
        {.kind = ApiError::Kind::Cancelled, .serverCode = {}, .detail = u"shut down"_s}));
}

QFuture<Result<Done>> Session::signIn(const Credentials &credentials)
{
    m_state = State::SigningIn;
    m_keep = credentials.keepSignedIn;
    m_identity = {.id = {}, .name = {}, .userType = credentials.userType};
    m_calls.forgetCapabilities();
    Call call{.endpoint = u"auth.login"_s,
              .body = {{u"auth"_s, credentials.phone},
                       {u"password"_s, credentials.password},
                       {u"auth_type"_s, u"phone"_s},
                       {u"phone_code"_s, credentials.phoneCode}},
              .bearer = false,
              .headers = {{"user_type"_ba, credentials.userType.toLatin1()}}};
    return m_calls.send(std::move(call))
        .then(this, [this](const Result<QByteArray> &body) -> Result<Done> {
            const auto token = body ? readToken(*body) : failure(body.error());
            if (!token) {
                m_state = State::SignedOut;
                return failure(token.error());
            }
            m_state = State::SignedIn;
            adopt(*token);
            store();
            Q_EMIT signedIn();
            learnIdentity();
            return Done{};
        });
}

Result<QByteArray> Session::readToken(const QByteArray &body) const
{
    auto token = envelope::object<QByteArray>(body, [](JsonReader &json) {
        const auto utf8 = json.utf8("token");
        return json.finish(QByteArray(utf8.data(), qsizetype(utf8.size())));
    });
    if (!token)
        return token;
    const auto claims = readClaims(*token);
    if (!isToken(*token) || (claims.expiresMs && claims.expiresMs <= m_clock.wallMs()))
        return failure({.kind = ApiError::Kind::BadReply, .serverCode = {}, .detail = u"not a token"_s});
    return token;
}

void Session::adopt(const QByteArray &token)
{
    m_token = token;
    m_isSuspect = false;
    if (const auto claims = readClaims(token); claims.subject.isValid())
        m_identity.id = claims.subject;
    planRefresh();
}

void Session::planRefresh()
{
    m_refreshAhead.stop();
    const auto claims = readClaims(m_token);
    if (!claims.expiresMs)
        return;
    const auto now = m_clock.wallMs();
    const double jitter = 0.05 * QRandomGenerator::global()->generateDouble();
    const auto left = double(claims.expiresMs - now);
    const auto delay = std::int64_t(left * (kRefreshAt - jitter));
    if (delay >= kMinPlanMs)
        m_refreshAhead.start(int(std::min(delay, kMaxPlanMs)));
}

QString Session::vaultKey() const
{
    const auto origin = m_calls.rest().server().toString().toUtf8();
    const auto hash = QCryptographicHash::hash(origin + '\n' + m_identity.id.toString().toUtf8(),
                                               QCryptographicHash::Sha256);
    return u"wxm-console/"_s + QString::fromLatin1(hash.toHex());
}

void Session::store()
{
    if (!m_keep)
        return;
    const QString key = vaultKey();
    m_vault.write(key, m_token).then(this, [this, key](const Result<Done> &written) {
        m_isStored = written.has_value();
        m_settings.storedAccount.set(written ? key : QString());
        if (!written)
            qCWarning(lcSession) << "the sign-in is kept in memory only:" << written.error().detail;
        Q_EMIT storedChanged(m_isStored);
    });
}

void Session::resume()
{
    const QString key = m_settings.storedAccount();
    if (key.isEmpty()) {
        Q_EMIT nothingToResume();
        return;
    }
    m_vault.read(key).then(this, [this, key](const Result<QByteArray> &secret) {
        if (m_state != State::SignedOut)
            return; // somebody signed in by hand meanwhile
        if (!secret || !isToken(*secret)) {
            Q_EMIT nothingToResume();
            return;
        }
        m_state = State::SignedIn;
        m_keep = m_isStored = true;
        m_identity = {.id = {}, .name = {}, .userType = m_settings.userType()};
        adopt(*secret);
        Q_EMIT signedIn();
        learnIdentity();
    });
}

void Session::learnIdentity()
{
    const auto decode = [](JsonReader &json) {
        return json.finish(
            Identity{json.id<UserId>("id"), json.lenientText("name"), json.lenientText("user_type")});
    };
    m_calls
        .send<Identity>({.endpoint = u"auth.me"_s},
                        [decode](const QByteArray &body) {
                            return envelope::object<Identity>(body, decode);
                        })
        .then(this, [this](const Result<Identity> &me) {
            if (!me || m_state != State::SignedIn)
                return;
            m_identity.name = me->name;
            if (!m_identity.id.isValid())
                m_identity.id = me->id;
            Q_EMIT identityChanged();
        });
}

QFuture<Result<QByteArray>> Session::freshToken(const QByteArray &rejected)
{
    if (m_state != State::SignedIn)
        return ready<QByteArray>(failure(signedOutError()));
    if (!m_isRefreshing && (rejected.isEmpty() || rejected != m_token))
        return ready<QByteArray>(m_token);
    auto promise = std::make_shared<TokenPromise>();
    promise->start();
    m_waiting.push_back(promise);
    refresh();
    return promise->future();
}

void Session::refresh()
{
    if (m_isRefreshing || m_state != State::SignedIn)
        return;
    m_isRefreshing = true;
    Call call{.endpoint = u"auth.refresh"_s,
              .bearer = false,
              .headers = {{"Authorization"_ba, "Bearer " + m_token}}};
    m_calls.send(std::move(call)).then(this, [this](const Result<QByteArray> &body) {
        refreshed(body ? readToken(*body) : Result<QByteArray>(failure(body.error())));
    });
}

void Session::refreshed(const Result<QByteArray> &token)
{
    m_isRefreshing = false;
    if (m_state != State::SignedIn)
        return;
    if (token) {
        adopt(*token);
        store();
        answerWaiting(m_token);
        Q_EMIT tokenChanged();
        return;
    }
    using Kind = ApiError::Kind;
    const auto kind = token.error().kind;
    const bool refused = kind == Kind::Unauthorized || kind == Kind::Forbidden || kind == Kind::Invalid
        || kind == Kind::Refused;
    qCInfo(lcSession) << "refresh failed:" << token.error().detail << (refused ? "(final)" : "");
    answerWaiting(token);
    if (refused)
        end(m_isSuspect ? EndReason::Revoked : EndReason::Expired);
}

void Session::answerWaiting(const Result<QByteArray> &token)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(token);
        promise->finish();
    }
}

void Session::signOut()
{
    if (m_state != State::SignedIn)
        return;
    // Best effort: signing out here does not wait for the server.
    Call call{.endpoint = u"auth.logout"_s,
              .bearer = false,
              .headers = {{"Authorization"_ba, "Bearer " + m_token}}};
    m_calls.send(std::move(call)).then(this, [](const Result<QByteArray> &) {});
    end(EndReason::ByPerson);
}

void Session::end(EndReason reason)
{
    if (m_state != State::SignedIn)
        return;
    m_state = State::SignedOut;
    m_refreshAhead.stop();
    if (const QString key = m_settings.storedAccount(); !key.isEmpty()) {
        m_settings.storedAccount.set({});
        m_vault.remove(key).then(this, [](const Result<Done> &removed) {
            if (!removed)
                qCWarning(lcSession) << "the keychain kept the sign-in:" << removed.error().detail;
        });
    }
    m_token.fill('\0');
    m_token.clear();
    m_isStored = false;
    answerWaiting(failure(signedOutError()));
    Q_EMIT signedOut(reason);
}

} // namespace wxm
