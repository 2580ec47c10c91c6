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
    this.sources = new Set();
    this.timer = setInterval(() => this.beat().catch(() => {}), 1000);
    this.timer.unref();
  }

  async announce(source) {
    if (this.sources.has(source)) return;
    this.sources.add(source);
    await this.redis.set(`presence:alive:${source}`, '1', 'EX', kAliveSeconds);
    await this.redis.sadd('presence:sources', source);
  }

  async add(source, userId) {
    await this.announce(source);
    return await this.redis.eval(kAdd, 2, `presence:user:${userId}`, `presence:of:${source}`, source, userId) === 1;
  }

  async remove(source, userId) {
    return await this.redis.eval(kRemove, 2, `presence:user:${userId}`, `presence:of:${source}`, source, userId) === 1;
  }

  async states(userIds) {
    const pipeline = this.redis.pipeline();
    for (const id of userIds) pipeline.exists(`presence:user:${id}`);
    const found = await pipeline.exec();
    return Object.fromEntries(userIds.map((id, i) => [String(id), found[i][1] === 1]));
  }

  async beat() {
    for (const source of this.sources) {
      await this.redis.set(`presence:alive:${source}`, '1', 'EX', kAliveSeconds);
      await this.redis.sadd('presence:sources', source);
    }
    for (const source of await this.redis.smembers('presence:sources')) {
      if (!await this.redis.exists(`presence:alive:${source}`)) await this.sweep(source);
    }
  }

  async sweep(source) {
    const mine = await this.redis.set(`presence:sweep:${source}`, randomUUID(), 'EX', 5, 'NX');
    if (!mine) return;
    for (const user of await this.redis.smembers(`presence:of:${source}`)) {
      if (await this.remove(source, Number(user))) this.onOffline(Number(user));
    }
    await this.redis.srem('presence:sources', source);
  }

  async close() {
    clearInterval(this.timer);
  }
}
