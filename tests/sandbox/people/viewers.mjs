// SPDX-License-Identifier: MIT
import * as lives from '../platform/lives.mjs';
import { kGifts, kLiveTitles } from '../seed/talk.mjs';
import { kStreamers, kViewers } from '../seed/users.mjs';

const kMaxPresent = 200;   // viewers of the sandbox in one live
const kMaxWaiting = 6;     // guest requests
const kMinRunning = 3;     // below, a streamer starts a new live
const kMaxLives = 60;

/** Viewers of the lives: come, go, like, give, share, ask to come on stage; streamers keep lives going. */
export class Viewers {
  constructor(people) {
    this.people = people;
  }

  tick() {
    const { people } = this;
    const live = this.anyLive();
    if (people.happens(30)) this.startLive();
    if (!live) return;
    const { platform, prng } = people;
    const user = prng.int(kViewers.first, kViewers.last);
    if (people.happens(1.5)) this.comesOrGoes(live, user);
    if (people.happens(1.2)) lives.like(platform, live.id, user, prng.int(1, 8));
    if (people.happens(8)) lives.gift(platform, live.id, user, prng.pick(kGifts), prng.int(1, 5));
    if (people.happens(25)) lives.share(platform, live.id, user);
    if (people.happens(20)) this.asksForStage(live, user);
  }

  anyLive() {
    const running = [...this.people.platform.state.lives.values()].filter((one) => one.status === 'live');
    return running.length > 0 ? this.people.prng.pick(running) : null;
  }

  comesOrGoes(live, user) {
    const { platform, prng } = this.people;
    const leaves = live.viewers.size >= kMaxPresent || (live.viewers.size > 0 && prng.chance(0.45));
    if (leaves) lives.leave(platform, live.id, prng.pick([...live.viewers]));
    else lives.join(platform, live.id, user);
  }

  asksForStage(live, user) {
    const waiting = [...live.guests.values()].filter((guest) => guest.status === 'requested').length;
    if (waiting >= kMaxWaiting || live.guests.get(user)?.status === 'approved') return;
    lives.requestGuest(this.people.platform, live.id, user);
  }

  /** On stage, a guest mutes once and leaves after a while. */
  heard(kind, data) {
    if (kind !== 'live.guest_approved') return;
    const { people } = this;
    const { live_id: live, user_id: user } = data;
    people.later(4000, 9000, () => lives.guestMutes(people.platform, live, user, true));
    people.later(30000, 90000, () => lives.guestLeaves(people.platform, live, user));
  }

  startLive() {
    const { platform, prng } = this.people;
    const all = [...platform.state.lives.values()];
    const running = all.filter((one) => one.status === 'live');
    if (running.length >= kMinRunning || all.length >= kMaxLives) return;
    const busy = new Set(running.map((one) => one.streamer_id));
    const free = Array.from({ length: kStreamers.last - kStreamers.first + 1 }, (_, i) => kStreamers.first + i)
      .filter((id) => !busy.has(id));
    lives.start(platform, prng.pick(free), prng.pick(kLiveTitles));
  }
}
