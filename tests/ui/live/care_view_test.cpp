// SPDX-License-Identifier: MIT
#include "ui/live/break_bar.h"
#include "ui/live/care_view.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_tabs.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

constexpr EpochMs kMinuteMs = 60'000;

//! One live, and a rule for what is to be judged there.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1400, 800);
        page.watch(LiveId{7});
        moderation::Rule rule;
        rule.id = rule.name = u"Insults"_s;
        rule.words = QStringList{u"نصاب"_s};
        stand.live.rules.setRules({rule});
        QTRY_COMPARE(stand.live.rules.set()->rules().size(), 1);
        QVERIFY(testing::showAndWait(page));
    }
    void insult(int times)
    {
        for (int i = 0; i < times; ++i, ++m_id)
            stand.say(7, 1'000 + m_id, 100 + m_id, u"user"_s, u"يا نصاب %1"_s.arg(m_id));
    }
    void wait(int minutes)
    {
        stand.clock.setWallMs(stand.clock.wallMs() + minutes * kMinuteMs);
        stand.live.exposure.look();
    }
    //! One a minute, which is high.
    void muchFor(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            insult(2);
            wait(1);
        }
    }
    BreakBar &bar() { return *page.findChild<BreakBar *>(); }
    CareView &view() { return *page.findChild<CareView *>(); }
    void openCare() { button(page, LiveTabs::tr("Exposure"))->click(); }
    QString sheet(const char *name)
    {
        return testing::named<QPlainTextEdit>(page, CareView::tr(name))->toPlainText();
    }

    LiveStand stand;
    LivePage page{stand.live};

private:
    int m_id = 0;
};

} // namespace

class CareViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void exposure_isOfWhatStandsBeforeTheEyes()
    {
        Desk desk;
        const auto &exposure = desk.stand.live.exposure;
        desk.insult(3);
        QCOMPARE(exposure.seen(), 3);
        QCOMPARE(exposure.level(), 2);
        desk.stand.say(7, 1, 9, u"Sara"_s, u"hello"_s);
        QCOMPARE(exposure.seen(), 3); // nothing that anybody has to judge
        desk.openCare();
        desk.insult(5); // nobody sees the feed now
        QCOMPARE(exposure.seen(), 3);
        QTest::keyClick(&desk.view(), Qt::Key_Escape);
        auto rules = desk.stand.live.rules.rules();
        rules[0].blurs = true;
        QSignalSpy made(&desk.stand.live.rules, &ModerationRules::setChanged);
        desk.stand.live.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(exposure.seen(), 3); // other rules: all of it was there before
        desk.insult(4);
        QCOMPARE(exposure.seen(), 7);
        QCOMPARE(exposure.blurred(), 4);
        auto *feed = desk.page.findChild<FeedView *>();
        feed->setFocus();
        QTest::keyPress(feed, Qt::Key_V);
        QTest::keyRelease(feed, Qt::Key_V);
        QCOMPARE(exposure.revealed(), 1);
        desk.wait(15);
        QCOMPARE(exposure.level(), 1); // it goes with time
    }

    void break_isProposedOnceItWasMuchForLongAndNeverInAnAct()
    {
        Desk desk;
        desk.muchFor(29);
        QVERIFY(!desk.bar().isVisible());
        const Target target{LiveId{7}, CommentId{1'000}, UserId{100}, u"user"_s, u"x"_s};
        const auto act = desk.stand.live.actions.start(Action::RemoveComment, target);
        QVERIFY(act != 0);
        desk.muchFor(20);
        QVERIFY(!desk.bar().isVisible()); // it can still be taken back
        QVERIFY(desk.stand.live.actions.undo(act));
        desk.wait(0);
        QVERIFY(desk.bar().isVisible());
        button(desk.page, BreakBar::tr("Later"))->click();
        QVERIFY(!desk.bar().isVisible());
        desk.muchFor(16);
        QVERIFY(desk.bar().isVisible());
        button(desk.page, BreakBar::tr("Take a break"))->click();
        const auto seen = desk.stand.live.exposure.seen();
        desk.insult(10);
        QCOMPARE(desk.stand.live.exposure.seen(), seen); // others look now
        button(desk.page, BreakBar::tr("I am back"))->click();
        QVERIFY(!desk.bar().isVisible());
        QVERIFY(desk.stand.live.exposure.lastBreakMs() > 0);
        QCOMPARE(desk.stand.live.exposure.level(), 1);
        desk.muchFor(60);
        QVERIFY(desk.bar().isVisible());
        button(desk.page, BreakBar::tr("Not today"))->click();
        desk.muchFor(60);
        QVERIFY(!desk.bar().isVisible());
    }

    void off_countsNothing()
    {
        Desk desk;
        desk.insult(3);
        desk.stand.temporary.settings.exposure.set(false);
        QCOMPARE(desk.stand.live.exposure.seen(), 0);
        desk.insult(30);
        QCOMPARE(desk.stand.live.exposure.seen(), 0);
    }

    void sheet_isInBothLanguagesFromTheSameData()
    {
        Desk desk;
        desk.insult(2);
        auto &live = desk.stand.live;
        live.people.meet(UserId{61877}, u"user_99"_s, true);
        live.people.setWatched(UserId{61877}, true);
        live.notes.setText(UserId{61877}, u"يروّج لقناة أخرى"_s);
        live.log.add({.key = "a",
            .kind = JournalEntry::Kind::ViewerBlocked,
            .end = ActLine::End::Unconfirmed,
            .live = LiveId{7},
            .user = UserId{8812},
            .name = u"user_8812"_s});
        live.log.add({.key = "b",
            .kind = JournalEntry::Kind::CommentRemoved,
            .end = ActLine::End::Done,
            .live = LiveId{7},
            .user = UserId{61877}});
        const auto now = desk.stand.clock.wallMs();
        live.store.addGap(LiveId{7}, {now - 12'000, now, ConnectionStatus::Cause::LinkLost});
        live.store.receive(GuestRequested{LiveId{7}, {UserId{50}, u"Latifa"_s, {}}});
        desk.openCare();
        const auto english = desk.sheet("Hand-over, English");
        const auto arabic = desk.sheet("Hand-over, Arabic");
        for (const auto &sheet : {english, arabic}) {
            for (const auto *quoted : {"user_8812", "#8812", "user_99", "يروّج لقناة أخرى", "#7"})
                QVERIFY2(sheet.contains(QString::fromUtf8(quoted)), quoted);
        }
        QVERIFY2(english.contains(u"is not confirmed"_s), qPrintable(english));
        QVERIFY(english.contains(u"Guests who wait"_s) && english.contains(u"triage: "_s));
        QVERIFY(english.contains(u"nothing seen for"_s));
        QVERIFY(arabic.contains(u"تسليم المناوبة"_s) && !arabic.contains(u"confirmed"_s));
        // What is not wanted is left out, in both.
        testing::named<QAbstractButton>(desk.view(), CareView::tr("Watch-list"))->click();
        QVERIFY(!desk.sheet("Hand-over, English").contains(u"user_99"_s));
        QVERIFY(!desk.sheet("Hand-over, Arabic").contains(u"user_99"_s));
        // A note is nobody's to translate.
        testing::named<QPlainTextEdit>(desk.page, CareView::tr("Note, Arabic"))
            ->setPlainText(u"توقعوا زحمة بعد السحب"_s);
        QVERIFY(desk.sheet("Hand-over, Arabic").contains(u"توقعوا زحمة"_s));
        QVERIFY(desk.sheet("Hand-over, English").contains(u"(in Arabic only)"_s));
        button(desk.page, CareView::tr("Copy both"))->click();
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Shift hand-over"_s) && copied.contains(u"تسليم المناوبة"_s));
    }

    void blurredWave_isNotQuoted()
    {
        Desk desk;
        auto rules = desk.stand.live.rules.rules();
        rules[0].blurs = true;
        QSignalSpy made(&desk.stand.live.rules, &ModerationRules::setChanged);
        desk.stand.live.rules.setRules(rules);
        QTRY_COMPARE(made.size(), 1);
        for (int i = 0; i < 12; ++i)
            desk.stand.say(7, 2'000 + i, 300 + i, u"raider"_s, u"يا نصاب يا نصاب كلكم"_s);
        desk.openCare();
        QVERIFY2(desk.sheet("Hand-over, English").contains(u"(blurred)"_s),
            qPrintable(desk.sheet("Hand-over, English")));
        QVERIFY(!desk.sheet("Hand-over, English").contains(u"نصاب"_s));
    }

    void shift_endsWithASheetInTheJournal()
    {
        Desk desk;
        desk.insult(3);
        desk.openCare();
        button(desk.page, CareView::tr("End the shift"))->click();
        QCOMPARE(desk.stand.live.exposure.seen(), 0);
        const auto entry = desk.stand.live.log.entries().first();
        QCOMPARE(int(entry.line.kind), int(JournalEntry::Kind::HandedOver));
        QVERIFY(entry.line.words.contains(u"Shift hand-over"_s));
        QTest::keyClick(&desk.view(), Qt::Key_Escape);
        QVERIFY(!desk.view().isVisible());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(CareViewTest)
#include "care_view_test.moc"
