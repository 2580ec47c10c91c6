// SPDX-License-Identifier: MIT
import { Refusal } from '../platform/refusal.mjs';

/** A fixed window a user, as Laravel's throttle; off unless the setting `rateLimit` is above 0. */
export class RateLimit {
  constructor(settings) {
    this.settings = settings;
    this.counts = new Map();
    this.minute = 0;
  }

  count(userId) {
    if (this.settings.rateLimit === 0) return;
    const minute = Math.floor(Date.now() / 60000);
    if (minute !== this.minute) {
      this.minute = minute;
      this.counts.clear();
    }
    const used = (this.counts.get(userId) ?? 0) + 1;
    this.counts.set(userId, used);
    if (used > this.settings.rateLimit) throw new Refusal(429, 'too_many');
  }
}
