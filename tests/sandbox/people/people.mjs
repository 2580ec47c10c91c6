// SPDX-License-Identifier: MIT
import { Prng } from '../base/prng.mjs';
import { Flood } from './flood.mjs';

/** The population: presence now, habits while running. Everything goes through the platform's own code. */
export class People {
  constructor(platform, presence, rate) {
    this.platform = platform;
    this.presence = presence;
    this.prng = new Prng(platform.seed + 1);
    this.online = new Set();
    this.running = false;
    this.flood = new Flood(platform, this.prng, rate);
  }

  async setOnline(userId, online) {
    if (!this.platform.state.users.has(userId)) throw new Error(`no user ${userId}`);
    if (online === this.online.has(userId)) return;
    if (online) this.online.add(userId);
    else this.online.delete(userId);
    const turned = online ? await this.presence.add('people', userId) : await this.presence.remove('people', userId);
    if (turned) this.platform.publish('presence', { event: online ? 'user.online' : 'user.offline', user_id: userId });
  }

  setRate(rate, live) {
    this.flood.set(rate, live);
    if (rate > 0) this.flood.start();
  }

  start() {
    this.running = true;
  }

  async stop() {
    this.running = false;
    this.flood.stop();
  }

  state() {
    return { running: this.running, online: this.online.size, per_second: this.flood.rate, written: this.flood.written };
  }
}
