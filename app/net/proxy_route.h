// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace wxm {

class ProxyTrial;

//! Through what requests to one server go. The system may need seconds for its answer (a PAC file
//! is fetched and run), so it is asked beside the GUI thread, and asked again after a minute while
//! the answer of before still counts. A proxy is tried before anything is sent by way of it,
//! and what says no is left alone for a minute. One that wants a password waits for who may have
//! one (see setCure()) before it counts as a refusal. GUI thread.
class ProxyRoute final : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<QNetworkProxy(const QUrl &)>; //!< Any thread.
    //! `obstacle`: the proxy is known to refuse, nothing should be sent.
    using Found = std::function<void(const QNetworkProxy &, const Obstacle &obstacle)>;

    //! Asked when a proxy wants another sign-in than the one it got, if any; true: there is one
    //! now, and the proxy is tried with it.
    using Cure = std::function<QFuture<bool>(const QNetworkProxy &refused, const QUrl &server)>;

    explicit ProxyRoute(Ask ask = {}, int trialMs = 5'000, QObject *parent = nullptr);
    ~ProxyRoute() override;

    //! `found` is called at once where the answer is known, else from the event loop.
    void find(const QUrl &server, Found found);
    void setCure(Cure cure) { m_cure = std::move(cure); }
    //! Somebody was refused by the proxy although it was tried: it is tried anew before anything
    //! else is sent.
    void doubt();
    //! How long a trial stands above doubt; tests shorten it.
    void setFreshMs(int ms);
    //! How long an answer counts, a minute; tests shorten it. From the next answer on.
    void setGoodForMs(int ms) { m_goodForMs = ms; }
    //! Another setting: what was answered does not count any more.
    void forget();
    //! The answer for the last server; "no proxy" while there is none.
    const QNetworkProxy &current() const { return m_answer; }
    //! The proxy did not answer when it was tried, which may have been only slow: what a request
    //! that ends without an answer can say.
    const Obstacle &suspicion() const { return m_suspicion; }

private:
    void ask();
    void onAnswer(int round, const QNetworkProxy &answer);
    void tryIt(int round, const QNetworkProxy &proxy);
    void onTried(int round, Obstacle obstacle);
    void settle(const Obstacle &obstacle);

    Ask m_ask;
    Cure m_cure;
    int m_trialMs;
    QUrl m_server;
    int m_round = 0; //!< Counts the servers and settings; a late answer belongs to one.
    bool m_isKnown = false;
    bool m_isAsking = false;
    QNetworkProxy m_answer{QNetworkProxy::NoProxy};
    Obstacle m_obstacle;
    Obstacle m_suspicion;
    std::unique_ptr<ProxyTrial> m_trial;
    Obstacle m_withPassword; //!< Of the trial before, while it is tried without one.
    int m_goodForMs = 60'000;
    QDeadlineTimer m_goodFor;
    int m_freshMs = 10'000;
    QDeadlineTimer m_fresh; //!< Until then a doubt is about what was before the last trial.
    std::vector<Found> m_waiting;
};

} // namespace wxm
