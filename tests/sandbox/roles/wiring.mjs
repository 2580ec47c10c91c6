// SPDX-License-Identifier: MIT
import http from 'node:http';
import { LocalBus } from '../bus/local.mjs';
import { PausableBus } from '../bus/pausable.mjs';
import { LocalPresence, RedisPresence } from '../bus/presence.mjs';
import { RedisBus } from '../bus/redis.mjs';

/** Bus and presence: over Redis when there is one, else within this process. */
export async function openBus(redis) {
  const inner = redis ? new RedisBus(redis) : new LocalBus();
  const bus = new PausableBus(inner);
  await bus.open();
  const presence = redis
    ? new RedisPresence(inner.commands, (user) => bus.publish('presence', { event: 'user.offline', user_id: user }))
    : new LocalPresence();
  return { bus, presence };
}

/** A small http server for ourselves, on loopback. */
export async function listenPrivately(handler, port) {
  const server = http.createServer(handler);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, resolve);
  });
  return { server, url: `http://127.0.0.1:${server.address().port}` };
}

export function closeServer(server) {
  server.closeAllConnections?.();
  return new Promise((resolve) => { server.close(resolve); });
}
