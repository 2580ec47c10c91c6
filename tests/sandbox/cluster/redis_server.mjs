// SPDX-License-Identifier: MIT
import { onFreePort, startServer } from './children.mjs';

/** A real redis-server on a free loopback port, without persistence. `child.url` is its address. */
export function startRedis(dir, port = null) {
  return port ? startOn(dir, port) : onFreePort((free) => startOn(dir, free));
}

async function startOn(dir, port) {
  const child = await startServer('redis-server', [
    '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir,
    '--maxmemory', '64mb', '--loglevel', 'warning',
  ], port);
  child.url = `redis://127.0.0.1:${port}`;
  return child;
}
