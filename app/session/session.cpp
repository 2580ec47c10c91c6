// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "base/then.h"
#include "session/jwt.h"
#include "session/refresh_plan.h"
#include "session/token_reply.h"
#include "session/vault_key.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSession, "wxm.session", QtInfoMsg)

namespace wxm {

Session::Session(ApiCalls &calls, TokenVault &vault, Settings &settings, const Clock &clock,
    QObject *parent, SessionLimits limits)
    : QObject(parent)
    , m_calls(calls)
    , m_vault(vault)
    , m_settings(settings)
    , m_clock(clock)
    , m_limits(std::move(limits))
    , m_pace(m_limits.renewal)
    , m_aheadPauseMs(m_limits.aheadPauseMs)
    , m_refreshAhead(m_clock.createTimer([this] { tick(); }))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_wasNeeded = true;
        refresh();
    });
    m_calls.rest().setTokenGate(this);
    m_vault.whenReachable(this, [this] { onVaultReachable(); });
    wipeAgain();
}

Session::~Session()
{
    m_calls.rest().setTokenGate(nullptr);
    answerWaiting(failure(ApiError::Kind::Cancelled, u"shut down"_s));
}

QFuture<Result<Done>> Session::signIn(const Credentials &credentials)
{
    leave();
    setVaultWait(VaultWait::None); // a late answer of the keychain is no longer wanted
    m_state = State::SigningIn;
    m_keep = credentials.keepSignedIn;
    m_isStored = false;
    m_identity = {.id = {}, .name = {}, .userType = credentials.userType};
    m_calls.forgetCapabilities();
    Call call{.endpoint = u"auth.login"_s,
        .body = {{u"auth"_s, credentials.phone}, {u"password"_s, credentials.password},
            {u"auth_type"_s, u"phone"_s}, {u"phone_code"_s, credentials.phoneCode}},
        .bearer = false,
        .isOnce = true,
        // nginx and Apache drop names with `_` as they are installed; the guide has no other.
        .headers = {{"user_type"_ba, credentials.userType.toLatin1()},
            {"User-Type"_ba, credentials.userType.toLatin1()}}};
    const auto era = ++m_generation;
    return then(m_calls.send(std::move(call)), this,
        [this, era, credentials](const Result<QByteArray> &body) -> Result<Done> {
            if (era != m_generation)
                return failure(ApiError::Kind::Cancelled, u"another sign-in"_s);
            const auto token = body ? readTokenReply(*body, m_clock.wallMs())
                                    : Result<QByteArray>(failure(body.error()));
            if (!token) {
                m_state = State::SignedOut;
                return failure(token.error());
            }
            m_state = State::SignedIn;
            adopt(*token, Origin::Issued);
            m_account = accountName(credentials);
            m_known = {.key = vaultKey(m_calls.rest().server(), m_account),
                .server = m_calls.rest().server().toString(),
                .phoneCode = credentials.phoneCode,
                .phone = credentials.phone,
                .userType = credentials.userType};
            store();
            Q_EMIT signedIn();
            learnIdentity();
            return Done{};
        });
}

QString Session::accountKey() const
{
    return hasAccount() ? vaultKey(m_calls.rest().server(), m_account) : QString();
}

//! The id; for an opaque token a name made of the number, which itself is not written anywhere.
QString Session::accountName(const Credentials &credentials) const
{
    if (m_identity.id.isValid())
        return m_identity.id.toString();
    const auto number = (credentials.phoneCode + u' ' + credentials.phone).toUtf8();
    const auto hash = QCryptographicHash::hash(number, QCryptographicHash::Sha256).toHex();
    return u'n' + QString::fromLatin1(hash.left(16));
}

void Session::adopt(const QByteArray &token, Origin origin)
{
    m_token = token;
    m_isSuspect = false;
    m_issuedMs = origin == Origin::Issued ? m_clock.monotonicMs() : -1;
    const auto now = m_clock.wallMs();
    auto claims = readClaims(token);
    if (claims.subject.isValid())
        m_identity.id = claims.subject;
    if (origin == Origin::Issued)
        claims = asIssuedAt(claims, now);
    m_refreshDueMs = refreshDueMs(claims, now, QRandomGenerator::global()->generateDouble());
    planRefresh();
}

void Session::planRefresh()
{
    m_refreshAhead->stop();
    if (m_refreshDueMs == kUnknownTime)
        return;
    const auto left = m_refreshDueMs - m_clock.wallMs();
    m_refreshAhead->start(std::clamp<std::int64_t>(left, 0, m_limits.tickMs));
}

void Session::tick()
{
    const auto sinceLast = m_clock.monotonicMs() - m_lastRefreshMs;
    const bool isTooSoon = m_lastRefreshMs > 0 && sinceLast < m_aheadPauseMs;
    if (m_isRefreshing)
        return; // its end plans anew
    if (m_clock.wallMs() < m_refreshDueMs)
        planRefresh();
    else if (isTooSoon)
        m_refreshAhead->start(m_aheadPauseMs - sinceLast);
    else
        refresh();
}

//! Those that fall out of the list would be found by nobody any more: their tokens go too.
void Session::remember()
{
    if (m_known.key.isEmpty())
        return;
    m_known.name = m_identity.name;
    for (const auto &key : Accounts(m_settings).remember(m_known))
        wipeKey(key);
}

