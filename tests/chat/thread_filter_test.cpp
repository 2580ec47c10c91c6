// SPDX-License-Identifier: MIT
#include "chat/thread_filter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class ThreadFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filter_comesBackFromItsText()
    {
        const ThreadFilter filter{.states = ThreadFacts::Open | ThreadFacts::Snoozed,
            .languages = ThreadFacts::Arabic,
            .isMine = true,
            .isNobodys = true,
            .assignees = {UserId{7}, UserId{8}},
            .labels = {u"a&b=c"_s, u"استرجاع 100%"_s, u"x\ty+z"_s},
            .isUnread = true,
            .hasNote = true,
            .isUrgent = true,
            .isFollowed = true,
            .isWaiting = true,
            .waitingMinutes = 30,
            .text = u"نورة & co."_s};
        QCOMPARE(ThreadFilter::fromString(filter.toString()), filter);
        const NamedFilter named{u"VIP بالعربية"_s, filter};
        QCOMPARE(NamedFilter::fromString(named.toString()), std::optional(named));
        QVERIFY(!NamedFilter::fromString(u"no tab"_s));
        QVERIFY(!NamedFilter::fromString(u"\tmine=1"_s));
        QCOMPARE(ThreadFilter::fromString(u"states=who&waiting=-5&assignee=x"_s), ThreadFilter());
    }

    void pass_letsThroughWhatFitsEveryCondition_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("lets");
        QTest::newRow("nothing asked") << u""_s << true;
        QTest::newRow("one of two states") << u"states=open,pending"_s << true;
        QTest::newRow("another state") << u"states=resolved"_s << false;
        QTest::newRow("language") << u"languages=ar"_s << true;
        QTest::newRow("the other language") << u"languages=en"_s << false;
        QTest::newRow("mine") << u"mine=1"_s << false;
        QTest::newRow("mine or hers") << u"mine=1&assignee=3"_s << true;
        QTest::newRow("nobody's") << u"nobody=1"_s << false;
        QTest::newRow("one of two labels") << u"label=other&label=vip"_s << true;
        QTest::newRow("another label") << u"label=other"_s << false;
        QTest::newRow("unread") << u"unread=1"_s << true;
        QTest::newRow("with a note") << u"note=1"_s << false;
        QTest::newRow("followed") << u"followed=1"_s << true;
        QTest::newRow("urgent") << u"urgent=1"_s << false;
        QTest::newRow("waits long enough") << u"waiting=15"_s << true;
        QTest::newRow("not that long") << u"waiting=60"_s << false;
        QTest::newRow("one of several conditions fails") << u"languages=ar&note=1"_s << false;
    }
    void pass_letsThroughWhatFitsEveryCondition()
    {
        QFETCH(const QString, filter);
        constexpr EpochMs now = 100 * 60'000;
        LabelNumbers labels;
        ThreadFacts facts;
        facts.flags = ThreadFacts::Pending | ThreadFacts::Arabic | ThreadFacts::Unread
            | ThreadFacts::Followed;
        facts.assignee = 3;
        facts.waitingSince = now - 20 * 60'000;
        facts.labels[0] = labels.of(u"big"_s);
        facts.labels[1] = labels.of(u"vip"_s);
        const FilterPass pass(ThreadFilter::fromString(filter), UserId{2}, now, labels);
        QTEST(pass.lets(facts), "lets");
    }

    void twoFilters_areOne()
    {
        QVERIFY(ThreadFilter().with(ThreadFilter::fromString(u"followed=1"_s)).isFollowed);
        const auto waiting = ThreadFilter::fromString(u"waits=1&states=open,pending"_s);
        const auto arabic = ThreadFilter::fromString(u"languages=ar&states=pending"_s);
        QCOMPARE(waiting.with(arabic),
            ThreadFilter::fromString(u"waits=1&states=pending&languages=ar"_s));
    }
};

QTEST_GUILESS_MAIN(ThreadFilterTest)
#include "thread_filter_test.moc"
