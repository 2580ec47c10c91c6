#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QNetworkProxyFactory and QTcpSocket. Seen with 6.11.2 as well.
# Do:        the application's factory answers NoProxy for 10.99.0.1, a server on the own network, and an HTTP proxy for every
#            other host. A QTcpSocket connects to 10.99.0.1, where somebody listens.
# Expected:  one question, for 10.99.0.1; a direct connection.
# Seen:      two questions: the second, right before the direct connection is made, is for host "" and port -1. It is not in
#            the list of exceptions, so the factory names the proxy, and connecting fails with "The proxy type is invalid for
#            this operation". setProxy(NoProxy) on the socket helps, and so does answering NoProxy for "". On loopback Qt never asks,
#            so no test there finds it. A system's proxy with a list of exceptions is such a factory.
# Exits 0 while this is so, 1 otherwise. Needs g++, ip and the right to make a network namespace.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq libqt6core6=6.4.2+dfsg-10 qt6-base-dev=6.4.2+dfsg-10 libicu72 \
    libdouble-conversion3 libpcre2-16-0 libb2-1 libgomp1 libglib2.0-0 libproxy1v5 libbrotli1 \
    libqt6network6=6.4.2+dfsg-10
for package in ./*.deb; do dpkg-deb -x "$package" root; done
headers=$work/root/usr/include/$(uname -m)-linux-gnu/qt6
libraries=$work/root/usr/lib/$(uname -m)-linux-gnu
cat >try.cpp <<'CPP'
#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

struct Factory : QNetworkProxyFactory
{
    QStringList asked;

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        asked << QString("\"%1\":%2").arg(query.peerHostName()).arg(query.peerPort());
        if (query.peerHostName() == "10.99.0.1")
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, "127.0.0.1", 9)};
    }
};

static QString connected(QCoreApplication &app, quint16 port, bool says)
{
    QTcpSocket socket;
    if (says)
        socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&socket, &QTcpSocket::connected, &app, &QCoreApplication::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    socket.connectToHost("10.99.0.1", port);
    app.exec();
    return socket.state() == QTcpSocket::ConnectedState ? QString("connected") : socket.errorString();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    if (!server.listen(QHostAddress("10.99.0.1")))
        return 2;
    auto *factory = new Factory;
    QNetworkProxyFactory::setApplicationProxyFactory(factory);
    const QString asking = connected(app, server.serverPort(), false);
    const bool askedForNobody = factory->asked.contains("\"\":-1");
    QTextStream(stdout) << "asked for " << factory->asked.join(", ") << ": " << asking << "\n";
    const QString told = connected(app, server.serverPort(), true);
    QTextStream(stdout) << "with NoProxy set on the socket: " << told << "\n";
    return askedForNobody && asking.contains("proxy type is invalid") && told == "connected" ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtNetwork" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Network -lQt6Core
export LD_LIBRARY_PATH=$libraries
unshare --user --map-root-user --net sh -c 'env -u LD_LIBRARY_PATH ip link set lo up &&
    env -u LD_LIBRARY_PATH ip address add 10.99.0.1/32 dev lo && exec ./try'
