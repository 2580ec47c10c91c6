// SPDX-License-Identifier: MIT
#include "net/network_changes.h"
#include "net/network_presence.h"

#include <QSignalSpy>
#include <QTest>

#ifdef WXM_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QNetworkInformation>
#include <QProcess>
#include <QThread>
#endif

using namespace Qt::StringLiterals;
using namespace wxm;

#ifdef WXM_DBUS

namespace {

constexpr uint kDisconnected = 20; // of NMState
constexpr uint kConnected = 70;
const auto kPath = u"/org/freedesktop/NetworkManager"_s;
const auto kService = u"org.freedesktop.NetworkManager"_s;

} // namespace

//! What Qt asks the desktop for. Of a thread of its own, since Qt waits for its answers.
class FakeNetworkManager final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
    Q_PROPERTY(uint Metered READ metered)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection READ primaryConnection)

public:
    uint state() const { return m_state; }
    uint connectivity() const { return m_state == kConnected ? 4 : 1; }
    uint metered() const { return 2; }
    QDBusObjectPath primaryConnection() const { return QDBusObjectPath(u"/"_s); }

    bool appear(const QString &address)
    {
        auto bus = QDBusConnection::connectToBus(address, u"fake"_s);
        return bus.registerObject(kPath, this, QDBusConnection::ExportAllProperties)
            && bus.registerService(kService);
    }
    void become(uint state)
    {
        m_state = state;
        auto signal = QDBusMessage::createSignal(
            kPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << kService << QVariantMap{{u"State"_s, state}, {u"Connectivity"_s, connectivity()}}
               << QStringList();
        QDBusConnection(u"fake"_s).send(signal);
    }

private:
    uint m_state = kConnected;
};

//! On a system bus of the test's own.
class NetworkPresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_bus.waitForStarted())
            QSKIP("there is no dbus-daemon here");
        QVERIFY(m_bus.waitForReadyRead());
        const auto address = QString::fromLatin1(m_bus.readLine().trimmed());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toLatin1());
        m_desktop.moveToThread(&m_thread);
        m_thread.start();
        bool isThere = false;
        QMetaObject::invokeMethod(
            &m_desktop, [&] { isThere = m_desktop.appear(address); }, Qt::BlockingQueuedConnection);
        QVERIFY(isThere);
    }
    void cleanupTestCase()
    {
        QMetaObject::invokeMethod(
            &m_desktop, [] { QDBusConnection::disconnectFromBus(u"fake"_s); },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void desktop_tellsThatThereIsNoNetworkAndThatItIsAnother()
    {
        NetworkChanges changes;
        QSignalSpy changed(&changes, &NetworkChanges::changed);
        if (!QNetworkInformation::instance())
            QSKIP("this Qt has no reader of NetworkManager");
        QVERIFY(!hasNoNetwork());
        become(kDisconnected);
        QTRY_VERIFY(hasNoNetwork());
        QTRY_COMPARE(changed.size(), 1);
        become(kConnected);
        QTRY_VERIFY(!hasNoNetwork());
        QTRY_COMPARE(changed.size(), 2);
    }

    //! A cable, an address, a way out: several words of one change.
    void change_inSeveralStepsIsToldOnce()
    {
        NetworkChanges changes;
        QSignalSpy changed(&changes, &NetworkChanges::changed);
        for (int i = 0; i < 5; ++i)
            changes.note();
        QVERIFY(changed.isEmpty());
        QTRY_COMPARE(changed.size(), 1);
    }

private:
    void become(uint state)
    {
        QMetaObject::invokeMethod(
            &m_desktop, [this, state] { m_desktop.become(state); }, Qt::BlockingQueuedConnection);
    }

    QProcess m_bus;
    FakeNetworkManager m_desktop;
    QThread m_thread;
};

#else

class NetworkPresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void change_inSeveralStepsIsToldOnce()
    {
        NetworkChanges changes;
        QSignalSpy changed(&changes, &NetworkChanges::changed);
        for (int i = 0; i < 5; ++i)
            changes.note();
        QVERIFY(changed.isEmpty());
        QTRY_COMPARE(changed.size(), 1);
    }
};

#endif

QTEST_GUILESS_MAIN(NetworkPresenceTest)
#include "network_presence_test.moc"
