// SPDX-License-Identifier: MIT
#include "ui/common/popup.h"
#include "ui/ui_test.h"

#include <QMenu>
#include <QPushButton>

using namespace wxm;
using namespace Qt::StringLiterals;

//! A menu opens where its button is, whichever way the window reads.
class PopupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menu_opensAtTheLeadingEdgeOfItsButton_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("side");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *name = direction == Qt::LeftToRight ? "ltr" : "rtl";
            QTest::addRow("%s below", name) << int(direction) << int(PopupSide::Below);
            QTest::addRow("%s beside", name) << int(direction) << int(PopupSide::Beside);
        }
    }
    void menu_opensAtTheLeadingEdgeOfItsButton()
    {
        QFETCH(int, direction);
        QFETCH(int, side);
        QWidget window;
        window.setLayoutDirection(Qt::LayoutDirection(direction));
        window.resize(600, 300);
        auto *button = new QPushButton(u"…"_s, &window);
        button->setGeometry(280, 40, 40, 32);
        QVERIFY(testing::showAndWait(window));
        QMenu menu;
        for (const QString &words : {u"One"_s, u"A rather long second entry"_s})
            menu.addAction(words);
        popUp(&menu, button, PopupSide(side));
        QVERIFY(menu.isVisible());
        const QRect at(button->mapToGlobal(QPoint()), button->size());
        const QRect shown = menu.geometry();
        constexpr int kNear = 16;
        const bool isRtl = direction == int(Qt::RightToLeft);
        if (PopupSide(side) == PopupSide::Below) {
            QVERIFY(std::abs(shown.top() - at.bottom()) <= kNear);
            QVERIFY(
                std::abs(isRtl ? shown.right() - at.right() : shown.left() - at.left()) <= kNear);
        } else {
            QVERIFY(
                std::abs(isRtl ? at.left() - shown.right() : shown.left() - at.right()) <= kNear);
        }
        menu.hide();
    }

private:
    testing::UiTest m_ui;
};

QTEST_MAIN(PopupTest)
#include "popup_test.moc"
