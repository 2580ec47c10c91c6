// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto';

const kAliveSeconds = 6;

/** Who is online, in one process: user → the sources (gateways, people) that hold them. */
export class LocalPresence {
  constructor() {
    this.held = new Map();
  }

  /** True when the user was offline everywhere before. */
  async add(source, userId) {
    const sources = this.held.get(userId) ?? new Set();
    const first = sources.size === 0;
    this.held.set(userId, sources.add(source));
    return first;
  }

  /** True when the user is offline everywhere now. */
  async remove(source, userId) {
    const sources = this.held.get(userId);
    if (!sources?.delete(source) || sources.size > 0) return false;
    this.held.delete(userId);
    return true;
  }

  async states(userIds) {
    return Object.fromEntries(userIds.map((id) => [String(id), this.held.has(id)]));
  }

  async close() {}
}

// KEYS: the user's set, the source's set. ARGV: source, user. Atomic over all gateways.
const kAdd = `local n = redis.call('SCARD', KEYS[1]); local added = redis.call('SADD', KEYS[1], ARGV[1]);
redis.call('SADD', KEYS[2], ARGV[2]); return (n == 0 and added == 1) and 1 or 0`;
const kRemove = `local gone = redis.call('SREM', KEYS[1], ARGV[1]); redis.call('SREM', KEYS[2], ARGV[2]);
return (gone == 1 and redis.call('SCARD', KEYS[1]) == 0) and 1 or 0`;

/**
 * Who is online, over all processes. A source that stops renewing its key (killed) is swept by another
 * one, which then tells who went offline by `onOffline(userId)`.
 */
export class RedisPresence {
  constructor(redis, onOffline = () => {}) {
    this.redis = redis;
    this.onOffline = onOffline;
    this.mine = new Map(); // source → users held by this process
    redis.on('ready', () => this.restore().catch(() => {}));
    this.timer = setInterval(() => this.beat().catch(() => {}), 1000);
    this.timer.unref();
  }

  async announce(source) {
    await this.redis.set(`presence:alive:${source}`, '1', 'EX', kAliveSeconds);
    await this.redis.sadd('presence:sources', source);
  }

  /** A Redis that came back empty is told again who is here; nobody's state has changed by that. */
  async restore() {
    for (const [source, users] of this.mine) {
      await this.announce(source);
      for (const user of users) await this.write(kAdd, source, user);
    }
  }

  async write(script, source, userId) {
    return await this.redis.eval(script, 2, `presence:user:${userId}`, `presence:of:${source}`, source, userId) === 1;
  }

  async add(source, userId) {
    if (!this.mine.has(source)) {
      this.mine.set(source, new Set());
      await this.forget(source);
      await this.announce(source);
    }
    this.mine.get(source).add(userId);
    return this.write(kAdd, source, userId);
  }

  async remove(source, userId) {
    this.mine.get(source)?.delete(userId);
    return this.write(kRemove, source, userId);
  }

  async states(userIds) {
    const pipeline = this.redis.pipeline();
    for (const id of userIds) pipeline.exists(`presence:user:${id}`);
    const found = await pipeline.exec();
    const fault = found.find(([error]) => error);
    if (fault) throw fault[0];
    return Object.fromEntries(userIds.map((id, i) => [String(id), found[i][1] === 1]));
  }

  async beat() {
    if (this.redis.status !== 'ready') return;
    for (const source of this.mine.keys()) await this.announce(source);
    for (const source of await this.redis.smembers('presence:sources')) {
      if (!await this.redis.exists(`presence:alive:${source}`)) await this.sweep(source);
    }
  }

  async sweep(source) {
    const mine = await this.redis.set(`presence:sweep:${source}`, randomUUID(), 'EX', 5, 'NX');
    if (!mine) return;
    await this.forget(source);
    await this.redis.srem('presence:sources', source);
  }

  /** Users that a source held before it was killed, and that it does not hold now. */
  async forget(source) {
    for (const user of await this.redis.smembers(`presence:of:${source}`)) {
      const held = this.mine.get(source)?.has(Number(user));
      if (!held && await this.write(kRemove, source, Number(user))) this.onOffline(Number(user));
    }
  }

  async close() {
    clearInterval(this.timer);
  }
}
