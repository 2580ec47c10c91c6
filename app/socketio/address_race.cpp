// SPDX-License-Identifier: MIT
#include "socketio/address_race.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace socketio {

namespace {

//! How long one address is alone before the next is tried beside it (RFC 8305).
constexpr int kHeadStartMs = 250;

//! A name with more addresses than this is not searched to its end.
constexpr qsizetype kMostAddresses = 8;

void lookUp(const QString &host, QObject *context, std::function<void(const QHostInfo &)> found)
{
    QHostInfo::lookupHost(host, context, std::move(found));
}

} // namespace

AddressRace::AddressRace(const QString &host, quint16 port, Decided decided, Lookup lookup)
    : m_port(port)
    , m_decided(std::move(decided))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AddressRace::tryNext);
    (lookup ? lookup : Lookup(lookUp))(
        host, this, [this](const QHostInfo &info) { onLookedUp(info); });
}

AddressRace::~AddressRace()
{
    for (QTcpSocket *socket : std::as_const(m_running))
        socket->disconnect(this);
}

void AddressRace::onLookedUp(const QHostInfo &info)
{
    const auto addresses = info.addresses();
    if (addresses.size() < 2) {
        decide({}); // the name as it is, and its fault as Qt words it
        return;
    }
    m_waiting = addresses.mid(0, kMostAddresses);
    tryNext();
}

void AddressRace::tryNext()
{
    if (m_waiting.isEmpty() || !m_decided)
        return;
    const QHostAddress address = m_waiting.takeFirst();
    auto *socket = new QTcpSocket(this);
    m_running.append(socket);
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, address] { decide(address); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { onFailed(socket); });
    if (!m_waiting.isEmpty())
        m_next.start(kHeadStartMs);
    socket->connectToHost(address, m_port);
}

void AddressRace::onFailed(QTcpSocket *socket)
{
    socket->disconnect(this);
    socket->deleteLater();
    m_running.removeOne(socket);
    if (!m_waiting.isEmpty()) {
        m_next.start(0);
    } else if (m_running.isEmpty()) {
        // Not from within the socket's own call.
        QTimer::singleShot(0, this, [this] { decide({}); });
    }
}

void AddressRace::decide(const QHostAddress &address)
{
    m_next.stop();
    for (QTcpSocket *socket : std::as_const(m_running)) {
        socket->disconnect(this);
        socket->deleteLater(); // one of them may be in the middle of its call to us
    }
    m_running.clear();
    if (const Decided decided = std::exchange(m_decided, nullptr))
        decided(address);
}

} // namespace socketio
