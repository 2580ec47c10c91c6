#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QNetworkAccessManager, before Node 18 or later (node:http); curl beside it.
# Do:        GET from a server that first calls response.writeEarlyHints(), as servers for browsers do, and answers 200 with
#            {"id":7} a moment later. Then the same from one that writes "102 Processing" first.
# Expected:  200 and the body: answers of 1xx are interim, "a client MUST be able to parse one or more 1xx responses received
#            prior to a final response, even if the client does not expect one" (RFC 9110, 15.2).
# Seen:      finished() with status 103 (or 102), an empty body, and NoError. The 200 that follows is thrown away. Qt waits for
#            more behind a 100 only. curl reads 200 and the body each time. A program that asks `error() == NoError` before
#            it parses has an empty answer from a healthy server, from the day that somebody switches early hints on.
# Exits 0 while this is so, 1 otherwise. Needs g++, node and curl.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server"; rm -rf "$work"' EXIT
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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(argv[1])));
    QObject::connect(reply, &QNetworkReply::finished, &app, &QCoreApplication::quit);
    app.exec();
    QTextStream(stdout) << reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() << " \"" << reply->readAll()
                        << "\" error " << int(reply->error()) << "\n";
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtNetwork" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Network -lQt6Core
cat >serve.mjs <<'JS'
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const http = createServer((request, response) => {
  if (request.url === '/hints') response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
  if (request.url === '/processing') response.writeProcessing();
  if (request.url === '/continue') response.writeContinue();
  setTimeout(() => response.setHeader('content-type', 'application/json').end('{"id":7}'), 100);
});
http.listen(0, '127.0.0.1', () => {
  writeFileSync('port.part', String(http.address().port));
  renameSync('port.part', 'port');
});
JS
node serve.mjs &
server=$!
for _ in {1..100}; do [[ ! -e port ]] || break; sleep 0.1; done
address=http://127.0.0.1:$(cat port)
bad=0
# check <path> <what Qt says>
check() {
    local qt curl
    qt=$(LD_LIBRARY_PATH="$libraries" ./try "$address/$1" 2>/dev/null)
    curl=$(curl -s --noproxy '*' -w '%{http_code}' "$address/$1")
    echo "$1: Qt $qt; curl $curl"
    [[ $qt == "$2" && $curl == '{"id":7}200' ]] || bad=1
}
check plain '200 "{"id":7}" error 0'
check continue '200 "{"id":7}" error 0'
check hints '103 "" error 0'
check processing '102 "" error 0'
exit "$bad"
