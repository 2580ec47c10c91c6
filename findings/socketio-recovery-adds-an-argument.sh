#!/usr/bin/env bash
# Software:  socket.io 4.8.4, socket.io-client 4.8.4, @socket.io/redis-streams-adapter 0.3.1,
#            @socket.io/cluster-adapter 0.3.0, redis 5.8.0 (npm); redis-server 7.0.15 (Debian 12).
# Do:        the server runs socket.emit("who", "a", false), to one client alone, under four set-ups; the client
#            prints the arguments that its handler was called with.
# Expected:  always ["a",false]. Connection state recovery and adapters are matters of the operator.
# Seen:      no recovery                    ["a",false]
#            recovery, adapter in memory    ["a",false,"<offset>"]
#            recovery, redis-streams        ["a",false,"<offset>"]
#            recovery, cluster-adapter      ["a",false,""]
#            A handler of a fixed shape, or one with an optional last argument, is given a value that nobody emitted;
#            what it looks like depends on the adapter.
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
    @socket.io/redis-streams-adapter@0.3.1 @socket.io/cluster-adapter@0.3.0 redis@5.8.0
# The server is the program that is also called redis-check-rdb; its name decides what it does.
ln -s "$work/root/usr/bin/redis-check-rdb" redis-server
LD_LIBRARY_PATH=$work/root/usr/lib/$(uname -m)-linux-gnu ./redis-server --port 0 --unixsocket "$work/redis.sock" \
    --save '' --appendonly no --daemonize no --logfile redis.log &
redis=$!
cat >try.mjs <<'JS'
import cluster from 'node:cluster';
import { createServer } from 'node:http';
import { createAdapter as streams } from '@socket.io/redis-streams-adapter';
import { createAdapter as workers, setupPrimary } from '@socket.io/cluster-adapter';
import { createClient } from 'redis';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';

async function serve(options) {
  const http = createServer();
  const server = new Server(http, options);
  server.on('connection', (socket) => { setTimeout(() => socket.emit('who', 'a', false), 200); });
  await new Promise((ready) => http.listen(0, '127.0.0.1', ready));
  return http.address().port;
}
async function ask(port) {
  const client = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true });
  const args = await new Promise((resolve) => client.on('who', (...all) => resolve(all)));
  client.disconnect();
  return args;
}
const recovery = { connectionStateRecovery: {} };
if (cluster.isPrimary) {
  const redis = createClient({ socket: { path: './redis.sock', reconnectStrategy: 100 } });
  redis.on('error', () => {});
  await redis.connect();
  const seen = [
    await ask(await serve({})),
    await ask(await serve(recovery)),
    await ask(await serve({ ...recovery, adapter: streams(redis) })),
  ];
  setupPrimary();
  const port = await new Promise((resolve) => cluster.fork().on('message', (message) => {
    if (message.listens) resolve(message.listens);
  }));
  seen.push(await ask(port));
  ['no recovery', 'in memory', 'redis-streams', 'cluster'].forEach((name, at) => console.log(name, JSON.stringify(seen[at])));
  const [none, memory, stream, worker] = seen.map((args) => args.slice(2));
  const isSo = none.length === 0 && memory.length === 1 && typeof memory[0] === 'string'
    && stream.length === 1 && /^\d+-\d+$/.test(stream[0]) && worker.length === 1 && worker[0] === '';
  process.exit(isSo ? 0 : 1);
} else {
  const port = await serve({ ...recovery, adapter: workers() });
  process.send({ listens: port });
}
JS
node try.mjs
