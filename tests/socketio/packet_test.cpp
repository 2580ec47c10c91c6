// SPDX-License-Identifier: MIT
#include "socketio/packet.h"

#include <QtTest>

using namespace socketio;

class PacketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decode_readsEveryPart()
    {
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(decoder.decode(
            "51-/admin,456[\"project:delete\",{\"_placeholder\":true,\"num\":0}]", packet));
        QVERIFY(packet.type == PacketType::BinaryEvent);
        QCOMPARE(packet.attachmentCount, 1U);
        QVERIFY(packet.nameSpace == "/admin");
        QVERIFY(packet.id == "456");
        QVERIFY(packet.name == "project:delete");
        QVERIFY(packet.args == "{\"_placeholder\":true,\"num\":0}");
        QCOMPARE(packet.values.size(), 1U);
    }

    void decode_accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"0", "0{}", "0{\"sid\":\"a\"}", "0/ns", "0/ns,", "1", "1/ns,",
                 "2[\"a\"]", "2[1]", "212[\"a\",1]", "31[]", "32[\"a\",null]", "4\"no\"",
                 "4{\"message\":\"m\"}", "4", "450-[\"a\"]", "60-1[]", "2[ \"a\" , 1 ]",
                 "2/a?b\"c,[\"x\"]", "299999999999999999999999[\"a\"]"}) {
            const QByteArray bytes(text);
            QTest::addRow("%s", text) << (bytes.startsWith("450") ? bytes.mid(1) : bytes);
        }
    }
    void decode_accepts()
    {
        QFETCH(QByteArray, text);
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(decoder.decode(text.toStdString(), packet));
    }

    void decode_refusesWhatIsNestedTooDeeply_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::addRow("event") << QByteArray("2[\"a\",1,") << QByteArray("]");
        QTest::addRow("acknowledgement") << QByteArray("37[") << QByteArray("]");
        QTest::addRow("connect") << QByteArray("0{\"a\":") << QByteArray("}");
        QTest::addRow("refusal") << QByteArray("4{\"data\":") << QByteArray("}");
        QTest::addRow("binary event") << QByteArray("51-[\"a\",") << QByteArray("]");
    }
    void decode_refusesWhatIsNestedTooDeeply()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const bool isPayloadOneLevel = before.contains('{');
        PacketDecoder decoder;
        Packet packet;
        const auto decodes = [&](int levels) {
            const QByteArray middle = QByteArray("[{\"a\":").repeated(levels / 2)
                + (levels % 2 == 1 ? QByteArray("{}") : QByteArray("0"))
                + QByteArray("}]").repeated(levels / 2);
            return decoder.decode((before + middle + behind).toStdString(), packet);
        };
        const int most = isPayloadOneLevel ? 99 : 100;
        decoder.setMaxNesting(100);
        QVERIFY(decodes(most));
        QVERIFY(!decodes(most + 1));
        QVERIFY(!decodes(100000));
        decoder.setMaxNesting(0);
        QVERIFY(decodes(100000));
    }

    void decode_refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "7", "9[]", "a", "2", "2[]", "2{}", "2[\"a\"", "2[\"a\"]x",
                 "2[true]", "2[null]", "2[[\"a\"]]", "2[\"connect\"]", "2[\"connect_error\"]",
                 "2[\"disconnect\"]", "2[\"disconnecting\"]", "2[\"newListener\"]",
                 "2[\"removeListener\"]", "2[\"\\u0063onnect\"]", "3", "31{\"a\":1}", "31", "0[]",
                 "0\"a\"", "1{}", "1[]", "4[]", "5", "5[\"a\"]", "51[\"a\"]", "5-[\"a\"]",
                 "5x-[\"a\"]", "511-[\"a\"]", "599999999999999999999-[\"a\"]", "51.5-[\"a\"]",
                 "5-1-[\"a\"]", "2[\"a\",tru]", "2[\"a\",01]", "2\"a\""}) {
            QTest::addRow("%s", text) << QByteArray(text);
        }
    }
    void decode_refuses()
    {
        QFETCH(QByteArray, text);
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(!decoder.decode(text.toStdString(), packet));
    }

    void decode_commasAndSlashesInArgumentsAreData()
    {
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(decoder.decode("2[\"a\",\"/b,c{[\\\"\"]", packet));
        QVERIFY(packet.nameSpace == "/");
        QVERIFY(packet.values.front() == "\"/b,c{[\\\"\"");
    }

    void decode_idsOfAnyLengthStayTexts()
    {
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(decoder.decode("212345678901234567890123[\"a\"]", packet));
        QVERIFY(packet.id == "12345678901234567890123");
    }

    void decode_numericNameIsItsDigits()
    {
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(decoder.decode("2[42,\"x\"]", packet));
        QVERIFY(packet.name == "42");
        QVERIFY(packet.args == "\"x\"");
    }

    void decode_escapedNameIsDecoded()
    {
        PacketDecoder decoder;
        Packet packet;
        QVERIFY(decoder.decode("2[\"a\\\"\\u00e9\"]", packet));
        QVERIFY(packet.name == "a\"\u00e9");
    }

    void outline_isThatOfOneObjectThatNobodyAnswers()
    {
        ObjectEvent event;
        QVERIFY(PacketDecoder::outline("2/ns,[\"a b\",{\"x\":[1,\"}]\"]}]", event));
        QVERIFY(event.nameSpace == "/ns");
        QVERIFY(event.name == "a b");
        QVERIFY(event.object == "{\"x\":[1,\"}]\"]}");
        QVERIFY(PacketDecoder::outline("2[\"\",{}]", event));
        QVERIFY(event.nameSpace == "/" && event.name.empty() && event.object == "{}");
        // Nobody looked between the braces.
        QVERIFY(PacketDecoder::outline("2[\"a\",{},{}]", event));
        QVERIFY(event.object == "{},{}");
    }

    void outline_isNoneOfAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2", "2[", "2[\"", "2[\"}]", "2[\"a", "2[\"a\"", "2[\"a\"]",
                 "2[\"a\"}]", "2[\"a\",]", "2[\"a\",}]", "2[\"a\",{]", "2[\"a\",{}", "2[\"a\",{}]]",
                 "2[\"a\",{}] ", "2[\"a\" ,{}]", "2[\"a\", {}]", "2[\"a\",{} ]", "2 [\"a\",{}]",
                 "2[ \"a\",{}]", "2[\"a\",[{}]", "2[\"a\",1,{}]", "2[\"a\"{}]", "2[\"a\\\",{}]",
                 "2[\"\\u0061\",{}]", "2[\"a\nb\",{}]", "2[1,{}]", "2[{}]", "2[\"connect\",{}]",
                 "2[\"disconnect\",{}]", "25[\"a\",{}]", "2/ns,5[\"a\",{}]", "2/ns[\"a\",{}]",
                 "3[\"a\",{}]", "0[\"a\",{}]", "50-[\"a\",{}]", "51-[\"a\",{}]", "[\"a\",{}]"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void outline_isNoneOfAnythingElse()
    {
        QFETCH(QByteArray, text);
        ObjectEvent event;
        QVERIFY(!PacketDecoder::outline(text.toStdString(), event));
    }

    void placeholders_mustPointToAnAttachment()
    {
        QVERIFY(placeholdersFit("[{\"_placeholder\":true,\"num\":0},{\"num\":7}]", 1));
        QVERIFY(!placeholdersFit("[{\"_placeholder\":true,\"num\":1}]", 1));
        QVERIFY(!placeholdersFit("[{\"_placeholder\":true,\"num\":-1}]", 1));
        QVERIFY(!placeholdersFit("[{\"_placeholder\":true,\"num\":\"0\"}]", 1));
        QVERIFY(!placeholdersFit("[{\"_placeholder\":true,\"num\":0.5}]", 1));
        QVERIFY(!placeholdersFit("[{\"_placeholder\":true}]", 1));
        QVERIFY(!placeholdersFit("[{\"x\":{\"num\":9,\"_placeholder\":true}}]", 1));
        QVERIFY(placeholdersFit("[\"{\\\"_placeholder\\\":true}\"]", 0));
    }

    void encode_isWhatOtherClientsWrite()
    {
        QCOMPARE(encodeConnect("/", ""), std::string("40"));
        QCOMPARE(encodeConnect("/ns", "{\"a\":1}"), std::string("40/ns,{\"a\":1}"));
        QCOMPARE(encodeDisconnect("/"), std::string("41"));
        QCOMPARE(encodeDisconnect("/ns"), std::string("41/ns,"));
        QCOMPARE(encodeEvent("/", "", "a", "[]", 0), std::string("42[\"a\"]"));
        QCOMPARE(encodeEvent("/", "", "a\"", "[ ]", 0), std::string("42[\"a\\\"\"]"));
        QCOMPARE(
            encodeEvent("/ns", "5", "a", "[1,\"b\"]", 0), std::string("42/ns,5[\"a\",1,\"b\"]"));
        QCOMPARE(encodeEvent("/", "", "a", "[{\"_placeholder\":true,\"num\":0}]", 1),
            std::string("451-[\"a\",{\"_placeholder\":true,\"num\":0}]"));
        QCOMPARE(encodeAck("/ns", "9", "[1]", 0), std::string("43/ns,9[1]"));
        QCOMPARE(encodeAck("/", "9", "[{\"_placeholder\":true,\"num\":0}]", 1),
            std::string("461-9[{\"_placeholder\":true,\"num\":0}]"));
    }

    void assembler_waitsForAllAndForgetsOnReset()
    {
        BinaryAssembler assembler;
        assembler.start("52-[\"a\"]", 2);
        QVERIFY(assembler.isWaiting());
        QVERIFY(!assembler.add("x"));
        QVERIFY(assembler.add(""));
        QVERIFY(!assembler.isWaiting());
        QCOMPARE(assembler.attachments().size(), 2U);
        assembler.start("51-[\"a\"]", 1);
        assembler.reset();
        QVERIFY(!assembler.isWaiting());
        QVERIFY(assembler.attachments().empty());
    }
};

QTEST_GUILESS_MAIN(PacketTest)
#include "packet_test.moc"
