// SPDX-License-Identifier: MIT
#include "session/envelope.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

struct Row {
    MessageId id;
    QString body;
};

Result<Row> readRow(JsonReader &json)
{
    return json.finish(Row{json.id<MessageId>("id"), json.optionalText("body")});
}

Result<Page<Row>> read(const QByteArray &body) { return envelope::list<Row>(body, readRow); }

//! The place to read on, in words.
QString nextOf(const Result<Page<Row>> &page)
{
    if (!page)
        return u"error"_s;
    if (!page->next)
        return u"end"_s;
    return page->next->cursor.isEmpty() ? u"page %1"_s.arg(page->next->page)
                                        : u"cursor "_s + page->next->cursor;
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_readsBothPaginators_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("next");
        QTest::newRow("bare") << R"({"data":[{"id":1},{"id":2}]})"_ba << 2 << u"end"_s;
        QTest::newRow("empty") << R"({"data":[]})"_ba << 0 << u"end"_s;
        QTest::newRow("meta") << R"({"data":[{"id":1}],"meta":{"current_page":1,"last_page":3}})"_ba
                              << 1 << u"page 2"_s;
        QTest::newRow("the last page of meta")
            << R"({"data":[{"id":1}],"meta":{"current_page":3,"last_page":3}})"_ba << 1 << u"end"_s;
        QTest::newRow("meta before data")
            << R"({"meta":{"current_page":1,"last_page":3},"data":[{"id":1}]})"_ba << 1
            << u"page 2"_s;
        QTest::newRow("a cursor")
            << R"({"data":[{"id":1}],"meta":{"next_cursor":"eyJpZCI6MX0"}})"_ba << 1
            << u"cursor eyJpZCI6MX0"_s;
        QTest::newRow("no cursor at the end")
            << R"({"data":[{"id":1}],"meta":{"next_cursor":null}})"_ba << 1 << u"end"_s;
        QTest::newRow("nested")
            << R"({"data":{"data":[{"id":1}],"current_page":2,"last_page":5}})"_ba << 1
            << u"page 3"_s;
        QTest::newRow("nested with paging in front")
            << R"({"data":{"current_page":2,"last_page":5,"data":[{"id":1}]}})"_ba << 1
            << u"page 3"_s;
        QTest::newRow("a link alone")
            << R"({"data":{"data":[{"id":1}],"next_page_url":"https://wxm.example/x?page=4"}})"_ba
            << 1 << u"page 4"_s;
        QTest::newRow("a link with a cursor")
            << R"({"data":{"data":[{"id":1}],"next_page_url":"https://w.example/?cursor=a%2Bb"}})"_ba
            << 1 << u"cursor a+b"_s;
        QTest::newRow("bad rows are skipped")
            << R"({"data":[{"id":0},{"id":7},5,null,{"id":"x"}]})"_ba << 1 << u"end"_s;
        QTest::newRow("fields that nobody knows")
            << R"({"status":true,"message":"ok","data":[{"id":1,"x":{}}],"links":{}})"_ba << 1
            << u"end"_s;
    }
    void list_readsBothPaginators()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        QFETCH(QString, next);
        const auto page = read(body);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->rows.size(), rows);
        QCOMPARE(nextOf(page), next);
    }

    //! Whatever the link says: at most its page or cursor is used.
    void nextLink_isNeverMoreThanANumber_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("next");
        QTest::newRow("a foreign host") << R"("https://evil.example/?page=2")"_ba << u"page 2"_s;
        QTest::newRow("http") << R"("http://wxm.example/?page=2")"_ba << u"page 2"_s;
        QTest::newRow("a user") << R"("https://a:b@evil.example/?page=2")"_ba << u"page 2"_s;
        QTest::newRow("no scheme") << R"("//evil.example/x?page=2")"_ba << u"page 2"_s;
        QTest::newRow("a file") << R"("file:///etc/passwd")"_ba << u"end"_s;
        QTest::newRow("page one again") << R"("https://w.example/?page=1")"_ba << u"end"_s;
        QTest::newRow("page zero") << R"("https://w.example/?page=0")"_ba << u"end"_s;
        QTest::newRow("a negative page") << R"("https://w.example/?page=-3")"_ba << u"end"_s;
        QTest::newRow("a huge page") << R"("https://w.example/?page=99999999999")"_ba << u"end"_s;
        QTest::newRow("words") << R"("https://w.example/?page=two")"_ba << u"end"_s;
        QTest::newRow("a list") << R"(["https://w.example/?page=2"])"_ba << u"end"_s;
        QTest::newRow("a number") << "2"_ba << u"end"_s;
        QTest::newRow("null") << "null"_ba << u"end"_s;
    }
    void nextLink_isNeverMoreThanANumber()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, next);
        const QByteArray head = "{\"data\":{\"data\":[{\"id\":1}],\"next_page_url\":";
        QCOMPARE(nextOf(read(head + link + "}}")), next);
    }

    void list_hasLimits()
    {
        QByteArray rows;
        for (int i = 1; i <= 6000; ++i)
            rows += (i > 1 ? "," : "") + ("{\"id\":" + QByteArray::number(i) + '}');
        const auto page = read("{\"data\":[" + rows + "]}");
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 5000);
        const QByteArray cursor(600, 'x');
        const auto overlong =
            read("{\"data\":[{\"id\":1}],\"meta\":{\"next_cursor\":\"" + cursor + "\"}}");
        QCOMPARE(nextOf(overlong), u"end"_s);
    }

    void list_isAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        using K = ApiError::Kind;
        QTest::newRow("no readable row") << R"({"data":[{"id":0},{"x":1}]})"_ba << int(K::BadReply);
        QTest::newRow("no data") << R"({"rows":[]})"_ba << int(K::BadReply);
        QTest::newRow("data is a string") << R"({"data":"x"})"_ba << int(K::BadReply);
        QTest::newRow("data is null") << R"({"data":null})"_ba << int(K::BadReply);
        QTest::newRow("data holds no list") << R"({"data":{"id":1}})"_ba << int(K::BadReply);
        QTest::newRow("a list at the top") << "[]"_ba << int(K::BadReply);
        QTest::newRow("a web page") << "<html>"_ba << int(K::BadReply);
        QTest::newRow("a notice in front") << R"(PHP Notice: {"data":[]})"_ba << int(K::BadReply);
        QTest::newRow("text behind") << R"({"data":[]} x)"_ba << int(K::BadReply);
        QTest::newRow("cut off") << R"({"data":[{"id":1)"_ba << int(K::BadReply);
        QTest::newRow("nothing") << ""_ba << int(K::BadReply);
        QTest::newRow("status says no")
            << R"({"status":false,"data":[{"id":1}]})"_ba << int(K::Refused);
        QTest::newRow("success says no")
            << R"({"success":false,"message":"No."})"_ba << int(K::Refused);
    }
    void list_isAnError()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto page = read(body);
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), kind);
    }

    void refusal_bringsTheServersSentence()
    {
        const auto page = read(R"({"status":false,"message":"ممنوع","code":"X1"})");
        QCOMPARE(page.error().serverMessage, u"ممنوع"_s);
        QCOMPARE(page.error().serverCode, u"X1"_s);
    }

    void object_isReadOrRefused()
    {
        const auto good = envelope::object<Row>(R"({"data":{"id":5,"body":"x"}})", readRow);
        QVERIFY(good);
        QCOMPARE(good->id, MessageId{5});
        QVERIFY(!envelope::object<Row>(R"({"data":{"id":0}})", readRow));
        QVERIFY(!envelope::object<Row>(R"({"data":[]})", readRow));
        QVERIFY(!envelope::object<Row>(R"({"id":5})", readRow));
        QCOMPARE(envelope::object<Row>(R"({"status":false,"data":{"id":5}})", readRow).error().kind,
            ApiError::Kind::Refused);
    }

    void done_isAnythingThatDoesNotRefuse()
    {
        for (const char *good :
            {"", "  \n", "{}", R"({"message":"ok"})", R"({"data":null})", R"({"success":true})"})
            QVERIFY2(envelope::done(good), good);
        for (const char *bad : {R"({"success":false})", R"({"status":false})"})
            QCOMPARE(envelope::done(bad).error().kind, ApiError::Kind::Refused);
        for (const char *bad : {"<html>", "ok", "[]", "{} x"})
            QCOMPARE(envelope::done(bad).error().kind, ApiError::Kind::BadReply);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
