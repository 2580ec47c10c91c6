// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "laravel/laravel_stage.h"

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

using Ids = QSet<qint64>;
constexpr int kPatienceMs = 10'000;

Ids idsOf(const QJsonObject &all, const char *list)
{
    Ids ids;
    for (const auto &id : all[QLatin1StringView(list)].toArray())
        ids.insert(id.toInteger());
    return ids;
}

template <class Rows> Ids idsOf(const Rows &rows)
{
    Ids ids;
    for (const auto &row : rows)
        ids.insert(row.id.value);
    return ids;
}

} // namespace

//! What Laravel makes of the ways in which its programmers answer with a list, read by the program.
class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_stage.begin());
        figure("L0", {u"Laravel %1"_s.arg(m_stage.version())});
        m_stage.platform().control(u"grow"_s,
            {{u"threads"_s, 75}, {u"conversations"_s, 75}, {u"support_messages"_s, 120},
                {u"messages"_s, 160}, {u"lives"_s, 75}, {u"comments"_s, 220}});
        m_all = m_stage.platform().control(u"ids"_s);
        QCOMPARE(idsOf(m_all, "threads").size(), 75);
        QVERIFY(m_stage.startConsole()); // without a sign-in nothing else says anything
    }
    void cleanup()
    {
        m_stage.endConsole();
        m_stage.plain();
    }

    void everyPaging_showsAllRows_data()
    {
        QTest::addColumn<QString>("paging");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("rows");
        for (const char *paging : {"resource", "resource_15", "resource_cursor", "nested", "plain",
                 "simple", "cursor", "resource_simple", "nested_resource", "resource_added"})
            QTest::newRow(paging) << QString::fromLatin1(paging) << u"newest"_s << u"list"_s;
        QTest::newRow("array") << u"array"_s << u"newest"_s << u"list"_s;
        QTest::newRow("plain, no order") << u"plain"_s << u"oldest"_s << u"list"_s;
        QTest::newRow("resource, no order") << u"resource"_s << u"oldest"_s << u"list"_s;
        QTest::newRow("simple, no order") << u"simple"_s << u"oldest"_s << u"list"_s;
        QTest::newRow("plain, object") << u"plain"_s << u"newest"_s << u"keyed"_s;
        QTest::newRow("nested, object") << u"nested"_s << u"newest"_s << u"keyed"_s;
        QTest::newRow("resource, JSON:API") << u"resource"_s << u"newest"_s << u"jsonapi"_s;
    }
    void everyPaging_showsAllRows()
    {
        QFETCH(QString, paging);
        QFETCH(QString, order);
        QFETCH(QString, rows);
        m_stage.settings({{u"paging"_s, paging}, {u"order"_s, order}, {u"rows"_s, rows}});
        QVERIFY(m_stage.startConsole());
        const QList<std::pair<const char *, Ids>> seen = {{"threads", threads()},
            {"conversations", conversations()}, {"support_messages", supportMessages()},
            {"messages", directMessages()}, {"lives", lives()}, {"comments", comments()}};
        QStringList cells = {QString::fromUtf8(QTest::currentDataTag())};
        QStringList lacking;
        for (const auto &[list, ids] : seen) {
            const auto all = idsOf(m_all, list);
            cells += u"%1 %2/%3"_s.arg(QString::fromLatin1(list))
                         .arg((Ids(all) & ids).size())
                         .arg(all.size());
            if (!ids.contains(all))
                lacking += QString::fromLatin1(list);
        }
        figure("L1", cells);
        QCOMPARE(lacking, QStringList{});
    }

    void valueShapes_areReadAsTheirValues_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::newRow("counts as strings") << QJsonObject{{u"counts"_s, u"string"_s}};
        QTest::newRow("dates of the query builder") << QJsonObject{{u"dates"_s, u"sql"_s}};
        QTest::newRow("dates of PHP") << QJsonObject{{u"dates"_s, u"php"_s}};
        QTest::newRow("JSON:API") << QJsonObject{{u"rows"_s, u"jsonapi"_s}};
        QTest::newRow("object") << QJsonObject{{u"rows"_s, u"keyed"_s}, {u"paging"_s, u"plain"_s}};
    }
    void valueShapes_areReadAsTheirValues()
    {
        QFETCH(QJsonObject, settings);
        QVERIFY(m_stage.startConsole());
        const auto expected = values();
        QVERIFY(expected.size() > 75);
        m_stage.settings(settings);
        QVERIFY(m_stage.startConsole());
        QCOMPARE(values(), expected);
    }

    void absentCounts_keepTheirRows()
    {
        m_stage.settings({{u"counts"_s, u"null"_s}});
        QVERIFY(m_stage.startConsole());
        QVERIFY(threads().contains(idsOf(m_all, "threads")));
        QVERIFY(conversations().contains(idsOf(m_all, "conversations")));
        QVERIFY(lives().contains(idsOf(m_all, "lives")));
    }

    void answersWithoutData_areAYes_data()
    {
        QTest::addColumn<QString>("done");
        for (const char *done : {"data", "null", "json-null", "true", "ok", "array", "none"})
            QTest::newRow(done) << QString::fromLatin1(done);
    }
    void answersWithoutData_areAYes()
    {
        QFETCH(QString, done);
        m_stage.settings({{u"done"_s, done}});
        QVERIFY(m_stage.startConsole());
        QCOMPARE(fakes::failureKind(pin()), -1);
    }

    void yesThatSaysNo_isARefusalWithItsWords_data()
    {
        QTest::addColumn<QString>("done");
        for (const char *done : {"no", "no-success", "no-error", "no-word", "no-code", "no-meta",
                 "no-inner", "no-errors"})
            QTest::newRow(done) << QString::fromLatin1(done);
    }
    void yesThatSaysNo_isARefusalWithItsWords()
    {
        QFETCH(QString, done);
        m_stage.settings({{u"done"_s, done}});
        QVERIFY(m_stage.startConsole());
        const auto answer = fakes::await(pin());
        QVERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().serverMessage, u"Not now."_s);
    }

