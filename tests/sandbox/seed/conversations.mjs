// SPDX-License-Identifier: MIT
import { micro } from '../base/times.mjs';
import { kDirect, languageOf } from './talk.mjs';

// Conversations: members, messages wanted, minutes since the last one, unread for the first member.
const kPlan = [
  [[2, 3], 140, 6, 2], [[2, 12], 72, 15, 1], [[2, 60], 58, 44, 0], [[2, 13], 9, 70, 3], [[2, 20], 5, 120, 0],
  [[2, 61], 14, 200, 0], [[2, 15], 22, 360, 1], [[2, 21], 3, 500, 1], [[2, 62], 6, 1500, 0], [[2, 24], 1, 3000, 0],
  [[3, 12], 11, 90, 0], [[12, 13], 30, 33, 2], [[60, 61], 12, 25, 0],
];

export function seedConversations(state, prng, now) {
  const rows = [];
  kPlan.forEach(([members, count, minutes, unread], index) => {
    const one = {
      id: index + 5, members, unread: { [members[0]]: unread, [members[1]]: 0 }, muted: [], messages: [], updated_at: null,
    };
    let at = now - minutes * 60000 - prng.int(0, 59000);
    for (let i = 0; i < count; i += 1) {
      const sender = i < unread ? members[1] : prng.pick(members);
      const body = prng.pick(kDirect[languageOf(prng, state.users.get(sender))]);
      rows.push({ at, one, message: { sender_id: sender, body } });
      at -= prng.chance(0.06) ? prng.int(2, 30) * 3600000 : prng.int(10, 1200) * 1000;
    }
    state.conversations.set(one.id, one);
    state.took('conversation', one.id);
  });
  state.conversations.get(10).muted.push(2);
  rows.sort((a, b) => a.at - b.at);
  for (const { at, one, message } of rows) {
    const id = state.nextId('message');
    one.messages.push({ id, ...message, media_id: null, created_at: micro(at) });
    one.updated_at = micro(at);
    state.took('message', id);
  }
}
