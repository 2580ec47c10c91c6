// SPDX-License-Identifier: MIT
#include "live/live_events.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! What a payload becomes: its wire name, or the fault, or "unknown".
QString verdict(const QByteArray &json, FunctionRef<void(const LiveEvent &)> look)
{
    JsonParser parser;
    QString said;
    const auto outcome = parser.readObject(json, [&](JsonReader &reader) {
        const auto event = readLiveEvent(reader);
        if (!event) {
            said = isUnknownEvent(event.error()) ? u"unknown"_s : event.error().detail;
            return;
        }
        said = std::visit(
            [](const auto &one) {
                return QString::fromLatin1(one.wireName.data(), qsizetype(one.wireName.size()));
            },
            *event);
        look(*event);
    });
    return outcome ? said : u"not JSON"_s;
}

QString verdict(const QByteArray &json)
{
    return verdict(json, [](const LiveEvent &) {});
}

QByteArray commentWith(const QByteArray &fields)
{
    return R"({"event":"live.comment","live_id":7,"comment":{)" + fields + "}}";
}

} // namespace

class LiveEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comment_isReadWithItsTexts()
    {
        CommentView comment;
        QString name;
        QString body;
        const auto said = verdict(
            R"({"event":"live.comment","live_id":7,"comment":{"id":901,"user_id":"12",
                "user_name":"نورة","body":"🔥🔥","created_at":"2026-06-06T03:00:00Z"}})",
            [&](const LiveEvent &event) {
                comment = std::get<CommentAdded>(event).comment;
                name =
                    QString::fromUtf8(comment.userName.data(), qsizetype(comment.userName.size()));
                body = QString::fromUtf8(comment.body.data(), qsizetype(comment.body.size()));
            });
        QCOMPARE(said, u"live.comment"_s);
        QCOMPARE(comment.id, CommentId{901});
        QCOMPARE(comment.userId, UserId{12});
        QCOMPARE(comment.createdMs, 1'780'714'800'000);
        QCOMPARE(name, u"نورة"_s);
        QCOMPARE(body, u"🔥🔥"_s);
    }

    void comment_followsTheContract_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("without a name") << R"("id":1,"user_id":2,"body":"a")"_ba << true;
        QTest::newRow("with a number for a name")
            << R"("id":1,"user_id":2,"user_name":5,"body":"a")"_ba << true;
        QTest::newRow("without a time") << R"("id":1,"user_id":2,"body":"a")"_ba << true;
        QTest::newRow("with a bad time")
            << R"("id":1,"user_id":2,"body":"a","created_at":"tomorrow")"_ba << true;
        QTest::newRow("with unknown fields")
            << R"("id":1,"user_id":2,"body":"a","x":{"y":[1,2]})"_ba << true;
        QTest::newRow("with an empty body") << R"("id":1,"user_id":2,"body":"")"_ba << true;
        QTest::newRow("without a body") << R"("id":1,"user_id":2)"_ba << false;
        QTest::newRow("with a null body") << R"("id":1,"user_id":2,"body":null)"_ba << false;
        QTest::newRow("with an object for a body") << R"("id":1,"user_id":2,"body":{})"_ba << false;
        QTest::newRow("without an id") << R"("user_id":2,"body":"a")"_ba << false;
        QTest::newRow("with a padded id") << R"("id":" 1","user_id":2,"body":"a")"_ba << false;
        QTest::newRow("without a user") << R"("id":1,"body":"a")"_ba << false;
    }
    void comment_followsTheContract()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, isTaken);
        QCOMPARE(verdict(commentWith(fields)) == "live.comment"_L1, isTaken);
    }

    void comment_isCutAtTheContractsLength()
    {
        // 16,383 units and then a pair: the pair does not fit.
        const QByteArray body = QByteArray(16'383, 'a') + "🔥" + "tail";
        std::size_t size = 0;
        verdict(commentWith("\"id\":1,\"user_id\":2,\"body\":\"" + body + "\""),
            [&](const LiveEvent &event) {
                size = std::get<CommentAdded>(event).comment.body.size();
            });
        QCOMPARE(size, std::size_t{16'383});
    }

    void counts_haveManyNames_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<qint64>("likes"); // -1: unknown
        QTest::newRow("likes") << R"("likes":5)"_ba << qint64{5};
        QTest::newRow("total_likes") << R"("total_likes":6)"_ba << qint64{6};
        QTest::newRow("likes_count") << R"("likes_count":7)"_ba << qint64{7};
        QTest::newRow("none") << R"("x":7)"_ba << qint64{-1};
    }
    void counts_haveManyNames()
    {
        QFETCH(QByteArray, fields);
        QFETCH(qint64, likes);
        Count count;
        const auto said =
            verdict(R"({"event":"live.like","live_id":7,"user_id":12,)" + fields + '}',
                [&](const LiveEvent &event) { count = std::get<Liked>(event).likes; });
        QCOMPARE(said, u"live.like"_s);
        QCOMPARE(count.value_or(-1), likes);
    }

    //! Only ids decide: a count that makes no sense is unknown, and the event counts.
    void badCount_isUnknown_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("viewers"); // -1: unknown
        QTest::newRow("a number") << "134"_ba << qint64{134};
        QTest::newRow("a sum of MySQL") << "\"5\""_ba << qint64{5};
        for (const char *bad : {"-1", "1000000001", "1.5", "null", "[]", "1e300", "\"abc\""})
            QTest::newRow(bad) << QByteArray(bad) << qint64{-1};
    }
    void badCount_isUnknown()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, viewers);
        Count count;
        const auto said =
            verdict(R"({"event":"live.viewer_joined","live_id":7,"user_id":12,"current_viewers":)"
                    + value + '}',
                [&](const LiveEvent &event) { count = std::get<ViewerJoined>(event).viewers; });
        QCOMPARE(said, u"live.viewer_joined"_s);
        QCOMPARE(count.value_or(-1), viewers);
    }

    void optionalId_neverDropsTheEvent()
    {
        for (const char *user : {"0", "-4", "\"x\"", "null", "[]"})
            QCOMPARE(verdict(R"({"event":"live.like","live_id":7,"likes":5,"user_id":)"
                         + QByteArray(user) + '}'),
                u"live.like"_s);
    }

    void gift_readsWhatIsThere()
    {
        GiftSent gift;
        verdict(R"({"event":"live.gift","live_id":7,"user_id":12,"user_name":"فهد","quantity":5,
                    "gift":{"id":3,"name":"Rose","value":10},"total_gifts":312})",
            [&](const LiveEvent &event) { gift = std::get<GiftSent>(event); });
        QCOMPARE(gift.giftName, u"Rose"_s);
        QCOMPARE(gift.quantity.value_or(-1), 5);
        QCOMPARE(gift.gifts.value_or(-1), 312);
        const auto bare = verdict(R"({"event":"live.gift","live_id":7})",
            [&](const LiveEvent &event) { gift = std::get<GiftSent>(event); });
        QCOMPARE(bare, u"live.gift"_s);
        QVERIFY(!gift.userId.isValid() && !gift.quantity && !gift.gifts && gift.giftName.isEmpty());
    }

    void guest_isReadNestedOrFlat()
    {
        const auto read = [](const QByteArray &json) {
            GuestInfo guest;
            verdict(json,
                [&](const LiveEvent &event) { guest = std::get<GuestRequested>(event).guest; });
            return guest;
        };
        const auto nested = read(R"({"event":"live.guest_requested","live_id":7,
            "guest":{"user_id":12,"user_name":"مها","status":"requested"}})");
        const auto flat = read(R"({"event":"live.guest_requested","live_id":7,
            "user_id":12,"user_name":"مها","status":"requested"})");
        QCOMPARE(nested.userId, UserId{12});
        QCOMPARE(nested.userName, u"مها"_s);
        QCOMPARE(nested.status, u"requested"_s);
        QCOMPARE(flat.userId, nested.userId);
        QCOMPARE(flat.userName, nested.userName);
        QVERIFY(verdict(R"({"event":"live.guest_requested","live_id":7,"guest":{"user_name":"a"}})")
            != "live.guest_requested"_L1);
    }

    void ended_takesItsFiguresFromBothPlaces()
    {
        for (const auto &json :
            {R"({"event":"live.ended","live_id":7,"stats":{"likes":9,"gifts":3}})"_ba,
                R"({"event":"live.ended","live_id":7,"likes":9,"gifts":3})"_ba}) {
            Ended ended;
            verdict(json, [&](const LiveEvent &event) { ended = std::get<Ended>(event); });
            QCOMPARE(ended.likes.value_or(-1), 9);
            QCOMPARE(ended.gifts.value_or(-1), 3);
        }
    }

    void names_mustBeExact()
    {
        QCOMPARE(verdict(R"({"event":"live.dance","live_id":7})"), u"unknown"_s);
        QCOMPARE(verdict(R"({"event":"live.comment ","live_id":7})"), u"unknown"_s);
        QCOMPARE(verdict(R"({"event":"LIVE.ENDED","live_id":7})"), u"unknown"_s);
        QVERIFY(verdict(R"({"event":5,"live_id":7})").contains("event"_L1));
        QVERIFY(verdict(R"({"live_id":7})").contains("event"_L1));
    }
};

QTEST_GUILESS_MAIN(LiveEventsTest)
#include "live_events_test.moc"
