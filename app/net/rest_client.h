// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "net/proxy_route.h"
#include "net/rate_budget.h"
#include "net/refusal.h"
#include "net/rest_request.h"
#include "net/retry_after.h"
#include "net/token_gate.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <array>
#include <memory>

namespace wxm {

//! The figures of the REST rules; tests shorten them.
struct RestLimits {
    int readDeadlineMs = 15'000;
    int writeDeadlineMs =
        20'000; //!< Of a file: without a piece of it going out, and for the answer.
    int idleTimeoutMs = 10'000;
    qint64 maxBodyBytes = 8 * 1024 * 1024;
    QList<int> retryDelaysMs = {1'000, 3'000, 9'000}; //!< Before each repetition of a GET, ±30 %.
    int maxRetryAfterS = 3'600; //!< Nobody waits longer than this without a look.
};

//! Carries calls to the server and knows no feature. GUI thread; a call ends from the event loop,
//! never inside send(), and always ends: with Cancelled when the client goes away.
//!
//! What is repeated: a GET after an end without an answer and after 5xx; any call after 429 (the
//! whole client waits) and once after a 401 or 419 that a newer token cures. A state-changing call
//! is sent once: an end that proves neither outcome is Ambiguous, for the caller to settle. A call
//! that is marked as isOnce is never repeated.
//!
//! After a pause go first what a person pressed, then what is looked at, polls last; those two one
//! at a time. Polls also wait while the server's X-RateLimit headers leave little room.
class RestClient final : public QObject {
    Q_OBJECT

public:
    explicit RestClient(const Clock &clock, RestLimits limits = {}, QObject *parent = nullptr);
    ~RestClient() override;

    //! The origin by readServerUrl(); calls without one end as Refused. Another origin drops the
    //! calls that were meant for the old one.
    void setServer(const QUrl &origin);
    QUrl server() const { return m_server; }
    const Clock &clock() const { return m_clock; }
    void setTokenGate(TokenGate *gate) { m_gate = gate; }
    //! `ar` or `en`: the language of the server's sentences.
    void setLanguage(const QString &code) { m_language = code.toLatin1(); }

    [[nodiscard]] QFuture<Result<RestReply>> send(RestRequest request);
    //! Ends the calls of the account that is signed out: what waits and what only reads ends as
    //! Cancelled. A change on its way ends as the server says, and is never sent for anybody else.
    void dropCalls();
    //! The network is known to be back: what waits to be repeated is repeated at once. Polls end as
    //! Cancelled instead: their owners read anew now, and would read twice.
    void retryNow();
    //! Another setting of the proxy: the next call asks anew.
    void forgetProxy() { m_route.forget(); }
    //! Who may know a password that a proxy wants (ProxyRoute::setCure()).
    void setProxyCure(ProxyRoute::Cure cure) { m_route.setCure(std::move(cure)); }
    //! The live connection was refused by the proxy: it is tried anew before the next call.
    void doubtProxy() { m_route.doubt(); }
    //! What calls go through, as far as it is known.
    const QNetworkProxy &proxy() const { return m_route.current(); }

Q_SIGNALS:
    //! The server asked for a pause (429); calls go on in `seconds`. 0: it is over.
    void paused(int seconds);
    //! The server answered that it is being maintained; a try in `seconds` may do. 0: it answers
    //! again.
    void unavailable(int seconds);
    //! A call was answered, whatever it said, or could not reach the server at all.
    void reachedServer(bool reached);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void admit(const JobPtr &job);
    void openGate(const JobPtr &job, const QByteArray &rejected);
    void dispatch(const JobPtr &job, const QByteArray &token);
    void begin(const JobPtr &job, const QNetworkProxy &proxy);
    void wait(const JobPtr &job); // these five: rest_client_waiting.cpp
    bool mustWait(const Job &job) const;
    void release();
    void releaseNext();
    void noteAnswer(int status, const QNetworkReply &reply, const ApiError *error);
    bool acquireSlot(Job &job);
    void releaseSlot(Job &job);
    QNetworkReply *start(Job &job);
    bool isStale(const Job &job, QNetworkReply::NetworkError error) const;
    Reach reachOf(const Job &job, QNetworkReply::NetworkError error) const;
    void watch(const JobPtr &job, QNetworkReply *reply);
    void settle(const JobPtr &job, QNetworkReply *reply);
    void settleStatus(const JobPtr &job, int status, const QNetworkReply &reply);
    ApiError refusalOf(const Job &job, int status, const QNetworkReply &reply) const;
    void pauseFor(const JobPtr &job, int seconds);
    void hold(const JobPtr &job);
    void resume();
    void retryOrFail(const JobPtr &job, ApiError error);
    void cancel(const JobPtr &job);
    void finish(const JobPtr &job, Result<RestReply> result);
    void log(const Job &job, int status, const QByteArray &outcome) const;

    const Clock &m_clock;
    RestLimits m_limits;
    QUrl m_server;
    QByteArray m_language = "ar";
    TokenGate *m_gate = nullptr;
    ProxyRoute m_route;
    //! Sign-in, sends and lists have a manager each: a stuck list never holds up a reply.
    //! Files have one too, and one goes at a time.
    std::array<QNetworkAccessManager, 4> m_lanes;
    QList<JobPtr> m_jobs;     //!< Everything not finished.
    QList<JobPtr> m_waiting;  //!< Held back by a 429 or the budget, by urgency and order of send().
    QList<JobPtr> m_retrying; //!< Wait for their next try.
    QList<JobPtr> m_queued;   //!< Changes for which there is no place yet.
    int m_changes = 0;        //!< Under way.
    std::uint64_t m_sent = 0;
    int m_generation = 0; //!< Counts the accounts; a call belongs to one.
    bool m_isClosing = false;
    bool m_isRecovering = false; //!< A pause is over, and what it held back goes out step by step.
    bool m_isUnavailable = false;
    int m_released = 0; //!< Of what was held back: on its way now.
    RateBudget m_budget;
    QTimer m_pause;
    QTimer m_budgetTimer; //!< Ends when polls may go on.
};

} // namespace wxm
