// SPDX-License-Identifier: MIT
#include "realtime/transport_choice.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using socketio::ConnectError;
using socketio::DisconnectReason;
using socketio::TransportKind;

namespace {

ConnectError failed(int status, ConnectError::Kind kind = ConnectError::Kind::Transport)
{
    return {kind, u"x"_s, {}, status, true, 1000};
}

} // namespace

class TransportChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handshakeStatus_decides_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<TransportKind>("next");
        for (const int status : {200, 400, 403, 404, 426, 501})
            QTest::addRow("%d", status) << status << TransportKind::Polling;
        // The server is away, or wants a pause, or the proxy a password: polling fares no better.
        for (const int status : {0, 407, 429, 502, 503, 504})
            QTest::addRow("%d", status) << status << TransportKind::WebSocket;
    }
    void handshakeStatus_decides()
    {
        QFETCH(int, status);
        QFETCH(TransportKind, next);
        TransportChoice choice;
        choice.attemptFailed(failed(status), false, 0);
        QCOMPARE(choice.next(1), next);
        QCOMPARE(choice.reason().isEmpty(), next == TransportKind::WebSocket);
    }

    void swallowedHandshake_givesWayTheSecondTimeIfTheServerIsThere()
    {
        TransportChoice away;
        for (int i = 0; i < 5; ++i)
            away.attemptFailed(failed(0, ConnectError::Kind::Timeout), false, i);
        QCOMPARE(away.next(10), TransportKind::WebSocket);
        TransportChoice there;
        there.attemptFailed(failed(0, ConnectError::Kind::Timeout), true, 0);
        QCOMPARE(there.next(1), TransportKind::WebSocket);
        there.attemptFailed(failed(0, ConnectError::Kind::Timeout), true, 1);
        QCOMPARE(there.next(2), TransportKind::Polling);
    }

    void cutRightAfterTheUpgrade_givesWayTheSecondTime()
    {
        TransportChoice choice;
        choice.connected(1'000);
        choice.lost(DisconnectReason::TransportClose, 1'500);
        QCOMPARE(choice.next(2'000), TransportKind::WebSocket);
        choice.connected(3'000);
        choice.lost(DisconnectReason::TransportError, 3'500);
        QCOMPARE(choice.next(4'000), TransportKind::Polling);
    }

    void lossAfterAWhile_isNoSign()
    {
        TransportChoice choice;
        for (int i = 0; i < 6; ++i) {
            choice.connected(i * 100'000);
            choice.lost(DisconnectReason::TransportClose, i * 100'000 + 60'000);
        }
        choice.connected(900'000);
        choice.lost(DisconnectReason::IoServerDisconnect, 900'001); // by the server's word
        QCOMPARE(choice.next(900'002), TransportKind::WebSocket);
    }

    void webSocket_isTriedOnceInTenMinutes()
    {
        TransportChoice choice;
        choice.attemptFailed(failed(400), true, 0);
        choice.connected(1'000);
        QVERIFY(!choice.isTrialDue(599'000));
        QVERIFY(choice.isTrialDue(600'000));
        choice.trialEnded(false, 600'000);
        QVERIFY(!choice.isTrialDue(1'199'000));
        QCOMPARE(choice.next(1'199'000), TransportKind::Polling);
        QVERIFY(choice.isTrialDue(1'200'000));
        choice.trialEnded(true, 1'200'000);
        QCOMPARE(choice.next(1'200'001), TransportKind::WebSocket);
        QVERIFY(choice.reason().isEmpty());
    }

    void pollingThatFailsToo_goesBackToTheFirstChoice()
    {
        TransportChoice choice;
        choice.attemptFailed(failed(400), true, 0);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(choice.next(10), TransportKind::Polling);
            choice.attemptFailed(failed(0), false, 10);
        }
        QCOMPARE(choice.next(11), TransportKind::WebSocket);
    }

    void wish_isAlwaysKept()
    {
        TransportChoice choice;
        choice.setWish(LiveTransport::WebSocket);
        choice.attemptFailed(failed(400), true, 0);
        QCOMPARE(choice.next(1), TransportKind::WebSocket);
        choice.setWish(LiveTransport::Polling);
        QCOMPARE(choice.next(1), TransportKind::Polling);
        QVERIFY(choice.reason().isEmpty());
        QVERIFY(!choice.isTrialDue(10'000'000));
        QCOMPARE(readLiveTransport(u"polling"_s), LiveTransport::Polling);
        QCOMPARE(readLiveTransport(u"websocket"_s), LiveTransport::WebSocket);
        QCOMPARE(readLiveTransport(u"something"_s), LiveTransport::Automatic);
    }
};

QTEST_GUILESS_MAIN(TransportChoiceTest)
#include "transport_choice_test.moc"
