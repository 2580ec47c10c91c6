// SPDX-License-Identifier: MIT
import * as lives from '../platform/lives.mjs';
import { kViewers } from '../seed/users.mjs';
import { liveWords } from '../seed/talk.mjs';

const kTickMs = 20;
const kMaxBacklogSeconds = 0.5;

/** Live comments at a given rate, 0 to `maxRate` a second; a late timer catches up by half a second at most. */
export class Flood {
  constructor(platform, prng, { rate, maxRate }) {
    Object.assign(this, { platform, prng, maxRate, live: null, silent: new Set(), owed: 0, written: 0, timer: null });
    this.set(rate, null);
  }

  /** `silent`: viewers who say nothing of themselves meanwhile, since a test speaks for them. */
  set(rate, live, silent = []) {
    if (!(rate >= 0 && rate <= this.maxRate)) throw new Error(`per_second must be 0…${this.maxRate}`);
    if (!Array.isArray(silent)) throw new Error('silent must be a list of users');
    if (live !== null && this.platform.state.lives.get(live)?.status !== 'live') throw new Error(`no running live ${live}`);
    this.rate = rate;
    this.live = live;
    this.silent = new Set(silent);
    this.owed = 0;
  }

  start() {
    this.before = performance.now();
    this.timer ??= setInterval(() => this.tick(), kTickMs);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
  }

  tick() {
    const now = performance.now();
    const due = this.owed + (this.rate * (now - this.before)) / 1000;
    this.owed = Math.min(due, Math.max(1, this.rate * kMaxBacklogSeconds));
    this.before = now;
    const running = this.targets();
    if (running.length === 0 || this.platform.log.full) return;
    for (; this.owed >= 1; this.owed -= 1) this.write(this.prng.pick(running));
  }

  targets() {
    const all = [...this.platform.state.lives.values()].filter((one) => one.status === 'live');
    return this.live === null ? all : all.filter((one) => one.id === this.live);
  }

  write(live) {
    const { state } = this.platform;
    const user = state.users.get(this.prng.int(kViewers.first, kViewers.last));
    if (live.blocked.has(user.id) || this.silent.has(user.id)) return;
    const other = live.comments.at(-1)?.user_name ?? '';
    lives.comment(this.platform, live.id, user.id, liveWords(this.prng, user, other, live.id));
    this.written += 1;
  }
}
