// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "fakes/fake_time.h"
#include "fakes/temporary_settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/ui_test.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace wxm;
using namespace wxm::fakes;
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
    bool isSlow = false; //!< What it can is said only by answerNow().
    int asked = 0;
    QVariantMap atTheDock;

    void answerNow()
    {
        isSlow = false;
        for (const auto &call : std::exchange(m_unanswered, {}))
            QDBusConnection(u"desktop"_s).send(call.createReply(capabilities));
    }

public Q_SLOTS:
    QStringList GetCapabilities(const QDBusMessage &call)
    {
        ++asked;
        if (isSlow) {
            call.setDelayedReply(true);
            m_unanswered.append(call);
        }
        return capabilities;
    }
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
    //! The entry of a program in the dock.
    void Update(const QString &program, const QVariantMap &what)
    {
        if (program == u"application://com.prompita.wxm.console.desktop"_s)
            atTheDock = what;
    }
    //! Says only that all that came before has been answered.
    void Mark() { }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);
    void NotificationReplied(uint id, const QString &text);

private:
    uint m_last = 40;
    QList<QDBusMessage> m_unanswered;
};

const auto kName = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;

} // namespace

class DesktopNotifierTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;

    static QDBusConnection desktopBus() { return QDBusConnection(u"desktop"_s); }
    //! What the notifier has asked of the desktop is answered, and what the desktop has said is
    //! heard: one more question goes the same way there and back, behind all of it.
    static bool isAllHeard()
    {
        const QDBusPendingCallWatcher mark(QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(kName, kPath, kName, u"Mark"_s)));
        QSignalSpy answered(&mark, &QDBusPendingCallWatcher::finished);
        return answered.wait() && !mark.isError();
    }
    //! What the notifier has asked is answered by the bus itself: it answers in order.
    static bool knowsThatNobodyIsThere()
    {
        const auto isThere = QDBusConnection::sessionBus().interface()->isServiceRegistered(kName);
        settle();
        return isThere.isValid() && !isThere.value();
    }

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
        QVERIFY(bus.registerService(kName));
    }
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        QVERIFY(desktopBus().registerObject(kPath, m_desktop.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        desktopBus().unregisterObject(kPath);
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
        FakeClock clock;
        DesktopNotifier notifier(clock);
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
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A & B"_s, u"1 < 2"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().body.contains(u"1 < 2"_s));
    }
    void sound_isThatOfTheDesktopWhereItIsWanted()
    {
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().hints[u"suppress-sound"_s].toBool());
        notifier.setSounds(true);
        notifier.show(u"support/6"_s, u"B"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        const auto hints = m_desktop->shown.last().hints;
        QCOMPARE(hints[u"sound-name"_s].toString(), u"message-new-instant"_s);
        QVERIFY(!hints.contains(u"suppress-sound"_s));
    }
    void thread_hasOneNotification()
    {
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(isAllHeard());
        notifier.show(u"support/5"_s, u"A"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].replaces, m_desktop->shown[0].id);
    }
    void click_namesTheThread()
    {
        FakeClock clock;
        DesktopNotifier notifier(clock);
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        notifier.show(u"conversation/9"_s, u"B"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY(isAllHeard());
        const auto nine = m_desktop->shown[0].title.contains(u"B"_s) ? 0 : 1;
        Q_EMIT m_desktop->ActivationToken(m_desktop->shown[nine].id, u"token-1"_s);
        Q_EMIT m_desktop->ActionInvoked(m_desktop->shown[nine].id, u"default"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), u"conversation/9"_s);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
        Q_EMIT m_desktop->ActionInvoked(999, u"default"_s); // another program's
        QVERIFY(isAllHeard());
        QCOMPARE(clicked.size(), 1);
    }
    void reason_goneTakesItBack()
    {
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(isAllHeard());
        notifier.withdraw(u"support/5"_s);
        QTRY_COMPARE(m_desktop->closed, QList<uint>{m_desktop->shown[0].id});
        notifier.show(u"support/5"_s, u"A"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].replaces, 0u); // a new one
    }
    void serviceThatComesLate_showsWhatWaited()
    {
        QVERIFY(desktopBus().unregisterService(kName));
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        notifier.show(u"support/6"_s, u"B"_s, u"read meanwhile"_s);
        QVERIFY(knowsThatNobodyIsThere());
        notifier.withdraw(u"support/6"_s);
        QVERIFY(m_desktop->shown.isEmpty());
        QVERIFY(desktopBus().registerService(kName));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown[0].title.contains(u"A"_s));
        notifier.show(u"support/7"_s, u"C"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
    }
    void serviceThatNeverComes_keepsTheNewest()
    {
        QVERIFY(desktopBus().unregisterService(kName));
        FakeClock clock;
        DesktopNotifier notifier(clock);
        for (int i = 1; i <= DesktopNotifier::kMostWaiting + 5; ++i)
            notifier.show(u"support/%1"_s.arg(i), u"Name%1."_s.arg(i), u"x"_s);
        QVERIFY(knowsThatNobodyIsThere());
        QVERIFY(desktopBus().registerService(kName));
        QTRY_COMPARE(m_desktop->shown.size(), DesktopNotifier::kMostWaiting);
        QVERIFY(m_desktop->shown.first().title.contains(u"Name6."_s));
    }
    void slowService_showsWhatWaitedForItsAnswer()
    {
        m_desktop->isSlow = true;
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->asked, 1);
        clock.advanceMs(DesktopNotifier::kPatienceMs - 1); // far longer than other calls may take
        QVERIFY(isAllHeard());
        QVERIFY(m_desktop->shown.isEmpty());
        m_desktop->answerNow();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }
    void silentService_isGivenUpUntilItComesAnew()
    {
        m_desktop->isSlow = true;
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->asked, 1);
        clock.advanceMs(DesktopNotifier::kPatienceMs);
        m_desktop->answerNow(); // too late
        QVERIFY(isAllHeard());
        QVERIFY(m_desktop->shown.isEmpty());
        QVERIFY(desktopBus().unregisterService(kName));
        QVERIFY(desktopBus().registerService(kName));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
    }
    void serviceThatCameAgain_countsAnew()
    {
        FakeClock clock;
        DesktopNotifier notifier(clock);
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(isAllHeard());
        const uint old = m_desktop->shown[0].id;
        QVERIFY(desktopBus().unregisterService(kName));
        QVERIFY(desktopBus().registerService(kName));
        QTRY_COMPARE(m_desktop->asked, 2);
        Q_EMIT m_desktop->ActionInvoked(old, u"default"_s); // another program's by now
        QVERIFY(isAllHeard());
        QCOMPARE(clicked.size(), 0);
        notifier.show(u"support/5"_s, u"A"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].replaces, 0u);
    }
    void reply_isWrittenWhereTheServiceHasAField()
    {
        FakeClock clock;
        {
            DesktopNotifier notifier(clock);
            notifier.show(u"support/5"_s, u"A"_s, u"one"_s, true);
            QTRY_COMPARE(m_desktop->shown.size(), 1);
            QVERIFY(!m_desktop->shown.last().actions.contains(u"inline-reply"_s));
        }
        m_desktop->capabilities.append(u"inline-reply"_s);
        DesktopNotifier notifier(clock);
        QSignalSpy replied(&notifier, &DesktopNotifier::replied);
        notifier.show(u"live/7/guest"_s, u"B"_s, u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY(!m_desktop->shown.last().actions.contains(u"inline-reply"_s)); // nobody to answer
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s, true);
        QTRY_COMPARE(m_desktop->shown.size(), 3);
        QVERIFY(m_desktop->shown.last().actions.contains(u"inline-reply"_s));
        QVERIFY(isAllHeard());
        Q_EMIT m_desktop->NotificationReplied(m_desktop->shown.last().id, u"نعم"_s);
        QTRY_COMPARE(replied.size(), 1);
        QCOMPARE(replied[0][0].toString(), u"support/5"_s);
        QCOMPARE(replied[0][1].toString(), u"نعم"_s);
        Q_EMIT m_desktop->NotificationReplied(999, u"no"_s); // another program's
        QVERIFY(isAllHeard());
        QCOMPARE(replied.size(), 1);
    }
    void reply_goesToItsPlaceAndSettlesTheNotice()
    {
        testing::UiTest ui;
        m_desktop->capabilities.append(u"inline-reply"_s);
        FakeClock clock;
        TemporarySettings settings;
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        QString written;
        notices.add({.key = u"support/5"_s,
            .title = u"A"_s,
            .text = u"one"_s,
            .reply = [&](const QString &text) { written = text; }});
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(isAllHeard());
        Q_EMIT m_desktop->NotificationReplied(m_desktop->shown.last().id, u"نعم"_s);
        QTRY_COMPARE(written, u"نعم"_s);
        QVERIFY(notices.all().isEmpty());
        settings.settings.hidesNoticeText.set(true); // who cannot read it does not answer it
        notices.add({.key = u"support/6"_s,
            .title = u"B"_s,
            .text = u"two"_s,
            .reply = [](const QString &) {}});
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY(!m_desktop->shown.last().actions.contains(u"inline-reply"_s));
    }
    //! Neither who wrote nor what, in anything that is handed to the desktop.
    void hiddenText_leavesOutNameAndWords()
    {
        testing::UiTest ui;
        FakeClock clock;
        TemporarySettings settings;
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        const auto handedOver = [this] {
            const auto &one = m_desktop->shown.last();
            QString all = one.title + u'\n' + one.body + u'\n' + one.actions.join(u'\n');
            for (auto it = one.hints.cbegin(); it != one.hints.cend(); ++it)
                all += u'\n' + it.key() + u'=' + it.value().toString();
            return all;
        };
        notices.add({.key = u"support/5"_s, .title = u"Mallory"_s, .text = u"my card <b>4111"_s});
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(handedOver().contains(u"Mallory"_s) && handedOver().contains(u"4111"_s));
        settings.settings.hidesNoticeText.set(true);
        notices.add({.key = u"support/6"_s, .title = u"Mallory"_s, .text = u"my card <b>4111"_s});
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY2(!handedOver().contains(u"Mallory"_s), qPrintable(handedOver()));
        QVERIFY2(!handedOver().contains(u"4111"_s), qPrintable(handedOver()));
        QCOMPARE(m_desktop->shown.last().title, Notices::tr("New message"));
        QCOMPARE(m_desktop->shown.last().body, QString());
    }
    void tones_areThoseOfTheKindAndHeardInFrontToo()
    {
        testing::UiTest ui;
        FakeClock clock;
        TemporarySettings settings;
        settings.settings.noticeSound.set(true);
        settings.settings.supportSound.set(u"double"_s);
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        QCOMPARE(notices.tones().played(), 0);
        notices.add({.key = u"support/5"_s, .title = u"A"_s, .text = u"one"_s});
        QTRY_COMPARE(notices.tones().played(), 2);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.last().hints[u"suppress-sound"_s].toBool()); // not twice
        notices.add({.key = u"conversation/9"_s, .title = u"B"_s, .text = u"two"_s});
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY(m_desktop->shown.last().hints.contains(u"sound-name"_s));
        QCOMPARE(notices.tones().played(), 2);
        settings.settings.messageSound.set(u"system"_s);
        QCOMPARE(notices.tones().played(), 3); // what is chosen is heard
        clock.advanceMs(Tones::kSpaceMs);
        window.show();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        notices.add({.key = u"conversation/10"_s, .title = u"C"_s, .text = u"three"_s});
        QCOMPARE(notices.tones().played(), 4);
        QVERIFY(isAllHeard());
        QCOMPARE(m_desktop->shown.size(), 2); // the sound alone
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) // later it is Qt's own
    void count_standsInTheTitleAndAtTheDock()
    {
        testing::UiTest ui;
        QVERIFY(desktopBus().connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s,
            m_desktop.get(), SLOT(Update(QString, QVariantMap))));
        FakeClock clock;
        TemporarySettings settings;
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        const QString title = window.windowTitle();
        notices.add({.key = u"support/5"_s, .title = u"A"_s, .text = u"one"_s});
        notices.add({.key = u"support/6"_s, .title = u"B"_s, .text = u"two"_s});
        QCOMPARE(window.windowTitle(), u"(2) "_s + title);
        QTRY_COMPARE(m_desktop->atTheDock[u"count"_s].toInt(), 2);
        QVERIFY(m_desktop->atTheDock[u"count-visible"_s].toBool());
        Q_EMIT window.notificationsRequested();
        QCOMPARE(window.windowTitle(), title);
        QTRY_VERIFY(!m_desktop->atTheDock[u"count-visible"_s].toBool());
    }
