// SPDX-License-Identifier: MIT
import { micro, seconds } from '../base/times.mjs';
import { emptyLive } from '../platform/state.mjs';
import { kViewers } from './users.mjs';
import { kLiveTitles, liveWords } from './talk.mjs';

// Lives: id, streamer, minutes on air, audience beside the people of the sandbox, comments, waiting guests.
const kPlan = [
  [42, 60, 84, 1210, 180, 4], [43, 61, 40, 640, 90, 2], [44, 62, 15, 118, 40, 1], [45, 63, 5, 12, 12, 0],
  [46, 64, 150, 4300, 220, 3], [40, 65, 400, 0, 60, 0], [41, 66, 300, 0, 25, 0], [47, 67, 105, 2750, 150, 2],
];
const kOver = new Set([40, 41]);

const viewerId = (prng) => prng.int(kViewers.first, kViewers.last);

function seedGuests(live, prng, waiting) {
  for (let i = 0; i < waiting; i += 1) {
    const id = i === 0 ? 110 + (live.id % 8) * 7 : viewerId(prng);
    live.guests.set(id, { user_id: id, status: 'requested' });
  }
  const onStage = viewerId(prng);
  if (waiting > 1 && !live.guests.has(onStage)) live.guests.set(onStage, { user_id: onStage, status: 'approved' });
}

export function seedLives(state, prng, now) {
  const rows = [];
  kPlan.forEach(([id, streamer, minutes, audience, comments, waiting], index) => {
    const over = kOver.has(id);
    const live = emptyLive({
      id, title: kLiveTitles[index], streamer_id: streamer, audience, started_at: micro(now - minutes * 60000),
      likes: audience * prng.int(8, 40) + prng.int(0, 999), gifts: Math.floor(audience / 4) + prng.int(0, 20), shares: prng.int(0, 60),
    });
    const last = over ? now - 120 * 60000 : now - prng.int(2, 20) * 1000;
    let at = last;
    for (let i = 0; i < comments; i += 1) {
      const user = state.users.get(viewerId(prng));
      rows.push({ at, live, user, body: liveWords(prng, user, state.nameOf(viewerId(prng)), id) });
      at -= prng.int(1, 14) * 1000;
    }
    for (let i = 0; i < 30 && !over; i += 1) live.viewers.add(viewerId(prng));
    if (!over) seedGuests(live, prng, waiting);
    live.moderators.add(viewerId(prng));
    if (over) Object.assign(live, { status: 'ended', ended_at: micro(last) });
    state.lives.set(id, live);
  });
  rows.sort((a, b) => a.at - b.at);
  for (const { at, live, user, body } of rows) {
    const id = state.nextId('comment');
    live.comments.push({ id, user_id: user.id, user_name: user.name, body, created_at: seconds(at) });
    live.comments_total += 1;
    state.took('comment', id);
  }
  const first = state.lives.get(42);
  first.pinned.push(first.comments[first.comments.length - 20].id);
}
