#!/usr/bin/env bash
# Software:  python3-socketio 5.7.2-2 and python3-engineio 4.3.4-2 (Debian 12) with socket.io-client 4.8.4 (npm).
# Do:        the server emits an average over nothing, float("nan"), to a connected client; one second later a plain 1.
# Expected:  an error at emit() in the server's program, or null at the client, as a Node server sends it.
# Seen:      the server writes 42["average",NaN], which is not JSON. The client closes the whole connection with
#            "parse error", and again after each reconnect if the value is sent again: one number in one event
#            takes every client of the room offline. A Node server sends 42["average",null] for the same value.
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


@server.event
def connect(sid, environ):
    def later():
        server.sleep(0.3)
        server.emit("average", float("nan"), to=sid)
        server.sleep(1)
        server.emit("average", 1, to=sid)
    server.start_background_task(later)


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

async function told(port) {
  const client = io(`http://127.0.0.1:${port}`, { transports: ['polling'], forceNew: true, reconnection: false });
  const first = await new Promise((resolve) => {
    client.on('average', (...args) => resolve(JSON.stringify(args)));
    client.on('disconnect', (reason) => resolve(reason));
    setTimeout(() => resolve('nothing'), 5000);
  });
  client.disconnect();
  return first;
}
const http = createServer();
new Server(http).on('connection', (socket) => { setTimeout(() => socket.emit('average', NaN), 300); });
await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
const node = await told(http.address().port);
const python = await told(Number(readFileSync('port', 'utf8')));
console.log(`from Node: ${node}, from Python: ${python}`);
process.exit(node === '[null]' && python === 'parse error' ? 0 : 1);
JS
node try.mjs
