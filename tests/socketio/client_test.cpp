// SPDX-License-Identifier: MIT
#include "socketio/client_fixture.h"

#include <QtTest>

using namespace socketio;
using namespace Qt::StringLiterals;
using Texts = ClientFixture::Texts;

class ClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void auth_isReadAtEachConnect()
    {
        ClientFixture f;
        int reads = 0;
        f.client().setAuthProvider(
            [&] { return QByteArray("{\"n\":") + QByteArray::number(++reads) + "}"; });
        f.open();
        QCOMPARE(f.takeSent(), Texts{"40{\"n\":1}"});
        f.accept();
        f.breakAndReopen();
        QCOMPARE(f.takeSent(), Texts{"40{\"n\":2}"});
    }

    void auth_thatIsNoObjectIsReportedNotDropped()
    {
        ClientFixture f;
        f.client().setAuthProvider([] { return QByteArray("[1]"); });
        f.open();
        QCOMPARE(f.log, QStringList{u"refused protocol"_s});
        QVERIFY(!f.client().isActive());
    }

    void connect_givesTheIdOfTheNamespace()
    {
        ClientFixture f;
        f.open();
        QVERIFY(!f.client().isConnected());
        f.accept("abc");
        QCOMPARE(f.client().sid(), u"abc"_s);
        QCOMPARE(f.log, QStringList{u"connected"_s});
        f.accept("other");
        QCOMPARE(f.client().sid(), u"abc"_s);
        f.transport().end();
        QVERIFY(f.client().sid().isEmpty());
    }

    void connect_withoutSidIsAnOldServer()
    {
        for (const char *answer : {"40", "40{}", "40{\"sid\":\"\"}", "40{\"sid\":5}"}) {
            ClientFixture f;
            f.open();
            f.transport().receive(answer);
            QCOMPARE(f.log, QStringList{u"refused protocol"_s});
            f.world->pass(100000);
            QCOMPARE(f.world->created, 1);
        }
    }

    void refusal_isFinalAndKeepsMessageAndData()
    {
        ClientFixture f;
        f.open();
        f.transport().receive("44{\"message\":\"no\",\"data\":{\"code\":12345678901234567890}}");
        QCOMPARE(f.log, QStringList{u"refused server"_s});
        QCOMPARE(f.lastError.message, u"no"_s);
        QCOMPARE(f.lastError.dataJson, QByteArray("{\"code\":12345678901234567890}"));
        f.world->pass(100000);
        QCOMPARE(f.world->created, 1);
        f.client().connectToServer();
        QCOMPARE(f.world->created, 2);
    }

    void refusal_mayBeAStringOrNothing()
    {
        ClientFixture f;
        f.open();
        f.transport().receive("44\"Not authorized\"");
        QCOMPARE(f.lastError.message, u"Not authorized"_s);
        ClientFixture g;
        g.open();
        g.transport().receive("44");
        QCOMPARE(g.log, QStringList{u"refused server"_s});
    }

    void answerMissing_isATimeoutThatIsTriedAgain()
    {
        ClientFixture f;
        f.open();
        for (int i = 0; i < 19; ++i) {
            f.world->pass(1000);
            f.transport().receive("2");
        }
        QVERIFY(f.log.isEmpty());
        f.world->pass(1000);
        QCOMPARE(f.log, QStringList{u"refused timeout again"_s});
    }

    void buffer_isSentOnceInOrderAfterTheConnect()
    {
        ClientFixture f;
        f.client().emitEvent("a");
        f.client().emitEvent("b", "[1]");
        f.open();
        QCOMPARE(f.takeSent(), Texts{"40"});
        f.client().emitEvent("c");
        f.accept();
        QCOMPARE(f.takeSent(), (Texts{"42[\"a\"]", "42[\"b\",1]", "42[\"c\"]"}));
        f.breakAndReopen();
        f.client().emitEvent("d");
        f.accept();
        QCOMPARE(f.takeSent(), (Texts{"40", "42[\"d\"]"}));
    }

    void joins_comeBeforeTheBufferAndAgainAfterALoss()
    {
        ClientFixture f;
        f.client().emitEvent("buffered");
        f.client().addJoin("one", "join", "[1]");
        f.client().addJoin("two", "join", "[2]");
        f.open();
        f.takeSent();
        f.accept();
        QCOMPARE(f.takeSent(), (Texts{"42[\"join\",1]", "42[\"join\",2]", "42[\"buffered\"]"}));
        f.client().addJoin("three", "join", "[3]");
        QCOMPARE(f.takeSent(), Texts{"42[\"join\",3]"});
        f.client().addJoin("one", "join", "[9]");
        f.client().removeJoin("two");
        f.takeSent();
        f.breakAndReopen();
        f.accept("s2");
        QCOMPARE(f.takeSent(), (Texts{"40", "42[\"join\",9]", "42[\"join\",3]"}));
    }

    void joins_areNotRepeatedWhenRecovered()
    {
        ClientFixture f;
        f.client().addJoin("one", "join", "[1]");
        f.open();
        f.accept("s1", ",\"pid\":\"p\"");
        f.takeSent();
        f.breakAndReopen();
        f.takeSent();
        f.accept("s1", ",\"pid\":\"p\"");
        QVERIFY(f.takeSent().empty());
        QCOMPARE(f.log.last(), u"recovered"_s);
    }

    void join_thatWasNotAnsweredIsRepeatedEvenWhenRecovered()
    {
        ClientFixture f;
        f.client().addJoin("early", "join", "[1]", [](const AckResult &) {});
        f.open();
        f.accept("s1", ",\"pid\":\"p\"");
        f.transport().receive("430[{\"ok\":true}]");
        f.client().addJoin("late", "join", "[2]", [](const AckResult &) {});
        f.takeSent();
        f.breakAndReopen();
        f.takeSent();
        f.accept("s1", ",\"pid\":\"p\"");
        QCOMPARE(f.takeSent().size(), 1U);
        f.breakAndReopen();
        f.takeSent();
        f.accept("s2");
        QCOMPARE(f.takeSent().size(), 2U); // once each
    }

    void joins_thatArePreferredComeFirst()
    {
        ClientFixture f;
        for (const char *key : {"a", "b", "c"})
            f.client().addJoin(key, key, "[]");
        f.client().preferJoins({"c", "unknown", "b"});
        f.open();
        f.takeSent();
        f.accept();
        QCOMPARE(f.takeSent(), (Texts{"42[\"c\"]", "42[\"b\"]", "42[\"a\"]"}));
    }

    void recovery_sendsPidAndLastOffsetAlongWithAuth()
    {
        ClientFixture f;
        f.client().setAuthProvider([] { return QByteArray("{ \"t\":1}"); });
        f.open();
        f.accept("s1", ",\"pid\":\"p\"");
        f.transport().receive("42[\"e\",1,\"off1\"]");
        f.transport().receive("42[\"e\",2]");
        f.takeSent();
        f.breakAndReopen();
        QCOMPARE(f.takeSent(), Texts{"40{\"pid\":\"p\",\"offset\":\"off1\", \"t\":1}"});
        f.accept("s2", ",\"pid\":\"other\"");
        QVERIFY(!f.client().isRecovered());
        f.breakAndReopen();
        QCOMPARE(f.takeSent(), Texts{"40{\"pid\":\"other\", \"t\":1}"});
    }

    void recovery_isNeverClaimedAfterLeavingByOurWill()
    {
        ClientFixture f;
        f.open();
        f.accept("s1", ",\"pid\":\"p\"");
        f.client().disconnectFromServer();
        f.transport().end();
        f.open();
        QCOMPARE(f.takeSent(), Texts{"40"});
        f.accept("s1", ",\"pid\":\"p\"");
        QVERIFY(!f.client().isRecovered());
    }

    void early_eventsAreDeliveredAfterTheConnect()
    {
        ClientFixture f;
        f.open();
        f.transport().receive("42[\"early\",1]");
        QVERIFY(f.log.isEmpty());
        f.accept();
        QCOMPARE(f.log, (QStringList{u"connected"_s, u"event early 1"_s}));
    }

    void volatile_isDroppedUnlessItCanBeWrittenNow()
    {
        ClientFixture f;
        EmitOptions options;
        options.isVolatile = true;
        f.client().emitEvent("v", "[1]", {}, options);
        f.open();
        f.client().emitEvent("v", "[2]", {}, options);
        f.takeSent();
        f.accept();
        QVERIFY(f.takeSent().empty());
        f.client().emitEvent("v", "[3]", {}, options);
        QCOMPARE(f.takeSent(), Texts{"42[\"v\",3]"});
        f.transport().writable = false;
        f.client().emitEvent("v", "[4]", f.recordAck(u"ack"_s), options);
        f.transport().writable = true;
        f.transport().reportWritable();
        QVERIFY(f.takeSent().empty());
        f.world->pass(10);
        QCOMPARE(f.log.last(), u"ack timeout"_s);
    }

    void sleep_anEmitAfterItIsBufferedForTheNextSession()
    {
        ClientFixture f;
        f.connectFully();
        f.world->suspend(3600 * 1000);
        f.client().emitEvent("late");
        QVERIFY(f.takeSent().empty());
        QCOMPARE(f.client().bufferedCount(), 1U);
        f.world->settle();
        QCOMPARE(f.log, QStringList{u"lost ping timeout"_s});
        f.world->pass(5000);
        f.transport().openSession();
        f.accept();
        QCOMPARE(f.takeSent(), (Texts{"40", "42[\"late\"]"}));
    }

    void emit_refusesReservedNamesAndBadArguments()
    {
        ClientFixture f;
        QCOMPARE(f.client().emitEvent("disconnect"), EmitError::ReservedName);
        for (const char *args : {"", "{}", "[1", "[1]2", "1"})
            QCOMPARE(f.client().emitEvent("a", args), EmitError::BadArguments);
        EmitOptions options;
        options.attachments = {"x"};
        QCOMPARE(f.client().emitEvent("a", "[{\"_placeholder\":true,\"num\":1}]", {}, options),
            EmitError::BadArguments);
        QCOMPARE(f.client().bufferedCount(), 0U);
    }

    void acks_endOnceEach()
    {
        ClientFixture f;
        f.connectFully();
        EmitOptions limited;
        limited.timeoutMs = 100;
        f.client().emitEvent("a", "[]", f.recordAck(u"a"_s));
        f.client().emitEvent("b", "[]", f.recordAck(u"b"_s), limited);
        f.client().emitEvent("c", "[]", f.recordAck(u"c"_s));
        f.transport().receive("432[3,null]");
        f.world->pass(100);
        f.transport().receive("431[]");
        f.transport().receive("4399[]");
        f.transport().end();
        f.client().emitEvent("d", "[]", f.recordAck(u"d"_s), limited);
        f.world->pass(100);
        QCOMPARE(f.client().bufferedCount(), 0U);
        QCOMPARE(f.log,
            (QStringList{u"c [3,null]"_s, u"b timeout"_s, u"lost transport close"_s,
                u"a disconnected"_s, u"d timeout"_s}));
    }

    void acks_ofBufferedEmitsSurviveALoss()
    {
        ClientFixture f;
        f.connectFully();
        f.transport().end();
        f.client().emitEvent("a", "[]", f.recordAck(u"a"_s));
        f.world->pass(5000);
        f.transport().openSession();
        f.accept();
        f.transport().receive("430[1]");
        QCOMPARE(f.log.last(), u"a [1]"_s);
    }

    void answers_areSentOnceAndOnlyInTheirSession()
    {
        ClientFixture f;
        f.connectFully();
        f.transport().receive("42123456789012[\"q\"]");
        QVERIFY(f.responder.respond("[1]"));
        QVERIFY(!f.responder.respond("[2]"));
        QCOMPARE(f.takeSent(), Texts{"43123456789012[1]"});
        f.transport().receive("427[\"q\"]");
        f.breakAndReopen();
        f.accept();
        f.takeSent();
        QVERIFY(!f.responder.respond("[1]"));
        QVERIFY(f.takeSent().empty());
    }

    void binary_isPutTogetherAndForgottenOnALoss()
    {
        ClientFixture f;
        f.connectFully();
        QByteArray got;
        f.client().setEventHandler("b", [&](const EventView &e) { got = e.attachments[0]; });
        f.transport().receive("451-[\"b\",{\"_placeholder\":true,\"num\":0}]");
        f.transport().receiveBinary("xyz");
        QCOMPARE(got, QByteArray("xyz"));
        f.transport().receive("451-[\"b\",{\"_placeholder\":true,\"num\":0}]");
        f.breakAndReopen();
        f.accept();
        f.transport().receive("42[\"text\"]");
        QCOMPARE(f.log.last(), u"event text "_s);
    }

    void binary_goesOutBehindItsPacket()
    {
        ClientFixture f;
        EmitOptions options;
        options.attachments = {"x", ""};
        QCOMPARE(f.client().emitEvent("b",
                     "[{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,"
                     "\"num\":1}]",
                     {}, options),
            EmitError::None);
        f.open();
        f.takeSent();
        f.accept();
        QCOMPARE(f.takeSent(),
            (Texts{"452-[\"b\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,"
                   "\"num\":1}]",
                "b:x", "b:"}));
    }

    void damage_endsTheSessionAndComesBack_data()
    {
        QTest::addColumn<QByteArray>("packet");
        for (const char *packet : {"4", "49", "42[", "42[]", "42{}", "42[\"connect\"]", "43[",
                 "451-[\"a\"", "4511-[\"a\"]", "41{}", "40[]"})
            QTest::addRow("%s", packet) << QByteArray(packet);
    }
    void damage_endsTheSessionAndComesBack()
    {
        QFETCH(QByteArray, packet);
        ClientFixture f;
        f.connectFully();
        f.transport().receive(packet.toStdString());
        QCOMPARE(f.log, QStringList{u"lost parse error"_s});
        f.world->pass(10000);
        QCOMPARE(f.world->created, 2);
    }

    void damage_binaryWithoutHeaderAndTextInTheMiddle()
    {
        ClientFixture f;
        f.connectFully();
        f.transport().receiveBinary("x");
        QCOMPARE(f.log, QStringList{u"lost parse error"_s});
        ClientFixture g;
        g.connectFully();
        g.transport().receive("451-[\"b\",{\"_placeholder\":true,\"num\":0}]");
        g.transport().receive("42[\"a\"]");
        QCOMPARE(g.log, QStringList{u"lost parse error"_s});
        ClientFixture h;
        h.connectFully();
        h.transport().receive("451-[\"b\",{\"_placeholder\":true,\"num\":1}]");
        h.transport().receiveBinary("x");
        QCOMPARE(h.log, QStringList{u"lost parse error"_s});
    }

    //! Everything but one object that nobody has to answer goes to the handlers, as if there were
    //! no reader; and so does what the reader does not take.
    void objectReader_isHandedOneObjectAndNothingElse()
    {
        ClientFixture f;
        f.connectFully();
        f.client().setCatchAllHandler({});
        QStringList calls;
        f.client().setObjectReader("a", [&](std::string_view object) {
            calls << u"read "_s + QString::fromStdString(std::string(object));
            return object != "{\"no\":1}";
        });
        f.client().setEventHandler("a", [&](const EventView &event) {
            calls << u"handle "_s + QString::fromStdString(std::string(event.args));
        });
        f.client().setFallbackHandler([&](const EventView &) { calls << u"other"_s; });
        f.transport().receive("42[\"a\",{\"x\":1}]");
        f.transport().receive("42[\"a\",{\"no\":1}]");
        f.transport().receive("42[\"a\",1]");
        f.transport().receive("42[\"a\"]");
        f.transport().receive("427[\"a\",{}]"); // somebody waits for an answer
        f.transport().receive("42[\"b\",{}]");
        f.transport().receive("42/other,[\"a\",{}]");
        f.client().setObjectReader("a", {});
        f.transport().receive("42[\"a\",{\"x\":2}]");
        QCOMPARE(calls,
            (QStringList{u"read {\"x\":1}"_s, u"read {\"no\":1}"_s, u"handle {\"no\":1}"_s,
                u"handle 1"_s, u"handle "_s, u"handle {}"_s, u"other"_s, u"handle {\"x\":2}"_s}));
    }

    void objectReader_isNotAskedWhereAllIsHandledOrNothingIsOpen()
    {
        ClientFixture f;
        int reads = 0;
        f.client().setObjectReader("a", [&](std::string_view) { return ++reads > 0; });
        f.open();
        f.transport().receive("42[\"a\",{}]"); // before the answer to CONNECT
        f.accept();
        f.transport().receive("42[\"a\",{}]");
        QCOMPARE(reads, 0);
        QCOMPARE(f.log, (QStringList{u"connected"_s, u"event a {}"_s, u"event a {}"_s}));
        f.client().setCatchAllHandler({});
        f.transport().receive("42[\"a\",{}]");
        QCOMPARE(reads, 1);
        f.client().disconnectFromServer();
        f.transport().receive("42[\"a\",{}]");
        QCOMPARE(reads, 1);
    }

    //! What a reader refuses is judged by the grammar, also where nobody else is there to handle
    //! it.
    void objectReader_doesNotSaveABrokenPacket_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<bool>("isBroken");
        for (const char *broken : {"42[\"a\",{x}]", "42[\"a\",{\"x\":tru}]", "42[\"a\",{}},{}]",
                 "42[\"a\",{\"x\":1,}]", "42[\"a\",{}]]", "42[\"a\",{\"x\":[}]"})
            QTest::addRow("%s", broken) << QByteArray(broken) << true;
        for (const char *sound : {"42[\"a\",{}]", "42[\"a\",{},{}]", "42[\"a\",{\"x\":1}]"})
            QTest::addRow("%s", sound) << QByteArray(sound) << false;
    }
    void objectReader_doesNotSaveABrokenPacket()
    {
        QFETCH(QByteArray, packet);
        QFETCH(bool, isBroken);
        ClientFixture f;
        f.connectFully();
        f.client().setCatchAllHandler({});
        f.client().setObjectReader("a", [](std::string_view) { return false; });
        f.transport().receive(packet.toStdString());
        QCOMPARE(f.log, isBroken ? QStringList{u"lost parse error"_s} : QStringList());
    }

    void objectReader_isNotReachedInTheMiddleOfABinaryEvent()
    {
        ClientFixture f;
        f.connectFully();
        f.client().setCatchAllHandler({});
        int reads = 0;
        f.client().setObjectReader("a", [&](std::string_view) { return ++reads > 0; });
        f.transport().receive("451-[\"b\",{\"_placeholder\":true,\"num\":0}]");
        f.transport().receive("42[\"a\",{}]");
        QCOMPARE(reads, 0);
        QCOMPARE(f.log, QStringList{u"lost parse error"_s});
    }

    void handlers_byNameFallbackAndCatchAll()
    {
        ClientFixture f;
        f.connectFully();
        QStringList calls;
        f.client().setEventHandler("a", [&](const EventView &event) {
            calls << u"a "_s + QString::fromStdString(std::string(event.arg(1)));
            f.client().setEventHandler("a", {}); // may replace itself
        });
        f.client().setFallbackHandler([&](const EventView &) { calls << u"other"_s; });
        f.transport().receive("42[\"a\",1,{\"x\":2}]");
        f.transport().receive("42[\"a\",1]");
        f.transport().receive("42[\"b\"]");
        QCOMPARE(calls, (QStringList{u"a {\"x\":2}"_s, u"other"_s, u"other"_s}));
        QCOMPARE(f.log.size(), 3);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
