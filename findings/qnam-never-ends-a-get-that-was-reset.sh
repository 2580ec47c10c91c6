#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QNetworkAccessManager.
# Do:        200 GETs to a server without encryption that takes each connection and resets it at once, as one does that is just
#            being restarted.
# Expected:  each ends with RemoteHostClosedError, or a refused connection.
# Seen:      some never end: where the reset is there before the headers are written, the failed write is not looked at
#            (QHttpProtocolHandler::sendRequest; the socket is unbuffered, so nothing else tells). No error, no second try, no
#            socket; without a time limit of one's own the reply waits for ever. With encryption, or with a body, it is noticed.
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
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>
#include <QTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof(address));
    listen(listener, 100);
    socklen_t length = sizeof(address);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
    std::thread([listener] {
        const linger reset{1, 0};
        for (int one; (one = accept(listener, nullptr, nullptr)) >= 0; close(one))
            setsockopt(one, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
    }).detach();

    QNetworkAccessManager manager;
    int ended = 0, lost = 0, asked = 0;
    std::function<void()> ask = [&] {
        if (++asked > 200)
            return app.quit();
        QNetworkRequest request(QUrl(QString("http://127.0.0.1:%1/").arg(ntohs(address.sin_port))));
        QNetworkReply *reply = manager.get(request);
        auto *limit = new QTimer(reply);
        QObject::connect(limit, &QTimer::timeout, reply, [&, reply] {
            ++lost;
            reply->disconnect();
            reply->abort();
            reply->deleteLater();
            ask();
        });
        limit->start(1000);
        QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
            ++ended;
            reply->deleteLater();
            ask();
        });
    };
    ask();
    app.exec();
    QTextStream(stdout) << "of 200 GETs " << ended << " ended with an error at once, " << lost << " not within a second\n";
    return lost > 0 ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -pthread -I"$headers" -I"$headers/QtCore" -I"$headers/QtNetwork" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Network -lQt6Core
LD_LIBRARY_PATH=$libraries ./try
