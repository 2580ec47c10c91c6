// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "support/support.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace wxm;
using namespace wxm::support;
using Section = ThreadListRow::Section;

namespace {

SupportThread answered(std::int64_t id, EpochMs at, const QString &name = {})
{
    SupportThread one;
    one.id = ThreadId{id};
    one.userName = name;
    one.userId = UserId{100 + id};
    one.last = {.id = MessageId{id * 10},
        .senderId = UserId{2},
        .isStaff = true,
        .body = QStringLiteral("done"),
        .createdAt = at};
    return one;
}

} // namespace

class SupportModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void answeredToday_isEarlierAfterMidnight()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        support.model.setWeekStart(Qt::Sunday); // the day after
        support.store.setListed({answered(1, clock.wallMs() - 60'000)}, {});
        support.model.refresh();
        const auto section = [&] {
            return support.model.index(0, 0).data(ThreadListModel::SectionRole).value<int>();
        };
        QCOMPARE(section(), int(Section::AnsweredToday));
        const auto now = QDateTime::fromMSecsSinceEpoch(clock.wallMs());
        clock.advanceMs(now.msecsTo(now.date().addDays(1).startOfDay()) - 1);
        support.model.lookAtClock();
        QCOMPARE(section(), int(Section::AnsweredToday));
        clock.advanceMs(1);
        support.model.lookAtClock();
        QCOMPARE(section(), int(Section::Earlier));
        // Set back, it is today again.
        clock.jumpMs(-60'000);
        support.model.lookAtClock();
        QCOMPARE(section(), int(Section::AnsweredToday));
    }

    //! The clock stands on Saturday, 6 June.
    void weekOfTheList_beginsOnTheChosenDay_data()
    {
        QTest::addColumn<int>("weekStart");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("section");
        const auto week = int(Section::AnsweredThisWeek), earlier = int(Section::Earlier);
        QTest::newRow("Saturday, yesterday") << int(Qt::Saturday) << 1 << earlier;
        QTest::newRow("Sunday, Sunday") << int(Qt::Sunday) << 6 << week;
        QTest::newRow("Sunday, the day before") << int(Qt::Sunday) << 7 << earlier;
        QTest::newRow("Monday, Monday") << int(Qt::Monday) << 5 << week;
        QTest::newRow("Monday, Sunday") << int(Qt::Monday) << 6 << earlier;
    }
    void weekOfTheList_beginsOnTheChosenDay()
    {
        QFETCH(const int, weekStart);
        QFETCH(const int, daysAgo);
        fakes::FakeChat fake;
        fakes::FakeClock clock;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        support.store.setListed({answered(1, clock.wallMs() - daysAgo * 86'400'000LL)}, {});
        support.model.setWeekStart(Qt::DayOfWeek(weekStart));
        QTEST(support.model.index(0, 0).data(ThreadListModel::SectionRole).value<int>(), "section");
    }

    void names_areSortedWithOrWithoutTheArticle_data()
    {
        const QString omar = QStringLiteral("Omar");
        const QString adel = QStringLiteral("عادل"), badr = QStringLiteral("بدر");
        const QString utaibi = QStringLiteral("العتيبي"), al = QStringLiteral("ال");
        QTest::addColumn<bool>("skips");
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("with") << false << QStringList{omar, al, utaibi, badr, adel};
        QTest::newRow("without") << true << QStringList{omar, al, badr, adel, utaibi};
    }
    void names_areSortedWithOrWithoutTheArticle()
    {
        QFETCH(const bool, skips);
        QFETCH(const QStringList, sorted);
        fakes::FakeChat fake;
        fakes::FakeClock clock;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        QList<SupportThread> threads;
        for (auto name = sorted.rbegin(); name != sorted.rend(); ++name)
            threads.append(answered(threads.size() + 1, clock.wallMs() - 60'000, *name));
        support.store.setListed(threads, {});
        support.model.setOrder(SupportModel::Order::Name);
        support.model.setSkipsArticle(skips);
        QStringList shown;
        for (int row = 0; row < support.model.rowCount(); ++row)
            if (const auto name = support.model.row(support.model.index(row, 0))->name;
                !name.isEmpty())
                shown.append(name);
        QCOMPARE(shown, sorted);
    }

    void clockOfARow_runsByTheTargets()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        auto one = answered(1, clock.wallMs() - 12 * 60'000);
        one.last.isStaff = false;
        one.last.senderId = one.userId;
        support.store.setListed({one}, {});
        support.model.refresh();
        const auto state = [&] {
            const auto *row = support.model.row(support.model.indexOf(ThreadKey::of(ThreadId{1})));
            return support.model.waitClockOf(*row, clock.wallMs()).state;
        };
        QCOMPARE(state(), WaitClock::State::Soon);
        QSignalSpy changed(&support.model, &QAbstractItemModel::dataChanged);
        support.model.setTargets({.firstMinutes = 30});
        QCOMPARE(state(), WaitClock::State::Within);
        QCOMPARE(changed.count(), 1);
        support.store.noteAnswered(ThreadId{1}); // the next reply has a target of its own
        support.model.refresh();
        QCOMPARE(state(), WaitClock::State::Soon);
    }

    void targets_followTheSettings()
    {
        fakes::FakeChat fake;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, fake.clock);
        support.followTargets(fake.settings);
        QVERIFY(support.model.targets() == targetsOf(fake.settings));
        fake.settings.firstTarget.set(7);
        QCOMPARE(support.model.targets().firstMinutes, 7);
        fake.settings.theme.set(QStringLiteral("dark"));
        QCOMPARE(support.model.targets().firstMinutes, 7);
    }

    //! The reply that failed is found again from the list.
    void refusedReply_isSeenInTheList()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock;
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        fake.useFakePort();
        support.store.setListed(
            {answered(1, clock.wallMs() - 60'000), answered(2, clock.wallMs() - 90'000)}, {});
        const auto notSent = [&](int id) {
            for (int row = 0; row < support.model.rowCount(); ++row)
                if (const auto *found = support.model.row(support.model.index(row, 0));
                    found->thread == ThreadKey::of(ThreadId{id}))
                    return found->unsent;
            return QString();
        };
        auto &outbox = fake.chat.outbox;
        outbox.setLinkUp(false);
        outbox.add(ThreadKey::of(ThreadId{2}), QStringLiteral("waits"));
        QCOMPARE(outbox.unsentThreads().size(), 1);
        outbox.setLinkUp(true);
        QTRY_COMPARE(fake.port.sends.size(), 1);
        outbox.add(ThreadKey::of(ThreadId{1}), QStringLiteral("refused"));
        QTRY_COMPARE(fake.port.sends.size(), 2);
        fake.port.fail(ApiError::Kind::Invalid);
        QTRY_COMPARE(notSent(1), QStringLiteral("refused"));
        QCOMPARE(notSent(2), QString());
        QCOMPARE(outbox.unsentThreads(),
            (QList{ThreadKey::of(ThreadId{1}), ThreadKey::of(ThreadId{2})})); // a person first
    }

    void answeredToday_followsTheZone()
    {
        fakes::FakeChat fake;
        fakes::FakeClock clock; // 01:18 UTC
        Support support(fake.calls, fake.session, fake.realtime, fake.chat, clock);
        support.model.setWeekStart(Qt::Saturday); // that day
        support.store.setListed({answered(1, clock.wallMs() - 3 * 3'600'000)}, {});
        support.model.refresh();
        const auto section = [&] {
            return support.model.index(0, 0).data(ThreadListModel::SectionRole).value<int>();
        };
        QCOMPARE(section(), int(Section::Earlier)); // 22:18 of the day before
        qputenv("TZ", "Asia/Riyadh");
        tzset();
        support.model.lookAtClock();
        QCOMPARE(section(), int(Section::AnsweredToday)); // 01:18 and 04:18 there
        initTestCase();
    }
};

QTEST_GUILESS_MAIN(SupportModelTest)
#include "support_model_test.moc"
