// SPDX-License-Identifier: MIT
#include "ui/common/foreign_label.h"
#include "ui/common/position_keys.h"
#include "ui/live/act_box.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_notices.h"
#include "ui/live/live_stand.h"
#include "ui/live/person_card.h"
#include "ui/live/person_sheet.h"
#include "ui/live/triage_view.h"
#include "ui/ui_test.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using moderation::Rule;

namespace {

Rule ruleOf(const QString &id, const QString &word)
{
    Rule rule;
    rule.id = id;
    rule.name = id;
    rule.words = QStringList{word};
    return rule;
}

//! Two lives with flagged comments, and the page in triage.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        page.watch(LiveId{9});
        page.watch(LiveId{7});
        auto quiet = ruleOf(u"Quiet"_s, u"weather"_s);
        quiet.isTriaged = false;
        stand.live.rules.setRules(
            {ruleOf(u"Insults"_s, u"نصاب"_s), ruleOf(u"Prizes"_s, u"coins"_s), quiet});
        QTRY_COMPARE(stand.live.rules.set()->rules().size(), 3);
        stand.say(7, 701, 12, u"claim"_s, u"free coins"_s, 60);
        stand.say(7, 702, 13, u"user"_s, u"يا نصاب"_s, 30);
        stand.say(9, 901, 14, u"other"_s, u"نصّـــاب"_s, 10);
        stand.say(9, 902, 15, u"Sara"_s, u"nice weather"_s, 5);
        QVERIFY(testing::showAndWait(page));
        page.findChild<FeedView *>()->setFocus();
    }
    QListWidget *list()
    {
        return testing::named<QListWidget>(page, TriageView::tr("Flagged comments"));
    }
    void enter()
    {
        QTest::keyClick(&page, Qt::Key_T);
        QVERIFY(list()->isVisible());
    }
    QString counted()
    {
        return testing::named<QLabel>(page, TriageView::tr("Done in triage"))->text();
    }
    CommentId pendingComment() { return stand.live.actions.pending().back().target.comment; }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class TriageViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void queue_isByWeightThenAge()
    {
        Desk desk;
        desk.enter();
        const auto waiting = desk.stand.live.triage.waiting();
        QCOMPARE(waiting.size(), 3); // not the rule that sends nothing here
        QCOMPARE(waiting[0].comment, CommentId{702});
        QCOMPARE(waiting[1].comment, CommentId{901});
        QCOMPARE(waiting[2].comment, CommentId{701});
        QCOMPARE(desk.list()->count(), 3);
        QVERIFY(desk.list()->item(0)->text().contains(u"Insults"_s));
        QCoreApplication::processEvents(); // laid out
        testing::shoot(desk.page, u"triage"_s);
        QTest::keyClick(desk.list(), Qt::Key_Escape);
        testing::shoot(desk.page, u"feed-with-rules"_s);
    }

    void keys_judgeOneAfterTheOther()
    {
        Desk desk;
        desk.enter();
        QTest::keyClick(desk.list(), Qt::Key_R);
        QCOMPARE(desk.pendingComment(), CommentId{702});
        QCOMPARE(desk.list()->count(), 2); // the next one is in hand
        QTest::keyClick(desk.list(), Qt::Key_B);
        QCOMPARE(desk.stand.live.actions.pending().back().target.user, UserId{14});
        QCOMPARE(int(desk.stand.live.actions.pending().back().action), int(Action::BlockViewer));
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QCOMPARE(desk.list()->count(), 0);
        QCOMPARE(desk.stand.live.triage.waitingCount(), 0);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{2}); // looking sends nothing
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(desk.list(), Qt::Key_Z);
        QCOMPARE(desk.list()->count(), 3); // all of it taken back
        QVERIFY(desk.stand.live.actions.pending().empty());
        QTest::keyClick(desk.list(), Qt::Key_Escape);
        QVERIFY(!desk.list()->isVisible());
        QVERIFY(desk.page.findChild<FeedView *>()->isVisible());
    }

    void counts_goBackWithWhatIsTakenBack()
    {
        Desk desk;
        desk.enter();
        const auto counts = [&](int looked, int removed, int blocked) {
            return desk.counted()
                == TriageView::tr("%Ln reviewed", nullptr, looked) + u" · "_s
                + TriageView::tr("%Ln removed", nullptr, removed) + u" · "_s
                + TriageView::tr("%Ln blocked", nullptr, blocked);
        };
        QTest::keyClick(desk.list(), Qt::Key_R);
        QTest::keyClick(desk.list(), Qt::Key_B);
        QTest::keyClick(desk.list(), Qt::Key_Space);
        QVERIFY2(counts(1, 1, 1), qPrintable(desk.counted()));
        QTest::keyClick(desk.list(), Qt::Key_Z);
        QVERIFY2(counts(0, 1, 1), qPrintable(desk.counted()));
        QTest::keyClick(desk.list(), Qt::Key_Z);
        QVERIFY2(counts(0, 1, 0), qPrintable(desk.counted()));
        desk.stand.live.actions.undoAll(); // by the strip of a feed
        QVERIFY2(counts(0, 0, 0), qPrintable(desk.counted()));
    }

    void counts_leaveOutWhatSomebodyElseDidMeanwhile()
    {
        Desk desk;
        desk.enter();
        QTest::keyClick(desk.list(), Qt::Key_R);
        QVERIFY(desk.counted().contains(TriageView::tr("%Ln removed", nullptr, 1)));
        desk.stand.live.store.receive(CommentRemoved{LiveId{7}, CommentId{702}});
        QVERIFY(desk.stand.live.actions.pending().empty());
        QVERIFY2(desk.counted().contains(TriageView::tr("%Ln removed", nullptr, 0)),
            qPrintable(desk.counted()));
    }

    void counts_areOfActsThatTheBoxBegan()
    {
        Desk desk;
        desk.stand.say(7, 705, 13, u"user"_s, u"hello"_s, 1);
        desk.enter();
        QTest::keyClick(desk.list(), Qt::Key_B, Qt::ShiftModifier);
        auto *box = desk.page.findChild<ActBox *>();
        QVERIFY(box);
        testing::named<QAbstractButton>(
            *box, ActBox::tr("Remove their %Ln comments too", nullptr, 2))
            ->click();
        box->acceptButton()->click();
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{3});
        QVERIFY2(desk.counted().contains(TriageView::tr("%Ln removed", nullptr, 2)),
            qPrintable(desk.counted()));
        QTest::keyClick(desk.list(), Qt::Key_Z); // one press, one undo
        QVERIFY(desk.stand.live.actions.pending().empty());
        QVERIFY2(desk.counted().contains(TriageView::tr("%Ln removed", nullptr, 0)),
            qPrintable(desk.counted()));
    }

    void wrongHit_isAnExceptionOfItsRule()
    {
        Desk desk;
        desk.enter();
        QTest::keyClick(desk.list(), Qt::Key_X);
        QCOMPARE(desk.stand.live.rules.rules()[0].exceptions, QStringList{u"يا نصاب"_s});
        QTRY_VERIFY(!desk.stand.live.flagged.find(LiveId{7}, 1));
        QVERIFY(desk.stand.live.actions.pending().empty());
        QTest::keyClick(desk.list(), Qt::Key_Z);
        QVERIFY(desk.stand.live.rules.rules()[0].exceptions.isEmpty());
        QTRY_VERIFY(desk.stand.live.flagged.find(LiveId{7}, 1));
    }

    void newOnes_waitForTheNextKey()
    {
        Desk desk;
        desk.enter();
        desk.stand.say(7, 703, 16, u"x"_s, u"نصاب نصاب"_s, 120); // the oldest of the weightiest
        QTRY_COMPARE(desk.stand.live.triage.waitingCount(), 4);
        QCOMPARE(desk.list()->count(), 3);
        QVERIFY(!desk.list()->item(0)->text().contains(u"نصاب نصاب"_s));
        QTest::keyClick(desk.list(), Qt::Key_R); // acts on what was in hand, not on what came
        QCOMPARE(desk.pendingComment(), CommentId{702});
        QVERIFY(desk.list()->item(0)->text().contains(u"نصاب نصاب"_s));
    }

    void colleague_takesOneAway()
    {
        Desk desk;
        desk.stand.live.store.receive(CommentRemoved{LiveId{7}, CommentId{702}});
        desk.enter();
        QCOMPARE(desk.list()->count(), 2);
    }

    //! Under an Arabic layout the key of X writes ء and that of R writes ق.
    void arabicLayout_judgesToo()
    {
        Desk desk;
        PositionKeys keys(*qApp);
        desk.enter();
        const auto press = [&](int key, const QString &letter) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(desk.list(), &event);
        };
        press(0x0642, u"ق"_s);
        QCOMPARE(desk.pendingComment(), CommentId{702});
        press(0x0621, u"ء"_s);
        QCOMPARE(desk.stand.live.rules.rules()[0].exceptions, QStringList{u"نصّـــاب"_s});
    }

    void enter_doesTheNextStepOfTheLadder()
    {
        Desk desk;
        const auto say = [&](JournalEntry::Kind kind, const QByteArray &key) {
            desk.stand.live.log.add({.key = key,
                .kind = kind,
                .end = ActLine::End::Done,
                .live = LiveId{9},
                .user = UserId{13}});
        };
        say(JournalEntry::Kind::CommentRemoved, "a");
        desk.enter(); // the insult of 13 is the first
        const auto *proposal =
            testing::named<QLabel>(desk.page, TriageView::tr("Suggested action"));
        QVERIFY2(proposal->text().contains(TriageView::tr("remove and block in this live")),
            qPrintable(proposal->text()));
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{2});
        QTest::keyClick(desk.list(), Qt::Key_Z); // both
        QVERIFY(desk.stand.live.actions.pending().empty());
        say(JournalEntry::Kind::ViewerBlocked, "b");
        QTest::keyClick(desk.list(), Qt::Key_J);
        QTest::keyClick(desk.list(), Qt::Key_K);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{3}); // in both lives
    }

    void rule_thatDoesNotCountTakesNobodyUpTheLadder()
    {
        Desk desk;
        auto rules = desk.stand.live.rules.rules();
        rules[0].countsForLadder = false; // the insult of 13
        QSignalSpy made(&desk.stand.live.rules, &ModerationRules::setChanged);
        desk.stand.live.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        desk.stand.live.log.add({.key = "a",
            .kind = JournalEntry::Kind::CommentRemoved,
            .end = ActLine::End::Done,
            .live = LiveId{9},
            .user = UserId{13}});
        desk.enter();
        const auto *proposal =
            testing::named<QLabel>(desk.page, TriageView::tr("Suggested action"));
        QVERIFY2(
            proposal->text().contains(TriageView::tr("this rule does not count for the ladder")),
            qPrintable(proposal->text()));
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{1});
        // And what is done by it is written so, and forgotten by the ladder.
        desk.stand.live.actions.release();
        QTRY_VERIFY(!desk.stand.live.log.entries({.isOwn = true}).isEmpty());
        bool isWritten = false;
        for (const auto &entry : desk.stand.live.log.entries()) {
            if (entry.line.comment == CommentId{702})
                isWritten = !entry.line.countsForLadder;
        }
        QVERIFY(isWritten);
    }

    void blurred_isAlsoHiddenWhereAPersonIsLookedAt()
    {
        Desk desk;
        auto rules = desk.stand.live.rules.rules();
        rules[0].blurs = true;
        QSignalSpy made(&desk.stand.live.rules, &ModerationRules::setChanged);
        desk.stand.live.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        FeedView *view = nullptr;
        for (auto *one : desk.page.findChildren<FeedView *>())
            view = one->live() == LiveId{7} ? one : view;
        view->setFocus();
        QTRY_VERIFY(!view->rowRect(1).isEmpty());
        view->setCurrent(1);
        const auto holds = [](const QWidget &where) {
            for (const auto *label : where.findChildren<ForeignLabel *>()) {
                if (label->isVisible() && label->originalText().contains(u"نصاب"_s))
                    return true;
            }
            return false;
        };
        QTest::keyClick(view, Qt::Key_Return); // the card
        auto *card = desk.page.findChild<PersonCard *>();
        QVERIFY(card->isVisible());
        QVERIFY(!holds(*card));
        QTest::keyPress(view, Qt::Key_V); // held in the feed
        QTRY_VERIFY(holds(*card));
        QTest::keyRelease(view, Qt::Key_V);
        QTRY_VERIFY(!holds(*card));
        QTest::keyClick(view, Qt::Key_H); // the sheet
        auto *said = testing::named<QListWidget>(desk.page, PersonSheet::tr("Comments here"));
        const auto words = [said] {
            QString all;
            for (int i = 0; i < said->count(); ++i)
                all += said->item(i)->text();
            return all;
        };
        QVERIFY(said->isVisible() && !words().contains(u"نصاب"_s));
        QTest::keyPress(said, Qt::Key_V);
        QVERIFY(words().contains(u"نصاب"_s));
        QTest::keyRelease(said, Qt::Key_V);
        QVERIFY(!words().contains(u"نصاب"_s));
        desk.stand.temporary.settings.blurs.set(u"off"_s);
        QVERIFY(words().contains(u"نصاب"_s));
        // And of every rule, whatever it says of itself.
        rules[0].blurs = false;
        desk.stand.live.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 2);
        desk.stand.temporary.settings.blurs.set(u"all"_s);
        QVERIFY(!words().contains(u"نصاب"_s));
    }

    void blurred_isShownWhileAKeyIsHeld()
    {
        Desk desk;
        auto rules = desk.stand.live.rules.rules();
        rules[0].blurs = true; // the insult
        desk.stand.live.rules.setRules(rules);
        auto &view = *desk.page.findChild<FeedView *>();
        const auto insult = [&] {
            for (auto *one : desk.page.findChildren<FeedView *>()) {
                if (one->live() == LiveId{7})
                    return one->spokenRow(1);
            }
            return QString();
        };
        QTRY_VERIFY(insult().contains(FeedRows::tr("blurred")));
        QVERIFY(!insult().contains(u"نصاب"_s));
        view.setFocus();
        desk.enter();
        QVERIFY2(!desk.list()->item(0)->text().contains(u"نصاب"_s),
            qPrintable(desk.list()->item(0)->text()));
        QTest::keyPress(desk.list(), Qt::Key_V);
        QVERIFY(desk.list()->item(0)->text().contains(u"نصاب"_s));
        QTest::keyRelease(desk.list(), Qt::Key_V);
        QVERIFY(!desk.list()->item(0)->text().contains(u"نصاب"_s));
    }

    void hit_isToldOnceByRulesThatSaySo()
    {
        Desk desk;
        auto rules = desk.stand.live.rules.rules();
        rules[0].notifies = true;
        rules[0].sound = u"system"_s;
        rules[1].notifies = true;
        rules[1].blurs = true;
        QSignalSpy told(&desk.page, &LivePage::noticed);
        QSignalSpy made(&desk.stand.live.rules, &ModerationRules::setChanged);
        desk.stand.live.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(told.size(), 0); // what was there before is no news
        desk.stand.say(7, 720, 21, u"Lina"_s, u"نصّاب"_s);
        QCOMPARE(told.size(), 1);
        const auto notice = told[0][0].value<wxm::Notice>();
        QVERIFY(notice.text.contains(u"نصّاب"_s));
        desk.stand.say(7, 721, 22, u"Omar"_s, u"more coins"_s);
        QCOMPARE(told.size(), 2);
        QVERIFY(!told[1][0].value<wxm::Notice>().text.contains(u"coins"_s)); // it is blurred
        desk.stand.say(9, 722, 23, u"x"_s, u"nice weather"_s);
        QCOMPARE(told.size(), 2);
        for (int i = 0; i < 20; ++i)
            desk.stand.say(7, 730 + i, 21, u"Lina"_s, u"نصّاب"_s);
        QCOMPARE(desk.page.findChild<LiveNotices *>()->sounds(), 1); // at most one a second
    }

    void guest_andRefusedActAreTold()
    {
        Desk desk;
        QSignalSpy told(&desk.page, &LivePage::noticed);
        desk.stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{50}, u"Latifa"_s, {}}});
        desk.stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{50}, u"Latifa"_s, {}}});
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].value<wxm::Notice>().title.contains(u"Latifa"_s));
        const auto *notices = desk.page.findChild<LiveNotices *>();
        QCOMPARE(notices->sounds(), 0);
        desk.stand.temporary.settings.guestSound.set(u"triple"_s);
        desk.stand.live.store.receive(GuestRequested{LiveId{7}, {UserId{51}, u"Hind"_s, {}}});
        QCOMPARE(notices->sounds(), 1);
        QTRY_COMPARE(notices->tones().played(), 3); // told apart from one by ear
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(TriageViewTest)
#include "triage_view_test.moc"
