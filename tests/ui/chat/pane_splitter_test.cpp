// SPDX-License-Identifier: MIT
#include "fakes/temporary_settings.h"
#include "ui/chat/pane_splitter.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! A page with three panes, as the program opens it anew.
struct Page {
    explicit Page(const Settings &settings)
    {
        panes.remember(settings, u"support"_s);
        panes.resize(1600, 600);
        QVERIFY(testing::showAndWait(panes));
    }
    void turn(Qt::LayoutDirection direction)
    {
        panes.setLayoutDirection(direction);
        QCoreApplication::sendPostedEvents();
    }
    //! As with the mouse: the handle before pane `at` goes so far towards the trailing edge.
    void drag(int at, int by)
    {
        auto *handle = panes.handle(at);
        const QPoint from = handle->rect().center();
        const QPoint to = from + QPoint(panes.isRightToLeft() ? -by : by, 0);
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, to);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
    }
    int list() const { return panes.sizes().first(); }
    //! No pane of the program can be made smaller than its content.
    static QWidget *pane()
    {
        auto *widget = new QWidget;
        widget->setMinimumWidth(kSmallest);
        return widget;
    }
    static constexpr int kSmallest = 120;

    PaneSplitter panes{pane(), pane(), pane()};
};

} // namespace

class PaneSplitterTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void widths_areRememberedForEachDirection()
    {
        fakes::TemporarySettings profile;
        int narrow = 0, wide = 0;
        {
            Page page(profile.settings);
            page.turn(Qt::LeftToRight);
            const int first = page.list();
            page.drag(1, 40);
            wide = page.list();
            QCOMPARE_GT(wide, first);
            page.turn(Qt::RightToLeft);
            page.drag(1, -60);
            narrow = page.list();
            QCOMPARE_LT(narrow, wide);
            page.turn(Qt::LeftToRight);
            QCOMPARE(page.list(), wide);
        }
        Page next(profile.settings);
        next.turn(Qt::LeftToRight);
        QCOMPARE(next.list(), wide);
        next.turn(Qt::RightToLeft);
        QCOMPARE(next.list(), narrow);
    }

    //! The file is a person's: nothing in it makes the window unusable.
    void rememberedNonsense_isNotTaken_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : {"support", "support ltr", "support ltr a b c", "support ltr 1",
                 "support ltr -5 -5 -5", "support ltr 99999999 1 1", "other ltr 1 2 3"})
            QTest::newRow(entry) << QString::fromLatin1(entry);
    }
    void rememberedNonsense_isNotTaken()
    {
        QFETCH(const QString, entry);
        fakes::TemporarySettings profile;
        profile.settings.paneSizes.set({entry});
        Page page(profile.settings);
        page.turn(Qt::LeftToRight);
        for (const int size : page.panes.sizes())
            QCOMPARE_GE(size, Page::kSmallest);
    }
};

QTEST_MAIN(PaneSplitterTest)
#include "pane_splitter_test.moc"