#endif
    void threadThatNobodyOpens_isRemindedOf()
    {
        testing::UiTest ui;
        FakeClock clock;
        TemporarySettings settings;
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        notices.add({.key = u"live/7/guest"_s, .title = u"B"_s, .text = u"guest"_s});
        notices.add({.key = u"support/5"_s, .title = u"A"_s, .text = u"one"_s});
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        clock.advanceMs(600'000);
        QVERIFY(isAllHeard());
        QCOMPARE(m_desktop->shown.size(), 2); // not unless it is wanted
        settings.settings.remindsEvery.set(u"2"_s);
        clock.advanceMs(120'000);
        QTRY_COMPARE(m_desktop->shown.size(), 3);
        const auto words = Notices::tr("%n thread(s) that nobody has opened yet", nullptr, 1);
        QCOMPARE(m_desktop->shown.last().title, words);
        QVERIFY(isAllHeard());
        clock.advanceMs(120'000);
        QTRY_COMPARE(m_desktop->shown.size(), 4);
        QVERIFY(isAllHeard());
        const auto id = m_desktop->shown.last().id;
        notices.settle(u"support/5"_s);
        QTRY_VERIFY(m_desktop->closed.contains(id));
        clock.advanceMs(600'000);
        QVERIFY(isAllHeard());
        QCOMPARE(m_desktop->shown.size(), 4);
        notices.add({.key = u"support/6"_s, .title = u"A"_s, .text = u"one"_s});
        Q_EMIT window.notificationsRequested(); // seen behind the bell
        QTRY_COMPARE(m_desktop->shown.size(), 5);
        clock.advanceMs(600'000);
        QVERIFY(isAllHeard());
        QCOMPARE(m_desktop->shown.size(), 5);
    }
    void quietHours_letTheBellCountAloneAndTellAfterwards()
    {
        testing::UiTest ui;
        // Half a minute before a reminder would be due besides.
        FakeClock clock(QDateTime({2026, 6, 1}, {23, 0, 30}).toMSecsSinceEpoch());
        TemporarySettings settings;
        settings.settings.quietHours.set(true);
        settings.settings.supportSound.set(u"system"_s);
        settings.settings.remindsEvery.set(u"5"_s);
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        for (int i = 1; i <= 5; ++i)
            notices.add({.key = u"support/%1"_s.arg(i), .title = u"A"_s, .text = u"one"_s});
        clock.advanceMs(8 * 3'600'000 - 30'000 - 1);
        QCOMPARE(notices.unseen(), 5);
        QCOMPARE(notices.tones().played(), 0);
        QVERIFY(isAllHeard());
        QVERIFY(m_desktop->shown.isEmpty());
        clock.advanceMs(1);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.last().title,
            Notices::tr("%n thread(s) with something new", nullptr, 5));
        QCOMPARE(notices.tones().played(), 1);
    }
    void flood_isTold_afterThree_asOne()
    {
        testing::UiTest ui;
        FakeClock clock;
        TemporarySettings settings;
        MainWindow window;
        Notices notices(window, settings.settings, clock);
        QSignalSpy raised(&notices, &Notices::raiseWanted);
        for (int i = 1; i <= 50; ++i)
            notices.add({.key = u"support/%1"_s.arg(i), .title = u"Name"_s, .text = u"x"_s});
        QCOMPARE(notices.all().size(), 50); // the bell has all
        QTRY_COMPARE(m_desktop->shown.size(), Gathering::kAlone);
        clock.advanceMs(Notices::kTogetherMs);
        QTRY_COMPARE(m_desktop->shown.size(), 4);
        QCOMPARE(m_desktop->shown.last().title,
            Notices::tr("%n thread(s) with something new", nullptr, 50));
        QVERIFY(isAllHeard());
        Q_EMIT m_desktop->ActionInvoked(m_desktop->shown.last().id, u"default"_s);
        QTRY_COMPARE(raised.count(), 1);
        auto *menu = window.findChild<QMenu *>();
        QVERIFY(menu);
        for (auto *one : window.findChildren<QMenu *>())
            if (one->isVisible())
                QVERIFY(one->actions().size() >= 50);
        // The same thread again and again is a flood, too; after a pause each is told again.
        for (int i = 51; i <= 55; ++i)
            notices.add({.key = u"support/1"_s, .title = u"Name"_s, .text = u"x"_s});
        clock.advanceMs(Notices::kTogetherMs);
        QTRY_COMPARE(m_desktop->shown.size(), 5);
        QVERIFY(m_desktop->shown.last().replaces != 0);
        QVERIFY(isAllHeard());
        clock.advanceMs(Gathering::kWithinMs);
        notices.add({.key = u"support/60"_s, .title = u"Name"_s, .text = u"x"_s});
        QTRY_COMPARE(m_desktop->shown.size(), 6);
        notices.clear();
    }
    void reason_goneBeforeTheAnswerTakesItBackToo()
    {
        FakeClock clock;
        DesktopNotifier notifier(clock);
        notifier.show(u"support/5"_s, u"A"_s, u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const uint id = m_desktop->shown.last().id;
        m_desktop->closed.clear(); // those of the test before come from the bus of all
        notifier.withdraw(u"support/5"_s);
        QTRY_VERIFY(m_desktop->closed.contains(id));
    }
};

QTEST_MAIN(DesktopNotifierTest)
#include "desktop_notifier_test.moc"
