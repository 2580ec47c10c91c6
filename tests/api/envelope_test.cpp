// SPDX-License-Identifier: MIT
#include "api/envelope.h"

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
        QTest::newRow("a merged list")
            << R"(["https://w.example/?page=2","https://w.example/?page=2"])"_ba << u"page 2"_s;
        QTest::newRow("a list of nothing") << "[]"_ba << u"end"_s;
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
        QVERIFY(page->isCut);
        QVERIFY(!read(R"({"data":[{"id":1}]})")->isCut);
        const QByteArray cursor(600, 'x');
        const auto overlong =
            read("{\"data\":[{\"id\":1}],\"meta\":{\"next_cursor\":\"" + cursor + "\"}}");
        QCOMPARE(nextOf(overlong), u"end"_s);
    }

    //! So that memory for all of them is asked for once.
    void elementsOfAnArray_areToldBeforeTheFirstRow()
    {
        const auto told = [](const QByteArray &body) {
            QStringList all;
            const auto rest = envelope::eachRow(
                body, [&](JsonReader &) { all << u"row"_s; },
                [&](qsizetype count) { all << u"expect %1"_s.arg(count); });
            return rest ? all : QStringList{u"error"_s};
        };
        QCOMPARE(told(R"({"data":[{"id":1},{"id":2}]})"),
            (QStringList{u"expect 2"_s, u"row"_s, u"row"_s}));
        QCOMPARE(told(R"({"meta":{"total":9},"data":{"data":[{"id":1},7]}})"),
            (QStringList{u"expect 2"_s, u"row"_s, u"row"_s}));
        QCOMPARE(told(R"({"data":[]})"), QStringList{u"expect 0"_s});
        // Where it is no array of an object, nobody says it.
        QCOMPARE(told(R"({"data":{"1":{"id":1}}})"), QStringList{u"row"_s});
        QCOMPARE(told(R"([{"id":1}])"), QStringList{u"row"_s});
        const auto page = read(R"({"data":[{"id":1},{"id":2},{"id":3}]})");
        QVERIFY(page && page->rows.size() == 3 && page->rows.capacity() >= 3);
    }

    void list_isAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        using K = ApiError::Kind;
        QTest::newRow("no readable row") << R"({"data":[{"id":0},{"x":1}]})"_ba << int(K::BadReply);
        QTest::newRow("no list") << R"({"message":"Hello."})"_ba << int(K::BadReply);
        QTest::newRow("two lists") << R"({"a":[{"id":1}],"b":[{"id":2}]})"_ba << int(K::BadReply);
        QTest::newRow("a list of words") << R"({"tags":["a","b"]})"_ba << int(K::BadReply);
        QTest::newRow("links alone") << R"({"links":[{"label":"1"}]})"_ba << int(K::BadReply);
        QTest::newRow("data is a string") << R"({"data":"x"})"_ba << int(K::BadReply);
        QTest::newRow("data holds no list") << R"({"data":{"id":1}})"_ba << int(K::BadReply);
        QTest::newRow("an empty object") << "{}"_ba << int(K::BadReply);
        QTest::newRow("an array that breaks off") << R"([{"id":1})"_ba << int(K::BadReply);
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

    //! What each paginator of Laravel 8 to 13 sends of 75 rows by 50, and relatives of theirs.
    void paging_isFoundWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("next");
        const QByteArray rows = R"("data":[{"id":1}])";
        const auto row = [](const char *name, const QByteArray &body, const QString &next) {
            QTest::newRow(name) << body << next;
        };
        row("paginate",
            "{\"current_page\":1," + rows
                + R"(,"last_page":2,"next_page_url":"http:\/\/in:80\/x?page=2","per_page":50,"total":75})",
            u"page 2"_s);
        row("paginate, its end",
            "{\"current_page\":2," + rows
                + R"(,"last_page":2,"next_page_url":null,"per_page":50,"total":75})",
            u"end"_s);
        row("simplePaginate",
            "{\"current_page\":1," + rows
                + R"(,"next_page_url":"http:\/\/x\/?page=2","per_page":50})",
            u"page 2"_s);
        row("simplePaginate, its end",
            "{\"current_page\":2," + rows + R"(,"next_page_url":null,"per_page":50})", u"end"_s);
        row("cursorPaginate",
            "{" + rows
                + R"(,"path":"x","per_page":50,"next_cursor":"eyJ9","next_page_url":"x?cursor=eyJ9"})",
            u"cursor eyJ9"_s);
        row("cursorPaginate of 8",
            "{" + rows + R"(,"path":"x","per_page":50,"next_page_url":"http:\/\/x?cursor=eyJ9"})",
            u"cursor eyJ9"_s);
        row("a resource of paginate",
            "{" + rows + R"(,"links":{"next":"x?page=2"},"meta":{"current_page":1,"last_page":2}})",
            u"page 2"_s);
        row("a resource of simplePaginate",
            "{" + rows
                + R"(,"links":{"first":"x","last":null,"next":"http:\/\/x?page=2"},)"
                  R"("meta":{"current_page":1,"per_page":50}})",
            u"page 2"_s);
        row("a resource of cursorPaginate of 8",
            "{" + rows
                + R"(,"links":{"next":"http:\/\/x?cursor=eyJ9"},"meta":{"path":"x","per_page":50}})",
            u"cursor eyJ9"_s);
        row("paginate under data", "{\"data\":{\"current_page\":1," + rows + R"(,"last_page":2}})",
            u"page 2"_s);
        row("a resource under data",
            "{\"data\":{" + rows
                + R"(,"links":{"next":"x?page=2"},"meta":{"current_page":1,"last_page":2}}})",
            u"page 2"_s);
        row("a simple resource under data",
            "{\"data\":{" + rows + R"(,"links":{"next":"x?page=2"},"meta":{"current_page":1}}})",
            u"page 2"_s);
        row("the outer link of an inner list",
            "{\"data\":{" + rows + R"(},"links":{"next":"x?page=2"}})", u"page 2"_s);
        row("numbers as strings", "{" + rows + R"(,"meta":{"current_page":"1","last_page":"2"}})",
            u"page 2"_s);
        row("merged numbers",
            "{" + rows + R"(,"meta":{"current_page":[1,1],"last_page":[2,2],"per_page":[2,99]}})",
            u"page 2"_s);
        row("Fractal",
            "{" + rows + R"(,"meta":{"pagination":{"total":75,"current_page":1,"total_pages":2}}})",
            u"page 2"_s);
        row("pagination beside data",
            "{" + rows + R"(,"pagination":{"current_page":1,"last_page":2}})", u"page 2"_s);
        row("JSON:API", "{" + rows + R"(,"meta":{"page":{"currentPage":1,"lastPage":2}}})",
            u"page 2"_s);
        row("has_more", "{" + rows + R"(,"meta":{"current_page":1,"has_more":true}})", u"page 2"_s);
        row("no more", "{" + rows + R"(,"meta":{"has_more":false}})", u"end"_s);
        row("by the total", "{" + rows + R"(,"meta":{"current_page":1,"per_page":50,"total":75}})",
            u"page 2"_s);
        row("an object of rows",
            R"({"data":{"1":{"id":1},"2":{"id":3}},"current_page":1,"last_page":2})", u"page 2"_s);
        row("an object of rows in data",
            R"({"data":{"current_page":1,"data":{"1":{"id":1}},"last_page":2}})", u"page 2"_s);
        row("items",
            R"({"data":{"items":[{"id":1}],"pagination":{"current_page":1,"last_page":2}}})",
            u"page 2"_s);
        row("Fractal's cursor",
            "{" + rows
                + R"(,"meta":{"cursor":{"current":null,"prev":null,"next":"eyJ9","count":1}}})",
            u"cursor eyJ9"_s);
        row("Fractal's last cursor",
            "{" + rows + R"(,"meta":{"cursor":{"current":"eyJ9","next":null,"count":1}}})",
            u"end"_s);
        row("a number for next", "{" + rows + R"(,"meta":{"next":2}})", u"page 2"_s);
        row("a number of links", "{" + rows + R"(,"links":{"next":2}})", u"page 2"_s);
        row("a number as a string", "{" + rows + R"(,"next_page":"2"})", u"page 2"_s);
        row("false for next", "{" + rows + R"(,"next_page_url":false})", u"end"_s);
        row("floats", "{" + rows + R"(,"current_page":1.0,"last_page":2.0})", u"page 2"_s);
        row("a list with a name of its own",
            R"({"threads":[{"id":1}],"current_page":1,"last_page":2})", u"page 2"_s);
        row("the same under data",
            R"({"status":true,"data":{"threads":[{"id":1}],"current_page":1,"last_page":2}})",
            u"page 2"_s);
        row("a paginator with a name of its own",
            R"({"status":true,"data":{"threads":{"current_page":1,"data":[{"id":1}],"last_page":2}}})",
            u"page 2"_s);
        row("a paginator under result",
            R"({"result":{"current_page":1,"data":[{"id":1}],"last_page":2}})", u"page 2"_s);
        row("paging around a named list",
            R"({"data":{"threads":[{"id":1}]},"meta":{"current_page":1,"last_page":2}})",
            u"page 2"_s);
        row("a list beside counts and an empty one",
            R"({"data":{"open":3,"pinned":[],"threads":[{"id":1}],"next_page_url":"x?page=2"}})",
            u"page 2"_s);
    }
    void paging_isFoundWhereverItStands()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, next);
        const auto page = read(body);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->rows.first().id, MessageId{1});
        QCOMPARE(nextOf(page), next);
        QVERIFY(!page->saysNothing);
    }

    void list_isTakenInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << R"([{"id":1},{"id":2}])"_ba;
        QTest::newRow("bare, filtered") << R"({"1":{"id":1},"4":{"id":2}})"_ba;
        QTest::newRow("filtered") << R"({"data":{"1":{"id":1},"4":{"id":2}}})"_ba;
        QTest::newRow("behind a byte order mark")
            << "\xEF\xBB\xBF{\"data\":[{\"id\":1},{\"id\":2}]}"_ba;
        for (const char *name : {"items", "results", "rows", "records", "messages"})
            QTest::newRow(name) << "{\"" + QByteArray(name) + "\":[{\"id\":1},{\"id\":2}]}";
        QTest::newRow("a link that leads by something else")
            << R"({"data":[{"id":1},{"id":2}],"links":{"next":"https://x/?offset=2"}})"_ba;
        QTest::newRow("JSON:API")
            << R"({"data":[{"id":"1","type":"apis","attributes":{"body":"x"}},)"
               R"({"id":"2","type":"apis","attributes":{"body":"y"}}]})"_ba;
    }
    //! None of them says whether there is more: the next page is looked at.
    void list_isTakenInEveryShape()
    {
        QFETCH(QByteArray, body);
        auto page = read(body);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows.at(1).id, MessageId{2});
        if (body.contains("attributes"))
            QCOMPARE(page->rows.at(1).body, u"y"_s);
        QCOMPARE(nextOf(page), u"end"_s);
        page->guessNext({.page = 3});
        QCOMPARE(nextOf(page), u"page 4"_s);
    }

    void emptyList_isEmptyHoweverItIsSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
            {"[]", R"({"data":[]})", R"({"data":{}})", R"({"success":true,"data":null})",
                R"({"status":true,"message":"No data found","data":null})",
                R"({"data":{"data":[],"current_page":1,"last_page":1}})",
                R"({"data":{"threads":[]}})", R"({"threads":[]})", R"({"data":{"data":{}}})"})
            QTest::newRow(body) << QByteArray(body);
    }
    void emptyList_isEmptyHoweverItIsSaid()
    {
        QFETCH(QByteArray, body);
        const auto page = read(body);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->rows.size(), 0);
        QCOMPARE(page->badRows, 0);
    }

    //! What stands in a row is its own.
    void rowsThatHoldLists_areRows()
    {
        for (const char *body : {R"({"data":[{"id":1,"tags":[{"id":7}]}]})",
                 R"({"data":{"3":{"id":1,"guests":[{"id":7},{"id":8}]}}})",
                 R"({"3":{"id":1,"guests":[{"id":7},{"id":8}]}})",
                 R"({"user":{"id":9,"roles":[{"id":3}]},"threads":{"data":[{"id":1}]}})"}) {
            const auto page = read(body);
            QVERIFY2(page && page->rows.size() == 1, body);
            QCOMPARE(page->rows.first().id, MessageId{1});
        }
    }

    void idsAsStrings_areExact()
    {
        const auto page =
            read(R"({"data":[{"id":"9223372036854775807"},{"id":"9007199254740993"}]})");
        QVERIFY(page);
        QCOMPARE(page->rows.at(0).id.value, 9'223'372'036'854'775'807);
        QCOMPARE(page->rows.at(1).id.value, 9'007'199'254'740'993);
    }

    void emptyPage_endsTheGuess()
    {
        auto page = read(R"({"data":[]})");
        page->guessNext({.page = 3});
        QCOMPARE(nextOf(page), u"end"_s);
    }

    void refusal_bringsTheServersSentence_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *body) { QTest::newRow(body) << QByteArray(body); };
        row(R"({"status":false,"message":"ممنوع"})");
        row(R"({"status":0,"msg":"ممنوع"})");
        row(R"({"status":"error","message":"ممنوع"})");
        row(R"({"status":"fail","data":{"message":"ممنوع"}})");
        row(R"({"status":422,"errors":{"body":["ممنوع"]}})");
        row(R"({"success":false,"error":{"message":"ممنوع"}})");
        row(R"({"success":0,"error":"ممنوع"})");
        row(R"({"success":"false","message":{"body":["ممنوع"]}})");
        row(R"({"error":"ممنوع"})");
        row(R"({"error":true,"message":"ممنوع"})");
        row(R"({"ok":false,"reason":"ممنوع"})");
        row(R"({"code":403,"message":"ممنوع","data":null})");
        row(R"({"errors":["ممنوع"]})");
        row(R"({"errors":[{"title":"ممنوع","source":{"pointer":"/data/attributes/body"}}]})");
        row(R"({"message":"The given data was invalid.","errors":{"body":["ممنوع"]}})");
        row(R"({"meta":{"code":403,"status":"error","message":"ممنوع"},"data":null})");
        row(R"({"meta":{"success":false},"message":"ممنوع"})");
        row(R"({"status":{"code":403,"message":"ممنوع"}})");
        row(R"({"response":{"status":"error","message":"ممنوع"}})");
        row(R"({"data":{"success":false,"message":"ممنوع"}})");
        row(R"({"data":{"error":"ممنوع"}})");
        row(R"({"data":{"errors":{"body":["ممنوع"]},"status":"error"}})");
        row(R"({"data":false,"message":"ممنوع"})");
        row(R"({"code":"FORBIDDEN","message":"ممنوع"})");
        row(R"({"status":"validation_error","message":"ممنوع"})");
        row(R"({"status":"403 Forbidden","message":"ممنوع"})");
        row(R"({"httpStatus":"403","message":"ممنوع"})");
        row(R"({"type":"error","text":1,"message":"ممنوع"})");
        row(R"({"err":"ممنوع"})");
        row(R"({"is_error":1,"message":"ممنوع"})");
        row(R"({"failed":true,"msg":"ممنوع"})");
        row(R"({"errors":"ممنوع"})");
    }
    void refusal_bringsTheServersSentence()
    {
        QFETCH(QByteArray, body);
        for (const auto &error : {read(body).error(), envelope::done(body).error(),
                 envelope::object<Row>(body, readRow).error()}) {
            QCOMPARE(error.kind, ApiError::Kind::Refused);
            QCOMPARE(error.serverMessage, u"ممنوع"_s);
        }
    }

    //! Rows have states of their own, and calls of ours reject and block.
    void statesThatAreNoRefusals_areAYes()
    {
        for (const char *body : {R"({"id":5,"body":"x","status":0})",
                 R"({"id":5,"body":"x","status":"failed","code":500,"error":null})",
                 R"({"status":0,"message":"ok","data":{"id":5,"body":"x"}})",
                 R"({"data":{"id":5,"body":"x","status":0,"type":"error"}})"}) {
            QVERIFY2(envelope::done(body), body);
            const auto row = envelope::object<Row>(body, readRow);
            QVERIFY2(row && row->id == MessageId{5}, body);
        }
        for (const char *body :
            {R"({"status":"rejected"})", R"({"status":"blocked"})", R"({"status":"removed"})",
                R"({"code":0,"msg":"ok"})", R"({"error":"none"})", R"({"type":"success"})",
                R"({"meta":{"code":200,"status":"success"},"data":null})", "Guest rejected.",
                R"({"data":true})", R"({"status":"no errors"})", R"([{"id":1,"status":0}])"})
            QVERIFY2(envelope::done(body), body);
        QVERIFY(!envelope::done(R"([{"success":false,"message":"No."}])"));
    }

    void object_isReadOrRefused()
    {
        for (const char *good :
            {R"({"data":{"id":5,"body":"x"}})", R"({"id":5,"body":"x"})",
                R"({"data":{"data":{"id":5,"body":"x"}}})",
                R"({"data":{"id":"5","type":"a","attributes":{"body":"x"}}})",
                R"({"message":{"id":5,"body":"x"}})",
                R"({"status":true,"data":{"reply":{"id":5,"body":"x"}}})",
                R"({"data":[{"id":5,"body":"x"}]})",
                R"({"status":"success","code":201,"errors":[],"error":null,"data":{"id":5,"body":"x"}})"}) {
            const auto row = envelope::object<Row>(good, readRow);
            QVERIFY2(row, good);
            QCOMPARE(row->id, MessageId{5});
            QCOMPARE(row->body, u"x"_s);
        }
        for (const char *bad : {R"({"data":{"id":0}})", R"({"data":[]})", R"({"data":null})", "[]",
                 R"({"data":[{"id":5,"body":"x"},{"id":6,"body":"y"}]})", R"({"message":"ok"})"})
            QVERIFY2(!envelope::object<Row>(bad, readRow), bad);
        QCOMPARE(envelope::object<Row>(R"({"status":false,"data":{"id":5}})", readRow).error().kind,
            ApiError::Kind::Refused);
    }

    void done_isAnythingThatDoesNotRefuse()
    {
        for (const char *good : {"", "  \n", "{}", "[]", "1", "OK", "\"done\"", "true", "null",
                 "تم", R"({"message":"ok"})", R"({"data":null})", R"({"success":true})",
                 R"({"success":1,"error":null,"errors":[]})", R"({"status":200,"error":false})",
                 R"([{"id":1}])", "\xEF\xBB\xBF{}"})
            QVERIFY2(envelope::done(good), good);
        for (const char *bad : {R"({"success":false})", R"({"status":false})", "false", "0",
                 "error", "Access denied", "\"failed\""})
            QCOMPARE(envelope::done(bad).error().kind, ApiError::Kind::Refused);
        for (const char *bad : {"<html>", "{} x", "[1", "PHP Notice: x in /a/b.php {}"})
            QCOMPARE(envelope::done(bad).error().kind, ApiError::Kind::BadReply);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelope_test.moc"