void Session::resume()
{
    const QString key = m_settings.storedAccount();
    if (!isKeyOf(key, m_calls.rest().server())) {
        Q_EMIT nothingToResume();
        return;
    }
    recall(key);
    setVaultWait(VaultWait::None);
    QTimer::singleShot(m_limits.vaultAnswerMs, this, [this, era = m_generation] {
        if (era != m_generation || m_state != State::Resuming)
            return;
        m_state = State::SignedOut;
        m_isStored = false;
        setVaultWait(VaultWait::Silent);
        Q_EMIT nothingToResume();
    });
    askVault(key);
    Q_EMIT resuming();
}

//! What is known of a stored account without its token.
void Session::recall(const QString &key)
{
    ++m_generation;
    m_state = State::Resuming;
    m_keep = m_isStored = true;
    m_account = key.section(u'|', -1);
    m_known = {};
    for (const auto &known : Accounts(m_settings).all())
        if (known.key == key)
            m_known = known;
    m_identity = {.id = UserId{m_account.toLongLong()},
        .name = m_known.name,
        .userType = m_known.key.isEmpty() ? m_settings.userType() : m_known.userType};
}

void Session::resumeWith(const QByteArray &token)
{
    m_state = State::SignedIn;
    adopt(token, Origin::Kept);
    remember();
    if (m_refreshDueMs != kUnknownTime && m_refreshDueMs <= m_clock.wallMs())
        refresh(); // before the first call goes out with it
    Q_EMIT signedIn();
    learnIdentity();
}

void Session::learnIdentity()
{
    const auto decode = [](JsonReader &json) {
        return json.finish(Identity{
            json.id<UserId>("id"), json.lenientText("name"), json.lenientText("user_type")});
    };
    then(m_calls.send<Identity>({.endpoint = u"auth.me"_s},
             [decode](const QByteArray &body) { return envelope::object<Identity>(body, decode); }),
        this, [this, era = m_generation](const Result<Identity> &me) {
            if (!me || era != m_generation)
                return;
            m_identity.name = me->name;
            if (m_isStored)
                remember();
            if (!m_identity.id.isValid())
                m_identity.id = me->id;
            Q_EMIT identityChanged();
        });
}

void Session::signOut()
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_farewell.whenReleased(this, [this, era = m_generation] {
        m_isLeaving = false;
        if (era == m_generation)
            signOutNow();
    });
}

void Session::signOutNow()
{
    if (m_state == State::Resuming)
        then(m_vault.read(accountKey()), this, [this](const Result<QByteArray> &secret) {
            if (secret && isToken(*secret))
                tellSignedOut(*secret);
        });
    else if (m_state == State::SignedIn)
        tellSignedOut(m_token);
    endNow(EndReason::ByPerson);
}

//! Best effort: signing out here does not wait for the server.
void Session::tellSignedOut(const QByteArray &token)
{
    Call call{.endpoint = u"auth.logout"_s,
        .bearer = false,
        .headers = {{"Authorization"_ba, "Bearer " + token}}};
    then(m_calls.send(std::move(call)), this, [](const Result<QByteArray> &) {});
}

void Session::leave()
{
    if (hasAccount())
        close(EndReason::ByPerson);
}

void Session::forget(const QString &key)
{
    Accounts(m_settings).forget(key);
    if (m_settings.storedAccount() == key)
        m_settings.storedAccount.set({});
    wipeKey(key);
}

//! Where only the live server refuses, calls still carry out what was promised.
void Session::end(EndReason reason)
{
    if (reason != EndReason::NotAccepted)
        return endNow(reason);
    m_farewell.whenReleased(this, [this, reason, era = m_generation] {
        if (era == m_generation)
            endNow(reason);
    });
}

void Session::endNow(EndReason reason)
{
    if (!hasAccount())
        return;
    if (m_keep) {
        wipe(reason);
        Accounts(m_settings).forget(vaultKey(m_calls.rest().server(), m_account));
    }
    m_settings.storedAccount.set({});
    close(reason);
}

void Session::wipe(EndReason reason)
{
    const QString key = vaultKey(m_calls.rest().server(), m_account);
    if (reason == EndReason::ByPerson) {
        wipeKey(key);
        return;
    }
    // Our token is dead; one that another program has put there since is not ours to delete.
    then(m_vault.read(key), this, [this, key, ours = m_token](const Result<QByteArray> &found) {
        if (found && *found == ours)
            wipeKey(key);
    });
}

void Session::close(EndReason reason)
{
    ++m_generation;
    m_state = State::SignedOut;
    m_refreshAhead->stop();
    m_refreshDueMs = kUnknownTime;
    m_isRefreshing = m_isStored = m_isSuspect = m_wasNeeded = false;
    m_again.stop();
    m_pace.clear();
    m_issuedMs = -1;
    m_lastRefreshMs = 0;
    m_token.fill('\0');
    m_token.clear();
    answerWaiting(failure(ApiError::Kind::Unauthorized, u"signed out"_s));
    m_calls.rest().dropCalls();
    m_calls.forgetCapabilities(); // what an account may not do is no word about the next one
    Q_EMIT signedOut(reason);
}

} // namespace wxm
