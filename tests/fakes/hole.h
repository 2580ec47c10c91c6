// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

namespace wxm::fakes {

//! An address that swallows everything: a listener that accepts nobody and whose queue is full, so
//! that the kernel drops each SYN. What a dead route looks like, without a network of its own.
class Hole {
public:
    Hole(const QHostAddress &address, quint16 port)
    {
        m_server.setListenBacklogSize(1);
        if (!m_server.listen(address, port))
            return;
        m_server.pauseAccepting();
        for (int i = 0; i < 8 && !m_isOpen; ++i) {
            m_plugs.push_back(std::make_unique<QTcpSocket>());
            auto &plug = *m_plugs.back();
            plug.setProxy(QNetworkProxy::NoProxy);
            plug.connectToHost(address, m_server.serverPort());
            m_isOpen = !QTest::qWaitFor(
                [&] { return plug.state() == QAbstractSocket::ConnectedState; }, 300);
        }
    }

    //! False where this system offers no such thing.
    bool isOpen() const { return m_isOpen; }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_plugs;
    bool m_isOpen = false;
};

} // namespace wxm::fakes
