// SPDX-License-Identifier: MIT
#include "ui/common/buttons.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace wxm;
using namespace Qt::StringLiterals;

class FocusRingTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    struct Fixture {
        QWidget window;
        QLineEdit *field = new QLineEdit;
        Button *button = new Button(u"Send"_s);
        QCheckBox *box = new QCheckBox(u"Keep"_s);
        Fixture()
        {
            auto *row = new QHBoxLayout(&window);
            for (QWidget *widget : {static_cast<QWidget *>(field), static_cast<QWidget *>(button),
                     static_cast<QWidget *>(box)})
                row->addWidget(widget);
        }
        bool show()
        {
            window.show();
            window.activateWindow();
            return QTest::qWaitForWindowActive(&window);
        }
        QFocusFrame *ring() const
        {
            for (auto *frame : window.findChildren<QFocusFrame *>())
                if (frame->isVisible())
                    return frame;
            return nullptr;
        }
    };

private Q_SLOTS:
    void ring_standsAroundWhatTheKeyboardReached()
    {
        Fixture f;
        QVERIFY(f.show());
        f.field->setFocus(Qt::TabFocusReason);
        QVERIFY(!f.ring()); // a field shows its own edge
        f.button->setFocus(Qt::TabFocusReason);
        QVERIFY(f.ring());
        QVERIFY(f.ring()->geometry().contains(f.button->geometry().adjusted(-3, -3, 3, 3)));
        f.box->setFocus(Qt::TabFocusReason);
        QVERIFY(f.ring()->geometry().contains(f.box->geometry()));
        f.field->setFocus(Qt::TabFocusReason);
        QVERIFY(!f.ring());
    }

    void ring_isNotShownForTheMouse()
    {
        Fixture f;
        QVERIFY(f.show());
        f.button->setFocus(Qt::MouseFocusReason);
        QVERIFY(!f.ring());
    }

    void ring_survivesItsWindow()
    {
        for (int i = 0; i < 3; ++i) {
            Fixture f;
            QVERIFY(f.show());
            f.button->setFocus(Qt::TabFocusReason);
            QVERIFY(f.ring());
        }
    }

    void ring_survivesItsButton()
    {
        Fixture f;
        QVERIFY(f.show());
        f.button->setFocus(Qt::TabFocusReason);
        delete f.button;
        f.box->setFocus(Qt::TabFocusReason);
        QVERIFY(f.ring());
    }
};

QTEST_MAIN(FocusRingTest)
#include "focus_ring_test.moc"
