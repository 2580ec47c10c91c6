// SPDX-License-Identifier: MIT
import { micro } from '../base/times.mjs';
import { kStaffIds } from './users.mjs';
import { kDialogues, kFillers, kStaffLines, languageOf } from './talk.mjs';

// Threads: customer, messages wanted, minutes since the last one, status, who is in charge.
const kPlan = [
  [12, 64, 12, 'open', 2], [14, 4, 26, 'open', null], [13, 4, 17, 'open', null], [16, 3, 4, 'open', null],
  [15, 130, 38, 'pending', 3], [17, 12, 55, 'pending', 2], [18, 320, 80, 'open', null], [20, 6, 95, 'open', null],
  [21, 5, 130, 'open', 3], [22, 9, 170, 'pending', null], [24, 7, 220, 'open', null], [27, 4, 300, 'open', null],
  [19, 22, 400, 'resolved', 2], [30, 8, 900, 'resolved', 3], [31, 55, 1500, 'resolved', 2], [32, 3, 2600, 'open', 2],
  [12, 6, 37000, 'resolved', 3], [33, 5, 4000, 'resolved', null],
];

/** `count` lines, [role, body], made of one or more dialogues; open threads end with the customer. */
function script(prng, language, count, status) {
  const [subject, lines] = prng.pick(kDialogues[language]);
  const said = lines.map((line) => [line[0] === 's' ? 'admin' : 'user', line.slice(2)]);
  while (said.length < count) {
    if (prng.chance(0.25)) {
      const [, more] = prng.pick(kDialogues[language]);
      for (const line of more) said.push([line[0] === 's' ? 'admin' : 'user', line.slice(2)]);
    } else if (prng.chance(0.45)) {
      said.push(['admin', prng.pick(kStaffLines)]);
    } else {
      said.push(['user', prng.pick(kFillers[language])]);
    }
  }
  const cut = said.slice(0, count);
  const waits = status === 'open';
  if (waits && cut[cut.length - 1][0] !== 'user') cut[cut.length - 1] = ['user', prng.pick(kFillers[language])];
  if (!waits) cut[cut.length - 1] = ['admin', prng.pick(kStaffLines)];
  return { subject, lines: cut };
}

export function seedThreads(state, prng, now) {
  const rows = [];
  kPlan.forEach(([userId, count, minutes, status, assignee], index) => {
    const user = state.users.get(userId);
    const { subject, lines } = script(prng, languageOf(prng, user), count, status);
    const thread = {
      id: index + 1, user_id: userId, subject, status, unread_count: 0, assignee_id: assignee,
      messages: [], updated_at: null, created_at: null,
    };
    let at = now - minutes * 60000 - prng.int(0, 59000);
    for (let i = lines.length - 1; i >= 0; i -= 1) {
      const [role, body] = lines[i];
      const sender = role === 'user' ? userId : assignee ?? prng.pick(kStaffIds);
      rows.push({ at, thread, message: { sender_id: sender, sender_role: role, body } });
      at -= prng.chance(0.08) ? prng.int(3, 20) * 3600000 : prng.int(15, 900) * 1000;
    }
    state.threads.set(thread.id, thread);
    state.took('thread', thread.id);
  });
  rows.sort((a, b) => a.at - b.at);
  for (const { at, thread, message } of rows) {
    const id = state.nextId('support');
    thread.messages.push({ id, ...message, media_id: null, created_at: micro(at) });
    thread.created_at ??= micro(at);
    thread.updated_at = micro(at);
    state.took('support', id);
  }
  for (const thread of state.threads.values()) thread.unread_count = trailing(thread.messages);
}

function trailing(messages) {
  let count = 0;
  while (count < messages.length && messages[messages.length - 1 - count].sender_role === 'user') count += 1;
  return count;
}
