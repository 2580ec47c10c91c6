// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "ui/shell/tray_watch.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QSystemTrayIcon>
#include <QVariantMap>

#include <optional>

namespace wxm {

//! What the desktop shows while the program is behind: one notification a key, replaced and not
//! stacked, taken back when its reason is gone. Over org.freedesktop.Notifications where there is
//! such a service, else by the tray. Either may come late, answer slowly, end and come again: what
//! could not be shown waits for it. Nothing here waits for an answer. GUI thread.
class DesktopNotifier final : public QObject {
    Q_OBJECT

public:
    //! So many wait for a service that is not there; the oldest go first.
    static constexpr qsizetype kMostWaiting = 20;

    //! A service that is only just starting may take so long to say what it can.
    static constexpr int kPatienceMs = 600'000;
    //! Of other calls.
    static constexpr int kAnswerMs = 3'000;

    explicit DesktopNotifier(const Clock &clock, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    //! `title` and `text` are foreign: cut, stripped, and escaped where the service reads markup.
    //! `canReply`: it can be answered within the notification, where the service has a field.
    void show(const QString &key, const QString &title, const QString &text, bool canReply = false);
    //! Lent: messages by the tray come from this icon, and it stays when they go.
    void setTray(QSystemTrayIcon *tray);
    //! With the sound that the desktop has for a message; off at first.
    void setSounds(bool sounds) { m_sounds = sounds; }
    void withdraw(const QString &key);
    void withdrawAll();

Q_SIGNALS:
    //! A person clicked it.
    void clicked(const QString &key);
    //! And this was written in it.
    void replied(const QString &key, const QString &text);

private Q_SLOTS:
    void onReplied(uint id, const QString &text);
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString &token);

private:
    struct Waiting {
        QString key;
        QString title;
        QString text;
        bool canReply;
    };
    void begin();
    void askWhatItCan();
    void onOwner(const QString &owner);
    void keep(const Waiting &what);
    void sendWaiting();
    void send(const Waiting &what);
    bool showByTray(const Waiting &what);
    void hideTray();
    void close(uint id);

    [[maybe_unused]] const Clock &m_clock; //!< Of what is asked over the bus.
    enum class Service { Unknown, Asked, There, Missing };
    Service m_service = Service::Unknown;
    bool m_sounds = false;
    bool m_readsMarkup = true; //!< Until the service says otherwise.
    bool m_takesReplies = false;
    QList<Waiting> m_waiting; //!< The oldest first.
    //! What this service shows; another one counts anew. 0: on its way.
    QHash<QString, uint> m_ids;
    int m_generation = 0; //!< Counts the owners of the name: an answer of an earlier one is void.
    TrayWatch m_trays;
    QPointer<QSystemTrayIcon> m_tray;
    bool m_isTrayLent = false;
    QString m_trayKey;
};

} // namespace wxm
