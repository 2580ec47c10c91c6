// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "settings/policy.h"
#include "ui/common/banner.h"
#include "ui/live/feed_view.h"
#include "ui/live/journal_view.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QLabel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! A computer where the policy allows the night watch, left alone with a rule that is marked for
//! it.
struct Desk {
    explicit Desk(bool hasStaff = true)
    {
        Policy policy;
        policy.settings.insert(u"live/nightAllowed"_s, true);
        applyPolicy(policy, stand.temporary.settings);
        stand.temporary.settings.nightWatch.set(true);
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        stand.live.watch.watch(LiveId{7}, UserId{2});
        page.watch(LiveId{7});
        if (hasStaff) {
            LiveDetails details;
            details.id = LiveId{7};
            details.streamerId = UserId{60};
            details.moderators = QList<UserId>{UserId{300}};
            stand.live.store.take(details);
        }
        moderation::Rule rule;
        rule.id = rule.name = u"Insults"_s;
        rule.words = QStringList{u"نصاب"_s};
        rule.removesAtNight = true;
        stand.live.rules.setRules({rule});
        QTRY_COMPARE(stand.live.rules.set()->rules().size(), 1);
        QVERIFY(testing::showAndWait(page));
        stand.clock.advanceMs(15 * 60'000);
        stand.live.night.look();
    }
    //! The line above the feeds; nullptr: none.
    Banner *line() const { return bannersOf(page).value(0); }
    QString title() const { return line() ? line()->title() : QString(); }
    void insult(int times)
    {
        for (int i = 0; i < times; ++i, ++m_id)
            stand.say(7, 900 + m_id, 100 + m_id, u"user"_s, u"يا نصاب"_s);
    }

    LiveStand stand;
    LivePage page{stand.live};

private:
    int m_id = 0;
};

} // namespace

class NightLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void line_standsWhileRulesActByThemselves()
    {
        Desk desk;
        QCOMPARE(desk.title(),
            LivePage::tr("The night watch is on: rules remove comments by themselves"));
        desk.insult(2);
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{2});
        QVERIFY(desk.stand.live.actions.pending().front().target.reason.contains(u"Insults"_s));
        testing::shoot(desk.page, u"night-watch"_s);
        QTest::keyClick(desk.page.findChild<FeedView *>(), Qt::Key_Down); // somebody is there
        QCOMPARE(desk.title(), LivePage::tr("The night watch acted while you were away"));
        button(desk.page, LivePage::tr("Open the journal"))->click();
        QVERIFY(desk.page.findChild<JournalView *>()->isVisible());
        QVERIFY(!desk.line());
    }

    void journal_tellsWhenItBeganAndHowItEnded()
    {
        Desk desk;
        desk.insult(2);
        QTest::keyClick(desk.page.findChild<FeedView *>(), Qt::Key_Down); // somebody is there
        button(desk.page, LivePage::tr("Open the journal"))->click();
        auto *table = testing::named<QTableView>(desk.page, JournalView::tr("Journal entries"));
        const auto rowOf = [&](const QString &what) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const auto line = table->model()->index(row, 0).data(Qt::AccessibleTextRole);
                if (line.toString().contains(what))
                    return line.toString();
            }
            return QString();
        };
        const auto began = rowOf(JournalView::tr("Night watch begins"));
        QVERIFY2(began.contains(u"Insults"_s), qPrintable(began));
        QVERIFY2(!began.contains(u"#0"_s), qPrintable(began)); // of no live
        const auto ended = rowOf(JournalView::tr("Night watch ends"));
        QVERIFY2(ended.contains(LivePage::tr("Somebody was there"))
                && ended.contains(LivePage::tr("%Ln comments removed", nullptr, 2)),
            qPrintable(ended));
        testing::shoot(desk.page, u"night-watch-journal"_s);
    }

    void liveWhoseStaffIsNotKnown_isNamedInTheLine()
    {
        const auto words = LivePage::tr(
            "Nothing is removed in %1: who the moderators are there is not known.", "#7 #9")
                               .arg(isolateLtr(u"#7"_s));
        const auto isSaid = [&](const Desk &desk) {
            const auto labels = desk.line()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *one) { return one->text().contains(words); });
        };
        Desk blind(false);
        QVERIFY(blind.line());
        testing::shoot(blind.page, u"night-watch-blind"_s);
        QVERIFY(isSaid(blind));
        blind.insult(1);
        QVERIFY(blind.stand.live.actions.pending().empty());
        Desk desk;
        QVERIFY(desk.line() && !isSaid(desk));
    }

    void mouse_thatMovesIsSomebody()
    {
        Desk desk;
        QVERIFY(desk.line());
        QTest::mouseMove(&desk.page, {40, 40});
        QTest::mouseMove(&desk.page, {60, 60});
        QTRY_VERIFY(!desk.line());
        QCOMPARE(int(desk.stand.live.night.state()), int(NightWatch::State::Attended));
        QTest::mouseMove(&desk.page, {1, 1}); // the pointer belongs to all tests of this program
    }

    void brake_isSaidUntilAPersonAnswers()
    {
        Desk desk;
        desk.insult(30);
        const auto stopped = LivePage::tr(
            "The night watch stopped itself: %Ln removals in 30 s", nullptr, NightWatch::kMost);
        QCOMPARE(desk.title(), stopped);
        QTest::keyClick(desk.page.findChild<FeedView *>(), Qt::Key_Down);
        QCOMPARE(desk.title(), stopped);
        button(desk.page, LivePage::tr("Let it go on"))->click();
        QCOMPARE(int(desk.stand.live.night.state()), int(NightWatch::State::Attended));
    }

    void signingOut_takesWhatItDidAlong()
    {
        Desk desk;
        desk.insult(2);
        QTest::keyClick(desk.page.findChild<FeedView *>(), Qt::Key_Down); // somebody is there
        QCOMPARE(desk.title(), LivePage::tr("The night watch acted while you were away"));
        Q_EMIT desk.stand.session.signedOut(Session::EndReason::ByPerson);
        QCOMPARE(desk.stand.live.night.removed(), 0);
        QVERIFY(!desk.line());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(NightLineTest)
#include "night_line_test.moc"
