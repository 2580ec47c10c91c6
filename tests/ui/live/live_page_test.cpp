// SPDX-License-Identifier: MIT
#include "ui/live/live_page.h"
#include "ui/live/action_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_words.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

QAbstractButton *button(const QWidget &root, const QString &name)
{
    for (auto *one : root.findChildren<QAbstractButton *>()) {
        if (one->accessibleName() == name && one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace

class LivePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void evening_isShown()
    {
        LiveStand stand;
        LivePage page(stand.live);
        page.resize(1528, 960);
        stand.fillEvening();
        QVERIFY(testing::showAndWait(page));
        page.watch(LiveId{7});
        stand.live.actions.start(Action::RemoveComment,
                                 {LiveId{7}, CommentId{917}, UserId{125}, u"claim_now"_s, u"free coins"_s});
        for (auto *one : page.findChildren<QAbstractButton *>()) {
            if (qobject_cast<IconButton *>(one)
                && static_cast<IconButton *>(one)->iconName() == IconName::Split)
                one->click();
        }
        auto *view = page.findChild<FeedView *>();
        QTRY_VERIFY(!view->rowRect(view->rowNumber(view->rowCount() - 1)).isEmpty());
        view->setCurrent(view->rowNumber(view->rowCount() - 4));
        for (auto *pane : page.findChildren<FeedPane *>()) {
            if (pane->liveId() == LiveId{7})
                Q_EMIT pane->personTriggered(UserId{122});
        }
        QTest::qWait(60);
        testing::shoot(page, u"live-%1-%2"_s.arg(testing::isArabic() ? u"ar"_s : u"en"_s,
                                                  qEnvironmentVariable("WXM_TEST_THEME", u"light"_s)));
        QCOMPARE(testing::labelsThatReadMarkup(page), QStringList());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(LivePageTest)
#include "live_page_test.moc"
