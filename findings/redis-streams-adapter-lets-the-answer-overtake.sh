#!/usr/bin/env bash
# Software:  socket.io 4.8.4, socket.io-client 4.8.4, @socket.io/redis-streams-adapter 0.3.1, @socket.io/redis-adapter 8.3.0, redis
#            5.8.0 (npm); redis-server 7.0.15 (Debian 12).
# Do:        the handler of "post" first sends "posted" to the room its sender is in, then calls the acknowledgement.
# Expected:  the sender receives "posted", then the acknowledgement: so it is with the adapter in memory and with
#            redis-adapter, which both deliver to the own node at once.
# Seen:      with redis-streams-adapter the acknowledgement comes first. It delivers to the own node, too, by way of Redis. A
#            client that takes the answer for "everything up to here has been told" shows its own message twice, or drops the
#            broadcast as old.
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
redis=
trap '[[ -z $redis ]] || kill "$redis"; rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq redis-tools=5:7.0.15-1~deb12u10 libjemalloc2=5.3.0-1 liblzf1=3.6-3
for package in ./*.deb; do dpkg-deb -x "$package" root; done
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --save-exact socket.io@4.8.4 socket.io-client@4.8.4 \
    @socket.io/redis-streams-adapter@0.3.1 @socket.io/redis-adapter@8.3.0 redis@5.8.0
ln -s "$work/root/usr/bin/redis-check-rdb" redis-server
LD_LIBRARY_PATH=$work/root/usr/lib/$(uname -m)-linux-gnu ./redis-server --port 0 --unixsocket "$work/redis.sock" \
    --save '' --appendonly no --daemonize no --logfile redis.log &
redis=$!
cat >try.mjs <<'JS'
import { createServer } from 'node:http';
import { createAdapter as pubsub } from '@socket.io/redis-adapter';
import { createAdapter as streams } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';

async function order(adapter) {
  const http = createServer();
  const server = new Server(http, adapter ? { adapter } : {});
  server.on('connection', (socket) => {
    socket.join('desk');
    socket.on('post', (text, done) => { server.to('desk').emit('posted', text); done('done'); });
  });
  await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
  const client = io(`http://127.0.0.1:${http.address().port}`, { transports: ['websocket'], forceNew: true });
  await new Promise((resolve) => client.on('connect', resolve));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const seen = [];
  await new Promise((resolve) => {
    const take = (what) => { seen.push(what); if (seen.length === 20) resolve(); };
    client.on('posted', () => take('posted'));
    for (let n = 0; n < 10; n += 1) setTimeout(() => client.emit('post', n, () => take('answer')), n * 50);
  });
  client.disconnect();
  return seen;
}
async function connected() {
  const client = createClient({ socket: { path: './redis.sock', reconnectStrategy: 100 } });
  client.on('error', () => {});
  await client.connect();
  return client;
}
const firsts = (seen) => [0, 2, 4, 6, 8, 10, 12, 14, 16, 18].map((n) => seen[n]);
const memory = firsts(await order());
const redis = firsts(await order(pubsub(await connected(), await connected())));
const stream = firsts(await order(streams(await connected())));
console.log('what came first, ten times:', { memory: memory.join(' '), redis: redis.join(' '), streams: stream.join(' ') });
const all = (list, what) => list.every((one) => one === what);
process.exit(all(memory, 'posted') && all(redis, 'posted') && all(stream, 'answer') ? 0 : 1);
JS
node try.mjs
