// SPDX-License-Identifier: MIT
#include "realtime/acks.h"
#include "realtime/presence_events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using Kind = ApiError::Kind;

class AcksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ack_endsInSuccessOrItsCode_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &values, Kind kind) {
            QTest::newRow(name) << values << false << int(kind);
        };
        QTest::newRow("success") << R"([{"ok":true}])"_ba << true << 0;
        QTest::newRow("success with more in it")
            << R"([{"x":[1],"ok":true,"states":{}}])"_ba << true << 0;
        row("forbidden", R"([{"ok":false,"code":"FORBIDDEN","message":"no"}])"_ba, Kind::Forbidden);
        row("internal", R"([{"ok":false,"code":"INTERNAL"}])"_ba, Kind::Server);
        row("no token", R"([{"ok":false,"code":"AUTH_MISSING"}])"_ba, Kind::Unauthorized);
        row("bad payload", R"([{"ok":false,"code":"BAD_PAYLOAD"}])"_ba, Kind::Refused);
        row("an unknown code", R"([{"ok":false,"code":"NEW"}])"_ba, Kind::Refused);
        row("ok is a string", R"([{"ok":"true"}])"_ba, Kind::BadReply);
        row("no value", "[]"_ba, Kind::BadReply);
        row("null", "[null]"_ba, Kind::BadReply);
        row("two values", R"([{"ok":true},{"ok":true}])"_ba, Kind::BadReply);
    }
    void ack_endsInSuccessOrItsCode()
    {
        QFETCH(QByteArray, values);
        QFETCH(bool, ok);
        QFETCH(int, kind);
        const auto ack = readAck({values.constData(), size_t(values.size())});
        QCOMPARE(ack.has_value(), ok);
        if (!ok)
            QCOMPARE(int(ack.error().kind), kind);
    }

    void presenceAck_keepsTheReadableStates()
    {
        const auto states = readPresenceAck(
            R"([{"ok":true,"states":{"12":true,"13":false,"x":true,"-1":true,"14":1}}])");
        QVERIFY(states);
        QCOMPARE(*states, (QHash<UserId, bool>{{UserId{12}, true}, {UserId{13}, false}}));
    }

    void refusal_findsTheCode_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("code");
        QTest::newRow("in the data")
            << u"no"_s << R"({"code":"AUTH_EXPIRED"})"_ba << u"AUTH_EXPIRED"_s;
        QTest::newRow("data wins")
            << u"AUTH_REVOKED"_s << R"({"code":"AUTH_EXPIRED"})"_ba << u"AUTH_EXPIRED"_s;
        QTest::newRow("in the message") << u"AUTH_REVOKED"_s << QByteArray() << u"AUTH_REVOKED"_s;
        QTest::newRow("an unknown one in the data, a known message")
            << u"AUTH_FAILED"_s << R"({"code":"X"})"_ba << u"AUTH_FAILED"_s;
        QTest::newRow("data is a string")
            << u"AUTH_INVALID"_s << "\"AUTH_EXPIRED\""_ba << u"AUTH_INVALID"_s;
        QTest::newRow("no code at all") << u"Invalid namespace"_s << QByteArray() << QString();
        QTest::newRow("a number for a code") << u"x"_s << R"({"code":5})"_ba << QString();
    }
    void refusal_findsTheCode()
    {
        QFETCH(QString, message);
        QFETCH(QByteArray, data);
        QFETCH(QString, code);
        const auto refusal = readConnectRefusal(message, data);
        QCOMPARE(refusal.code, code);
        QCOMPARE(refusal.message, message);
    }

    void refusal_findsTheCodeOutsideOfTheData_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("code");
        QTest::newRow("beside the message")
            << u"JWT expired"_s << R"({"code":"AUTH_EXPIRED","message":"JWT expired"})"_ba
            << u"AUTH_EXPIRED"_s;
        QTest::newRow("a bare string")
            << u"AUTH_REVOKED"_s << "\"AUTH_REVOKED\""_ba << u"AUTH_REVOKED"_s;
        QTest::newRow("a bare string that is no code")
            << u"Unable to connect"_s << "\"Unable to connect\""_ba << QString();
        QTest::newRow("words behind the code")
            << u"AUTH_INVALID: bad signature"_s << QByteArray() << u"AUTH_INVALID"_s;
        QTest::newRow("a longer code")
            << u"AUTH_INVALID_SUB"_s << QByteArray() << u"AUTH_INVALID_SUB"_s;
        QTest::newRow("a code that only begins like one")
            << u"AUTH_INVALIDATED"_s << QByteArray() << QString();
        QTest::newRow("an unknown one")
            << u"x"_s << R"({"code":"NOPE","message":"x"})"_ba << QString();
    }
    void refusal_findsTheCodeOutsideOfTheData()
    {
        QFETCH(QString, message);
        QFETCH(QByteArray, payload);
        QFETCH(QString, code);
        QCOMPARE(readConnectRefusal(message, {}, payload).code, code);
    }

    void presence_isStrict_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("online") << R"({"event":"user.online","user_id":12})"_ba << true;
        QTest::newRow("offline, id as text")
            << R"({"user_id":"12","event":"user.offline"})"_ba << true;
        QTest::newRow("an unknown event") << R"({"event":"user.away","user_id":12})"_ba << false;
        QTest::newRow("another case") << R"({"event":"user.Online","user_id":12})"_ba << false;
        QTest::newRow("no id") << R"({"event":"user.online"})"_ba << false;
        QTest::newRow("no event") << R"({"user_id":12})"_ba << false;
    }
    void presence_isStrict()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, accepted);
        JsonParser parser;
        bool result = !accepted;
        QVERIFY(parser.readObject(json,
            [&](JsonReader &reader) { result = PresenceChanged::fromJson(reader).has_value(); }));
        QCOMPARE(result, accepted);
    }
};

QTEST_GUILESS_MAIN(AcksTest)
#include "acks_test.moc"
