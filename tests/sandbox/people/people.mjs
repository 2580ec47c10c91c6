// SPDX-License-Identifier: MIT
import { Prng } from '../base/prng.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { kCustomers, kStreamers } from '../seed/users.mjs';
import { Chatters } from './chatters.mjs';
import { Flood } from './flood.mjs';
import { Viewers } from './viewers.mjs';

const kTickMs = 200;
const kMaxPending = 500;

/**
 * The population: who is online, what they write, how they answer. Everything goes through the platform's
 * own code, so people are refused, blocked and logged as anybody else.
 */
export class People {
  constructor(platform, presence, options) {
    this.platform = platform;
    this.presence = presence;
    this.prng = new Prng(platform.seed + 1);
    this.online = new Set();
    this.running = false;
    this.pending = new Set();
    this.flood = new Flood(platform, this.prng, options);
    this.chatters = new Chatters(this);
    this.viewers = new Viewers(this);
    platform.listeners.push((kind, data, by) => {
      if (!this.running) return;
      this.chatters.heard(kind, data, by);
      this.viewers.heard(kind, data);
    });
  }

  start() {
    if (this.running) return;
    this.running = true;
    for (let id = kCustomers.first; id <= kStreamers.last; id += 1) {
      if (this.prng.chance(0.55)) this.setOnline(id, true);
    }
    this.timer = setInterval(() => this.tick(), kTickMs);
    if (this.flood.rate > 0) this.flood.start();
  }

  /** Leaves presence as it is: people who stop writing are still there. */
  async stop() {
    this.running = false;
    clearInterval(this.timer);
    this.flood.stop();
    for (const timer of this.pending) clearTimeout(timer);
    this.pending.clear();
  }

  tick() {
    if (this.platform.log.full) return;
    if (this.happens(4)) this.comesOrGoes();
    this.try(() => this.chatters.tick());
    this.try(() => this.viewers.tick());
  }

  /** True about once in `everySeconds`, asked once a tick. */
  happens(everySeconds) {
    return this.prng.chance(kTickMs / 1000 / everySeconds);
  }

  /** Later, unless too much is waiting already or the people have stopped by then. */
  later(lowMs, highMs, work) {
    if (this.pending.size >= kMaxPending) return;
    const timer = setTimeout(() => {
      this.pending.delete(timer);
      this.try(work);
    }, this.prng.int(lowMs, highMs));
    this.pending.add(timer);
  }

  /** A refusal is part of life; anything else is a fault of ours. */
  try(work) {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  comesOrGoes() {
    const id = this.prng.int(kCustomers.first, kStreamers.last);
    this.setOnline(id, !this.online.has(id));
  }

  async setOnline(userId, online) {
    if (!this.platform.state.users.has(userId)) throw new Error(`no user ${userId}`);
    if (online === this.online.has(userId)) return;
    if (online) this.online.add(userId);
    else this.online.delete(userId);
    const turned = await (online ? this.presence.add('people', userId) : this.presence.remove('people', userId))
      .catch(() => false);
    if (turned) this.platform.publish('presence', { event: online ? 'user.online' : 'user.offline', user_id: userId });
  }

  /** Null for someone who may not write: banned, or no such person. */
  writer(userId) {
    const user = this.platform.state.users.get(userId);
    if (!user || user.banned) return null;
    this.setOnline(userId, true);
    return user;
  }

  setRate(rate, live, silent) {
    this.flood.set(rate, live, silent);
    if (rate > 0) this.flood.start();
  }

  state() {
    return {
      running: this.running, online: this.online.size, pending: this.pending.size,
      per_second: this.flood.rate, written: this.flood.written,
    };
  }
}
