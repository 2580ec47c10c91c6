// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process';
import net from 'node:net';
import readline from 'node:readline';
import { pause } from '../base/times.mjs';

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

const kSetpriv = spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;

/** A server that is not ours (redis, nginx): where the system can, it dies with this process. */
export async function startServer(command, args, port, variables = {}) {
  const words = kSetpriv ? ['setpriv', '--pdeathsig', 'KILL', command, ...args] : [command, ...args];
  const env = { ...process.env, ...variables, PATH: `${process.env.PATH}:/usr/sbin` }; // where Debian keeps nginx
  const child = spawn(words[0], words.slice(1), { env, stdio: ['ignore', 'ignore', 'inherit'] });
  let fault = null;
  child.once('error', (error) => { fault = error; });
  const deadline = Date.now() + kStartMs;
  while (!await accepts(port)) {
    if (fault) throw fault;
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode} at start`);
    if (Date.now() > deadline) throw new Error(`${command} does not listen on ${port}`);
    await pause(30);
  }
  child.port = port;
  return child;
}

function accepts(port) {
  return new Promise((resolve) => {
    const probe = net.connect(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

/** Ends a child by its own pid: politely, then by force. */
export async function stop(child, signal = 'SIGTERM') {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill(signal);
  child.kill('SIGCONT'); // a suspended one could not end
  const force = setTimeout(() => child.kill('SIGKILL'), kStopMs);
  await ended;
  clearTimeout(force);
}

/** Tries again with another port where somebody else was quicker. */
export async function onFreePort(start, tries = 3) {
  for (let left = tries; ; left -= 1) {
    try {
      return await start(await freePort());
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}

async function freePort() {
  const server = net.createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}
