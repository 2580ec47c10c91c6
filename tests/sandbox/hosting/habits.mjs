// SPDX-License-Identifier: MIT
import { Prng } from '../base/prng.mjs';
import { kReplies, languageOf, liveWords } from '../seed/talk.mjs';

const kCustomerMs = 7000;
const kAnswerMs = 2500;

/** People of the demo: customers who write and answer, viewers who comment. `ask(verb, body)` is the control port. */
export class Habits {
  constructor(state, rate, ask) {
    Object.assign(this, { state, ask, rate, prng: new Prng(11), timers: [] });
  }

  start() {
    this.every(kCustomerMs, () => this.customer());
    this.every(kAnswerMs, () => this.message());
    this.setRate(this.rate);
  }

  /** Live comments a second. */
  setRate(rate) {
    clearInterval(this.comments);
    if (rate > 0) this.comments = setInterval(() => this.comment().catch(() => {}), 1000 / rate);
  }

  every(ms, act) {
    this.timers.push(setInterval(() => act().catch(() => {}), ms));
  }

  words(user) {
    return this.prng.pick(kReplies[languageOf(this.prng, user)]).replace('{n}', this.prng.int(10000, 99999));
  }

  customer() {
    const thread = this.prng.pick([...this.state.threads.values()].filter((one) => one.status === 'open'));
    return this.ask('support', { thread_id: thread.id, body: this.words(this.state.users.get(thread.user_id)) });
  }

  message() {
    if (!this.prng.chance(0.15)) return Promise.resolve();
    const one = this.prng.pick([...this.state.conversations.values()].filter((some) => some.members[0] === 2));
    const user = one.members[1];
    return this.ask('message', { conversation_id: one.id, user_id: user, body: this.words(this.state.users.get(user)) });
  }

  comment() {
    const user = this.state.users.get(this.prng.int(100, 499));
    return this.ask('comment', { live_id: 42, user_id: user.id, body: liveWords(this.prng, user, user.name) });
  }

  stop() {
    for (const timer of [...this.timers, this.comments]) clearInterval(timer);
  }
}
