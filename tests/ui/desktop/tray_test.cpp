// SPDX-License-Identifier: MIT
//! The tray of a desktop without a notification service, on a real X and a bus of its own: Qt knows
//! none offscreen.
#include "fakes/temporary_settings.h"
#include "fakes/x_display.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/tray_icon.h"
#include "ui/ui_test.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSystemTrayIcon>
#include <QThread>

#include <atomic>

using namespace wxm;
using namespace wxm::testing;
using namespace Qt::StringLiterals;

namespace {

const auto kWatcher = u"org.kde.StatusNotifierWatcher"_s;

QDBusConnection desktopBus() { return QDBusConnection(u"desktop"_s); }

//! What a panel with a tray offers.
class FakeTray final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)

public:
    bool hasHost() const { return true; }
    int version() const { return 0; }
    QStringList items() const { return {}; }
    std::atomic_int registered = 0;

    void come()
    {
        QVERIFY(desktopBus().registerObject(u"/StatusNotifierWatcher"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
        QVERIFY(desktopBus().registerService(kWatcher));
    }
    void go()
    {
        desktopBus().unregisterService(kWatcher);
        desktopBus().unregisterObject(u"/StatusNotifierWatcher"_s);
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &) { ++registered; }
    void RegisterStatusNotifierHost(const QString &) { }
};

} // namespace

class TrayTest : public QObject {
    Q_OBJECT
    UiTest ui;

private Q_SLOTS:
    //! The first one: Qt believes its first answer about a tray for the whole run.
    void trayThatComesLate_showsWhatWaited()
    {
        SystemClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"نورة"_s, u"hello"_s);
        // Its question about the tray is answered before anything that is asked later.
        QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(kWatcher));
        QCoreApplication::processEvents();
        QVERIFY(!notifier.findChild<QSystemTrayIcon *>());
        QThread panel; // Qt waits for its answers
        FakeTray tray;
        tray.moveToThread(&panel);
        panel.start();
        tray.come();
        QTRY_COMPARE(tray.registered.load(), 1);
        const auto *icon = notifier.findChild<QSystemTrayIcon *>();
        QVERIFY(icon && icon->isVisible());
        // A panel that is started anew has it again.
        tray.registered = 0;
        tray.go();
        tray.come();
        QTRY_COMPARE(tray.registered.load(), 1);
        notifier.withdraw(u"support/5"_s);
        QVERIFY(!icon->isVisible());
        tray.go();
        panel.quit();
        QVERIFY(panel.wait());
    }

    void windowIsClosedToATray_onlyWhileOneIsThere()
    {
        SystemClock clock;
        fakes::TemporarySettings temporary;
        temporary.settings.closesToTray.set(true);
        MainWindow window;
        Notices notices(window, temporary.settings, clock);
        TrayIcon icon(window, notices, temporary.settings, clock);
        QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(kWatcher));
        QCoreApplication::processEvents();
        QVERIFY(!icon.menu());
        QThread panel;
        FakeTray tray;
        tray.moveToThread(&panel);
        panel.start();
        tray.come();
        QTRY_COMPARE(tray.registered.load(), 1);
        QVERIFY(icon.menu());
        window.show();
        QVERIFY(!window.close());
        QVERIFY(!window.isVisible());
        window.show();
        tray.go();
        QVERIFY(window.close());
        panel.quit();
        QVERIFY(panel.wait());
    }
};

int main(int argc, char **argv)
{
    if (!hasPrograms({"Xvfb"_L1, "dbus-daemon"_L1}))
        return kLeftOut;
    XDisplay display;
    if (!display.isThere())
        return 1;
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForStarted() || !bus.waitForReadyRead())
        return 1;
    const auto address = QString::fromUtf8(bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8()); // before Qt asks for it
    int result = 1;
    {
        QApplication application(argc, argv);
        if (QDBusConnection::connectToBus(address, u"desktop"_s).isConnected()) {
            TrayTest test;
            result = QTest::qExec(&test, argc, argv);
        }
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    bus.terminate();
    bus.waitForFinished();
    return result;
}

#include "tray_test.moc"
