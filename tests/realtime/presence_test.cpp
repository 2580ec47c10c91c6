// SPDX-License-Identifier: MIT
#include "realtime/link_stage.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using wxm::fakes::LinkStage;

namespace {

QList<UserId> people(int count)
{
    QList<UserId> all;
    for (int id = 1; id <= count; ++id)
        all.append(UserId{id});
    return all;
}

//! Everybody asked for is online.
std::string states(const QList<int> &ids)
{
    std::string text = R"({"ok":true,"states":{)";
    for (const int id : ids)
        text += (id == ids.first() ? "\"" : ",\"") + std::to_string(id) + "\":true";
    return text + "}}";
}

//! A gateway that cannot read some ids and then refuses the whole call; how often it was asked.
int playStrictGateway(LinkStage &s, const QSet<int> &bad)
{
    int asked = 0;
    for (auto watches = s.emitted(u"presence.watch"_s); !watches.isEmpty();
         watches = s.emitted(u"presence.watch"_s)) {
        for (const auto &watch : std::as_const(watches)) {
            ++asked;
            const auto ids = LinkStage::ids(watch);
            const bool isBad =
                std::any_of(ids.begin(), ids.end(), [&](int id) { return bad.contains(id); });
            s.answer(watch, isBad ? R"({"ok":false,"code":"BAD_PAYLOAD"})" : states(ids));
        }
    }
    return asked;
}

int knownCount(const LinkStage &s, int count)
{
    int known = 0;
    for (int id = 1; id <= count; ++id)
        known += const_cast<LinkStage &>(s).link.presence().isOnline(UserId{id}).has_value();
    return known;
}

} // namespace

class PresenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusedWatch_isSplitUntilTheBadIdStandsAlone_data()
    {
        QTest::addColumn<QSet<int>>("bad");
        QTest::newRow("one") << QSet<int>{77};
        QTest::newRow("the first and the last") << QSet<int>{1, 185};
        QTest::newRow("five") << QSet<int>{3, 40, 41, 99, 150};
    }
    void refusedWatch_isSplitUntilTheBadIdStandsAlone()
    {
        QFETCH(QSet<int>, bad);
        LinkStage s;
        s.connectFully();
        s.link.presence().watch(people(185));
        s.settle();
        const int asked = playStrictGateway(s, bad);
        QCOMPARE(knownCount(s, 185), 185 - int(bad.size()));
        QVERIFY2(asked <= 2 * 9 * bad.size() + 1, qPrintable(QString::number(asked)));
        // The next watch of more people does not ask for the bad ones again.
        s.link.presence().watch({UserId{500}});
        s.settle();
        const auto watches = s.emitted(u"presence.watch"_s);
        QCOMPARE(watches.size(), 1);
        const auto ids = LinkStage::ids(watches.first());
        QCOMPARE(ids.size(), 186 - bad.size());
    }

    void gatewayThatRefusesEverything_isNotAskedForEver()
    {
        LinkStage s;
        s.connectFully();
        s.link.presence().watch(people(500));
        s.settle();
        QSet<int> all;
        for (int id = 1; id <= 500; ++id)
            all.insert(id);
        QCOMPARE_LE(playStrictGateway(s, all), 130);
        int later = 0;
        for (int i = 0; i < 6; ++i) {
            s.pass(10'000);
            s.say("2");
            later += playStrictGateway(s, all);
        }
        QCOMPARE_LE(later, 600);
    }

    void failedWatch_isRetriedAndTheAnswerTaken()
    {
        LinkStage s;
        s.connectFully();
        s.link.presence().watch(people(3));
        s.settle();
        s.answer(s.emitted(u"presence.watch"_s).value(0), R"({"ok":false,"code":"INTERNAL"})");
        QCOMPARE(knownCount(s, 3), 0);
        s.pass(3'000);
        const auto again = s.emitted(u"presence.watch"_s);
        QCOMPARE(again.size(), 1);
        s.answer(again.first(), states(LinkStage::ids(again.first())));
        QCOMPARE(knownCount(s, 3), 3);
    }

    void unwatch_wantsAnAnswer()
    {
        LinkStage s;
        s.connectFully();
        s.link.presence().watch(people(2));
        s.settle();
        s.answer(s.emitted(u"presence.watch"_s).value(0), states({1, 2}));
        s.link.presence().unwatch({UserId{2}});
        s.settle();
        const auto first = s.emitted(u"presence.unwatch"_s);
        QCOMPARE(first.size(), 1);
        QVERIFY(!first.first().startsWith(u"42["));
        s.pass(11'000);
        QCOMPARE(s.emitted(u"presence.unwatch"_s).size(), 1);
    }

    void latency_isNeverMeasuredByAnEmptyList()
    {
        LinkStage s;
        s.connectFully();
        QVERIFY(s.emitted(u"presence.query"_s).isEmpty()); // nobody is known: nothing is asked
        s.link.presence().watch(people(2));
        s.settle();
        s.gateway().end();
        s.pass(2'000);
        s.accept();
        const auto queries = s.emitted(u"presence.query"_s);
        QCOMPARE(queries.size(), 1);
        QCOMPARE(LinkStage::ids(queries.first()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
