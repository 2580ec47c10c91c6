#!/usr/bin/env bash
# Software:  Qt 6.4.2 (libqt6websockets6 6.4.2-1, Debian 12), QWebSocket, with a server of ws 8.18.3 (npm).
# Do:        close(CloseCodeNormal, reason) with a reason of 80 letters: Latin ones, then Arabic ones.
# Expected:  a close frame has room for 123 bytes of reason; what is longer is cut behind a letter, and the server is told 1000 and
#            the words that fit.
# Seen:      80 Latin letters fit. 80 Arabic ones, 160 bytes, are cut behind byte 123, in the midst of a letter: what goes out is
#            not UTF-8. The server takes an orderly end for a broken one: error "invalid UTF-8 sequence" and 1006 (1007 goes back),
#            no reason. The own closeReason() has U+FFFD at its end. The same words in English are an orderly end.
# Exits 0 while this is so, 1 otherwise. Needs g++ and node.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server"; rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq libqt6core6=6.4.2+dfsg-10 qt6-base-dev=6.4.2+dfsg-10 libicu72 \
    libdouble-conversion3 libpcre2-16-0 libb2-1 libgomp1 libglib2.0-0 libproxy1v5 libbrotli1 \
    libqt6network6=6.4.2+dfsg-10 libqt6websockets6=6.4.2-1 qt6-websockets-dev=6.4.2-1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
headers=$work/root/usr/include/$(uname -m)-linux-gnu/qt6
libraries=$work/root/usr/lib/$(uname -m)-linux-gnu
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --save-exact ws@8.18.3
cat >try.cpp <<'CPP'
#include <QCoreApplication>
#include <QTextStream>
#include <QWebSocket>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QChar letter = argv[2][0] == 'a' ? QChar(0x0645) : QChar('m');
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::connected, &app,
        [&] { socket.close(QWebSocketProtocol::CloseCodeNormal, QString(80, letter)); });
    QObject::connect(&socket, &QWebSocket::disconnected, &app, &QCoreApplication::quit);
    socket.open(QUrl(argv[1]));
    app.exec();
    QTextStream(stdout) << int(socket.closeCode()) << (socket.closeReason().endsWith(QChar(0xFFFD)) ? " cut" : " whole") << "\n";
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtNetwork" -I"$headers/QtWebSockets" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6WebSockets -lQt6Network -lQt6Core
cat >serve.mjs <<'JS'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
  writeFileSync('port.part', String(server.address().port));
  renameSync('port.part', 'port');
});
server.on('connection', (socket) => {
  let fault = 'no error';
  socket.on('error', (error) => { fault = error.message; });
  socket.on('close', (code, reason) => appendFileSync('told', `${code}, ${String(reason).length} letters, ${fault}\n`));
});
JS
node serve.mjs &
server=$!
for _ in {1..100}; do [[ ! -e port ]] || break; sleep 0.1; done
bad=0
# check <latin|arabic> <what Qt says> <what the server is told>
check() {
    local qt
    : >told
    qt=$(LD_LIBRARY_PATH=$libraries ./try "ws://127.0.0.1:$(cat port)/" "$1")
    for _ in {1..50}; do [[ ! -s told ]] || break; sleep 0.1; done
    echo "80 $1 letters: Qt $qt; the server is told $(cat told)"
    [[ $qt == "$2" && $(cat told) == "$3" ]] || bad=1
}
check latin "1000 whole" "1000, 80 letters, no error"
check arabic "1000 cut" "1006, 0 letters, Invalid WebSocket frame: invalid UTF-8 sequence"
exit "$bad"
