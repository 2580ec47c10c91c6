// SPDX-License-Identifier: MIT
#include "ui/common/while_shown.h"
#include "ui/ui_test.h"

#include <memory>

using namespace wxm;
using namespace wxm::testing;

class WhileShownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timer_runsWhileItsWidgetIsShown()
    {
        QWidget widget;
        QTimer timer;
        timer.setInterval(60'000);
        int looks = 0;
        new WhileShown(&widget, timer, [&looks] { ++looks; }); // of the widget
        QVERIFY(!timer.isActive());
        QVERIFY(showAndWait(widget));
        QVERIFY(timer.isActive());
        QCOMPARE(looks, 1);
        widget.hide();
        QVERIFY(!timer.isActive());
        QCOMPARE(looks, 1);
    }

    //! A window is hidden as the last of its ends: members of what it was have gone by then.
    void timer_mayGoBeforeItsWidgetIsHidden()
    {
        QWidget widget;
        auto timer = std::make_unique<QTimer>();
        timer->setInterval(60'000);
        new WhileShown(&widget, *timer, [] {}); // of the widget
        QVERIFY(showAndWait(widget));
        timer.reset();
        widget.hide();
        QVERIFY(!widget.isVisible());
    }

private:
    UiTest m_ui;
};

QTEST_MAIN(WhileShownTest)
#include "while_shown_test.moc"
