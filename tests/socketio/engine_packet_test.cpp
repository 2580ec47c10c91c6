// SPDX-License-Identifier: MIT
#include "socketio/engine_packet.h"

#include <QtTest>

using namespace socketio;

class EnginePacketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void payload_joinsTextAndBase64()
    {
        std::vector<EnginePacket> packets;
        packets.push_back(EnginePacket::ofText("4a"));
        packets.push_back(EnginePacket::ofBinary("\x01\x02\x03\x04"));
        packets.push_back(EnginePacket::ofBinary(""));
        QCOMPARE(encodePayload(packets),
            QByteArray("4a\x1e"
                       "bAQIDBA==\x1e"
                       "b"));
    }

    void payload_sizeIsCountedInBytes()
    {
        QCOMPARE(EnginePacket::ofText("4€").payloadSize(), 4U);
        QCOMPARE(EnginePacket::ofBinary(QByteArray(4, 'x')).payloadSize(), 9U);
        QCOMPARE(EnginePacket::ofBinary(QByteArray()).payloadSize(), 1U);
    }

    void fit_cutsInFrontOfTheLimitButSendsOneAtLeast()
    {
        std::vector<EnginePacket> packets;
        for (int i = 0; i < 3; ++i)
            packets.push_back(EnginePacket::ofText("4€")); // 4 bytes each
        QCOMPARE(packetsThatFit(packets, 0), 3U);
        QCOMPARE(packetsThatFit(packets, 14), 3U);
        QCOMPARE(packetsThatFit(packets, 13), 2U);
        QCOMPARE(packetsThatFit(packets, 9), 2U);
        QCOMPARE(packetsThatFit(packets, 8), 1U);
        QCOMPARE(packetsThatFit(packets, 1), 1U);
    }

    void base64_isStrict()
    {
        QByteArray bytes;
        QVERIFY(decodeBase64Packet("bAQIDBA==", bytes));
        QCOMPARE(bytes, QByteArray("\x01\x02\x03\x04"));
        QVERIFY(decodeBase64Packet("b", bytes));
        QVERIFY(bytes.isEmpty());
        QVERIFY(!decodeBase64Packet("b!!", bytes));
    }

    void handshake_readsWhatIsThere()
    {
        const Handshake handshake = readHandshake(
            R"({"sid":"a","upgrades":["websocket","other",7],"pingInterval":300,"pingTimeout":200,)"
            R"("maxPayload":1000,"more":{"x":[]}})");
        QCOMPARE(handshake.sid, std::string("a"));
        QCOMPARE(handshake.upgrades.size(), 2U);
        QCOMPARE(handshake.pingIntervalMs, 300);
        QCOMPARE(handshake.pingTimeoutMs, 200);
        QCOMPARE(handshake.maxPayload, 1000U);
    }

    void handshake_senselessPingSettingsBecomeTheUsualOnes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("interval");
        for (const char *value : {"0", "-1", "null", "\"x\"", "[]", "-1e300"})
            QTest::addRow("%s", value) << QByteArray(value) << 25000;
        QTest::addRow("a very long time is a day") << QByteArray("1e15") << 24 * 3600 * 1000;
        QTest::addRow("out of range is a day") << QByteArray("1e400") << 24 * 3600 * 1000;
    }
    void handshake_senselessPingSettingsBecomeTheUsualOnes()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, interval);
        const std::string text = R"({"sid":"a","pingInterval":)" + value.toStdString() + "}";
        const Handshake handshake = readHandshake(text);
        QCOMPARE(handshake.sid, std::string("a"));
        QCOMPARE(handshake.pingIntervalMs, interval);
        QCOMPARE(handshake.pingTimeoutMs, 20000);
    }

    void handshake_withoutSidIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "[]", "{}", "<html>", R"({"sid":1})", R"({"sid":""})",
                 R"({"sid":"a"}x)", "null", "{\"sid\":\"\xff\"}"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void handshake_withoutSidIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(readHandshake(text.toStdString()).sid.empty());
    }
};

QTEST_GUILESS_MAIN(EnginePacketTest)
#include "engine_packet_test.moc"
