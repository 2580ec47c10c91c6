// SPDX-License-Identifier: MIT
#include "ui/shell/desktop_notifier.h"

#include "base/foreign_text.h"
#include "base/program_id.h"
#include "ui/common/icons.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

#ifdef WXM_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

#ifdef WXM_DBUS
constexpr int kAnswerMs = 3'000;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, method);
}
#endif

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) { }

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(const QString &key, const QString &title, const QString &text)
{
    m_waiting.insert(key, {title, text});
    if (m_service == Service::Unknown)
        begin();
    sendWaiting();
}

void DesktopNotifier::begin()
{
    m_service = Service::Missing;
#ifdef WXM_DBUS
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_service = Service::Asked;
    const auto follow = [&](const QString &signal, const char *slot) {
        bus.connect({}, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s,
            signal, this, slot);
    };
    follow(u"ActionInvoked"_s, SLOT(onAction(uint, QString)));
    follow(u"NotificationClosed"_s, SLOT(onClosed(uint, uint)));
    follow(u"ActivationToken"_s, SLOT(onToken(uint, QString)));
    auto *watcher =
        new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s), kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_service = reply.isError() ? Service::Missing : Service::There;
        if (!reply.isError())
            m_readsMarkup = reply.value().contains("body-markup"_L1);
        sendWaiting();
    });
#endif
}

void DesktopNotifier::sendWaiting()
{
    if (m_service == Service::Asked)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        if (m_service == Service::There)
            send(it.key(), it.value());
        else
            showByTray(it.key(), it.value());
    }
}

void DesktopNotifier::send(const QString &key, const Waiting &what)
{
#ifdef WXM_DBUS
    auto message = call(u"Notify"_s);
    // The summary is plain text by the specification, the body may be markup.
    message << QGuiApplication::applicationDisplayName() << m_ids.value(key) << QString(kProgramId)
            << shownInNotification(what.title, false)
            << shownInNotification(what.text, m_readsMarkup)
            << QStringList{u"default"_s, tr("Open")}
            << QVariantMap{{u"desktop-entry"_s, QString(kProgramId)},
                   {u"category"_s, u"im.received"_s}}
            << -1;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, kAnswerMs), this);
    if (!m_ids.contains(key))
        m_ids.insert(key, 0);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return void(m_ids.remove(key));
        if (m_ids.contains(key))
            m_ids[key] = reply.value();
        else // its reason went before the service answered
            close(reply.value());
    });
#else
    showByTray(key, what);
#endif
}

void DesktopNotifier::close([[maybe_unused]] uint id)
{
#ifdef WXM_DBUS
    if (id == 0)
        return;
    auto message = call(u"CloseNotification"_s);
    message << id;
    QDBusConnection::sessionBus().asyncCall(message, kAnswerMs);
#endif
}

void DesktopNotifier::showByTray(const QString &key, const Waiting &what)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        connect(
            m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT clicked(m_trayKey); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT clicked(m_trayKey); });
    }
    m_trayKey = key;
    m_tray->show();
    m_tray->showMessage(shownInNotification(what.title, false),
        shownInNotification(what.text, false), applicationIcon());
}

void DesktopNotifier::withdraw(const QString &key)
{
    m_waiting.remove(key);
    if (m_ids.contains(key))
        close(m_ids.take(key));
    if (m_tray && m_trayKey == key)
        m_tray->hide();
}

void DesktopNotifier::withdrawAll()
{
    const auto keys = m_ids.keys();
    for (const auto &key : keys)
        withdraw(key);
    m_waiting.clear();
    if (m_tray)
        m_tray->hide();
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    const QString key = m_ids.key(id);
    if (id != 0 && !key.isEmpty() && action == "default"_L1)
        Q_EMIT clicked(key);
}

void DesktopNotifier::onClosed(uint id, uint)
{
    if (const QString key = m_ids.key(id); id != 0 && !key.isEmpty())
        m_ids.remove(key);
}

//! Comes before the action: on Wayland the window may come to the front only with it.
void DesktopNotifier::onToken(uint id, const QString &token)
{
    if (!m_ids.key(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace wxm
