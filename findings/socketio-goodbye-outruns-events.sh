#!/usr/bin/env bash
# Software:  socket.io 4.8.4 (server) with socket.io-client 4.8.4, Node 18 or later; both from npm.
# Do:        a connected client emits 300 events and calls disconnect() on the next line, without waiting.
# Expected:  the 300 events were written before the DISCONNECT packet, on one ordered connection: the handler of
#            the server runs 300 times, then "disconnect" is told.
# Seen:      the handler runs a few times or not at all (12 here by WebSocket), while a tap on the connection of
#            the client counts 300 events on the wire. The server decodes the packets of one read in one go and
#            puts each event off to the next turn; when its turn comes the socket is gone and the event is dropped.
#            The same 300 with an acknowledgement waited for before disconnect() arrive complete.
# Exits 0 while this is so, 1 when all 300 arrive.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --save-exact socket.io@4.8.4 socket.io-client@4.8.4
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';

const http = createServer();
const server = new Server(http);
let handled = 0;
let gone;
server.on('connection', (socket) => {
  socket.on('line', (n, done) => { handled += 1; if (typeof done === 'function') done(); });
  socket.on('disconnect', () => gone());
});
await new Promise((ready) => http.listen(0, '127.0.0.1', ready));

async function round(waits) {
  handled = 0;
  let written = 0;
  const left = new Promise((resolve) => { gone = resolve; });
  const client = io(`http://127.0.0.1:${http.address().port}`, { transports: ['websocket'], forceNew: true });
  await new Promise((resolve) => client.on('connect', resolve));
  client.io.engine.on('packetCreate', (packet) => { if (String(packet.data).startsWith('2')) written += 1; });
  for (let n = 0; n < 299; n += 1) client.emit('line', n);
  if (waits) await client.emitWithAck('line', 299); else client.emit('line', 299);
  client.disconnect();
  await left;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { written, handled };
}
const hasty = await round(false);
const patient = await round(true);
console.log('disconnect at once:', hasty, ' after an acknowledgement:', patient);
process.exit(hasty.written === 300 && hasty.handled < 300 && patient.handled === 300 ? 0 : 1);
JS
node try.mjs
