#!/usr/bin/env bash
# Software:  python3-socketio 5.7.2-2 and python3-engineio 4.3.4-2 (Debian 12; the same was seen with 5.17.0 of Debian sid)
#            with socket.io-client 4.8.4 (npm).
# Do:        a client asks for a namespace that the server does not have, /desk.
# Expected:  "connect_error" with words, as from a Node server ("Invalid namespace").
# Seen:      the Python server answers with a bare JSON string, 44/desk,"Unable to connect". The JavaScript client accepts
#            the packet and reads its "message" field all the same: the error that reaches the program has an empty
#            message and no data.
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
import os

import socketio
from werkzeug.serving import make_server

server = socketio.Server(async_mode="threading")
server.on("connect", lambda sid, environ: True)
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

async function refusal(port) {
  const client = io(`http://127.0.0.1:${port}/desk`, { transports: ['polling'], forceNew: true, reconnection: false });
  let packet;
  client.io.on('packet', (one) => { packet = one.data; });
  const error = await new Promise((resolve) => client.on('connect_error', resolve));
  client.io._close();
  return { wire: packet, message: error.message, data: error.data };
}
const http = createServer();
new Server(http);
await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
const node = await refusal(http.address().port);
const python = await refusal(Number(readFileSync('port', 'utf8')));
console.log('Node', node, 'Python', python);
process.exit(node.message === 'Invalid namespace' && python.wire === 'Unable to connect' && python.message === '' ? 0 : 1);
JS
node try.mjs
