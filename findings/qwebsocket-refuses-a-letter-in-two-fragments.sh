#!/usr/bin/env bash
# Software:  Qt 6.4.2 (libqt6websockets6 6.4.2-1, Debian 12), QWebSocket. Qt 6.8.4 and later are said to be mended.
# Do:        a server sends one text message in two fragments; the first ends in the midst of a letter: d9, then 85 (U+0645, م).
#            RFC 6455, 5.6, says that a fragment may do so: only the whole message has to be UTF-8.
# Expected:  textMessageReceived("م").
# Seen:      the client closes with 1007, "Invalid UTF-8 code encountered.". Each fragment is decoded by itself. In an ASCII
#            world nobody notices; in Arabic every second byte is such a place.
# Exits 0 while this is so, 1 otherwise. Needs g++.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq libqt6core6=6.4.2+dfsg-10 qt6-base-dev=6.4.2+dfsg-10 libicu72 \
    libdouble-conversion3 libpcre2-16-0 libb2-1 libgomp1 libglib2.0-0 libproxy1v5 libbrotli1 \
    libqt6network6=6.4.2+dfsg-10 libqt6websockets6=6.4.2-1 qt6-websockets-dev=6.4.2-1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
headers=$work/root/usr/include/$(uname -m)-linux-gnu/qt6
libraries=$work/root/usr/lib/$(uname -m)-linux-gnu
cat >try.cpp <<'CPP'
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QWebSocket>

static QString talk(QCoreApplication &app, const QByteArray &frames)
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *peer = server.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer, frames] {
            const QByteArray request = peer->readAll();
            const QByteArray name = "Sec-WebSocket-Key: ";
            const auto at = request.indexOf(name);
            if (at < 0)
                return;
            const QByteArray key = request.mid(at + name.size(), 24) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            peer->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: " + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64()
                        + "\r\n\r\n" + frames);
        });
    });
    server.listen(QHostAddress::LocalHost);
    QString told;
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &app, [&](const QString &text) {
        told = "text " + text;
        app.quit();
    });
    QObject::connect(&socket, &QWebSocket::disconnected, &app, [&] {
        if (told.isEmpty())
            told = QString("closed %1 %2").arg(int(socket.closeCode())).arg(socket.closeReason());
        app.quit();
    });
    socket.open(QUrl(QString("ws://127.0.0.1:%1/").arg(server.serverPort())));
    app.exec();
    return told;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString whole = talk(app, QByteArray::fromHex("8102d985"));
    const QString split = talk(app, QByteArray::fromHex("0101d9" "800185"));
    QTextStream(stdout) << "one frame: " << whole << "; two fragments: " << split << "\n";
    return whole == QString("text \u0645") && split.startsWith("closed 1007") ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtNetwork" -I"$headers/QtWebSockets" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6WebSockets -lQt6Network -lQt6Core
LD_LIBRARY_PATH=$libraries ./try
