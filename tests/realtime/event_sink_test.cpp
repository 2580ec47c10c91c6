// SPDX-License-Identifier: MIT
#include "realtime/event_sink.h"
#include "realtime/link_stage.h"
#include "socketio/packet.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace wxm;
using wxm::fakes::LinkStage;

namespace {

struct Tick {
    std::int64_t number = 0;

    static Result<Tick> fromJson(JsonReader &json)
    {
        return json.finish(Tick{json.id<UserId>("n").value});
    }
};

//! The ticks that came, and "gap" where some were lost.
class Ticks {
public:
    explicit Ticks(LinkStage &stage)
    {
        stage.link.addSink("tick"_ba,
            std::make_shared<DecodingSink<Tick>>(
                &m_context, [this](const std::vector<Tick> &ticks, bool isIncomplete) {
                    for (const auto &tick : ticks)
                        seen << QString::number(tick.number);
                    if (isIncomplete)
                        seen << u"gap"_s;
                }));
    }

    QStringList seen;

private:
    QObject m_context;
};

//! One to three bytes of it are other ones, more or fewer.
std::string damaged(std::string text, std::mt19937 &chance)
{
    static constexpr std::string_view kBytes(
        "{}[]\",:\\ \n\t0123456789.-+eEtfnu/a\x01\x7f\xD9\x86\xF0\xED");
    for (auto left = 1 + chance() % 3; left > 0 && !text.empty(); --left) {
        const auto at = chance() % text.size();
        const char byte = kBytes[chance() % kBytes.size()];
        switch (chance() % 3) {
        case 0:
            text[at] = byte;
            break;
        case 1:
            text.insert(at, 1, byte);
            break;
        default:
            text.erase(at, 1);
        }
    }
    return text;
}

} // namespace

class EventSinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    //! The socket client leaves the grammar of an event of one object to the reader of the object:
    //! both have to take and refuse the same packets, whatever comes.
    void unsplitEvents_areThoseThatTheGrammarTakes()
    {
        const std::vector<std::string> seeds{
            "2[\"live\",{\"event\":\"live.comment\",\"live_id\":7,\"comment\":{\"id\":901,"
            "\"body\":\"نورة 🔥\\ud83d\\n\",\"n\":-1.5e+3,\"x\":[1,null,true,false,{},[]]}}]",
            "2[\"a\",{}]", "2/ns,[\"a\",{\"a\":{\"b\":[{}]},\"a\":99999999999999999999}]",
            "2[\"a\",{\"n\":0},{\"n\":1e9}]"};
        socketio::PacketDecoder decoder;
        decoder.setMaxNesting(kMaxJsonLevels);
        JsonParser parser;
        std::mt19937 chance(20261201);
        int taken = 0, refused = 0;
        for (int round = 0; round < 40'000; ++round) {
            const auto &seed = seeds[std::size_t(round) % seeds.size()];
            const auto text = round < 4 ? seed : damaged(seed, chance);
            socketio::ObjectEvent event;
            if (!socketio::PacketDecoder::outline(text, event))
                continue;
            const bool isRead =
                parser
                    .readObject(
                        {event.object.data(), qsizetype(event.object.size())}, [](JsonReader &) {})
                    .has_value();
            socketio::Packet packet;
            const bool isPacket = decoder.decode(text, packet);
            const bool isSame = isPacket && packet.nameSpace == event.nameSpace
                && packet.name == event.name && packet.values.size() == 1
                && packet.values.front() == event.object;
            QVERIFY2(!isRead || isSame, text.c_str());
            // A text that is no UTF-8 gets no further than the transports.
            const bool isUtf8 = !QString::fromStdString(text).contains(QChar::ReplacementCharacter);
            QVERIFY2(isRead || !isSame || !isUtf8, text.c_str());
            ++(isRead ? taken : refused);
        }
        QCOMPARE_GT(taken, 1'000);
        QCOMPARE_GT(refused, 1'000);
    }

    void unsplitEvents_haveTheLevelsThatTheGrammarAllows_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("isTaken");
        for (const char *inside : {"", "1", "{\"a\":1}"}) {
            const int more = inside[0] == '{' ? 1 : 0;
            QTest::addRow("the most, around %s.", inside)
                << kMaxJsonLevels - more << QByteArray(inside) << true;
            QTest::addRow("one more, around %s.", inside)
                << kMaxJsonLevels - more + 1 << QByteArray(inside) << false;
        }
    }
    void unsplitEvents_haveTheLevelsThatTheGrammarAllows()
    {
        QFETCH(int, levels);
        QFETCH(QByteArray, inside);
        QFETCH(bool, isTaken);
        LinkStage s;
        Ticks ticks(s);
        s.connectFully();
        const std::string open(std::size_t(levels) - 1, '[');
        const std::string close(std::size_t(levels) - 1, ']');
        s.say("42[\"tick\",{\"n\":1,\"deep\":" + open + inside.toStdString() + close + "}]");
        QCOMPARE(s.link.status().isConnected(), isTaken);
        s.clock.advanceMs(1'000);
        s.settle();
        QCOMPARE(ticks.seen, isTaken ? QStringList{u"1"_s} : QStringList());
    }

    void events_areReadOnceInWhateverFormTheyCome()
    {
        LinkStage s;
        Ticks ticks(s);
        s.connectFully();
        const auto say = [&s](const std::string &packet) {
            s.clock.advanceMs(1'000); // each is delivered at once
            s.say(packet);
        };
        say("42[\"tick\",{\"n\":1}]");
        say("42[\"tick\", {\"n\":2}]");
        say("42[\"tick\",{\"n\":3},{\"n\":33}]");
        say("425[\"tick\",{\"n\":4}]");
        say("42[\"tick\",{\"n\":5,\"half\":\"\\ud83d\"}]"); // mended, and read all the same
        say("42[\"tick\",{\"n\":\"no\"}]");
        say("42[\"tick\",7]");
        say("42[\"tick\"]");
        say("42[\"tick\",{\"n\":6}]");
        QVERIFY(s.link.status().isConnected());
        QCOMPARE(ticks.seen.join(u' '), u"1 2 3 4 5 gap gap gap 6"_s);
    }

    void eventThatIsNoJson_endsTheSession()
    {
        LinkStage s;
        Ticks ticks(s);
        s.connectFully();
        s.say("42[\"tick\",{\"n\":1,}]");
        QVERIFY(!s.link.status().isConnected());
        QCOMPARE(s.link.status().cause, ConnectionStatus::Cause::BadServer);
        QCOMPARE(ticks.seen, QStringList());
    }
};

QTEST_GUILESS_MAIN(EventSinkTest)
#include "event_sink_test.moc"
