// SPDX-License-Identifier: MIT
import net from 'node:net';
import { FrameCutter, FrameFaults } from './frame_faults.mjs';
import { HttpWatch } from './http_watch.mjs';
import { Lane } from './lane.mjs';

/** One connection of a client and its twin to the server. */
export class Connection {
  constructor(stand, client) {
    this.stand = stand;
    this.client = client;
    this.server = net.connect({ ...stand.target, noDelay: true, allowHalfOpen: true });
    this.up = new Lane(stand, 'up', this.server);
    this.down = new Lane(stand, 'down', client);
    this.passed = { up: 0, down: 0 };
    this.isDead = stand.mode === 'hole'; // half-open: no byte moves any more, in neither direction
    this.plan = null;                    // the fault of the request under way
    this.frames = null;
    this.watch = new HttpWatch({
      onHead: (head) => this.head(head),
      onBody: (bytes) => this.upstream(bytes),
      onEnd: () => this.requestEnded(),
    });
    this.listen();
  }

  listen() {
    const { client, server } = this;
    for (const socket of [client, server]) socket.on('error', () => {});
    client.on('data', (bytes) => this.fromClient(bytes));
    server.on('data', (bytes) => this.fromServer(bytes));
    client.on('end', () => this.isDead || this.up.end());
    server.on('end', () => this.isDead || this.down.end());
    client.on('close', () => this.isDead || this.close());
    server.on('close', () => this.isDead || this.serverClosed());
  }

  /** What the server said last still has to arrive. */
  serverClosed() {
    if (this.down.queue.length === 0) this.close();
    else this.down.end();
  }

  fromClient(bytes) {
    if (!this.isDead) this.limited('up', bytes, (part) => this.watch.feed(part));
  }

  fromServer(bytes) {
    if (this.isDead) return;
    if (this.plan?.how === 'no-answer') {
      this.stand.counts.answersCut += 1;
      this.cut(this.plan.cut);
      return;
    }
    this.limited('down', bytes, (part) => this.downstream(part));
  }

  /** Passes bytes on until the connection has carried as many as it may, then cuts it. */
  limited(way, bytes, pass) {
    const limit = this.stand.faults.cutAfter?.[way];
    const before = this.passed[way];
    this.passed[way] += bytes.length;
    if (!limit || this.passed[way] < limit) {
      pass(bytes);
      return;
    }
    pass(bytes.subarray(0, Math.max(limit - before, 0)));
    setImmediate(() => this.cut(this.stand.faults.cutAfter?.how));
  }

  // Requests

  head({ method, path, upgrade, bytes }) {
    if (upgrade) this.frames = new FrameFaults(this.stand, (frame, delay) => this.down.push(frame, delay));
    this.plan = upgrade ? null : this.stand.planFor(method, path);
    this.kept = [];
    this.upstream(bytes);
  }

  /** A request that is to be lost, or late, is kept from the server. */
  upstream(bytes) {
    if (this.plan?.how === 'lost' || this.plan?.how === 'late') this.kept.push(bytes);
    else this.up.push(bytes);
  }

  requestEnded() {
    const { plan, stand } = this;
    if (!plan) return;
    if (plan.how === 'late') stand.deliverLater(Buffer.concat(this.kept), plan.ms ?? 25000);
    if (plan.how === 'lost' || plan.how === 'late') this.cut(plan.cut);
    if (plan.how === 'after-body') setImmediate(() => this.cut(plan.cut));
  }

  // Answers and frames

  downstream(bytes) {
    if (this.frames) {
      this.cutter ??= new FrameCutter((frame, text) => this.frames.take(frame, text));
      if (this.upgraded) this.cutter.feed(bytes);
      else this.upgradeAnswer(bytes);
      return;
    }
    const delay = this.plan?.how === 'delay' ? this.stand.draw(this.plan.ms) : this.stand.draw(this.stand.faults.answerDelay);
    this.down.push(bytes, delay);
  }

  upgradeAnswer(bytes) {
    const text = bytes.toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    this.upgraded = text.startsWith('HTTP/1.1 101') && end >= 0;
    if (!this.upgraded) this.frames = null;
    this.down.push(this.upgraded ? bytes.subarray(0, end + 4) : bytes);
    if (this.upgraded && bytes.length > end + 4) this.cutter.feed(bytes.subarray(end + 4));
  }

  // Ends

  /** fin: both sides see an orderly end at once; rst: a reset. */
  cut(how = 'mix') {
    if (this.isClosed) return;
    this.stand.counts.cuts += 1;
    const reset = how === 'rst' || (how === 'mix' && this.stand.prng.chance(0.5));
    for (const socket of [this.client, this.server]) {
      if (reset) socket.resetAndDestroy();
      else socket.destroySoon();
    }
    this.close();
  }

  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    this.up.clear();
    this.down.clear();
    this.frames?.end();
    for (const socket of [this.client, this.server]) if (!socket.destroyed) socket.destroySoon();
    this.stand.connections.delete(this);
  }
}
