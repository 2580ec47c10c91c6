#!/usr/bin/env bash
# Software:  python3-socketio 5.7.2-2 and python3-engineio 4.3.4-2 (Debian 12), socket.io 4.8.4 and socket.io-client 4.8.4 (npm).
# Do:        a server tells a connected client that one more person listens to a live: emit("newListener", {"name": "Ali"}); then
#            emit("count", 2). The same with "removeListener" and "disconnecting".
# Expected:  one rule at both ends. The Node server throws at emit(), in the program that is to blame: the name is reserved.
# Seen:      the Python server knows no reserved names but its own and writes 42["newListener",{"name":"Ali"}]. The JavaScript
#            client takes the packet for one that is not Socket.IO at all: "parse error", the connection is closed, "count" is
#            never seen, and it happens again after each return. The names are those of Node's event emitter; in a program for
#            audio or live streams they are the obvious words.
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server"; rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq python3-socketio=5.7.2-2 python3-engineio=4.3.4-2 python3-bidict=0.22.1-1 \
    python3-werkzeug=2.2.2-3+deb12u1 python3-markupsafe=2.1.2-1+b1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --save-exact socket.io@4.8.4 socket.io-client@4.8.4
cat >serve.py <<'PY'
import logging
import os

import socketio
from werkzeug.serving import make_server

logging.disable(logging.CRITICAL)
server = socketio.Server(async_mode="threading")
server.on("connect", lambda sid, environ: True)


@server.event
def ready(sid, name):
    server.emit(name, {"name": "Ali"}, to=sid)
    server.emit("count", 2, to=sid)


http = make_server("127.0.0.1", 0, socketio.WSGIApp(server), threaded=True)
with open("port.part", "w") as file:
    file.write(str(http.server_port))
os.rename("port.part", "port")
http.serve_forever()
PY
PYTHONPATH=$work/root/usr/lib/python3/dist-packages /usr/bin/python3 serve.py >serve.log 2>&1 &
server=$!
for _ in {1..100}; do [[ ! -e port ]] || break; sleep 0.1; done
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';

async function told(port, name) {
  const client = io(`http://127.0.0.1:${port}`, { transports: ['polling'], forceNew: true, reconnection: false });
  const seen = [];
  client.onAny((event) => seen.push(event));
  client.on('connect', () => client.emit('ready', name));
  await new Promise((resolve) => {
    client.on('count', resolve);
    client.on('disconnect', (reason) => { seen.push(reason); resolve(); });
    setTimeout(resolve, 5000);
  });
  client.disconnect();
  return seen.filter((word) => word !== 'io client disconnect').join(', ');
}
const http = createServer();
let thrown;
new Server(http).on('connection', (socket) => {
  socket.on('ready', (name) => {
    try { socket.emit(name, { name: 'Ali' }); } catch (error) { thrown = error.message; }
    socket.emit('count', 2);
  });
});
await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
const python = Number(readFileSync('port', 'utf8'));
let isSo = await told(python, 'joined') === 'joined, count';
for (const name of ['newListener', 'removeListener', 'disconnecting']) {
  thrown = 'nothing';
  const node = await told(http.address().port, name);
  const other = await told(python, name);
  console.log(`${name}: Node throws ${thrown} and the client sees ${node}; from Python it sees ${other}`);
  isSo = isSo && thrown.includes('reserved event name') && node === 'count' && other === 'parse error';
}
process.exit(isSo ? 0 : 1);
JS
node try.mjs
