// SPDX-License-Identifier: MIT
// The renewal of the token: when it is asked for, what its failures cost, and when they end.
#include "base/then.h"
#include "session/jwt.h"
#include "session/session.h"
#include "session/token_reply.h"
#include "session/vault_key.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcRenewal, "wxm.session", QtInfoMsg)

namespace wxm {

namespace {

//! A token of which nobody knows when it was issued is old.
constexpr std::int64_t kVeryOldMs = 1'000'000'000'000;

//! True where the server has said that this token is not renewed any more.
bool isFinal(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    return kind == Kind::Unauthorized || kind == Kind::Forbidden || kind == Kind::Invalid
        || kind == Kind::Refused;
}

//! True where the server renews nothing at all: no reason to end a token that still works.
bool isAbsent(ApiError::Kind kind)
{
    return kind == ApiError::Kind::NotFound || kind == ApiError::Kind::NotOffered;
}

} // namespace

QFuture<Result<QByteArray>> Session::freshToken(const QByteArray &rejected)
{
    if (m_state != State::SignedIn)
        return QtFuture::makeReadyFuture(
            Result<QByteArray>(failure(ApiError::Kind::Unauthorized, u"signed out"_s)));
    if (!m_isRefreshing && (rejected.isEmpty() || rejected != m_token))
        return QtFuture::makeReadyFuture(Result<QByteArray>(m_token));
    if (!m_isRefreshing) {
        const auto now = m_clock.monotonicMs();
        m_pace.refused(now, tokenAgeMs());
        if (m_pace.isResting(now))
            return QtFuture::makeReadyFuture(Result<QByteArray>(failure(refusedAgain())));
    }
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const bool isRejected = !rejected.isEmpty() && rejected == m_token;
    m_waiting.push_back({promise, isRejected});
    m_wasNeeded = m_wasNeeded || isRejected;
    refresh();
    return promise->future();
}

//! Not worth another question to a server that has just renewed nothing, or that goes on to refuse
//! what it renews.
ApiError Session::refusedAgain()
{
    const auto error =
        m_pace.error().value_or(ApiError::of(ApiError::Kind::Server, u"renewed too often"_s));
    if (!m_again.isActive())
        restBeforeRenewal(error);
    if (m_pace.isOver(m_clock.monotonicMs())) {
        m_again.stop();
        m_isRefreshing = m_wasNeeded = true;
        askVaultForNewer(error);
    }
    return error;
}

void Session::refresh()
{
    if (m_isRefreshing || m_state != State::SignedIn)
        return;
    m_isRefreshing = true;
    m_tries = 0;
    m_refreshAhead->stop();
    m_again.stop();
    if (m_wasNeeded)
        m_pace.asked(m_clock.monotonicMs());
    askForToken();
}

void Session::askForToken()
{
    ++m_tries;
    m_lastRefreshMs = m_clock.monotonicMs();
    Call call{.endpoint = u"auth.refresh"_s,
        .bearer = false,
        .headers = {{"Authorization"_ba, "Bearer " + m_token}}};
    then(m_calls.send(std::move(call)), this,
        [this, era = m_generation](const Result<QByteArray> &body) {
            if (era == m_generation)
                refreshed(body ? readTokenReply(*body, m_clock.wallMs())
                               : Result<QByteArray>(failure(body.error())));
        });
}

void Session::refreshed(const Result<QByteArray> &token)
{
    const auto kind = token ? ApiError::Kind::BadReply : token.error().kind;
    if (token)
        renewed(*token, true);
    else if (isFinal(kind))
        askVaultForNewer(token.error());
    else if (isAbsent(kind) || m_pace.isTroubled() || m_tries > m_limits.refreshDelaysMs.size())
        refreshFailed(token.error());
    else
        QTimer::singleShot(
            m_limits.refreshDelaysMs.at(m_tries - 1), this, [this, era = m_generation] {
                if (era == m_generation)
                    askForToken();
            });
}

void Session::renewed(const QByteArray &token, bool isOurs)
{
    m_isRefreshing = m_wasNeeded = false;
    m_aheadPauseMs = m_limits.aheadPauseMs;
    renewalIsWell();
    adopt(token, isOurs ? Origin::Issued : Origin::Kept);
    if (isOurs)
        store();
    Q_EMIT tokenChanged();
    answerWaiting(token); // last: who hears it may end the session
}

//! Another program on the same account may have renewed the token that we both had: the keychain
//! has its successor, and renewing against each other would never end.
void Session::askVaultForNewer(const ApiError &refusal, int look)
{
    const auto give = [this, refusal, look, era = m_generation](const Result<QByteArray> &found) {
        if (era != m_generation)
            return;
        const bool isOther = found && isToken(*found) && *found != m_token;
        const auto expires = isOther ? readClaims(*found).expiresMs : 0;
        // Against the token that it follows, since our clock may be wrong.
        if (isOther && (!expires || expires >= readClaims(m_token).expiresMs)) {
            qCInfo(lcRenewal) << "another program of this account has renewed the sign-in";
            renewed(*found, false);
            return;
        }
        if (m_isStored && look < m_limits.vaultDelaysMs.size()) {
            // The program that renewed it a moment before us has not stored it yet.
            QTimer::singleShot(m_limits.vaultDelaysMs.at(look), this, [this, refusal, look, era] {
                if (era == m_generation)
                    askVaultForNewer(refusal, look + 1);
            });
            return;
        }
        if (isFinal(refusal.kind))
            giveUp(refusal, m_isSuspect ? EndReason::Revoked : EndReason::Expired);
        else
            askWhetherAlive(refusal);
    };
    if (m_isStored)
        then(readWithin(vaultKey(m_calls.rest().server(), m_account)), this, give);
    else
        give(QByteArray());
}

void Session::giveUp(const ApiError &refusal, EndReason reason)
{
    qCInfo(lcRenewal) << "the sign-in is not renewed any more:" << refusal.detail;
    m_isRefreshing = m_wasNeeded = false;
    answerWaiting(failure(refusal));
    end(reason);
}

//! The renewal has failed for too long. Before a person is asked for the password: a server that
//! still takes the token, or answers nothing at all, is no reason for it.
void Session::askWhetherAlive(const ApiError &refusal)
{
    Call call{.endpoint = u"auth.me"_s,
        .bearer = false,
        .headers = {{"Authorization"_ba, "Bearer " + m_token}}};
    then(m_calls.send(std::move(call)), this,
        [this, refusal, era = m_generation](const Result<QByteArray> &answer) {
            if (era != m_generation)
                return;
            const auto kind = answer ? ApiError::Kind::BadReply : answer.error().kind;
            if (!answer && (isFinal(kind) || isAbsent(kind)))
                return giveUp(refusal, EndReason::NotRenewed);
            qCInfo(lcRenewal) << "the sign-in cannot be renewed, but is not refused either";
            m_pace.clear();
            refreshFailed(answer ? refusal : answer.error());
        });
}

//! Until then nothing goes out that a renewed token is needed for.
void Session::restBeforeRenewal(const ApiError &error)
{
    const auto now = m_clock.monotonicMs();
    m_pace.failed(error, now, QRandomGenerator::global()->generateDouble());
    m_again.start(int(m_pace.nextMs(now) - now));
    Q_EMIT renewalChanged();
}

void Session::renewalIsWell()
{
    m_again.stop();
    const bool wasTroubled = m_pace.isTroubled();
    m_pace.succeeded();
    if (wasTroubled)
        Q_EMIT renewalChanged();
}

void Session::retryRenewal()
{
    const bool wasLongAgo =
        m_clock.monotonicMs() - m_lastRefreshMs >= m_limits.renewal.firstPauseMs;
    if (m_again.isActive() && m_pace.isOffline() && wasLongAgo)
        m_again.start(0);
}

EpochMs Session::nextRenewalMs() const
{
    return m_again.isActive() ? m_clock.wallMs() + m_again.remainingTime() : 0;
}

std::int64_t Session::tokenAgeMs() const
{
    return m_issuedMs < 0 ? kVeryOldMs : m_clock.monotonicMs() - m_issuedMs;
}

void Session::refreshFailed(const ApiError &error)
{
    qCInfo(lcRenewal) << "the sign-in could not be renewed now:" << error.detail;
    if (std::exchange(m_wasNeeded, false)) {
        restBeforeRenewal(error);
        if (m_pace.isOver(m_clock.monotonicMs())) {
            m_again.stop();
            m_wasNeeded = true;
            return askVaultForNewer(error); // its end answers who waits
        }
    }
    m_isRefreshing = false;
    m_aheadPauseMs = std::min(m_aheadPauseMs * 2, m_limits.aheadPauseMaxMs);
    planRefresh();
    // To those who only queued the old token is as good as it was before.
    const auto waiting = std::exchange(m_waiting, {});
    const auto old = m_token;
    for (const auto &waiter : waiting) {
        waiter.promise->addResult(waiter.isRejected ? Result<QByteArray>(failure(error)) : old);
        waiter.promise->finish();
    }
}

void Session::answerWaiting(const Result<QByteArray> &token)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &waiter : waiting) {
        waiter.promise->addResult(token);
        waiter.promise->finish();
    }
}

} // namespace wxm
