// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/common/position_keys.h"
#include "ui/live/act_box.h"
#include "ui/live/brake_dialog.h"
#include "ui/live/feed_view.h"
#include "ui/live/journal_table.h"
#include "ui/live/live_stand.h"
#include "ui/live/pending_strip.h"
#include "ui/live/selection_bar.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! Two lives, a person with three comments in one of them, and the keyboard in its feed.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        page.watch(LiveId{9});
        page.watch(LiveId{7});
        stand.say(9, 801, 12, u"claim_now"_s, u"coins here too"_s, 70);
        stand.say(7, 701, 12, u"claim_now"_s, u"free coins"_s, 60);
        stand.say(7, 702, 13, u"Sara"_s, u"hello"_s, 40);
        stand.say(7, 703, 12, u"claim_now"_s, u"more coins"_s, 30);
        stand.say(7, 704, 12, u"claim_now"_s, u"coins!"_s, 10);
        QVERIFY(testing::showAndWait(page));
        view().setFocus();
        QTRY_VERIFY(view().hasFocus() && !view().rowRect(3).isEmpty());
        QTest::keyClick(&view(), Qt::Key_Up); // the newest
        QVERIFY(view().target());
    }
    FeedView &view()
    {
        for (auto *one : page.findChildren<FeedView *>()) {
            if (one->live() == LiveId{7})
                return *one;
        }
        qFatal("there is no such feed");
    }
    ActBox *box() { return page.findChild<ActBox *>(); }
    std::vector<PendingAction> pending(Action action)
    {
        std::vector<PendingAction> found;
        for (const auto &one : stand.live.actions.pending()) {
            if (one.action == action)
                found.push_back(one);
        }
        return found;
    }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class ActBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void block_takesAReasonByOneKeyAndGoesByEnter()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_B, Qt::ShiftModifier);
        QVERIFY(desk.box());
        QCoreApplication::processEvents();
        testing::shoot(*desk.box(), u"act-box"_s);
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_3);
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_Return);
        const auto blocks = desk.pending(Action::BlockViewer);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].target.user, UserId{12});
        QCOMPARE(blocks[0].target.reason, usualReasons().value(2));
        QVERIFY(desk.pending(Action::RemoveComment).empty());
        // It is the first now, and what the single key says next in this live.
        QCOMPARE(desk.stand.live.reasons.all(usualReasons()).first(), usualReasons().value(2));
        QTest::keyClick(&desk.view(), Qt::Key_Up);
        QTest::keyClick(&desk.view(), Qt::Key_Up); // Sara
        QTest::keyClick(&desk.view(), Qt::Key_B);
        QCOMPARE(desk.pending(Action::BlockViewer).back().target.user, UserId{13});
        QCOMPARE(desk.pending(Action::BlockViewer).back().target.reason, usualReasons().value(2));
    }

    void block_takesTheirCommentsToo()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_B, Qt::ShiftModifier);
        auto *removes = testing::named<QCheckBox>(
            *desk.box(), ActBox::tr("Remove their %Ln comments too", nullptr, 3));
        QVERIFY(removes);
        removes->click();
        desk.box()->acceptButton()->click();
        QCOMPARE(desk.pending(Action::BlockViewer).size(), std::size_t{1});
        QCOMPARE(desk.pending(Action::RemoveComment).size(), std::size_t{3});
        // One row, and one undo.
        QCOMPARE(desk.page.findChildren<PendingRow *>().size(), 1);
        QTest::keyClick(&desk.view(), Qt::Key_Z);
        QVERIFY(desk.stand.live.actions.pending().empty());
    }

    void block_countsInSeveralLives()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_B, Qt::ShiftModifier);
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_A); // all open ones
        QCOMPARE(desk.box()->acceptButton()->text(), ActBox::tr("Block in %Ln lives", nullptr, 2));
        testing::named<QAbstractButton>(*desk.box(), ActBox::tr("Choose"))->click();
        QVERIFY(desk.box()->acceptButton()->isEnabled());
        for (auto *check : desk.box()->findChildren<QCheckBox *>()) {
            if (check->isVisible() && check->isChecked())
                check->click();
        }
        desk.box()->acceptButton()->click();
        QVERIFY(!desk.box()->fault().isEmpty()); // none is chosen
        testing::named<QAbstractButton>(*desk.box(), ActBox::tr("All %Ln open lives", nullptr, 2))
            ->click();
        desk.box()->acceptButton()->click();
        const auto blocks = desk.pending(Action::BlockViewer);
        QCOMPARE(blocks.size(), std::size_t{2});
        QVERIFY(blocks[0].target.live != blocks[1].target.live);
        // The comment that was pressed is named in its own live alone.
        for (const auto &one : blocks)
            QCOMPARE(one.target.comment.isValid(), one.target.live == LiveId{7});
    }

    void ownWords_areKeptAndDigitsInThemChooseNothing()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_Delete, Qt::ShiftModifier);
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_9);
        auto *field = testing::named<LineEdit>(*desk.box(), ActBox::tr("Other reason"));
        QCOMPARE(desk.box()->focusWidget(), field);
        desk.box()->acceptButton()->click();
        QVERIFY(!desk.box()->fault().isEmpty()); // nothing is written yet
        testing::typeText(*field, u"rule 3 ا"_s);
        QCOMPARE(field->text(), u"rule 3 ا"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto removals = desk.pending(Action::RemoveComment);
        QCOMPARE(removals.size(), std::size_t{1});
        QCOMPARE(removals[0].target.comment, CommentId{704});
        QCOMPARE(removals[0].target.reason, u"rule 3 ا"_s);
        QCOMPARE(desk.stand.live.reasons.all(usualReasons()).first(), u"rule 3 ا"_s);
    }

    void reason_isKeptWhileTabPassesTheField()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_B, Qt::ShiftModifier);
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_3);
        QTRY_VERIFY(desk.box()->isActiveWindow());
        auto *field = testing::named<LineEdit>(*desk.box(), ActBox::tr("Other reason"));
        for (int i = 0; i < 30 && desk.box()->focusWidget() != field; ++i)
            QTest::keyClick(desk.box()->focusWidget(), Qt::Key_Tab);
        QCOMPARE(desk.box()->focusWidget(), field);
        const auto isOther = [&] {
            return testing::named<QRadioButton>(*desk.box(), ActBox::tr("Another reason"))
                ->isChecked();
        };
        QVERIFY(!isOther()); // only passed
        QTest::keyClick(field, Qt::Key_Tab);
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_Return);
        const auto blocks = desk.pending(Action::BlockViewer);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].target.reason, usualReasons().value(2));
    }

    void ownReason_isChosenByAClickOrAWordInItsField()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_B, Qt::ShiftModifier);
        auto *field = testing::named<LineEdit>(*desk.box(), ActBox::tr("Other reason"));
        auto *other = testing::named<QRadioButton>(*desk.box(), ActBox::tr("Another reason"));
        QTRY_VERIFY(desk.box()->isActiveWindow());
        QTest::mouseClick(field, Qt::LeftButton);
        QVERIFY(other->isChecked());
        testing::named<QRadioButton>(*desk.box(), ActBox::tr("No reason"))->click();
        QVERIFY(!other->isChecked());
        field->setFocus(Qt::TabFocusReason);
        QVERIFY(!other->isChecked());
        testing::typeText(*field, u"spam"_s);
        QVERIFY(other->isChecked());
    }

    void box_isAboutWhomItWasOpenedFor()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_B, Qt::ShiftModifier);
        for (int i = 0; i < 100; ++i)
            desk.stand.say(7, 720 + i, 20 + i, u"other_%1"_s.arg(i), u"next %1"_s.arg(i));
        QCoreApplication::processEvents();
        QTest::keyClick(desk.box()->focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.pending(Action::BlockViewer).size(), std::size_t{1});
        QCOMPARE(desk.pending(Action::BlockViewer)[0].target.user, UserId{12});
    }

    void allOfAPerson_goByOneKey()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(desk.pending(Action::RemoveComment).size(), std::size_t{3});
        const auto rows = desk.page.findChildren<PendingRow *>();
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows[0]->accessibleName().contains(PendingRow::tr("%Ln removals", nullptr, 3)),
            qPrintable(rows[0]->accessibleName()));
        button(desk.page, PendingRow::tr("Undo"))->click();
        QVERIFY(desk.stand.live.actions.pending().empty());
    }

    void selection_isActedOnAsOne()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::ShiftModifier); // 704 and 703
        QTest::keyClick(&desk.view(), Qt::Key_Up);
        QTest::keyClick(&desk.view(), Qt::Key_Space, Qt::ControlModifier); // 702, of Sara
        QCOMPARE(desk.view().selection().size(), 3);
        QVERIFY(desk.view().isPaused());
        auto *remove = button(desk.page, SelectionBar::tr("Remove selected"));
        QVERIFY(remove);
        // Bound to ids: what comes meanwhile changes nothing.
        for (int i = 0; i < 50; ++i)
            desk.stand.say(7, 720 + i, 20 + i, u"other_%1"_s.arg(i), u"next %1"_s.arg(i));
        QCoreApplication::processEvents();
        testing::shoot(desk.page, u"selection"_s);
        remove->click();
        QCOMPARE(desk.pending(Action::RemoveComment).size(), std::size_t{3});
        QVERIFY(desk.view().selection().isEmpty());
        QVERIFY(!button(desk.page, SelectionBar::tr("Remove selected")));
        QTest::keyClick(&desk.view(), Qt::Key_Z); // one undo
        QVERIFY(desk.stand.live.actions.pending().empty());
        QVERIFY(desk.view().current());
        QTest::keyClick(&desk.view(), Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(&desk.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&desk.view(), Qt::Key_B); // people, once each
        QCOMPARE(desk.pending(Action::BlockViewer).size(), std::size_t{2});
        QTest::keyClick(&desk.view(), Qt::Key_Space, Qt::ControlModifier);
        QTest::keyClick(&desk.view(), Qt::Key_Escape);
        QVERIFY(desk.view().selection().isEmpty() && !desk.view().isPaused());
    }

    void selectedComments_goIntoTheJournalWithTheBlock()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::ShiftModifier); // 704 and 703
        QTest::keyClick(&desk.view(), Qt::Key_Up);
        QTest::keyClick(&desk.view(), Qt::Key_Space, Qt::ControlModifier); // 702, of Sara
        QTest::keyClick(&desk.view(), Qt::Key_B);
        const auto blocks = desk.pending(Action::BlockViewer);
        QCOMPARE(blocks.size(), std::size_t{2});
        const auto &other = blocks[0].target.user == UserId{13} ? blocks[0] : blocks[1];
        QVERIFY(other.target.also.isEmpty());
        const auto &block = blocks[0].target.user == UserId{12} ? blocks[0] : blocks[1];
        QCOMPARE(block.target.comment, CommentId{703});
        QCOMPARE(block.target.also, QList{CommentId{704}});
        desk.stand.live.actions.release(); // one after the other, whatever is answered
        const ActQuery query{.words = u"704"_s, .kind = JournalEntry::Kind::ViewerBlocked};
        const auto isLogged = [&] {
            desk.stand.clock.advanceMs(1'000); // their pace
            return desk.stand.live.log.entries(query).size() == 1;
        };
        QTRY_VERIFY(isLogged());
        const auto entries = desk.stand.live.log.entries(query);
        QCOMPARE(entries[0].line.also, QList{CommentId{704}});
        QCOMPARE(entries[0].line.words, u"more coins\ncoins!"_s);
        QVERIFY(actsCsv(entries).contains("703 704"));
    }

    void brake_asksOnceAndAHeldKeyCannotAnswer()
    {
        Desk desk;
        desk.stand.temporary.settings.brakeActs.set(5);
        for (int i = 0; i < 5; ++i)
            desk.stand.live.actions.start(
                Action::BlockViewer, {LiveId{7}, {}, UserId{100 + i}, u"x"_s, {}});
        auto *dialog = desk.page.findChild<BrakeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(dialog->isVisible()); // not in the first second
        QTest::keyClick(dialog, Qt::Key_Z);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{5});
        desk.stand.clock.advanceMs(BrakeDialog::kDeafMs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // hold
        QVERIFY(!dialog->isVisible());
        QVERIFY(desk.stand.live.actions.isBraked());
        auto *goOn = button(desk.page, PendingStrip::tr("Go on"));
        QVERIFY(goOn);
        goOn->click();
        QVERIFY(!desk.stand.live.actions.isBraked());
        QVERIFY(!button(desk.page, PendingStrip::tr("Go on")));
    }

    void brake_undoesWhatIsHeld()
    {
        Desk desk;
        desk.stand.temporary.settings.brakeActs.set(5);
        for (int i = 0; i < 5; ++i)
            desk.stand.live.actions.start(
                Action::BlockViewer, {LiveId{7}, {}, UserId{100 + i}, u"x"_s, {}});
        auto *dialog = desk.page.findChild<BrakeDialog *>();
        testing::named<QAbstractButton>(*dialog, BrakeDialog::tr("Undo held"))->click();
        QVERIFY(desk.stand.live.actions.pending().empty());
        QVERIFY(!desk.stand.live.actions.isBraked());
    }

    void key_worksUnderAnArabicLayout()
    {
        Desk desk;
        // B stands where an Arabic keyboard writes لا, with Shift لآ.
        QKeyEvent press(QEvent::KeyPress, 0xFEF5, Qt::ShiftModifier, 56, 0, 0, u"لآ"_s);
        QCoreApplication::sendEvent(&desk.view(), &press);
        QVERIFY(desk.box());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(ActBoxTest)
#include "act_box_test.moc"
