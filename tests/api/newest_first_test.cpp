// SPDX-License-Identifier: MIT
#include "api/newest_first.h"
#include "fakes/await.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

struct Row {
    MessageId id;
};

enum class Says { LastPage, NextOnly, Nothing };

//! A list of numbered pages, in one order or the other.
struct Server {
    int rows = 0;
    int perPage = 50;
    bool oldestFirst = true;
    bool reversedPages = false; //!< Each page is turned round, though the pages are not.
    Says says = Says::LastPage;
    QList<int> asked = {};

    QFuture<Result<Page<Row>>> read(const PageCursor &at)
    {
        asked.append(at.page);
        Page<Row> page;
        const int last = std::max(1, (rows + perPage - 1) / perPage);
        for (int i = (at.page - 1) * perPage; i < std::min(rows, at.page * perPage); ++i)
            page.rows.append({MessageId{oldestFirst ? i + 1 : rows - i}});
        if (reversedPages)
            std::reverse(page.rows.begin(), page.rows.end());
        if (says == Says::LastPage)
            page.lastPage = last;
        if (says == Says::Nothing) {
            page.saysNothing = true;
            page.guessNext(at);
        } else if (at.page < last) {
            page.next = PageCursor{.page = at.page + 1};
        }
        QPromise<Result<Page<Row>>> promise;
        promise.start();
        promise.addResult(page);
        promise.finish();
        return promise.future();
    }
};

//! Reads from the newest back to the start: the pages, each as its newest and oldest row.
QStringList readAll(NewestFirst<Row> &reader, Server &server, const QString &list = u"1"_s)
{
    QObject context;
    QStringList pages;
    std::optional<PageCursor> at = PageCursor{};
    while (at && pages.size() < 10) {
        const auto page = await(reader.read(&context, u"s"_s, list, *at,
            [&](const PageCursor &where) { return server.read(where); }));
        if (!page || !*page)
            return {u"failed"_s};
        const auto &rows = (*page)->rows;
        const auto [low, high] = std::minmax_element(
            rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
        if (rows.isEmpty())
            break;
        pages.append(high->id.toString() + u'-' + low->id.toString());
        at = (*page)->next;
    }
    return pages;
}

} // namespace

class NewestFirstTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestRows_comeFirstWhateverTheOrder_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("oldestFirst");
        QTest::addColumn<bool>("reversed");
        QTest::addColumn<int>("says");
        QTest::addColumn<QStringList>("pages");
        const auto row = [](const char *name, int rows, bool oldest, bool reversed, Says says,
                             const QStringList &pages) {
            QTest::newRow(name) << rows << oldest << reversed << int(says) << pages;
        };
        row("newest first", 120, false, false, Says::LastPage,
            {u"120-71"_s, u"70-21"_s, u"20-1"_s});
        row("newest first, pages turned", 120, false, true, Says::LastPage,
            {u"120-71"_s, u"70-21"_s, u"20-1"_s});
        row("oldest first", 120, true, false, Says::LastPage,
            {u"120-101"_s, u"100-51"_s, u"50-1"_s});
        row("oldest first, few at the end", 103, true, false, Says::LastPage,
            {u"103-51"_s, u"50-1"_s});
        row("oldest first, by links only", 120, true, false, Says::NextOnly, {u"120-1"_s});
        row("oldest first, nothing said", 120, true, false, Says::Nothing, {u"120-1"_s});
        row("one page", 40, true, false, Says::LastPage, {u"40-1"_s});
        row("none", 0, true, false, Says::LastPage, {});
    }
    void newestRows_comeFirstWhateverTheOrder()
    {
        QFETCH(int, rows);
        QFETCH(bool, oldestFirst);
        QFETCH(bool, reversed);
        QFETCH(int, says);
        QFETCH(QStringList, pages);
        Server server{.rows = rows,
            .oldestFirst = oldestFirst,
            .reversedPages = reversed,
            .says = Says(says)};
        NewestFirst<Row> reader;
        QCOMPARE(readAll(reader, server), pages);
        QCOMPARE(readAll(reader, server), pages); // and when the order is known
    }

    void listThatGrows_isReadToItsNewEnd()
    {
        Server server{.rows = 100};
        NewestFirst<Row> reader;
        QCOMPARE(readAll(reader, server), QStringList({u"100-51"_s, u"50-1"_s}));
        server.rows = 130;
        QCOMPARE(readAll(reader, server), QStringList({u"130-101"_s, u"100-51"_s, u"50-1"_s}));
    }

    void knownOrder_costsNoCallMore()
    {
        Server server{.rows = 120, .oldestFirst = false};
        NewestFirst<Row> reader;
        readAll(reader, server);
        QCOMPARE(server.asked, (QList<int>{1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(NewestFirstTest)
#include "newest_first_test.moc"
