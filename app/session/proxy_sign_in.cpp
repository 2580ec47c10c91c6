// SPDX-License-Identifier: MIT
#include "session/proxy_sign_in.h"

#include "base/then.h"
#include "net/proxy_trial.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kTrialMs = 10'000;

//! A name has no line end; a password may have anything.
QByteArray packed(const ProxyPassword &password)
{
    return password.user.toUtf8() + '\n' + password.password.toUtf8();
}

std::optional<ProxyPassword> unpacked(const QByteArray &secret)
{
    const auto end = secret.indexOf('\n');
    if (end <= 0)
        return std::nullopt;
    return ProxyPassword{
        QString::fromUtf8(secret.left(end)), QString::fromUtf8(secret.mid(end + 1))};
}

//! True if the proxy has taken the sign-in, whatever it says of the server.
bool isTaken(const Obstacle &obstacle)
{
    using Kind = Obstacle::Kind;
    return !obstacle || obstacle.kind == Kind::ProxyCannotReach
        || obstacle.kind == Kind::ProxyRefuses;
}

void finish(const std::shared_ptr<QPromise<bool>> &promise, bool isCured)
{
    if (promise->future().isFinished())
        return;
    promise->addResult(isCured);
    promise->finish();
}

} // namespace

QString ProxySignIn::keyOf(const QString &proxy) { return u"wxm-console|proxy|"_s + proxy; }

ProxySignIn::ProxySignIn(std::shared_ptr<ProxyPasswords> passwords, TokenVault &vault,
    Settings &settings, QObject *parent, int vaultAnswerMs)
    : QObject(parent)
    , m_passwords(std::move(passwords))
    , m_vault(vault)
    , m_settings(settings)
    , m_vaultAnswerMs(vaultAnswerMs)
{
    // A keychain that was locked may hold what a person is asked for.
    m_vault.whenReachable(this, [this] {
        if (m_question && !m_question->wasRefused) {
            auto promise = std::make_shared<QPromise<bool>>();
            promise->start();
            readKept(m_question->proxy, promise);
        }
    });
}

ProxySignIn::~ProxySignIn() = default;

QFuture<bool> ProxySignIn::cure(const QNetworkProxy &refused, const QUrl &server)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto proxy = proxyAddress(refused);
    m_refused = refused;
    m_server = server;
    const auto known = m_passwords->of(proxy);
    const ProxyPassword used{refused.user(), refused.password()};
    if (known && *known != used) {
        finish(promise, true); // entered while the trial was under way
        return promise->future();
    }
    // It would be refused each time, and a proxy may count that: from here on without any.
    if (!used.user.isEmpty())
        m_passwords->put(proxy, {});
    const auto giveUp = [this, proxy, user = used.user, promise] {
        if (!user.isEmpty() || !m_question || m_question->proxy != proxy)
            ask({proxy, user, !user.isEmpty()});
        finish(promise, false);
    };
    if (m_read.contains(proxy)) {
        giveUp();
        return promise->future();
    }
    m_read.insert(proxy);
    readKept(proxy, promise);
    QTimer::singleShot(m_vaultAnswerMs, this, [promise, giveUp] {
        if (!promise->future().isFinished())
            giveUp();
    });
    return promise->future();
}

void ProxySignIn::readKept(const QString &proxy, const std::shared_ptr<QPromise<bool>> &promise)
{
    then(
        m_vault.read(keyOf(proxy)), this, [this, proxy, promise](const Result<QByteArray> &secret) {
            const auto kept = secret ? unpacked(*secret) : std::nullopt;
            const bool isWaited = !promise->future().isFinished();
            const bool isAsked = m_question && m_question->proxy == proxy;
            if (kept && (isWaited || isAsked)) {
                m_passwords->put(proxy, *kept);
                note(proxy, true);
                if (isAsked) {
                    settleQuestion();
                    Q_EMIT letThrough();
                }
                finish(promise, true);
            } else if (isWaited) {
                if (!isAsked)
                    ask({proxy, m_refused.user(), !m_refused.user().isEmpty()});
                finish(promise, false);
            }
        });
}

void ProxySignIn::ask(const Question &question)
{
    if (m_question == question)
        return;
    m_question = question;
    Q_EMIT questionChanged();
}

void ProxySignIn::settleQuestion()
{
    m_question.reset();
    Q_EMIT questionChanged();
}

QFuture<Result<Done>> ProxySignIn::answer(const ProxyPassword &password)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto end = [promise](Result<Done> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    if (!m_question || m_trial) {
        end(failure({.kind = ApiError::Kind::Cancelled, .detail = {}}));
        return promise->future();
    }
    auto proxy = m_refused;
    proxy.setUser(password.user);
    proxy.setPassword(password.password);
    const auto tried = [this, end, password, who = m_question->proxy](const Obstacle &obstacle) {
        m_trial.release()->deleteLater(); // it is in the middle of its call to us
        if (isTaken(obstacle)) {
            take(who, password);
            return end(Done{});
        }
        // It asked for a password before: whatever it says to this one is about that.
        const bool isWrong = obstacle.isAboutSignIn();
        ApiError error{
            .kind = isWrong ? ApiError::Kind::Unauthorized : ApiError::Kind::Offline, .detail = {}};
        error.obstacle = obstacle;
        end(failure(std::move(error)));
    };
    m_trial = std::make_unique<ProxyTrial>(proxy, m_server, tried, kTrialMs);
    return promise->future();
}

void ProxySignIn::take(const QString &proxy, const ProxyPassword &password)
{
    m_passwords->put(proxy, password);
    keep(proxy, password);
    if (m_question && m_question->proxy == proxy)
        settleQuestion();
    Q_EMIT letThrough();
}

void ProxySignIn::keep(const QString &proxy, const ProxyPassword &password)
{
    then(m_vault.write(keyOf(proxy), packed(password)), this,
        [this, proxy](const Result<Done> &done) {
            if (done)
                note(proxy, true);
            else
                Q_EMIT notKept();
        });
}

QFuture<Result<Done>> ProxySignIn::forget(const QString &proxy)
{
    m_passwords->drop(proxy);
    return then(m_vault.remove(keyOf(proxy)), this, [this, proxy](const Result<Done> &done) {
        if (done)
            note(proxy, false);
        return done;
    });
}

void ProxySignIn::note(const QString &proxy, bool isKept)
{
    auto kept = m_settings.proxiesKept();
    if (kept.contains(proxy) == isKept)
        return;
    if (isKept)
        kept.append(proxy);
    else
        kept.removeAll(proxy);
    m_settings.proxiesKept.set(kept);
}

} // namespace wxm
