// SPDX-License-Identifier: MIT
import { Probe } from './probe.mjs';
import { rawServer } from './raw_server.mjs';
import { sioServer } from './sio_server.mjs';

export const cases = [];

/** A case: what it shows, the numbers of the behaviours, and a function of a Bench. `needs`: capabilities. */
export function shows(name, behaviours, run, { needs = [], ms = 20000 } = {}) {
  cases.push({ name, behaviours, run, needs, ms });
}

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

export async function until(condition, what = condition, ms = 8000) {
  const end = performance.now() + ms;
  while (!await condition()) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await pause(5);
  }
}

/** An upgrade may be reported before or after the connect. */
export const upgraded = (probe, times = 1) => until(() => probe.count({ ev: 'upgrade' }) >= times, 'the upgrade');

export function equal(actual, expected, what = '') {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} is ${a?.slice(0, 300)}, not ${b?.slice(0, 300)}`);
}

export function ok(condition, what) {
  if (!condition) throw new Error(what);
}

/** What a case works with; everything it started is ended after it. */
export class Bench {
  constructor(command) {
    this.command = command;
    this.probes = [];
    this.servers = [];
  }

  async probe() {
    const probe = new Probe(this.command);
    this.probes.push(probe);
    const ready = await probe.expect({ ev: 'ready' });
    probe.caps = ready.caps;
    return probe;
  }

  /** A probe whose main socket was told to connect; WebSocket unless said otherwise. */
  async client(url, options = {}) {
    const probe = await this.probe();
    probe.send({ cmd: 'connect', url, transports: ['websocket'],
      reconnection: { delayMs: 50, delayMaxMs: 100, jitter: 0 }, ...options });
    return probe;
  }

  async connected(url, options = {}) {
    const probe = await this.client(url, options);
    probe.hello = await probe.expect({ ev: 'connect' });
    return probe;
  }

  async sio(options, where) {
    return this.add(await sioServer(options, where));
  }

  async raw(handlers) {
    return this.add(await rawServer(handlers));
  }

  add(server) {
    this.servers.push(server);
    return server;
  }

  async end() {
    const ends = await Promise.all(this.probes.map((probe) => probe.quit()));
    await Promise.all(this.servers.map((server) => server.stop().catch(() => {})));
    const bad = ends.find((end) => end.code !== 0);
    if (bad) throw new Error(`the probe ended with ${JSON.stringify(bad)}: ${this.probes.map((p) => p.stderr).join('')}`);
  }
}

export const both = [['websocket', ['websocket']], ['polling', ['polling']]];
