// SPDX-License-Identifier: MIT
import { freePort, startServer } from './children.mjs';

/** A real redis-server on a free loopback port, without persistence. `child.url` is its address. */
export async function startRedis(dir, port = null) {
  const chosen = port ?? await freePort();
  const child = await startServer('redis-server', [
    '--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir,
    '--maxmemory', '64mb', '--loglevel', 'warning',
  ], chosen);
  child.url = `redis://127.0.0.1:${chosen}`;
  return child;
}
