// SPDX-License-Identifier: MIT
// My day by its controls, in both languages.
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/support/day_plot.h"
#include "ui/support/my_day_file.h"
#include "ui/support/my_day_page.h"
#include "ui/support/my_day_pdf.h"
#include "ui/ui_test.h"

#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;
using namespace wxm::testing;

namespace {

constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kDay = 24 * 60 * kMinute;

EpochMs at(int hour, int minute)
{
    return QDateTime(QDate(2026, 6, 4), QTime(hour, minute)).toMSecsSinceEpoch();
}

} // namespace

class MyDayPageTest : public QObject {
    Q_OBJECT

private:
    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<fakes::FakeClock> m_clock;
    std::unique_ptr<Support> m_support;
    std::unique_ptr<DiskWriter> m_disk;
    std::unique_ptr<DayBook> m_book;
    std::unique_ptr<MyDayPage> m_page;

    void reply(int hour, int minute, std::int64_t thread, int waited)
    {
        m_book->addReply({.at = at(hour, minute),
            .thread = ThreadId{thread},
            .waitedMs = waited * kMinute,
            .isFirst = true,
            .isWithin = waited <= 15});
    }
    void look(int hour, int minute, int waiting)
    {
        m_clock->setWallMs(at(hour, minute));
        m_book->look(waiting);
    }
    void fillDay()
    {
        SupportThread noura;
        noura.id = ThreadId{12};
        noura.userId = UserId{4821};
        noura.userName = u"نورة <b>العتيبي</b>"_s;
        m_support->store.setListed({noura}, {});
        look(9, 0, 3);
        look(9, 1, 7);
        m_book->lose();
        look(9, 20, 2);
        look(10, 0, 1);
        reply(9, 5, 12, 4);
        reply(9, 30, 12, 2);
        reply(10, 0, 13, 31);
    }
    QString tile(const char *name) const
    {
        const auto *label = named<TextLabel>(*m_page, MyDayPage::tr(name));
        return label ? spokenText(label->text()) : QString();
    }
    QTableWidget *table(const char *name) const
    {
        return named<QTableWidget>(*m_page, MyDayPage::tr(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_clock = std::make_unique<fakes::FakeClock>(at(8, 0));
        m_support = std::make_unique<Support>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat, *m_clock);
        m_disk = std::make_unique<DiskWriter>();
        m_book = std::make_unique<DayBook>(QString(), *m_disk, *m_clock);
        m_book->setAccount(u"a"_s);
        m_page = std::make_unique<MyDayPage>(*m_book, *m_support, m_fake->chat.people);
        m_page->resize(1360, 860);
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
        m_disk.reset();
        m_support.reset();
        m_clock.reset();
        m_fake.reset();
    }

    void emptyDay_saysHowItBegins()
    {
        QVERIFY(showAndWait(*m_page));
        QCOMPARE(m_page->findChild<EmptyState *>()->title(),
            MyDayPage::tr("Your first reply starts the day"));
        QVERIFY(!m_page->findChild<DayPlot *>()->isVisible());
        QVERIFY(!named<Button>(*m_page, MyDayPage::tr("Export my day"))->isEnabled());
    }

    void tiles_tellTheDay()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        m_page->activate();
        QCOMPARE(tile("Replies"), numberText(3));
        QCOMPARE(tile("Threads handled"), numberText(2));
        QCOMPARE(tile("First reply, median"), durationText(std::chrono::minutes(4)));
        QCOMPARE(tile("Within the target"),
            spokenText(MyDayPage::tr("%1 of %2", "replies within the target")
                           .arg(numberText(2), numberText(3))));
        QCOMPARE(tile("Longest wait"), waitingText(std::chrono::minutes(31)));
        QVERIFY(labelsThatReadMarkup(*m_page).isEmpty());
        shoot(*m_page, u"my-day"_s);
    }

