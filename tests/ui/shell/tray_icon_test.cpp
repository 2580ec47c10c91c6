// SPDX-License-Identifier: MIT
//! By an answer about the tray that the test gives. On a real one: tests/ui/desktop/tray_test.
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "ui/shell/close_guard.h"
#include "ui/shell/notices.h"
#include "ui/shell/tray_icon.h"
#include "ui/ui_test.h"

#include <QMenu>
#include <QSignalSpy>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

struct TrayStage {
    fakes::FakeChat fake;
    fakes::FakeClock clock;
    bool isThere = true;
    MainWindow window;
    Notices notices{window, fake.settings, clock};
    TrayIcon tray{window, notices, fake.settings, clock, [this] { return isThere; }};
    CloseGuard *guard = new CloseGuard(fake.chat, fake.session.farewell(), window);

    TrayStage()
    {
        fake.settings.notifies.set(false);
        QObject::connect(&tray, &TrayIcon::raiseWanted, &window, [this] { window.show(); });
        window.show();
    }
    //! Something that closing asks about.
    void leaveUnsent()
    {
        fake.chat.outbox.setLinkUp(false);
        fake.chat.outbox.add(ThreadKey::of(ThreadId{1}), u"later"_s);
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const auto *action : tray.menu()->actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    }
    QAction *action(const QString &text) const
    {
        for (auto *one : tray.menu()->actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TrayIconTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void cleanup() { QApplication::setQuitOnLastWindowClosed(true); }

    void menu_tellsWhatIsNewByKindAndOpensIt()
    {
        TrayStage s;
        QCOMPARE(s.tray.toolTip(), TrayIcon::tr("WXM Console"));
        QCOMPARE(s.texts(),
            (QStringList{TrayIcon::tr("Hide the window"), TrayIcon::tr("Nothing new"),
                TrayIcon::tr("Availability"), TrayIcon::tr("Quit")}));
        QString opened;
        const auto add = [&](const QString &key) {
            s.notices.add({.key = key, .title = u"A"_s, .text = u"one"_s, .open = [&opened, key] {
                               opened = key;
                           }});
        };
        add(u"support/5"_s);
        add(u"support/6"_s);
        add(u"conversation/9"_s);
        QCOMPARE(s.tray.toolTip(), TrayIcon::tr("WXM Console: %n new", nullptr, 3));
        const QString support = TrayIcon::tr("%n support thread(s)", nullptr, 2);
        QCOMPARE(s.texts(),
            (QStringList{TrayIcon::tr("Hide the window"), support,
                TrayIcon::tr("%n direct message thread(s)", nullptr, 1),
                TrayIcon::tr("Availability"), TrayIcon::tr("Quit")}));
        QSignalSpy raised(&s.tray, &TrayIcon::raiseWanted);
        s.action(support)->trigger();
        QCOMPARE(opened, u"support/6"_s); // the newest
        QCOMPARE(raised.size(), 1);
        QVERIFY(s.action(TrayIcon::tr("%n support thread(s)", nullptr, 1)));
    }

    void availability_isThatOfTheAccount()
    {
        TrayStage s;
        const auto actions = s.action(TrayIcon::tr("Availability"))->menu()->actions();
        QCOMPARE(actions, s.window.availabilityActions());
        actions[1]->trigger();
        QCOMPARE(s.window.availability(), MainWindow::Availability::Busy);
    }

    void window_isHiddenAndShownByTheMenu()
    {
        TrayStage s;
        s.action(TrayIcon::tr("Hide the window"))->trigger();
        QVERIFY(!s.window.isVisible());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        s.action(TrayIcon::tr("Show the window"))->trigger();
        QVERIFY(s.window.isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void closedWindow_isClosedUnlessTheTrayIsWanted()
    {
        TrayStage s;
        QVERIFY(s.window.close());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void closedToTheTray_asksNothingAndTellsOnce()
    {
        TrayStage s;
        s.fake.settings.closesToTray.set(true);
        s.leaveUnsent();
        QVERIFY(!s.window.close());
        QVERIFY(!s.window.isVisible());
        QVERIFY(!s.guard->question());
        QCOMPARE(s.fake.settings.seenHints(), QStringList{u"tray"_s});
        s.window.show();
        QVERIFY(!s.window.close());
        QVERIFY(!s.window.isVisible());
        QCOMPARE(s.fake.settings.seenHints(), QStringList{u"tray"_s});
    }

    void trayThatIsGone_letsTheWindowCloseAsEver()
    {
        TrayStage s;
        s.fake.settings.closesToTray.set(true);
        s.isThere = false;
        QVERIFY(s.window.close());
        s.window.show();
        s.isThere = true; // and back
        QVERIFY(!s.window.close());
        QVERIFY(!s.window.isVisible());
    }

    void trayThatGoes_givesTheWindowBack()
    {
        TrayStage s;
        s.fake.settings.closesToTray.set(true);
        QVERIFY(!s.window.close());
        s.tray.onTray(false);
        s.clock.advanceMs(TrayIcon::kBackMs); // its panel was only started anew
        QVERIFY(!s.window.isVisible());
        s.isThere = false;
        s.tray.onTray(false);
        s.clock.advanceMs(TrayIcon::kBackMs);
        QVERIFY(s.window.isVisible() && s.window.isMinimized());
    }

    void trayThatComesLate_hasAMenuThen()
    {
        fakes::FakeChat fake;
        const fakes::FakeClock clock;
        bool isThere = false;
        MainWindow window;
        Notices notices(window, fake.settings, clock);
        TrayIcon tray(window, notices, fake.settings, clock, [&isThere] { return isThere; });
        QVERIFY(!tray.menu());
        isThere = true;
        tray.onTray(true);
        QVERIFY(tray.menu());
    }

    void quit_asksAboutWhatIsUnsent()
    {
        TrayStage s;
        s.fake.settings.closesToTray.set(true);
        s.leaveUnsent();
        QVERIFY(!s.window.close());
        s.action(TrayIcon::tr("Quit"))->trigger();
        QVERIFY(s.window.isVisible()); // where the question is
        QVERIFY(s.guard->question()->isVisible());
        QCoreApplication::processEvents();
        s.guard->question()->cancelButton()->click();
        // The next cross is one to the tray again.
        QVERIFY(!s.window.close());
        QVERIFY(!s.window.isVisible());
        s.action(TrayIcon::tr("Quit"))->trigger();
        s.guard->question()->acceptButton()->click();
        QVERIFY(!s.window.isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
};

QTEST_MAIN(TrayIconTest)
#include "tray_icon_test.moc"
