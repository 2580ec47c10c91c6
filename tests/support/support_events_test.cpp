// SPDX-License-Identifier: MIT
#include "support/support_events.h"
#include "support/support_thread.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;

namespace {

template <class T, class Decoder> Result<T> read(const QByteArray &json, Decoder decode)
{
    JsonParser parser;
    Result<T> value = failure({.detail = u"not read"_s});
    const auto outcome =
        parser.readObject(json, [&](JsonReader &reader) { value = decode(reader); });
    if (!outcome)
        return failure(outcome.error());
    return value;
}

const QByteArray kEvent =
    R"json({"event":"support.message.created","thread_id":5,"user_id":12,"message":
    {"id":88,"sender_id":12,"sender_role":"user","body":"مشكلة","media_id":null,
     "created_at":"2026-06-06T02:10:00.000000Z"}})json";

} // namespace

class SupportEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void event_isReadWhole()
    {
        const auto event = read<SupportMessageCreated>(kEvent, SupportMessageCreated::fromJson);
        QVERIFY(event);
        QCOMPARE(event->threadId, ThreadId{5});
        QCOMPARE(event->userId, UserId{12});
        QCOMPARE(event->message,
            (Message{MessageId{88}, UserId{12}, false, u"مشكلة"_s, {}, 1'780'711'800'000}));
    }

    void event_isDropped_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("with another name") << "support.message.created"_ba
                                           << "message.created"_ba;
        QTest::newRow("without a thread") << "\"thread_id\":5,"_ba
                                          << ""_ba;
        QTest::newRow("with a thread that is no id") << "\"thread_id\":5"_ba
                                                     << "\"thread_id\":\"05\""_ba;
        QTest::newRow("without a message") << "\"message\":"_ba
                                           << "\"other\":"_ba;
        QTest::newRow("with a message without an id") << "\"id\":88,"_ba
                                                      << ""_ba;
        QTest::newRow("with a body that is no text") << "\"مشكلة\""_ba
                                                     << "{}"_ba;
        QTest::newRow("with a sender that is no id") << "\"sender_id\":12"_ba
                                                     << "\"sender_id\":-1"_ba;
    }
    void event_isDropped()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(kEvent.contains(from));
        auto json = kEvent;
        QVERIFY(
            !read<SupportMessageCreated>(json.replace(from, to), SupportMessageCreated::fromJson));
    }

    void staff_isExactlyAdmin_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<bool>("isStaff");
        QTest::newRow("admin") << "\"admin\""_ba << true;
        QTest::newRow("another case") << "\"Admin\""_ba << false;
        QTest::newRow("a look-alike") << "\"аdmin\""_ba << false;
        QTest::newRow("a space") << "\"admin \""_ba << false;
        QTest::newRow("a list") << "[\"admin\"]"_ba << false;
        QTest::newRow("null") << "null"_ba << false;
    }
    void staff_isExactlyAdmin()
    {
        QFETCH(QByteArray, role);
        QFETCH(bool, isStaff);
        auto json = kEvent;
        const auto event = read<SupportMessageCreated>(
            json.replace("\"user\"", role), SupportMessageCreated::fromJson);
        QVERIFY(event);
        QCOMPARE(event->message.isStaff, isStaff);
    }

    void sink_dropsAndSaysSo()
    {
        std::vector<SupportMessageCreated> received;
        int incomplete = 0;
        QObject context;
        DecodingSink<SupportMessageCreated> sink(
            &context, [&](const std::vector<SupportMessageCreated> &events, bool isIncomplete) {
                received.insert(received.end(), events.begin(), events.end());
                incomplete += isIncomplete;
            });
        sink.decode({kEvent.data(), std::size_t(kEvent.size())});
        sink.decode("{\"event\":\"support.message.created\"}");
        sink.decode("not json");
        QVERIFY(received.empty()); // nothing before the frame
        sink.deliver();
        QCOMPARE(received.size(), std::size_t(1));
        QCOMPARE(incomplete, 1);
        sink.deliver();
        QCOMPARE(incomplete, 1);
    }

    void row_needsNothingButItsId()
    {
        const auto row = read<SupportThread>(R"({"id":7})", readThread);
        QVERIFY(row);
        QCOMPARE(row->id, ThreadId{7});
        QVERIFY(!row->isWaiting());
        QVERIFY(!read<SupportThread>(R"({"user_id":7})", readThread));
    }

    void row_isReadWhole()
    {
        const auto row = read<SupportThread>(
            R"json({"id":5,"user_id":12,"user_name":"نورة","subject":"s","status":"pending","unread_count":2,
               "assignee_id":3,"last_message":{"id":88,"sender_id":3,"sender_role":"admin","body":"b"},
               "updated_at":"2026-06-06T02:10:00Z"})json",
            readThread);
        QVERIFY(row);
        QCOMPARE(row->status, ThreadStatus::Pending);
        QCOMPARE(row->assigneeId, UserId{3});
        QCOMPARE(row->unread, 2);
        QVERIFY(row->last.isStaff);
        QCOMPARE(row->last.body, u"b"_s);
    }

    //! Whatever stands in a field that is not the id: the field is lost, never the row.
    void row_withABadField_isKept_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("unread");
        QTest::addColumn<bool>("isUnreadKnown");
        const auto row = [](const QByteArray &field, int unread, bool isKnown) {
            QTest::newRow(field.constData()) << field << unread << isKnown;
        };
        row(R"("unread_count":"3")", 3, true);
        row(R"("unread_count":"0")", 0, true);
        for (const char *bad : {"-1", "1.5", "\"abc\"", "null", "[]", "{}", "true"})
            row(R"("unread_count":)" + QByteArray(bad), 0, false);
        for (const char *key : {"user_id", "user_name", "subject", "status", "assignee_id",
                 "last_message", "created_at", "updated_at"})
            for (const char *bad : {"-1", "[]", "{\"x\":1}", "true", "\"\""})
                row('"' + QByteArray(key) + "\":" + bad + R"(,"unread_count":2)", 2, true);
    }
    void row_withABadField_isKept()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, unread);
        QFETCH(bool, isUnreadKnown);
        const auto row = read<SupportThread>("{\"id\":5," + field + '}', readThread);
        QVERIFY(row);
        QCOMPARE(row->id, ThreadId{5});
        QCOMPARE(row->unread, unread);
        QCOMPARE(row->isUnreadKnown, isUnreadKnown);
    }

    void messageWithABadAttachment_keepsItsText()
    {
        for (const char *media : {"0", "\"\"", "-1", "{}", "\"x\""}) {
            const auto message = read<Message>(
                R"({"id":1,"sender_id":2,"body":"a","media_id":)" + QByteArray(media) + '}',
                readMessage);
            QVERIFY2(message, media);
            QCOMPARE(message->body, u"a"_s);
            QVERIFY(!message->mediaId.isValid());
        }
    }

    void row_withABadLastMessage_isKept()
    {
        const auto row = read<SupportThread>(
            R"({"id":5,"last_message":{"id":"x","sender_id":[],"body":5}})", readThread);
        QVERIFY(row);
        QCOMPARE(row->last, LastMessage());
    }
};

QTEST_GUILESS_MAIN(SupportEventsTest)
#include "support_events_test.moc"