    void replyMeanwhile_isSeenAtOnce()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        reply(10, 0, 14, 1);
        QCOMPARE(tile("Replies"), numberText(4));
    }

    void tables_haveTheSameNumbers()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        const auto *hours = table("By hour");
        QCOMPARE(hours->rowCount(), 3); // 9, 10 and the day
        QCOMPARE(hours->item(0, 1)->text(), numberText(2));
        QCOMPARE(hours->item(0, 5)->text(), numberText(7));
        QCOMPARE(hours->item(2, 1)->text(), numberText(3));
        const auto *threads = table("Handled threads");
        QCOMPARE(threads->rowCount(), 2);
        QVERIFY(threads->item(0, 0)->text().contains(u"نورة"_s));
        QCOMPARE(threads->item(0, 1)->text(), numberText(2));
    }

    void lateReplies_canBeSeenAlone()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        for (auto *button : m_page->findChildren<Button *>())
            if (button->isCheckable())
                button->setChecked(true);
        QCOMPARE(table("Handled threads")->rowCount(), 1);
        QCOMPARE(table("Handled threads")->item(0, 0)->data(Qt::UserRole).toLongLong(), 13);
        // The paper is of the day, not of what was looked at last.
        const auto words = m_page->paperWords();
        QCOMPARE(words.threadsTable.rows.size(), 2);
        QVERIFY(words.threadsTable.rows[0][0].contains(u"#12"_s));
        QVERIFY(words.threads.contains(numberText(2)));
    }

    void thread_isOpenedFromTheTable()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        QSignalSpy wanted(m_page.get(), &MyDayPage::threadWanted);
        auto *threads = table("Handled threads");
        threads->setCurrentCell(0, 0);
        QTest::keyClick(threads, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ThreadId>(), ThreadId{12});
    }

    void arrows_goByDaysAsTheWindowReads()
    {
        fillDay();
        m_clock->advanceMs(kDay);
        m_book->look(0);
        QVERIFY(showAndWait(*m_page));
        m_page->showDay(m_book->today());
        const auto today = m_book->today();
        const auto back = isArabic() ? Qt::Key_Right : Qt::Key_Left;
        const auto on = isArabic() ? Qt::Key_Left : Qt::Key_Right;
        QTest::keyClick(m_page.get(), on);
        QCOMPARE(m_page->day(), today); // there is no tomorrow
        QTest::keyClick(m_page.get(), back);
        QCOMPARE(m_page->day(), today.addDays(-1));
        QCOMPARE(tile("Replies"), numberText(3));
        QTest::keyClick(m_page.get(), back);
        QCOMPARE(m_page->day(), today.addDays(-1)); // nothing is known before
        QTest::keyClick(m_page.get(), Qt::Key_T);
        QCOMPARE(m_page->day(), today);
    }

    //! Time runs from left to right in both directions.
    void plot_isReadAloudByTheArrowKeys()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        auto *plot = m_page->findChild<DayPlot *>();
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->step(), 9 * 6);
        QCOMPARE(lastAnnouncement(plot), spokenText(plot->stepWords(9 * 6)));
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->step(), 9 * 6 + 1);
        QCOMPARE(plot->accessibleDescription(), spokenText(plot->stepWords(9 * 6 + 1)));
        QTest::keyClick(plot, Qt::Key_Left);
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(plot->step(), 9 * 6); // the first one
        QTest::keyClick(plot, Qt::Key_End);
        QCOMPARE(plot->step(), 10 * 6 + 5);
    }

    void gaps_areNamed()
    {
        fillDay();
        QVERIFY(showAndWait(*m_page));
        const auto words = MyDayPage::tr("Link lost %1 to %2, not counted")
                               .arg(clockText(QDateTime::fromMSecsSinceEpoch(at(9, 1))),
                                   clockText(QDateTime::fromMSecsSinceEpoch(at(9, 20))));
        bool isSaid = false;
        for (const auto *label : m_page->findChildren<TextLabel *>())
            isSaid = isSaid || label->text().contains(words);
        QVERIFY(isSaid);
    }

    void paper_isAPdfOfTheDay()
    {
        MyDayWords words{.title = u"يومي، اليوم"_s,
            .counted = u"on this computer"_s,
            .facts = {u"Replies: 3"_s},
            .gaps = {},
            .hours = u"By hour"_s,
            .hoursTable = {{u"Hour"_s, u"Replies"_s}, {{u"09:00"_s, u"2"_s}}},
            .threads = u"Threads"_s,
            .threadsTable = {{u"Thread"_s, u"Replies"_s}, {}}};
        for (int row = 0; row < 200; ++row) // more than one sheet
            words.threadsTable.rows.append({u"#%1"_s.arg(row), u"1"_s});
        for (const bool isRtl : {false, true}) {
            const auto pdf = myDayPdf(words, isRtl);
            QVERIFY(pdf.startsWith("%PDF-"));
            QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        }
    }

    void threads_haveTheRoomOfThePage()
    {
        for (int thread = 1; thread <= 60; ++thread)
            m_book->addReply({.at = at(9, 0), .thread = ThreadId{thread}});
        m_page->resize(1'600, 1'000);
        QVERIFY(showAndWait(*m_page));
        const auto *table = named<QTableWidget>(*m_page, MyDayPage::tr("Handled threads"));
        const int low = table->height();
        m_page->resize(1'600, 1'900);
        QTRY_VERIFY(table->height() > low + 300);
    }

    void table_forOthersIsInBothLanguages()
    {
        fillDay();
        const auto csv = QString::fromUtf8(myDayCsv(m_book->day(m_book->today())));
        QVERIFY(csv.contains(u"\"Replies\""_s));
        QVERIFY(csv.contains(u"\"الردود\""_s));
        QVERIFY(csv.contains(u"\"09:00\",\"2\",\"1\""_s));
        QVERIFY(csv.contains(u"\"13\",\"1\",\"1860\""_s));
        QVERIFY(!csv.contains(u"نورة"_s)); // numbers alone
    }
};

QTEST_MAIN(MyDayPageTest)
#include "my_day_page_test.moc"
