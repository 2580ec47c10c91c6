// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "fakes/fake_gate.h"
#include "fakes/http_server.h"
#include "support/support_actions.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;
using namespace wxm::support;

namespace {

constexpr int kThreads = 75;

//! The open threads in the shape of one paginator; the other states are empty.
class ThreadServer {
public:
    ThreadServer(const QByteArray &shape, int perPage) : m_shape(shape), m_perPage(perPage)
    {
        http.handler = [this](const Arrival &arrival, QTcpSocket &socket) {
            const QUrlQuery query(QUrl(QString::fromLatin1(arrival.target)));
            const bool isOpen = query.queryItemValue(u"status"_s) == "open"_L1;
            const QString at =
                query.queryItemValue(query.hasQueryItem(u"cursor"_s) ? u"cursor"_s : u"page"_s);
            socket.write(httpAnswer(200, isOpen ? page(at.toInt()) : R"({"data":[]})"_ba));
        };
    }

    HttpServer http;

private:
    QByteArray page(int number) const
    {
        const int last = (kThreads + m_perPage - 1) / m_perPage;
        QByteArray rows, members;
        for (int i = (number - 1) * m_perPage; i < qMin(kThreads, number * m_perPage); ++i) {
            const QByteArray row = "{\"id\":\"" + QByteArray::number(i + 1) + "\"}";
            rows += (rows.isEmpty() ? "" : ",") + row;
            members += (members.isEmpty() ? "\"" : ",\"") + QByteArray::number(i) + "\":" + row;
        }
        const QByteArray next = QByteArray::number(number + 1);
        QByteArray answer = m_shape;
        answer.replace("ROWS", '[' + rows + ']').replace("MEMBERS", '{' + members + '}');
        answer.replace("CURRENT", QByteArray::number(number))
            .replace("LAST", QByteArray::number(last));
        answer.replace(
            "LINK", number < last ? "\"http:\\/\\/evil.example\\/x?page=" + next + '"' : "null");
        answer.replace(
            "CURSORED", number < last ? "\"http:\\/\\/in:80\\/x?cursor=" + next + '"' : "null");
        answer.replace("CURSOR", number < last ? '"' + next + '"' : "null");
        return answer;
    }

    QByteArray m_shape;
    int m_perPage;
};

} // namespace

class SupportListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaginator_isReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("shape");
        const auto row = [](const char *name, const char *shape) {
            QTest::newRow(name) << QByteArray(shape);
        };
        row("paginate",
            R"({"current_page":CURRENT,"data":ROWS,"last_page":LAST,"next_page_url":LINK})");
        row("simplePaginate", R"({"current_page":CURRENT,"data":ROWS,"next_page_url":LINK})");
        row("cursorPaginate", R"({"data":ROWS,"next_cursor":CURSOR,"next_page_url":CURSORED})");
        row("cursorPaginate of 8", R"({"data":ROWS,"path":"x","next_page_url":CURSORED})");
        row("resource of paginate",
            R"({"data":ROWS,"links":{"next":LINK},"meta":{"current_page":CURRENT,"last_page":LAST}})");
        row("resource of simplePaginate",
            R"({"data":ROWS,"links":{"next":LINK},"meta":{"current_page":CURRENT}})");
        row("resource of cursorPaginate", R"({"data":ROWS,"meta":{"next_cursor":CURSOR}})");
        row("resource of cursorPaginate of 8",
            R"({"data":ROWS,"links":{"next":CURSORED},"meta":{"path":"x"}})");
        row("paginate under data",
            R"({"data":{"current_page":CURRENT,"data":ROWS,"last_page":LAST}})");
        row("resource under data", R"({"data":{"data":ROWS,"links":{"next":LINK},"meta":{}}})");
        row("objects of rows",
            R"({"current_page":"CURRENT","data":MEMBERS,"last_page":"LAST","per_page":[2,99]})");
        row("nothing said", R"({"data":ROWS})");
        row("bare", "ROWS");
    }
    void everyPaginator_isReadToItsEnd()
    {
        QFETCH(QByteArray, shape);
        for (const int perPage : {50, 15}) {
            ThreadServer server(shape, perPage);
            FakeChat fake;
            FakeClock clock;
            FakeGate gate;
            RestClient rest(clock);
            rest.setServer(server.http.origin());
            rest.setTokenGate(&gate);
            ApiCalls calls(rest, EndpointMap::builtIn());
            SupportApi api(calls);
            SupportStore store;
            SupportActions actions(api, store, fake.chat.store, fake.chat.actions);
            actions.start();
            QTRY_VERIFY(store.isLoaded());
            QCOMPARE(store.threads().size(), kThreads);
            QVERIFY(!store.isCut());
        }
    }
    //! As far back as somebody wants; what came so is not lost with the next reading of the list.
    void resolved_isReadAPageAtATimeAndStays()
    {
        HttpServer http;
        http.handler = [](const Arrival &arrival, QTcpSocket &socket) {
            const QUrlQuery query(QUrl(QString::fromLatin1(arrival.target)));
            if (query.queryItemValue(u"status"_s) != "resolved"_L1)
                return void(socket.write(httpAnswer(200, R"({"data":[]})"_ba)));
            const int page = qMax(1, query.queryItemValue(u"page"_s).toInt());
            QByteArray rows;
            for (const int id : {2 * page - 1, 2 * page})
                rows += (rows.isEmpty() ? "" : ",") + ("{\"id\":" + QByteArray::number(id))
                    + ",\"status\":\"resolved\"}";
            socket.write(httpAnswer(200,
                "{\"current_page\":" + QByteArray::number(page) + ",\"last_page\":3,\"data\":["
                    + rows + "]}"));
        };
        FakeChat fake;
        FakeClock clock;
        FakeGate gate;
        RestClient rest(clock);
        rest.setServer(http.origin());
        rest.setTokenGate(&gate);
        ApiCalls calls(rest, EndpointMap::builtIn());
        SupportApi api(calls);
        SupportStore store;
        SupportActions actions(api, store, fake.chat.store, fake.chat.actions);
        QSignalSpy read(&actions, &ThreadListControl::listRead);
        actions.start();
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(store.size(), 2);
        QVERIFY(actions.hasMore());
        QVERIFY(!store.isCut()); // it is not said to be missing: it can be read
        actions.readMore();
        QTRY_COMPARE(store.size(), 4);
        actions.refresh();
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(store.size(), 4);
        QVERIFY(actions.hasMore());
        actions.readMore();
        QTRY_COMPARE(store.size(), 6);
        QVERIFY(!actions.hasMore());
    }
};

QTEST_GUILESS_MAIN(SupportListsTest)
#include "support_lists_test.moc"
