// SPDX-License-Identifier: MIT
#include "net/proxy_route.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

const QUrl kServer(u"https://gw.test"_s);

QNetworkProxy proxyAt(quint16 port) { return {QNetworkProxy::HttpProxy, u"proxy.test"_s, port}; }

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
            route.find(kServer, [&](const QNetworkProxy &proxy) { found.append(proxy.port()); });
        QVERIFY(found.isEmpty());
        answer.release(10);
        QTRY_COMPARE(found, (QList<int>{8, 8, 8}));
        route.find(kServer, [&](const QNetworkProxy &proxy) { found.append(proxy.port()); });
        QCOMPARE(found.size(), 4); // known: at once
        QCOMPARE(questions.load(), 1);
        QVERIFY(beside);
        QCOMPARE(route.current().port(), 8);
    }

    void setting_thatChangedIsAskedAnew()
    {
        std::atomic<int> port = 8;
        ProxyRoute route([&](const QUrl &) { return proxyAt(quint16(port)); });
        QList<int> found;
        const auto note = [&](const QNetworkProxy &proxy) { found.append(proxy.port()); };
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
        route.find(kServer, [&](const QNetworkProxy &proxy) { found.append(proxy.port()); });
        QTRY_COMPARE(questions.load(), 1);
        route.forget();
        QTRY_COMPARE(found, QList<int>{9});
        first.release();
        QTest::qWait(50); // what comes late would come now
        QCOMPARE(found, QList<int>{9});
        QCOMPARE(route.current().port(), 9);
    }

    void thisMachine_isNeverAskedFor()
    {
        int questions = 0;
        ProxyRoute route([&](const QUrl &) {
            ++questions;
            return proxyAt(8);
        });
        bool isDirect = false;
        route.find(QUrl(u"http://127.0.0.1:80"_s),
            [&](const QNetworkProxy &proxy) { isDirect = proxy.type() == QNetworkProxy::NoProxy; });
        QVERIFY(isDirect);
        QCOMPARE(questions, 0);
    }
};

QTEST_GUILESS_MAIN(ProxyRouteTest)
#include "proxy_route_test.moc"
