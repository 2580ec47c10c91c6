// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { freePort, waitForPort } from './children.mjs';

/** A real redis-server on a free loopback port, without persistence. `child.url` is its address. */
export async function startRedis(dir, port = null) {
  const chosen = port ?? await freePort();
  const child = spawn('redis-server', [
    '--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir,
    '--maxmemory', '64mb',
  ], { stdio: 'ignore' });
  child.once('error', () => {});
  child.port = chosen;
  child.url = `redis://127.0.0.1:${chosen}`;
  await waitForPort(chosen, child);
  return child;
}
