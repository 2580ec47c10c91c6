// SPDX-License-Identifier: MIT
#include "session/secret_service.h"

#include <QPromise>

#include <memory>

#ifdef WXM_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QMap>
#endif

using namespace Qt::StringLiterals;

namespace wxm {

#ifdef WXM_DBUS

namespace {

constexpr int kAnswerMs = 5'000;
const auto kName = "org.freedesktop.secrets"_L1;
const auto kPath = "/org/freedesktop/secrets"_L1;
const auto kInterface = "org.freedesktop.Secret.Service"_L1;
using Attributes = QMap<QString, QString>;

} // namespace

SecretService::SecretService(QObject *parent) : QObject(parent)
{
    qDBusRegisterMetaType<Attributes>();
    auto bus = QDBusConnection::sessionBus();
    auto *watcher =
        new QDBusServiceWatcher(kName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    for (const auto *wallet : {"org.kde.kwalletd5", "org.kde.kwalletd6"})
        watcher->addWatchedService(QLatin1StringView(wallet));
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &now) {
            if (!now.isEmpty())
                Q_EMIT changed();
        });
    bus.connect({}, kPath, kInterface, u"CollectionChanged"_s, this, SLOT(onCollection()));
    // A wallet of KDE tells by signals of its own.
    for (const auto *path : {"/modules/kwalletd5", "/modules/kwalletd6"})
        bus.connect({}, QLatin1StringView(path), u"org.kde.KWallet"_s, u"walletOpened"_s, this,
            SLOT(onCollection()));
}

void SecretService::onCollection() { Q_EMIT changed(); }

QFuture<SecretService::Entry> SecretService::look(const QString &program, const QString &key)
{
    auto promise = std::make_shared<QPromise<Entry>>();
    promise->start();
    auto message = QDBusMessage::createMethodCall(kName, kPath, kInterface, u"SearchItems"_s);
    // As QtKeychain names its entries.
    message << QVariant::fromValue(Attributes{{u"server"_s, program}, {u"user"_s, key}});
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise] {
        watcher->deleteLater();
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *watcher;
        Entry entry = Entry::None;
        if (reply.isError())
            entry = Entry::Unknown;
        else if (!reply.argumentAt<1>().isEmpty())
            entry = Entry::Locked;
        else if (!reply.argumentAt<0>().isEmpty())
            entry = Entry::Open;
        promise->addResult(entry);
        promise->finish();
    });
    return promise->future();
}

QFuture<bool> SecretService::isNew()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto message = QDBusMessage::createMethodCall(kName, kPath, kInterface, u"ReadAlias"_s);
    message << u"default"_s;
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        promise->addResult(!reply.isError() && reply.value().path() == "/"_L1);
        promise->finish();
    });
    return promise->future();
}

#else

QFuture<bool> SecretService::isNew() { return QtFuture::makeReadyFuture(false); }

SecretService::SecretService(QObject *parent) : QObject(parent) { }

void SecretService::onCollection() { }

QFuture<SecretService::Entry> SecretService::look(const QString &, const QString &)
{
    QPromise<Entry> promise;
    promise.start();
    promise.addResult(Entry::Unknown);
    promise.finish();
    return promise.future();
}

#endif

} // namespace wxm
