// SPDX-License-Identifier: MIT
#include "ui/shell/desktop_notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

//! The notifications of a desktop, on a bus of this test.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id;
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;
    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces ? replaces : ++m_last;
        shown.append({id, replaces, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    uint m_last = 40;
};

} // namespace

class DesktopNotifierTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;

    static QDBusConnection desktopBus() { return QDBusConnection(u"desktop"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        const auto address = QString::fromUtf8(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8()); // before Qt asks for it
        auto bus = QDBusConnection::connectToBus(address, u"desktop"_s);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        QVERIFY(desktopBus().registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        desktopBus().unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_desktop.reset();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void markup_isEscapedWhereItIsRead()
    {
        DesktopNotifier notifier;
        notifier.show(u"support/5"_s, u"نورة"_s, u"<a href=\"file:///x\">y</a>\nsecond"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const auto &one = m_desktop->shown.first();
        QVERIFY(one.body.startsWith(u"&lt;a href"_s));
        QVERIFY(!one.body.contains(u'\n'));
        QVERIFY(one.actions.contains(u"default"_s));
        QCOMPARE(one.hints[u"desktop-entry"_s].toString(), u"com.prompita.wxm.console"_s);
    }
    void plainService_getsPlainText()
    {
        m_desktop->capabilities = {u"body"_s};
        DesktopNotifier notifier;
        notifier.show(u"support/5"_s, u"A & B"_s, u"1 < 2"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().body.contains(u"1 < 2"_s));
    }
    void thread_hasOneNotification()
    {
        DesktopNotifier notifier;
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTest::qWait(20); // its answer
        notifier.show(u"support/5"_s, u"A"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].replaces, m_desktop->shown[0].id);
    }
    void click_namesTheThread()
    {
        DesktopNotifier notifier;
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        notifier.show(u"conversation/9"_s, u"B"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QTest::qWait(20);
        const auto nine = m_desktop->shown[0].title.contains(u"B"_s) ? 0 : 1;
        Q_EMIT m_desktop->ActivationToken(m_desktop->shown[nine].id, u"token-1"_s);
        Q_EMIT m_desktop->ActionInvoked(m_desktop->shown[nine].id, u"default"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), u"conversation/9"_s);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
        Q_EMIT m_desktop->ActionInvoked(999, u"default"_s); // another program's
        QTest::qWait(20);
        QCOMPARE(clicked.size(), 1);
    }
    void reason_goneTakesItBack()
    {
        DesktopNotifier notifier;
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTest::qWait(20);
        notifier.withdraw(u"support/5"_s);
        QTRY_COMPARE(m_desktop->closed, QList<uint>{m_desktop->shown[0].id});
        notifier.show(u"support/5"_s, u"A"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].replaces, 0u); // a new one
    }
    void reason_goneBeforeTheAnswerTakesItBackToo()
    {
        DesktopNotifier notifier;
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        notifier.withdraw(u"support/5"_s);
        QTRY_COMPARE(m_desktop->closed.size(), 1);
    }
};

QTEST_MAIN(DesktopNotifierTest)
#include "desktop_notifier_test.moc"
