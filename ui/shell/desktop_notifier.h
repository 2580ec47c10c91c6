// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <optional>

class QDBusMessage;
class QSystemTrayIcon;

namespace wxm {

//! What the desktop shows while the program is behind: one notification a key, replaced and not
//! stacked, taken back when its reason is gone. Over org.freedesktop.Notifications where there is
//! such a service, else by the tray. Nothing here waits for an answer. GUI thread.
class DesktopNotifier final : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    //! `title` and `text` are foreign: cut, stripped, and escaped where the service reads markup.
    void show(const QString &key, const QString &title, const QString &text);
    void withdraw(const QString &key);
    void withdrawAll();

Q_SIGNALS:
    //! A person clicked it.
    void clicked(const QString &key);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString &token);

private:
    struct Waiting {
        QString title;
        QString text;
    };
    void begin();
    void sendWaiting();
    void send(const QString &key, const Waiting &what);
    void showByTray(const QString &key, const Waiting &what);
    void close(uint id);

    enum class Service { Unknown, Asked, There, Missing };
    Service m_service = Service::Unknown;
    bool m_readsMarkup = true;         //!< Until the service says otherwise.
    QHash<QString, Waiting> m_waiting; //!< Until it has said what it can.
    QHash<QString, uint> m_ids;        //!< 0: on its way.
    QSystemTrayIcon *m_tray = nullptr;
    QString m_trayKey;
};

} // namespace wxm
