// SPDX-License-Identifier: MIT
#include "fakes/proxies.h"
#include "net/proxy_route.h"

#include <QPromise>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const QUrl kServer(u"https://gw.test"_s);

//! Nobody listens there.
QNetworkProxy proxyAt(quint16 port) { return {QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, port}; }

} // namespace

class ProxyRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! A PAC file may take seconds.
    void slowSystem_doesNotHoldTheCallerAndIsAskedOnce()
    {
        QSemaphore answer;
        std::atomic<int> questions = 0;
        std::atomic<bool> beside = true;
        const auto *own = QThread::currentThread();
        ProxyRoute route([&](const QUrl &) {
            ++questions;
            beside = beside && QThread::currentThread() != own;
            answer.acquire();
            return proxyAt(8);
        });
        QList<int> found;
        for (int i = 0; i < 3; ++i)
            route.find(kServer,
                [&](const QNetworkProxy &proxy, const Obstacle &) { found.append(proxy.port()); });
        QVERIFY(found.isEmpty());
        answer.release(10);
        QTRY_COMPARE(found, (QList<int>{8, 8, 8}));
        route.find(kServer,
            [&](const QNetworkProxy &proxy, const Obstacle &) { found.append(proxy.port()); });
        QCOMPARE(found.size(), 4); // known: at once
        QCOMPARE(questions.load(), 1);
        QVERIFY(beside);
        QCOMPARE(route.current().port(), 8);
    }

    //! Asking may run a script that was fetched from the network.
    void answer_countsForItsTimeAndIsRenewedBesideWhoAsks()
    {
        std::atomic<int> questions = 0;
        ProxyRoute route([&](const QUrl &) {
            ++questions;
            return QNetworkProxy(QNetworkProxy::NoProxy);
        });
        int found = 0;
        const auto count = [&](const QNetworkProxy &, const Obstacle &) { ++found; };
        route.find(kServer, count);
        QTRY_COMPARE(found, 1);
        for (int i = 0; i < 200; ++i)
            route.find(kServer, count);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(found, 201);
        QCOMPARE(questions.load(), 1);

        route.setGoodForMs(0);
        route.forget();
        route.find(kServer, count);
        QTRY_COMPARE(found, 202);
        for (int i = 0; i < 200; ++i)
            route.find(kServer, count);
        QCOMPARE(found, 402); // the answer of before counts while the system is asked
        QTRY_COMPARE(questions.load(), 3);
    }

    void setting_thatChangedIsAskedAnew()
    {
        std::atomic<int> port = 8;
        ProxyRoute route([&](const QUrl &) { return proxyAt(quint16(port)); });
        QList<int> found;
        const auto note = [&](const QNetworkProxy &proxy, const Obstacle &) {
            found.append(proxy.port());
        };
        route.find(kServer, note);
        QTRY_COMPARE(found, QList<int>{8});
        port = 9;
        route.forget();
        route.find(kServer, note);
        QTRY_COMPARE(found, (QList<int>{8, 9}));
    }

    //! The answer to the setting of before must not count for the new one.
    void setting_thatChangesWhileItIsAskedCounts()
    {
        QSemaphore first;
        std::atomic<int> questions = 0;
        ProxyRoute route([&](const QUrl &) {
            if (++questions > 1)
                return proxyAt(9);
            first.acquire();
            return proxyAt(8);
        });
        QList<int> found;
        route.find(kServer,
            [&](const QNetworkProxy &proxy, const Obstacle &) { found.append(proxy.port()); });
        QTRY_COMPARE(questions.load(), 1);
        route.forget();
        QTRY_COMPARE(found, QList<int>{9});
        first.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(); // what comes late has come
        QCOMPARE(found, QList<int>{9});
        QCOMPARE(route.current().port(), 9);
    }

    //! Qt 6.4 would answer it thousands of times a second, each time a failed sign-in.
    void proxy_thatWantsNtlmIsAskedAFewTimesOnly()
    {
        fakes::HttpServer proxy;
        fakes::beNtlmProxy(proxy);
        ProxyRoute route([&](const QUrl &) {
            return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        });
        QList<Obstacle> found;
        const auto note = [&](const QNetworkProxy &, const Obstacle &obstacle) {
            found.append(obstacle);
        };
        route.find(kServer, note);
        const Obstacle wanted{
            Obstacle::Kind::ProxyWantsPassword, u"127.0.0.1:%1"_s.arg(proxy.port())};
        QTRY_COMPARE(found, QList<Obstacle>{wanted});
        const auto asked = proxy.arrivals.size();
        QCOMPARE_LE(asked, 12);
        for (int i = 0; i < 20; ++i)
            route.find(kServer, note); // polls, and whatever else wants to be sent
        QCOMPARE(found, QList<Obstacle>(21, wanted));
        // Qt would go on over the connection that it has: there is none any more.
        QTRY_COMPARE(proxy.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE_LE(proxy.arrivals.size(), asked + 1);
    }

    //! A SOCKS5 client waits for ever at an HTTP proxy's port. It may as well be slow, so that
    //! requests are sent; they can say what it was when they end without an answer.
    void proxy_thatIsSilentIsSuspected()
    {
        fakes::HttpServer silent;
        ProxyRoute route([&](const QUrl &) { return proxyAt(silent.port()); }, 100);
        QList<Obstacle> found;
        route.find(kServer,
            [&](const QNetworkProxy &, const Obstacle &obstacle) { found.append(obstacle); });
        QTRY_COMPARE(found, QList<Obstacle>{Obstacle()});
        QCOMPARE(route.suspicion(),
            (Obstacle{Obstacle::Kind::ProxyNoAnswer, u"127.0.0.1:%1"_s.arg(silent.port())}));
    }

    void proxy_thatLetsThroughIsTriedOnce()
    {
        fakes::HttpServer proxy;
        proxy.answerWith("HTTP/1.1 200 Connection established\r\n\r\n");
        ProxyRoute route([&](const QUrl &) {
            return QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
        });
        int found = 0;
        const auto note = [&](const QNetworkProxy &answer, const Obstacle &obstacle) {
            found += !obstacle && answer.port() == proxy.port();
        };
        route.find(kServer, note);
        QTRY_COMPARE(found, 1);
        route.find(kServer, note);
        QCOMPARE(found, 2);
        QCOMPARE(proxy.connections, 1);
        QCOMPARE(proxy.arrivals.value(0).target, "gw.test:443"_ba);
    }

    //! Where somebody knows a password, nobody who wants to send hears of the refusal.
    void cure_isTriedBeforeARefusalCounts()
    {
        fakes::HttpServer proxy;
        fakes::beBasicProxy(proxy, "a:b"_ba);
        std::atomic<bool> isKnown = false;
        ProxyRoute route([&](const QUrl &) {
            QNetworkProxy answer(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
            if (isKnown) {
                answer.setUser(u"a"_s);
                answer.setPassword(u"b"_s);
            }
            return answer;
        });
        int cures = 0;
        route.setCure([&](const QNetworkProxy &refused, const QUrl &server) {
            ++cures;
            isKnown = refused.port() == proxy.port() && server == kServer;
            QPromise<bool> promise;
            promise.start();
            promise.addResult(true);
            promise.finish();
            return promise.future();
        });
        QList<Obstacle> found;
        const auto note = [&](const QNetworkProxy &, const Obstacle &obstacle) {
            found.append(obstacle);
        };
        route.find(kServer, note);
        route.find(kServer, note);
        QTRY_COMPARE(found, (QList<Obstacle>{{}, {}}));
        QCOMPARE(cures, 1);
    }

    //! The proxy takes a password of before no longer: one trial for all who were refused.
    void doubt_isTriedOnceBeforeAnythingElseIsSent()
    {
        fakes::HttpServer proxy;
        fakes::beBasicProxy(proxy, "a:b"_ba);
        int cures = 0;
        ProxyRoute route([&](const QUrl &) {
            return QNetworkProxy(
                QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port(), u"a"_s, u"b"_s);
        });
        route.setCure([&](const QNetworkProxy &, const QUrl &) {
            ++cures;
            QPromise<bool> promise;
            promise.start();
            promise.addResult(false);
            promise.finish();
            return promise.future();
        });
        QList<Obstacle::Kind> found;
        const auto note = [&](const QNetworkProxy &, const Obstacle &obstacle) {
            found.append(obstacle.kind);
        };
        route.find(kServer, note);
        QTRY_COMPARE(found, QList<Obstacle::Kind>{Obstacle::Kind::None});
        fakes::beBasicProxy(proxy, "a:c"_ba);
        route.doubt(); // about a request from before the trial, as far as anybody can tell
        route.find(kServer, note);
        QCOMPARE(found.size(), 2);
        QCOMPARE(cures, 0);
        route.setFreshMs(0);
        for (int i = 0; i < 5; ++i)
            route.doubt();
        route.find(kServer, note);
        QTRY_COMPARE(found.size(), 3);
        QCOMPARE(found.last(), Obstacle::Kind::ProxyWantsPassword);
        QCOMPARE(cures, 1);
    }

    void thisMachine_isNeverAskedFor()
    {
        int questions = 0;
        ProxyRoute route([&](const QUrl &) {
            ++questions;
            return proxyAt(8);
        });
        bool isDirect = false;
        route.find(
            QUrl(u"http://127.0.0.1:80"_s), [&](const QNetworkProxy &proxy, const Obstacle &) {
                isDirect = proxy.type() == QNetworkProxy::NoProxy;
            });
        QVERIFY(isDirect);
        QCOMPARE(questions, 0);
    }
};

QTEST_GUILESS_MAIN(ProxyRouteTest)
#include "proxy_route_test.moc"
