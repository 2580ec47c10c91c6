// SPDX-License-Identifier: MIT
import net from 'node:net';
import { Connection } from './connection.mjs';
import { Prng } from '../../sandbox/base/prng.mjs';

const kMaxConnections = 4096;
const kFaults = ['cutEvery', 'cutAfter', 'requests', 'stall', 'drip', 'frames', 'answerDelay'];
const kHow = ['lost', 'late', 'after-body', 'no-answer', 'delay'];
const kModes = ['up', 'refuse', 'hole'];

/** The door before the server, and what goes wrong in it. Every draw comes from one seed. */
export class FaultStand {
  constructor(target, seed) {
    const url = new URL(target);
    this.scheme = url.protocol.replace(':', '');
    this.target = { host: url.hostname, port: Number(url.port) || (this.scheme === 'https' ? 443 : 80) };
    if (!['127.0.0.1', 'localhost'].includes(url.hostname)) throw new Error('only a server of this machine');
    this.seed = seed;
    this.prng = new Prng(seed);
    this.mode = 'up';
    this.faults = {};
    this.connections = new Set();
    this.late = new Set();
    this.counts = {
      connections: 0, cuts: 0, upBytes: 0, downBytes: 0, answersCut: 0, lateDeliveries: 0,
      requestFaults: 0, framesDropped: 0, framesDuplicated: 0, framesReordered: 0,
    };
    this.door = net.createServer({ noDelay: true, allowHalfOpen: true }, (client) => this.accept(client));
  }

  async listen(port = 0) {
    await new Promise((resolve, reject) => {
      this.door.once('error', reject);
      this.door.listen({ port: port || this.port || 0, host: '127.0.0.1' }, resolve);
    });
    this.port = this.door.address().port;
  }

  get url() {
    return `${this.scheme}://127.0.0.1:${this.port}`;
  }

  accept(client) {
    if (this.connections.size >= kMaxConnections) {
      client.destroy();
      return;
    }
    this.counts.connections += 1;
    this.connections.add(new Connection(this, client));
  }

  /** A number from a range [low, high], a number as it is, or 0. */
  draw(range) {
    return Array.isArray(range) ? this.prng.int(range[0], range[1]) : Number(range) || 0;
  }

  /** Replaces the faults that are named; null ends one. */
  set(changes) {
    for (const [name, value] of Object.entries(changes)) {
      if (!kFaults.includes(name)) throw new Error(`no fault "${name}"; there are ${kFaults.join(', ')}`);
      if (name === 'requests' && value) for (const plan of value) checkPlan(plan);
      if (value === null) delete this.faults[name];
      else this.faults[name] = value;
    }
    this.schedule();
    for (const { up, down } of this.connections) [up, down].forEach((lane) => lane.flow());
  }

  clear() {
    this.faults = {};
    this.set({});
  }

  schedule() {
    clearInterval(this.cutTimer);
    const every = this.faults.cutEvery;
    if (!every) return;
    const { ms, how } = typeof every === 'number' ? { ms: every } : every;
    this.cutTimer = setInterval(() => this.cutAll(how), Math.max(Number(ms) || 200, 5));
  }

  cutAll(how) {
    for (const connection of [...this.connections]) if (!connection.isDead) connection.cut(how);
  }

  /** The fault that this request meets, if any; used up where it has a count. */
  planFor(method, path) {
    const plans = this.faults.requests ?? [];
    const plan = plans.find((one) => (one.left ??= one.count ?? Infinity) > 0
      && (!one.method || one.method === method) && (!one.path || new RegExp(one.path).test(path))
      && this.prng.chance(one.chance ?? 1));
    if (!plan) return null;
    plan.left -= 1;
    this.counts.requestFaults += 1;
    return plan;
  }

  /** The server gets a request long after its client lost the connection; nobody hears the answer. */
  deliverLater(bytes, ms) {
    const timer = setTimeout(() => {
      this.late.delete(timer);
      this.counts.lateDeliveries += 1;
      const socket = net.connect(this.target, () => socket.write(bytes));
      socket.on('error', () => {});
      socket.once('data', () => socket.destroy());
      socket.setTimeout(10000, () => socket.destroy());
    }, ms);
    this.late.add(timer);
  }

  /** up | refuse (nothing listens) | hole (half-open: what is open falls silent for good, without a FIN). */
  async network(mode) {
    if (!kModes.includes(mode)) throw new Error(`mode must be one of ${kModes.join(', ')}`);
    const before = this.mode;
    this.mode = mode;
    if (mode === 'hole') for (const connection of this.connections) connection.isDead = true;
    if (mode === 'refuse' && before !== 'refuse') {
      this.cutAll('rst');
      this.door.close();
    } else if (mode !== 'refuse' && before === 'refuse') {
      await this.listen(this.port);
    }
  }

  stats() {
    return { seed: this.seed, mode: this.mode, faults: this.faults, open: this.connections.size, ...this.counts };
  }

  close() {
    clearInterval(this.cutTimer);
    for (const timer of this.late) clearTimeout(timer);
    this.door.close();
    for (const { client, server } of this.connections) [client, server].forEach((socket) => socket.destroy());
  }
}

function checkPlan({ how, path }) {
  if (!kHow.includes(how)) throw new Error(`how must be one of ${kHow.join(', ')}`);
  if (path) new RegExp(path); // eslint-disable-line no-new
}
