// SPDX-License-Identifier: MIT
#include "socketio/websocket_frame.h"

#include <QtTest>

#include <cstring>

using namespace socketio::ws;
using Result = FrameReader::Result;

namespace {

//! As a server writes it: without mask.
QByteArray frame(int first, const QByteArray &payload)
{
    QByteArray out(1, static_cast<char>(first));
    if (payload.size() < 126) {
        out += static_cast<char>(payload.size());
    } else {
        out += static_cast<char>(126);
        out += static_cast<char>(payload.size() >> 8);
        out += static_cast<char>(payload.size() & 0xFF);
    }
    return out + payload;
}

void feed(FrameReader &reader, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    std::memcpy(reader.reserve(size), bytes.constData(), size);
    reader.commit(size);
}

QByteArray payloadOf(const FrameReader &reader)
{
    return QByteArray(reader.payload().data(), qsizetype(reader.payload().size()));
}

} // namespace

class WebsocketFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encode_masksAndPicksTheShortestLength()
    {
        QCOMPARE(encodeFrame(Opcode::Text, "Hello", 0x37fa213d),
            QByteArray::fromHex("818537fa213d7f9f4d5158"));
        QCOMPARE(encodeFrame(Opcode::Binary, std::string(126, 'x'), 0).left(8),
            QByteArray::fromHex("82fe007e00000000"));
        QCOMPARE(encodeFrame(Opcode::Binary, std::string(65536, 'x'), 0).left(14),
            QByteArray::fromHex("82ff000000000001000000000000"));
    }

    void messages_inOneChunkAndByteByByte()
    {
        const QByteArray wire = frame(0x81, "one") + frame(0x82, QByteArray(300, 'b'))
            + frame(0x89, "ping") + frame(0x81, "");
        for (const bool bytewise : {false, true}) {
            FrameReader reader(1000);
            QByteArrayList seen;
            const auto drain = [&] {
                while (reader.next() != Result::NeedsMore)
                    seen << QByteArray::number(int(reader.opcode())) + payloadOf(reader);
            };
            if (bytewise) {
                for (const char byte : wire) {
                    feed(reader, QByteArray(1, byte));
                    drain();
                }
            } else {
                feed(reader, wire);
                drain();
            }
            QCOMPARE(seen, (QByteArrayList{"1one", '2' + QByteArray(300, 'b'), "9ping", "1"}));
        }
    }

    void fragments_mayCutACharacterAndHoldControlFramesBetween()
    {
        const QByteArray text("a\xF0\x9F\x98\x80z");
        FrameReader reader(1000);
        feed(reader, frame(0x01, text.left(2)) + frame(0x89, "p") + frame(0x00, text.mid(2, 1)));
        QCOMPARE(reader.next(), Result::Control);
        QCOMPARE(reader.next(), Result::NeedsMore);
        feed(reader, frame(0x80, text.mid(3)));
        QCOMPARE(reader.next(), Result::Message);
        QCOMPARE(reader.opcode(), Opcode::Text);
        QCOMPARE(payloadOf(reader), text);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("code");
        QTest::addRow("reserved bits") << frame(0xC1, "x") << 1002;
        QTest::addRow("unknown opcode") << frame(0x83, "x") << 1002;
        QTest::addRow("unknown control opcode") << frame(0x8B, "x") << 1002;
        QTest::addRow("mask of a server") << QByteArray::fromHex("81810000000078") << 1002;
        QTest::addRow("fragmented control") << frame(0x09, "x") << 1002;
        QTest::addRow("large control") << frame(0x89, QByteArray(126, 'x')) << 1002;
        QTest::addRow("continuation of nothing") << frame(0x80, "x") << 1002;
        QTest::addRow("message in a message") << frame(0x01, "x") + frame(0x81, "y") << 1002;
        QTest::addRow("bad text") << frame(0x81, "\xFF") << 1007;
        QTest::addRow("surrogates in UTF-8") << frame(0x81, "\xED\xA0\x80") << 1007;
        QTest::addRow("cut character") << frame(0x81, "\xC3") << 1007;
        QTest::addRow("too large") << frame(0x82, QByteArray(101, 'x')) << 1009;
        QTest::addRow("too large in fragments")
            << frame(0x02, QByteArray(60, 'x')) + frame(0x80, QByteArray(41, 'x')) << 1009;
        QTest::addRow("announced only") << QByteArray::fromHex("827f0000000040000000") << 1009;
        QTest::addRow("announced beyond everything")
            << QByteArray::fromHex("827fffffffffffffffff") << 1009;
        QTest::addRow("sum that would overflow")
            << frame(0x02, "x") + QByteArray::fromHex("807fffffffffffffffff") << 1009;
    }
    void faults()
    {
        QFETCH(QByteArray, wire);
        QFETCH(int, code);
        FrameReader reader(100);
        feed(reader, wire);
        QCOMPARE(reader.next(), Result::Fault);
        QCOMPARE(int(reader.fault()), code);
    }

    void limit_itselfIsAllowed()
    {
        FrameReader reader(100);
        feed(reader, frame(0x02, QByteArray(60, 'x')) + frame(0x80, QByteArray(40, 'x')));
        QCOMPARE(reader.next(), Result::Message);
        QCOMPARE(reader.payload().size(), 100U);
    }
};

QTEST_GUILESS_MAIN(WebsocketFrameTest)
#include "websocket_frame_test.moc"
