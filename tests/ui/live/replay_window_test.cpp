// SPDX-License-Identifier: MIT
#include "ui/live/feed_pane.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/replay_window.h"
#include "ui/ui_test.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! A live of five minutes that was logged, with an insult in it.
struct Desk {
    Desk()
    {
        stand.live.logs.open(stand.folder.path(), folderDisk());
        stand.live.store.open(LiveId{7}, UserId{2});
        stand.live.logs.setOn(LiveId{7}, true);
        for (int i = 0; i < 31; ++i) {
            stand.say(7, 901 + i, 100 + i, u"Sara"_s, i == 3 ? u"يا نصاب"_s : u"hello"_s);
            stand.clock.advanceMs(10'000);
        }
        moderation::Rule rule;
        rule.id = rule.name = u"Insults"_s;
        rule.words = QStringList{u"نصاب"_s};
        rule.blurs = true;
        stand.live.rules.setRules({rule});
        QTRY_COMPARE(stand.live.rules.set()->rules().size(), 1);
        window = std::make_unique<ReplayWindow>(stand.live, LiveId{7}, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy read(window.get(), &ReplayWindow::read);
        QVERIFY(testing::showAndWait(*window));
        QTRY_VERIFY(!read.isEmpty() || window->replay()->recording().lines.size() > 0);
        time = testing::named<QSlider>(*window, ReplayWindow::tr("Time"));
    }
    std::size_t rows() const { return window->view().rowCount(); }

    LiveStand stand;
    std::unique_ptr<ReplayWindow> window;
    QSlider *time = nullptr;
};

} // namespace

class ReplayWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void recording_isGoneThroughByTime()
    {
        Desk desk;
        QTRY_COMPARE(desk.rows(), std::size_t{31});
        QCOMPARE(desk.time->maximum(), 300);
        QCOMPARE(desk.time->value(), 300);
        testing::shoot(*desk.window, u"replay"_s);
        button(*desk.window, ReplayWindow::tr("One minute back"))->click();
        QTRY_COMPARE(desk.rows(), std::size_t{25});
        desk.time->setValue(45);
        QTRY_COMPARE(desk.rows(), std::size_t{5});
        desk.time->setFocus();
        QTest::keyClick(desk.time, Qt::Key_Right);
        QTRY_COMPARE(desk.rows(), std::size_t{6});
        QTest::keyClick(desk.time, Qt::Key_Left);
        QTRY_COMPARE(desk.rows(), std::size_t{5});
        button(*desk.window, ReplayWindow::tr("One minute on"))->click();
        QTRY_COMPARE(desk.rows(), std::size_t{11});
    }

    void abuse_isBlurredThereToo()
    {
        Desk desk;
        QTRY_COMPARE(desk.rows(), std::size_t{31});
        auto &view = desk.window->view();
        QVERIFY(!view.spokenRow(view.rowNumber(3)).contains(u"نصاب"_s));
        QVERIFY(view.spokenRow(view.rowNumber(2)).contains(u"hello"_s));
    }

    void keys_doNothingToAnybody()
    {
        Desk desk;
        QTRY_COMPARE(desk.rows(), std::size_t{31});
        auto &view = desk.window->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Up);
        for (const auto key : {Qt::Key_R, Qt::Key_B, Qt::Key_P, Qt::Key_Delete, Qt::Key_1})
            QTest::keyClick(&view, key);
        QVERIFY(desk.stand.live.actions.pending().empty());
        QVERIFY(desk.window->replay()->store().find(LiveId{7})->state().removed.isEmpty());
    }

    //! What was said is not for whoever sits down at the sign-in.
    void signingOut_closesIt()
    {
        LiveStand stand;
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        LivePage page(stand.live);
        page.watch(LiveId{7});
        QVERIFY(testing::showAndWait(page));
        auto *pane = page.findChild<FeedPane *>();
        QVERIFY(pane);
        Q_EMIT pane->replayWanted();
        QVERIFY(page.findChild<ReplayWindow *>());
        QVERIFY(page.findChild<ReplayWindow *>()->isVisible());
        Q_EMIT stand.session.signedOut(Session::EndReason::ByPerson);
        QTRY_VERIFY(!page.findChild<ReplayWindow *>());
    }

    void nothingRecorded_saysHow()
    {
        LiveStand stand;
        ReplayWindow window(stand.live, {}, nullptr);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(testing::showAndWait(window));
        QVERIFY(!testing::named<QSlider>(window, ReplayWindow::tr("Time"))->isEnabled());
        QVERIFY(!testing::named<QComboBox>(window, ReplayWindow::tr("Recorded live"))->isEnabled());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(ReplayWindowTest)
#include "replay_window_test.moc"
