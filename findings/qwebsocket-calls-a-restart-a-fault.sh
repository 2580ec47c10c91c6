#!/usr/bin/env bash
# Software:  Qt 6.4.2 (libqt6websockets6 6.4.2-1, Debian 12), QWebSocket; beside it the client of ws 8.18.3 (npm), whose server
#            both are connected to.
# Do:        the server ends the connection with 1001 (going away), 1012 (service restart), 1013 (try again later), 1014 (bad
#            gateway) and 3000. All are in the registry of close codes that RFC 6455, 11.7, made; uvicorn and others say 1012
#            when they are restarted.
# Expected:  closeCode() is what the server said, for 1012 as for 3000; the enumeration of codes has neither.
# Seen:      1001 and 3000 arrive. For 1012 to 1014 closeCode() is 1002 (protocol error), closeReason() "Invalid close code 1002
#            detected.", which names neither the code nor the reason that came, and the server is told in return that it broke
#            the protocol. ws hands out each code. "We restart, come back in a moment" reaches the program as a server that
#            does not know WebSocket, the one case where coming back is of no use.
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
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::disconnected, &app, &QCoreApplication::quit);
    socket.open(QUrl(argv[1]));
    app.exec();
    QTextStream(stdout) << int(socket.closeCode()) << " " << socket.closeReason() << "\n";
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
server.on('connection', (socket, request) => {
  socket.on('close', (code) => appendFileSync('told', `${code}\n`));
  socket.close(Number(request.url.slice(1)), 'in a moment');
});
JS
cat >ask.mjs <<'JS'
import { WebSocket } from 'ws';

new WebSocket(process.argv[2]).on('close', (code, reason) => console.log(code, String(reason)));
JS
node serve.mjs &
server=$!
for _ in {1..100}; do [[ ! -e port ]] || break; sleep 0.1; done
bad=0
# check <code> <what Qt says> <what the server is told>
check() {
    local qt ws told
    : >told
    qt=$(LD_LIBRARY_PATH=$libraries ./try "ws://127.0.0.1:$(cat port)/$1")
    for _ in {1..50}; do [[ ! -s told ]] || break; sleep 0.1; done
    told=$(cat told)
    ws=$(node ask.mjs "ws://127.0.0.1:$(cat port)/$1")
    echo "server says $1: Qt $qt (and answers $told); ws $ws"
    [[ $qt == "$2" && $told == "$3" && $ws == "$1 in a moment" ]] || bad=1
}
check 1001 "1001 in a moment" 1001
check 3000 "3000 in a moment" 3000
for code in 1012 1013 1014; do check "$code" "1002 Invalid close code 1002 detected." 1002; done
exit "$bad"
