// SPDX-License-Identifier: MIT
import { kReducers } from './apply.mjs';
import { State } from './state.mjs';
import { TruthLog } from './truth_log.mjs';
import { seedPlatform } from '../seed/seed.mjs';

/**
 * State, truth log and bus in one hand. Domain code commits (which changes the state and is logged) and
 * then publishes (which tells the gateways and is logged); nothing else writes.
 */
export class Platform {
  constructor({ bus, settings, file, logMaxMib, seed, now, secret, commentsKept }) {
    this.bus = bus;
    this.settings = settings;
    this.secret = secret;
    this.state = new State({ commentsKept });
    this.log = new TruthLog(file, { maxMib: logMaxMib });
    this.answers = new Map(); // idempotency key → stored answer
    this.listeners = [];      // people who react to commits
    this.load({ seed, now });
  }

  /** A log that has lines decides the seed; an empty one is given ours. */
  load({ seed, now }) {
    let seeded = false;
    this.log.open((line) => {
      if (line.t === 'seed') {
        seeded = true;
        this.seed = line.seed;
        seedPlatform(this.state, line);
      } else if (line.t === 'commit') {
        kReducers[line.kind](this.state, line.data);
      } else if (line.t === 'answer') {
        this.answers.set(line.key, line.answer);
      }
    });
    this.resumed = seeded;
    if (seeded) return;
    this.seed = seed;
    const at = now ? new Date(now).getTime() : Math.floor(Date.now() / 1000) * 1000;
    this.log.write('seed', { seed, now: new Date(at).toISOString() });
    seedPlatform(this.state, { seed, now: new Date(at).toISOString() });
  }

  commit(kind, data, by = null) {
    kReducers[kind](this.state, data);
    this.log.write('commit', { kind, by, data });
    for (const listener of this.listeners) listener(kind, data, by);
  }

  publish(channel, payload) {
    this.log.write('publish', { channel, payload });
    this.bus.publish(channel, payload);
  }

  /** Remembers the answer to an idempotency key, also over a restart unless it holds a secret. */
  remember(key, answer, secret) {
    this.answers.set(key, answer);
    if (!secret) this.log.write('answer', { key, answer });
    if (this.answers.size > 20000) this.answers.delete(this.answers.keys().next().value);
  }

  close() {
    this.log.close();
  }
}
