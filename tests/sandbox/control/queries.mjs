// SPDX-License-Identifier: MIT
import { conversationRow, liveDetails, threadRow } from '../api/rows.mjs';
import { accountsOf } from '../seed/users.mjs';

function rowOrThrow(map, id, what) {
  const row = map.get(Number(id));
  if (!row) throw new Error(`no ${what} ${id}`);
  return row;
}

/** Each query: (context, parameters) → JSON. Described in README.md. */
export const kQueries = {
  state({ platform, gateway, people, front, faults }) {
    const { state, bus, settings } = platform;
    return {
      seed: platform.seed, resumed: platform.resumed, users: state.users.size, threads: state.threads.size,
      conversations: state.conversations.size, lives: state.lives.size, last: state.last, log_next: platform.log.next,
      settings: { ...settings }, network: front.mode, connections: front.sockets.size,
      bus: { mode: bus.mode, held: bus.held.length, dropped: bus.dropped },
      people: people.state(), faults: { plans: faults.plans.length, off: Object.fromEntries(faults.off) },
      gateway: gateway?.state() ?? null, memory: process.memoryUsage().rss,
    };
  },

  accounts: ({ platform }) => accountsOf(platform.state),

  thread({ platform }, { id }) {
    const thread = rowOrThrow(platform.state.threads, id, 'thread');
    return { ...threadRow(platform.state, thread), messages: thread.messages };
  },

  threads: ({ platform }) => [...platform.state.threads.values()].map((one) => threadRow(platform.state, one)),

  conversation({ platform }, { id, user_id: user = 2 }) {
    const one = rowOrThrow(platform.state.conversations, id, 'conversation');
    return { ...conversationRow(platform.state, one, Number(user)), members: one.members, messages: one.messages };
  },

  live({ platform }, { id }) {
    const live = rowOrThrow(platform.state.lives, id, 'live');
    return { ...liveDetails(platform.state, live), comments: live.comments, comments_total: live.comments_total };
  },

  gateway: ({ gateway }) => gateway?.state() ?? null,

  /** Lines of the truth log after `after`, by type and kind; `wait` ms for the first that fits. */
  log({ platform }, { after = '0', type, kind, user, path, contains, wait = '0', limit = '1000' }) {
    const match = (line) => (!type || line.t === type) && (!kind || line.kind === kind)
      && (!user || String(line.user ?? line.by) === user) && (!path || (line.path ?? '').startsWith(path))
      && (!contains || JSON.stringify(line).includes(contains));
    return platform.log.read({
      after: Number(after), match, waitMs: Math.min(Number(wait), 60000), limit: Math.min(Number(limit), 20000),
    });
  },
};