private:
    LaravelConsole &console() { return m_stage.console(); }

    QFuture<Result<Done>> pin()
    {
        const CommentId comment{m_all[u"comments"_s].toArray().last().toInteger()};
        return console().live.api.pinComment(LiveId{42}, comment, live::LiveActions::newKey());
    }
    Ids threads()
    {
        auto &support = console().support;
        if (!QTest::qWaitFor([&] { return support.store.isLoaded(); }, kPatienceMs))
            return {};
        return idsOf(support.store.threads());
    }
    Ids conversations()
    {
        auto &store = console().conversations.store;
        std::ignore =
            QTest::qWaitFor([&] { return !store.conversations().isEmpty(); }, kPatienceMs);
        return idsOf(store.conversations());
    }
    //! Scrolls up to the start of the talk.
    Ids history(ThreadKey thread)
    {
        auto &chat = console().chat;
        const auto &line = chat.store.timeline(thread);
        std::ignore =
            QTest::qWaitFor([&] { return line.isLoaded && !line.isReading; }, kPatienceMs);
        for (int pages = 0; pages < 60 && line.older; ++pages) {
            chat.actions.loadOlder(thread);
            std::ignore = QTest::qWaitFor([&] { return !line.isReadingOlder; }, kPatienceMs);
        }
        return idsOf(line.messages);
    }
    Ids supportMessages()
    {
        console().support.actions.open(ThreadId{1});
        return history(ThreadKey::of(ThreadId{1}));
    }
    Ids directMessages()
    {
        console().conversations.actions.open(ConversationId{5});
        return history(ThreadKey::of(ConversationId{5}));
    }
    Ids lives()
    {
        auto &list = console().live.running;
        list.refresh();
        std::ignore =
            QTest::qWaitFor([&] { return list.wasRead() && !list.isLoading(); }, kPatienceMs);
        for (int pages = 0; pages < 60 && list.hasMore(); ++pages) {
            list.readMore();
            std::ignore = QTest::qWaitFor([&] { return !list.isLoading(); }, kPatienceMs);
        }
        return idsOf(list.rows());
    }
    Ids comments()
    {
        auto &live = console().live;
        const LiveId watched{42};
        if (!live.watch.watch(watched, console().session.identity().id))
            return {};
        const auto isIdle = [&] {
            return !live.watch.isLoading(watched) && !live.watch.comments().isReading(watched);
        };
        std::ignore = QTest::qWaitFor(isIdle, kPatienceMs);
        Ids found = commentsHeld(watched);
        for (int pages = 0; pages < 60 && live.watch.hasOlder(watched); ++pages) {
            live.watch.loadOlder(watched);
            std::ignore = QTest::qWaitFor(
                [&] {
                    return commentsHeld(watched).size() > found.size()
                        || !live.watch.hasOlder(watched);
                },
                5'000);
            found = commentsHeld(watched);
        }
        return found;
    }
    Ids commentsHeld(LiveId watched)
    {
        Ids ids;
        const auto &feed = console().live.store.find(watched)->feed();
        for (auto at = feed.firstRow(); at < feed.endRow(); ++at) {
            if (feed.row(at).kind == live::FeedRow::Kind::Comment)
                ids.insert(feed.row(at).id);
        }
        return ids;
    }
    //! What is known of each thread and each conversation besides its id.
    QStringList values()
    {
        QStringList lines;
        threads();
        for (const auto &one : console().support.store.threads())
            lines += u"thread %1 %2 %3 %4 %5 %6"_s.arg(one.id.value)
                         .arg(one.unread)
                         .arg(one.updatedAt)
                         .arg(one.last.createdAt)
                         .arg(one.userName, one.subject);
        conversations();
        for (const auto &one : console().conversations.store.conversations())
            lines += u"conversation %1 %2 %3 %4"_s.arg(one.id.value)
                         .arg(one.unread)
                         .arg(one.updatedAt)
                         .arg(one.last.createdAt);
        lines.sort();
        return lines;
    }

    LaravelStage m_stage;
    QJsonObject m_all;
};

WXM_LARAVEL_MAIN(ListsTest)
#include "lists_test.moc"
