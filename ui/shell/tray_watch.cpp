// SPDX-License-Identifier: MIT
#include "ui/shell/tray_watch.h"

#include "base/clock.h"

#ifdef WXM_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#endif

namespace wxm {
using namespace Qt::StringLiterals;

TrayWatch::TrayWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void TrayWatch::begin()
{
#ifdef WXM_DBUS
    const auto tray = u"org.kde.StatusNotifierWatcher"_s;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_mayAsk = false;
    const auto tell = [this](bool isThere) {
        m_mayAsk = m_mayAsk || isThere;
        Q_EMIT changed(isThere);
    };
    auto *watcher =
        new QDBusServiceWatcher(tray, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [tell](const QString &, const QString &, const QString &now) { tell(!now.isEmpty()); });
    auto known = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    known << tray;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(known), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [tell, answer] {
        answer->deleteLater();
        const QDBusPendingReply<bool> isThere = *answer;
        if (!isThere.isValid() || isThere.value())
            tell(true);
    });
    m_clock.callLater(kPatienceMs, this, [tell] { tell(true); });
#endif
}

} // namespace wxm
