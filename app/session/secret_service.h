// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

namespace wxm {

//! What the Secret Service of a Linux desktop says beyond what QtKeychain passes on: an entry
//! behind a lock looks there like none, and a deletion that deleted nothing like a success.
//! Everywhere else it knows nothing. Asks nobody for a password. GUI thread.
class SecretService final : public QObject {
    Q_OBJECT

public:
    enum class Entry {
        Unknown, //!< No such service, or no answer.
        None,
        Open,
        Locked,
    };

    explicit SecretService(QObject *parent = nullptr);

    //! It stands, and has no place to keep things in: it will make one, and ask for its password.
    QFuture<bool> isNew();
    //! How the entry of a program and key stands there.
    QFuture<Entry> look(const QString &program, const QString &key);

Q_SIGNALS:
    //! A keychain has come, or was opened or locked.
    void changed();

private Q_SLOTS:
    void onCollection();
};

} // namespace wxm
