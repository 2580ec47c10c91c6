#!/usr/bin/env bash
# Software:  socket.io 4.8.4, socket.io-client 4.8.4, @socket.io/redis-adapter 8.3.0 (with notepack.io 3.0.1), redis 5.8.0 (npm);
#            redis-server 7.0.15 (Debian 12).
# Do:        two servers share a Redis; one client is connected to each. A program on the first server tells everybody a name
#            that it has cut to length by slice(), in the midst of an emoji, with a word behind it: "\ud83d" and "سلام".
# Expected:  the same text at both clients, whatever a half character looks like.
# Seen:      the client of the first server gets "\ud83dسلام". The client of the second gets "😳لام": another face, which
#            nobody sent, and the first letter of the word is gone. Between servers text goes as MessagePack, and what encodes
#            it takes each character from U+D800 to U+DFFF for the first half of a pair and the next character, whichever it
#            is, for the second. At the end of a text the half alone becomes a whole emoji (🐀). One server alone, as on the
#            developer's computer, does none of this, and redis-streams-adapter, which sends JSON, does not either.
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
    @socket.io/redis-adapter@8.3.0 @socket.io/redis-streams-adapter@0.3.1 notepack.io@3.0.1 redis@5.8.0
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

async function connected() {
  const client = createClient({ socket: { path: './redis.sock', reconnectStrategy: 100 } });
  client.on('error', () => {});
  await client.connect();
  return client;
}
async function serve(adapter) {
  const http = createServer();
  const server = new Server(http, { adapter });
  await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
  const client = io(`http://127.0.0.1:${http.address().port}`, { transports: ['websocket'], forceNew: true });
  const got = [];
  client.on('preview', (text) => got.push(text));
  await new Promise((resolve) => client.on('connect', resolve));
  return { server, client, got };
}
const previews = ['😀'.slice(0, 1) + 'سلام', 'سلام 😀'.slice(0, 6)];
async function told(adapter) {
  const [here, there] = [await serve(await adapter()), await serve(await adapter())];
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const text of previews) here.server.emit('preview', text);
  for (let n = 0; n < 100 && here.got.length + there.got.length < 4; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { here: here.got, there: there.got };
}
const redis = await told(async () => pubsub(await connected(), await connected()));
const stream = await told(async () => streams(await connected()));
console.log(JSON.stringify({ redis, stream }, null, 1));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
process.exit(same(redis.here, previews) && same(redis.there, ['😳لام', 'سلام 🐀'])
  && same(stream.here, previews) && same(stream.there, previews) ? 0 : 1);
JS
node try.mjs
