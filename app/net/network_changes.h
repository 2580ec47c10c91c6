// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace wxm {

//! Tells when the system says that the network is another one: a cable, a Wi-Fi, a VPN that came or
//! went. What is connected by then may be dead without knowing. Silent where the system tells
//! nothing. GUI thread.
class NetworkChanges final : public QObject {
    Q_OBJECT

public:
    explicit NetworkChanges(QObject *parent = nullptr);

    //! Something about the network is different; several in a row are told once.
    void note() { m_calm.start(); }

Q_SIGNALS:
    void changed();

private:
    QTimer m_calm;
};

} // namespace wxm
