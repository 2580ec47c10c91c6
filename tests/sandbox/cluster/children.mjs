// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import net from 'node:net';
import readline from 'node:readline';

const kStartMs = 20000;
const kStopMs = 5000;

/** A node program that prints one JSON line when it is ready: the line is `child.hello`. */
export async function startNode(script, args) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = readline.createInterface({ input: child.stdout });
  child.hello = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${script} did not start`)), kStartMs);
    lines.once('line', (line) => {
      clearTimeout(timer);
      resolve(JSON.parse(line));
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code} at start`)));
  });
  return child;
}

/** Ends a child by its own pid: politely, then by force. */
export async function stop(child, signal = 'SIGTERM') {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), kStopMs);
  await ended;
  clearTimeout(force);
}

export async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/** Resolves once something accepts on the port; rejects if the child ends before. */
export async function waitForPort(port, child, ms = kStartMs) {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode} at start`);
    const open = await new Promise((resolve) => {
      const probe = net.connect(port, '127.0.0.1');
      probe.once('connect', () => { probe.destroy(); resolve(true); });
      probe.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => { setTimeout(resolve, 30); });
  }
  throw new Error(`${child.spawnfile} does not listen on ${port}`);
}
