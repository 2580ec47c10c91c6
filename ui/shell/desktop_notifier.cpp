// SPDX-License-Identifier: MIT
#include "ui/shell/desktop_notifier.h"

#include "base/foreign_text.h"
#include "base/program_id.h"
#include "ui/common/icons.h"

#include <QApplication>

#ifdef WXM_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusServiceWatcher>

#include <functional>
#endif

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

#ifdef WXM_DBUS
const auto kService = "org.freedesktop.Notifications"_L1;
const auto kPath = "/org/freedesktop/Notifications"_L1;

//! By the naming of freedesktop.org; some services ring for a category unless they are told not to.
std::pair<QString, QVariant> soundHint(bool sounds)
{
    return sounds ? std::pair(u"sound-name"_s, QVariant(u"message-new-instant"_s))
                  : std::pair(u"suppress-sound"_s, QVariant(true));
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

//! Calls `ended` once: with the answer, or with an error when the time for it is over. What comes
//! later is dropped.
void ask(const QDBusMessage &message, const Clock &clock, int limitMs, QObject *context,
    std::function<void(const QDBusMessage &)> ended)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, DesktopNotifier::kPatienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, ended] {
        watcher->deleteLater();
        ended(watcher->reply());
    });
    clock.callLater(limitMs, watcher, [watcher, context, ended] {
        if (watcher->isFinished())
            return; // told already, or on its way through the event loop
        watcher->disconnect(context);
        watcher->deleteLater();
        ended(QDBusMessage::createError(QDBusError::Timeout, u"no answer in time"_s));
    });
}
#endif

} // namespace

DesktopNotifier::DesktopNotifier(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_trays(clock)
{
    connect(&m_trays, &TrayWatch::changed, this, [this](bool isThere) {
        if (isThere)
            sendWaiting();
    });
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::show(
    const QString &key, const QString &title, const QString &text, bool canReply)
{
    keep({key, title, text, canReply});
    if (m_service == Service::Unknown)
        begin();
    sendWaiting();
}

void DesktopNotifier::keep(const Waiting &what)
{
    m_waiting.removeIf([&](const Waiting &one) { return one.key == what.key; });
    m_waiting.append(what);
    if (m_waiting.size() > kMostWaiting)
        m_waiting.removeFirst();
}

void DesktopNotifier::begin()
{
    m_service = Service::Missing;
#ifdef WXM_DBUS
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto follow = [&](const QString &signal, const char *slot) {
        bus.connect({}, kPath, kService, signal, this, slot);
    };
    follow(u"ActionInvoked"_s, SLOT(onAction(uint, QString)));
    follow(u"NotificationClosed"_s, SLOT(onClosed(uint, uint)));
    follow(u"ActivationToken"_s, SLOT(onToken(uint, QString)));
    follow(u"NotificationReplied"_s, SLOT(onReplied(uint, QString)));
    auto *watcher =
        new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &now) { onOwner(now); });
    m_trays.begin();
    askWhatItCan();
#endif
}

//! Another program shows notifications from now on, or none: the numbers of the old one mean
//! nothing any more.
void DesktopNotifier::onOwner(const QString &owner)
{
    ++m_generation;
    m_ids.clear();
    m_service = Service::Missing;
    if (!owner.isEmpty())
        askWhatItCan();
}

void DesktopNotifier::askWhatItCan()
{
#ifdef WXM_DBUS
    m_service = Service::Asked;
    ask(call(u"GetCapabilities"_s), m_clock, kPatienceMs, this,
        [this, era = m_generation](const QDBusReply<QStringList> &abilities) {
            if (era != m_generation)
                return; // who was asked is gone; its successor is asked already
            m_service = abilities.isValid() ? Service::There : Service::Missing;
            if (abilities.isValid()) {
                m_readsMarkup = abilities.value().contains("body-markup"_L1);
                m_takesReplies = abilities.value().contains("inline-reply"_L1);
            }
            sendWaiting();
        });
#endif
}

void DesktopNotifier::sendWaiting()
{
    if (m_service == Service::Asked)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (m_service == Service::There)
            send(one);
        else if (!showByTray(one))
            m_waiting.append(one); // until one of the two comes
    }
}

void DesktopNotifier::send(const Waiting &what)
{
#ifdef WXM_DBUS
    auto message = call(u"Notify"_s);
    QStringList actions{u"default"_s, tr("Open")};
    QVariantMap hints{{u"desktop-entry"_s, QString(kProgramId)}, {u"category"_s, u"im.received"_s},
        soundHint(m_sounds)};
    if (what.canReply && m_takesReplies) {
        actions += {u"inline-reply"_s, tr("Reply")};
        hints.insert(u"x-kde-reply-placeholder-text"_s, tr("Reply"));
        hints.insert(u"x-kde-reply-submit-button-text"_s, tr("Send"));
    }
    // The summary is plain text by the specification, the body may be markup.
    message << QGuiApplication::applicationDisplayName() << m_ids.value(what.key)
            << QString(kProgramId) << shownInNotification(what.title, false)
            << shownInNotification(what.text, m_readsMarkup) << actions << hints << -1;
    if (!m_ids.contains(what.key))
        m_ids.insert(what.key, 0);
    ask(message, m_clock, kAnswerMs, this,
        [this, what, era = m_generation](const QDBusReply<uint> &id) {
            if (era != m_generation) {
                if (!id.isValid()) { // it went with the service that it was meant for
                    keep(what);
                    sendWaiting();
                }
                return;
            }
            const QString &key = what.key;
            if (!id.isValid())
                return void(m_ids.remove(key));
            if (m_ids.contains(key))
                m_ids[key] = id.value();
            else // its reason went before the service answered
                close(id.value());
        });
#else
    showByTray(what);
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

//! False where there is no tray at this moment.
bool DesktopNotifier::showByTray(const Waiting &what)
{
    if (!m_trays.mayAsk() || !QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        connect(
            m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT clicked(m_trayKey); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT clicked(m_trayKey); });
    }
    m_trayKey = what.key;
    if (m_sounds)
        QApplication::beep();
    m_tray->show();
    m_tray->showMessage(shownInNotification(what.title, false),
        shownInNotification(what.text, false), applicationIcon());
    return true;
}

void DesktopNotifier::setTray(QSystemTrayIcon *tray)
{
    if (!m_isTrayLent)
        delete m_tray;
    m_isTrayLent = true;
    m_tray = tray;
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_trayKey.isEmpty()) // it was a message of this
            Q_EMIT clicked(m_trayKey);
    });
}

void DesktopNotifier::hideTray()
{
    m_trayKey.clear();
    if (m_tray && !m_isTrayLent)
        m_tray->hide();
}

void DesktopNotifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&](const Waiting &one) { return one.key == key; });
    if (m_ids.contains(key))
        close(m_ids.take(key));
    if (m_trayKey == key)
        hideTray();
}

void DesktopNotifier::withdrawAll()
{
    const auto keys = m_ids.keys();
    for (const auto &key : keys)
        withdraw(key);
    m_waiting.clear();
    hideTray();
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    const QString key = m_ids.key(id);
    if (id != 0 && !key.isEmpty() && action == "default"_L1)
        Q_EMIT clicked(key);
}

void DesktopNotifier::onReplied(uint id, const QString &text)
{
    const QString key = m_ids.key(id);
    if (id != 0 && !key.isEmpty())
        Q_EMIT replied(key, text);
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
