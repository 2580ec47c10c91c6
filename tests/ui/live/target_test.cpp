// SPDX-License-Identifier: MIT
#include "faults/figures.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_words.h"
#include "ui/ui_test.h"

#include <QAbstractButton>

#include <random>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

//! What an action is about is what was under the pointer when it was pressed.
class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void r12_listThatMovesUnderThePointer()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        std::mt19937 random(12);
        std::int64_t id = 0;
        const auto say = [&] {
            ++id;
            stand.say(7, id, 10 + id, u"user %1"_s.arg(id), u"words"_s);
        };
        for (int i = 0; i < 40; ++i)
            say();
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        const auto actions = {Action::RemoveComment, Action::PinComment, Action::BlockViewer};
        const int presses = counted(1'000, 60);
        int right = 0, wrong = 0;
        for (int i = 0; i < presses; ++i) {
            const auto action = *(actions.begin() + i % 3);
            view->goToEnd();
            QTRY_VERIFY(view->viewport()->rect().contains(
                view->rowRect(view->rowNumber(view->rowCount() - 1))));
            const auto &feed = stand.live.store.find(LiveId{7})->feed();
            const auto number = feed.endRow() - 1 - random() % 8;
            const CommentId aimed{feed.row(number).id};
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rowRect(number).center());
            auto *pressed = button(page, actionText(action));
            QVERIFY(pressed);
            QTest::mousePress(pressed, Qt::LeftButton);
            for (int more = 0; more < 100; ++more)
                say();
            QCoreApplication::sendPostedEvents();
            QTest::mouseRelease(pressed, Qt::LeftButton);
            QCOMPARE(stand.live.actions.pending().size(), std::size_t{1});
            const auto &pending = stand.live.actions.pending().front();
            const bool isRight = pending.action == action && pending.target.comment == aimed
                && pending.target.user == UserId{10 + aimed.value};
            (isRight ? right : wrong) += 1;
            stand.live.actions.clear();
        }
        figure("R12",
            QStringList{
                u"%1 presses with 100 comments between press and release: %2 right, %3 wrong"_s
                    .arg(presses)
                    .arg(right)
                    .arg(wrong)});
        QCOMPARE(right, presses);
        QCOMPARE(wrong, 0);
    }

    //! What a key is about is the row that was chosen, whatever came before the press and during
    //! it.
    void r12_listThatMovesUnderTheKey()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1200, 800);
        page.watch(LiveId{7});
        std::mt19937 random(13);
        std::int64_t id = 0;
        const auto say = [&](int times) {
            for (int i = 0; i < times; ++i) {
                ++id;
                stand.say(7, id, 10 + id, u"user %1"_s.arg(id), u"words"_s);
            }
        };
        say(40);
        QVERIFY(testing::showAndWait(page));
        auto *view = page.findChild<FeedView *>();
        view->setFocus();
        const std::pair<Qt::Key, Action> keys[] = {{Qt::Key_R, Action::RemoveComment},
            {Qt::Key_P, Action::PinComment}, {Qt::Key_B, Action::BlockViewer}};
        const int presses = counted(1'000, 60);
        int right = 0;
        for (int i = 0; i < presses; ++i) {
            const auto &[key, action] = keys[i % 3];
            view->goToEnd();
            view->setCurrent(stand.live.store.find(LiveId{7})->feed().endRow() - 1);
            for (auto up = random() % 8; up > 0; --up)
                QTest::keyClick(view, Qt::Key_Up);
            const auto aimed = view->target();
            QVERIFY(aimed);
            say(100); // between the eye and the finger
            QTest::keyPress(view, key);
            say(100);
            QCoreApplication::sendPostedEvents();
            QTest::keyRelease(view, key);
            QCOMPARE(stand.live.actions.pending().size(), std::size_t{1});
            const auto &pending = stand.live.actions.pending().front();
            right += pending.action == action && pending.target == *aimed ? 1 : 0;
            stand.live.actions.clear();
        }
        figure("R12",
            QStringList{
                u"%1 presses of a key with 100 comments before the press and 100 during it: %2 right"_s
                    .arg(presses)
                    .arg(right)});
        QCOMPARE(right, presses);
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(TargetTest)
#include "target_test.moc"
