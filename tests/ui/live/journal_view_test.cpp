// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/live/act_box.h"
#include "ui/live/feed_view.h"
#include "ui/live/journal_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_tabs.h"
#include "ui/ui_test.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using Kind = JournalEntry::Kind;
using End = ActLine::End;

namespace {

struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1400, 900);
        page.watch(LiveId{7});
        stand.say(7, 701, 12, u"نصّاب"_s, u"free coins"_s, 60);
        QVERIFY(testing::showAndWait(page));
    }
    QTableView *table()
    {
        return testing::named<QTableView>(page, JournalView::tr("Journal entries"));
    }
    void enter()
    {
        button(page, LiveTabs::tr("Journal of all lives"))->click();
        QVERIFY(testing::named<LineEdit>(page, JournalView::tr("Search journal"))->isVisible());
    }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class JournalViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void act_standsThereWithReasonAndEnd()
    {
        Desk desk;
        QAbstractItemModelTester tester(desk.table()->model());
        auto &actions = desk.stand.live.actions;
        actions.undo(actions.start(Action::BlockViewer,
            {LiveId{7}, CommentId{701}, UserId{12}, u"نصّاب"_s, u"free coins"_s, u"scam link"_s}));
        desk.stand.live.store.receive(CommentRemoved{LiveId{7}, CommentId{701}}); // by Huda
        desk.enter();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        QCOMPARE(
            desk.cell(1, JournalTable::Outcome), JournalView::tr("Taken back", "how an act ended"));
        QVERIFY(desk.cell(1, JournalTable::Why).contains(u"scam link"_s));
        QVERIFY(desk.cell(1, JournalTable::Whom).contains(u"#12"_s));
        QCOMPARE(desk.cell(0, JournalTable::Outcome),
            JournalView::tr("Seen", "an act of somebody else"));
        QCOMPARE(desk.cell(0, JournalTable::By), JournalView::tr("Others"));
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        QVERIFY(!desk.table()->isVisible());
    }

    void reverse_asksForAReasonAndIsAnActOfItsOwn()
    {
        Desk desk;
        desk.stand.live.log.add({.key = "a",
            .kind = Kind::ViewerBlocked,
            .end = End::Done,
            .live = LiveId{7},
            .user = UserId{12},
            .name = u"نصّاب"_s});
        desk.enter();
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        QTest::keyClick(desk.table(), Qt::Key_U);
        auto *box = desk.page.findChild<ActBox *>();
        QVERIFY(box);
        box->acceptButton()->click();
        const auto &pending = desk.stand.live.actions.pending();
        QCOMPARE(pending.size(), std::size_t{1});
        QCOMPARE(pending.front().action, Action::UnblockViewer);
        QCOMPARE(pending.front().target.user, UserId{12});
        QVERIFY(!pending.front().target.reason.isEmpty());
    }

    void removal_hasNoOpposite()
    {
        Desk desk;
        desk.stand.live.log.add({.key = "a",
            .kind = Kind::CommentRemoved,
            .end = End::Done,
            .live = LiveId{7},
            .comment = CommentId{701},
            .user = UserId{12}});
        desk.enter();
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        QTest::keyClick(desk.table(), Qt::Key_U);
        QVERIFY(!desk.page.findChild<ActBox *>());
        QVERIFY(!button(desk.page, JournalView::tr("Reverse")));
    }

    void newEntry_leavesTheOneInHandInHand()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i) {
            desk.stand.clock.advanceMs(1'000);
            desk.stand.live.log.add({.key = QByteArray::number(i),
                .kind = Kind::ViewerBlocked,
                .end = End::Done,
                .live = LiveId{7},
                .user = UserId{20 + i}});
        }
        desk.enter();
        desk.table()->setCurrentIndex(desk.table()->model()->index(2, 0)); // user 22
        desk.stand.live.log.add({.key = "n",
            .kind = Kind::ViewerBlocked,
            .end = End::Done,
            .live = LiveId{7},
            .user = UserId{40}});
        QTRY_COMPARE(desk.table()->model()->rowCount(), 6);
        QVERIFY(
            desk.cell(desk.table()->currentIndex().row(), JournalTable::Whom).contains(u"#22"_s));
    }

    void entry_standsInThePlaceOfTheEntriesWhereThatIsNarrow()
    {
        Desk desk;
        desk.page.resize(800, 600);
        desk.stand.live.log.add({.key = "a",
            .kind = Kind::ViewerBlocked,
            .end = End::Done,
            .live = LiveId{7},
            .user = UserId{12},
            .name = u"نصّاب"_s});
        desk.enter();
        QVERIFY(!button(desk.page, JournalView::tr("Reverse")));
        desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QVERIFY(button(desk.page, JournalView::tr("Reverse")));
        QVERIFY(!desk.table()->isVisible());
        QTest::keyClick(desk.page.focusWidget(), Qt::Key_Escape);
        QVERIFY(desk.table()->isVisible() && desk.table()->hasFocus());
        button(desk.page, JournalView::tr("Show the whole entry"))->click();
        QVERIFY(!desk.table()->isVisible());
        desk.page.resize(1400, 900); // room for both
        QTRY_VERIFY(desk.table()->isVisible());
        QVERIFY(button(desk.page, JournalView::tr("Reverse")));
        QVERIFY(!button(desk.page, JournalView::tr("Show the whole entry")));
    }

    void search_andFiltersNarrowIt()
    {
        Desk desk;
        desk.stand.live.log.add({.key = "a",
            .kind = Kind::ViewerBlocked,
            .end = End::Done,
            .live = LiveId{7},
            .user = UserId{12},
            .name = u"نصّاب"_s});
        desk.stand.live.log.add({.key = "b",
            .kind = Kind::CommentRemoved,
            .end = End::Refused,
            .live = LiveId{9},
            .user = UserId{13},
            .name = u"Sara"_s});
        desk.enter();
        QCOMPARE(desk.table()->model()->rowCount(), 2);
        auto *search = testing::named<LineEdit>(desk.page, JournalView::tr("Search journal"));
        search->setText(u"نصاب"_s);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        search->setText(u"#١٣"_s); // a number, in other digits
        QTRY_VERIFY(desk.cell(0, JournalTable::Whom).contains(u"#13"_s));
        QCOMPARE(desk.table()->model()->rowCount(), 1);
        search->clear();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        auto *how = testing::named<QComboBox>(desk.page, JournalView::tr("Outcome"));
        how->setCurrentIndex(how->findData(int(End::Refused)));
        Q_EMIT how->activated(how->currentIndex());
        QCOMPARE(desk.table()->model()->rowCount(), 1);
    }

    void export_hasAllLivesAndNoFormula()
    {
        Desk desk;
        desk.stand.live.log.add({.key = "a",
            .kind = Kind::ViewerBlocked,
            .end = End::Done,
            .live = LiveId{7},
            .user = UserId{12},
            .name = u"=cmd()"_s,
            .reason = u"scam link"_s});
        desk.stand.live.log.add({.key = "b",
            .kind = Kind::CommentRemoved,
            .end = End::Undone,
            .live = LiveId{9},
            .user = UserId{13}});
        const auto bytes = actsCsv(desk.stand.live.log.entries());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto csv = QString::fromUtf8(bytes);
        QCOMPARE(csv.count(u"\r\n"_s), 3);
        QVERIFY(csv.contains(u"scam link"_s));
        QVERIFY(csv.contains(JournalView::tr("Taken back", "how an act ended")));
        QVERIFY(!csv.contains(u",\"=cmd"_s) && !csv.contains(u",=cmd"_s));
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(JournalViewTest)
#include "journal_view_test.moc"
