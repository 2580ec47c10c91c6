// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "support/support.h"

#include <QDateTime>
#include <QTest>

using namespace wxm;
using namespace wxm::support;
using Section = ThreadListRow::Section;

namespace {

SupportThread answered(std::int64_t id, EpochMs at)
{
    SupportThread one;
    one.id = ThreadId{id};
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
