#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QNetworkAccessManager.
# Do:        a program GETs something, then POSTs "pay 100" to the same server, which keeps the connection open in between,
#            receives the whole POST and is cut off before it can answer (restarted, drained, out of memory).
# Expected:  one POST, then RemoteHostClosedError: whether it was carried out is not known, and only the program can tell
#            whether it may be repeated (RFC 9110, 9.2.2).
# Seen:      the POST is sent a second time on a new connection, body included, without a word to the program. There is no
#            switch against it; a body from a sequential device is not repeated (ContentReSendError).
# Exits 0 while this is so, 1 otherwise. Needs g++.
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
#include <QBuffer>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTcpServer server;
    int carriedOut = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [&, peer] {
            const QByteArray request = peer->readAll();
            if (request.startsWith("GET"))
                peer->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            else if (++carriedOut)
                peer->disconnectFromHost();
        });
    });
    server.listen(QHostAddress::LocalHost);
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QString("http://127.0.0.1:%1/").arg(server.serverPort())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain");
    QNetworkReply *first = manager.get(request);
    QNetworkReply *pay = nullptr;
    QObject::connect(first, &QNetworkReply::finished, &app, [&] {
        pay = manager.post(request, QByteArray("pay 100"));
        QObject::connect(pay, &QNetworkReply::finished, &app, &QCoreApplication::quit);
    });
    app.exec();
    QTextStream(stdout) << "carried out " << carriedOut << " times, error " << int(pay->error()) << "\n";
    return carriedOut == 2 ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtNetwork" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Network -lQt6Core
LD_LIBRARY_PATH=$libraries ./try
