// SPDX-License-Identifier: MIT
// A Socket.IO server of the matrix: node node.mjs JSON, with {port, control, ping, tls, adapter, redis, recovery,
// deflate, cookie}. Its events and its control port are told in ../README.md. Ends in good order on SIGTERM.
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createAdapter as workers, setupPrimary } from '@socket.io/cluster-adapter';
import { createAdapter as pubsub } from '@socket.io/redis-adapter';
import { createAdapter as streams } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import { Server } from 'socket.io';

const options = JSON.parse(process.argv[2]);

async function redis() {
  const client = createClient({ url: options.redis });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function adapter() {
  if (options.adapter === 'redis') {
    const publisher = await redis();
    const subscriber = publisher.duplicate();
    await subscriber.connect();
    return pubsub(publisher, subscriber);
  }
  if (options.adapter === 'redis-streams') return streams(await redis());
  if (options.adapter === 'cluster') return workers();
  return undefined;
}

function talk(server, notes) {
  server.on('connection', (socket) => {
    // With recovery the offset may be the last argument, after the function that acknowledges: it is looked for.
    const answers = (run) => (...args) => {
      const done = args.find((one) => typeof one === 'function');
      const answer = run(...args.filter((one) => one !== done));
      done?.(...answer);
    };
    socket.on('echo', answers((...args) => args));
    socket.on('join', answers(() => { socket.join('desk'); return ['joined']; }));
    socket.on('big', answers((size) => ['y'.repeat(size)]));
    socket.on('note', answers((id) => { notes.push(id); return [id]; }));
  });
}

async function serve() {
  const handler = (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Set-Cookie': 'seen=yes; Path=/' });
    response.end('a page of this server\n');
  };
  const http = options.tls
    ? createTlsServer({ cert: readFileSync(options.tls.cert), key: readFileSync(options.tls.key) }, handler)
    : createServer(handler);
  const server = new Server(http, {
    pingInterval: options.ping, pingTimeout: 20000, maxHttpBufferSize: 4e6,
    cookie: options.cookie ? { name: 'io', path: '/', httpOnly: true } : false,
    ...(options.deflate ? { perMessageDeflate: { threshold: 0 }, httpCompression: { threshold: 0 } } : {}),
    ...(options.recovery ? { connectionStateRecovery: { maxDisconnectionDuration: 60000 } } : {}),
    ...(options.adapter ? { adapter: await adapter() } : {}),
  });
  const notes = [];
  talk(server, notes);
  const control = createServer((request, response) => {
    const url = new URL(request.url, 'http://control');
    if (url.pathname === '/say') {
      const from = Number(url.searchParams.get('from'));
      for (let n = 0; n < Number(url.searchParams.get('count')); n += 1) server.to('desk').emit('line', from + n);
    }
    response.end(JSON.stringify({ notes, here: server.engine.clientsCount }));
  });
  await new Promise((ready) => control.listen(options.control, '127.0.0.1', ready));
  await new Promise((ready) => http.listen(options.port, options.host ?? '127.0.0.1', ready));
  process.on('SIGTERM', () => {
    setTimeout(() => process.exit(0), 500);
    server.close();
  });
  console.log('ready');
}

if (options.adapter === 'cluster' && cluster.isPrimary) {
  // Each worker has ports of its own, as behind a balancer that keeps a client with its worker.
  setupPrimary();
  const nodes = options.nodes.map((node) => {
    cluster.setupPrimary({ args: [JSON.stringify({ ...options, ...node })], serialization: 'advanced' });
    return cluster.fork();
  });
  let ready = 0;
  for (const worker of nodes) {
    worker.on('listening', () => { ready += 1; if (ready === nodes.length * 2) console.log('workers', ...nodes.map((one) => one.process.pid)); });
  }
  process.on('SIGTERM', () => { for (const worker of nodes) worker.process.kill(); setTimeout(() => process.exit(0), 700); });
} else {
  await serve();
}
