// SPDX-License-Identifier: MIT
#include "ui/chat/chat_view.h"
#include "ui/common/dialog.h"
#include "ui/screens/layout_faults.h"
#include "ui/screens/photograph.h"
#include "ui/screens/screens.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

//! Every screen, at 100 % and at 200 % text: nothing is cut, nothing lies over anything, nothing
//! leaves its place. With WXM_TEST_SHOTS each is photographed, light and dark.
class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void screens_areWhole_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<bool>("isDark");
        const auto screens = allScreens();
        const bool isPhotographed = qEnvironmentVariableIsSet("WXM_TEST_SHOTS");
        for (int index = 0; index < int(screens.size()); ++index) {
            for (const qreal scale : {1.0, 2.0}) {
                for (const bool isDark : {false, true}) {
                    if (isDark && !isPhotographed)
                        continue; // colours move nothing
                    QTest::addRow("%s-%s-%d", qPrintable(screens[index].name),
                        isDark ? "dark" : "light", int(scale * 100))
                        << index << scale << isDark;
                }
            }
        }
    }
    void screens_areWhole()
    {
        QFETCH(const int, screen);
        QFETCH(const qreal, scale);
        QFETCH(const bool, isDark);
        m_ui.theme().setChoice(
            isDark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
        m_ui.theme().setTextScale(scale);
        const auto screens = allScreens();
        std::unique_ptr<QWidget> keep;
        Stage stage;
        stage.window.resize(screens[screen].size);
        auto *root = screens[screen].open(stage, keep);
        const QSize wanted = screens[screen].size;
        root->resize(
            scale > 1 ? QSize(qMax(wanted.width(), 1440), qMax(wanted.height(), 900)) : wanted);
        QVERIFY(showAndWait(*root));
        comeToRest(stage);
        const QString folder = qEnvironmentVariable("WXM_TEST_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            const QString name =
                u"%1-%2-%3%4.png"_s.arg(screens[screen].name, isArabic() ? u"ar"_s : u"en"_s,
                    isDark ? u"dark"_s : u"light"_s, scale > 1 ? u"-200"_s : QString());
            QVERIFY(photographed(*root).save(folder + u'/' + name));
        }
        PaintedFaults painted;
        std::ignore = photographed(*root);
        const QStringList faults = faultsOf(*root) + painted.faults();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    //! As on a small laptop, where the system's bar and the title of the window take their part.
    void smallScreen_holdsEveryScreen_data() { screens_areWhole_data(); }
    void smallScreen_holdsEveryScreen()
    {
        QFETCH(const int, screen);
        QFETCH(const qreal, scale);
        QFETCH(const bool, isDark);
        m_ui.theme().setChoice(
            isDark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
        m_ui.theme().setTextScale(scale);
        const auto screens = allScreens();
        if (screens[screen].name == u"components")
            return; // a sheet of them all, and no place in the program
        std::unique_ptr<QWidget> keep;
        Stage stage;
        stage.window.resize(kSmallScreen);
        auto *root = screens[screen].open(stage, keep);
        root->resize(kSmallScreen);
        QVERIFY(showAndWait(*root));
        comeToRest(stage);
        if (const auto folder = qEnvironmentVariable("WXM_TEST_SHOTS"); !folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            const QString name =
                u"%1-%2-%3%4-1366.png"_s.arg(screens[screen].name, isArabic() ? u"ar"_s : u"en"_s,
                    isDark ? u"dark"_s : u"light"_s, scale > 1 ? u"-200"_s : QString());
            QVERIFY(photographed(*root).save(folder + u'/' + name));
        }
        QCOMPARE(root->size(), kSmallScreen); // nothing wants more
        PaintedFaults painted;
        std::ignore = photographed(*root);
        QStringList faults = faultsOf(*root) + painted.faults();
        for (const auto *window : QApplication::topLevelWidgets()) {
            // The screen of these tests is not that of the window: no dialog is larger than the
            // one, nor needs more than the other has.
            const QSize most = window->screen()->availableSize();
            const QSize least = window->minimumSizeHint();
            const bool isDialog =
                window != root && qobject_cast<const QDialog *>(window) && window->isVisible();
            if (isDialog && (window->height() > most.height() || window->width() > most.width()))
                faults << u"%1 is %2 by %3"_s.arg(window->windowTitle())
                              .arg(window->width())
                              .arg(window->height());
            if (isDialog && least.boundedTo(kSmallScreen) != least)
                faults << u"%1 needs %2 by %3"_s.arg(window->windowTitle())
                              .arg(least.width())
                              .arg(least.height());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    //! Whatever Tab reaches shows that it has the keyboard, and not by a caret alone.
    void focus_isVisible_data()
    {
        QTest::addColumn<int>("screen");
        const auto screens = allScreens();
        const QStringList walked{u"sign-in"_s, u"support"_s, u"support-find"_s, u"messages"_s,
            u"lives"_s, u"live"_s, u"live-journal"_s, u"settings"_s, u"switcher"_s, u"keys"_s};
        for (int index = 0; index < int(screens.size()); ++index)
            if (walked.contains(screens[index].name))
                QTest::addRow("%s", qPrintable(screens[index].name)) << index;
    }
    void focus_isVisible()
    {
        QFETCH(const int, screen);
        m_ui.theme().setChoice(ThemeController::Choice::Light);
        m_ui.theme().setTextScale(1);
        QApplication::setCursorFlashTime(0); // the caret stands still
        const auto screens = allScreens();
        std::unique_ptr<QWidget> keep;
        Stage stage;
        stage.window.resize(screens[screen].size);
        auto *root = screens[screen].open(stage, keep);
        root->resize(screens[screen].size);
        QVERIFY(showAndWait(*root));
        root->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(root));
        root->setAttribute(Qt::WA_KeyboardFocusChange); // as after a press of Tab
        QStringList invisible;
        QList<QPointer<QWidget>> widgets;
        for (auto *widget : root->findChildren<QWidget *>())
            widgets.append(widget);
        for (const auto &widget : std::as_const(widgets)) { // a row may go while it is walked
            const bool isReached = widget && widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()
                && !widget->visibleRegion().isEmpty() && !isCovered(*widget, *root);
            if (!isReached)
                continue;
            if (auto *before = QApplication::focusWidget())
                before->clearFocus();
            const QRect around =
                QRect(widget->mapTo(root, QPoint()), widget->size()).adjusted(-6, -6, 6, 6);
            // The row that a search shows has its ring already.
            if (const auto *view = qobject_cast<ChatView *>(widget);
                view && view->found().count > 0)
                continue;
            const QImage without = root->grab(around).toImage();
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::sendPostedEvents();
            if (!widget || !widget->hasFocus())
                continue;
            const QImage with = root->grab(around).toImage();
            if (differentPixels(without, with) < kRingPixels)
                invisible.append(described(*widget));
        }
        QVERIFY2(invisible.isEmpty(), qPrintable(u'\n' + invisible.join(u'\n')));
    }
    //! Whoever opens a dialog types at once: its first field has the keyboard.
    void dialogs_haveTheirFirstFieldFocused_data()
    {
        QTest::addColumn<int>("screen");
        const auto screens = allScreens();
        for (int index = 0; index < int(screens.size()); ++index)
            QTest::addRow("%s", qPrintable(screens[index].name)) << index;
    }
    void dialogs_haveTheirFirstFieldFocused()
    {
        QFETCH(const int, screen);
        const auto screens = allScreens();
        std::unique_ptr<QWidget> keep;
        Stage stage;
        auto *root = screens[screen].open(stage, keep);
        QVERIFY(showAndWait(*root));
        QList<Dialog *> dialogs = root->findChildren<Dialog *>();
        if (auto *one = qobject_cast<Dialog *>(root))
            dialogs.append(one);
        for (auto *dialog : std::as_const(dialogs)) {
            QWidget *first = nullptr;
            for (auto *at = dialog->nextInFocusChain(); at && at != dialog && !first;
                 at = at->nextInFocusChain()) {
                const bool takesText = qobject_cast<QLineEdit *>(at)
                    || qobject_cast<QTextEdit *>(at) || qobject_cast<QPlainTextEdit *>(at);
                const bool isShownOnly = at->property("readOnly").toBool();
                if (takesText && !isShownOnly && dialog->isAncestorOf(at) && at->isVisible()
                    && at->isEnabled())
                    first = at;
            }
            // A choice or a date that stands before it is a field as well.
            auto *at = dialog->focusWidget();
            const bool isField =
                at == first || (at && at->isAncestorOf(first)) || qobject_cast<QRadioButton *>(at);
            if (first && dialog->isVisible())
                QVERIFY2(isField, at ? at->metaObject()->className() : "nothing");
        }
    }
    void fault_isFound()
    {
        QWidget root;
        root.resize(200, 100);
        auto *label = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, &root);
        label->setText(u"Rather long, and cut"_s);
        label->setGeometry(0, 0, 30, 20);
        auto *button = new Button(u"Beside"_s, Button::Kind::Plain, &root);
        button->setGeometry(20, 0, 300, 40);
        QVERIFY(showAndWait(root));
        const QString faults = layoutFaults(root).join(u'\n');
        QVERIFY(faults.contains(u"too narrow"_s));
        QVERIFY(faults.contains(u"leaves its parent"_s));
        QVERIFY(faults.contains(u"lies over"_s));
    }
    void paintedFault_isFound()
    {
        class Painted final : public QWidget {
        protected:
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                const auto &theme = Theme::of(this);
                const auto cell = [&](const QRect &rect, const QString &words) {
                    paintCell(&painter, rect, words,
                        ownCellStyle(
                            theme, TextSize::Ui, words, ColorRole::Text, layoutDirection()));
                };
                cell({0, 0, 60, 20},
                    isArabic() ? u"طويل، ومقصوص من آخره"_s : u"Long, and cut at its end"_s);
                cell({100, 0, 90, 20}, u"Beside it"_s);
                cell({100, 8, 90, 20}, u"Over it"_s);
                cell({0, 60, 90, 6}, u"Low"_s);
            }
        };
        Painted widget;
        widget.resize(200, 100);
        PaintedFaults painted;
        std::ignore = widget.grab();
        const QString faults = painted.faults().join(u'\n');
        QVERIFY2(faults.contains(u"\" is cut"_s), qPrintable(faults));
        QVERIFY2(faults.contains(u"\"Over it\" lies over \"Beside it\""_s), qPrintable(faults));
        QVERIFY2(faults.contains(u"letters of \"Low\" are cut"_s), qPrintable(faults));
    }

private:
    static constexpr QSize kSmallScreen{1366, 700};
    static constexpr int kRingPixels = 60; //!< More than a caret has.
    //! A draft that the disk takes later writes a line below the reply, and moves what is measured.
    static void comeToRest(Stage &stage)
    {
        stage.fake.chat.drafts.saveNow();
        std::ignore = stage.fake.profile.disk().flush(5'000);
        Stage::settle();
    }
    //! By the sheet or the switcher, which keep the keyboard for themselves.
    static bool isCovered(const QWidget &widget, const QWidget &root)
    {
        for (const auto *overlay : root.findChildren<Overlay *>())
            if (overlay->isVisible() && !overlay->isAncestorOf(&widget))
                return true;
        return false;
    }
    static int differentPixels(const QImage &left, const QImage &right)
    {
        int count = 0;
        for (int y = 0; y < left.height(); ++y)
            for (int x = 0; x < left.width(); ++x)
                count += left.pixel(x, y) != right.pixel(x, y);
        return count;
    }

    UiTest m_ui;
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
