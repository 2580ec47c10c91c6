// SPDX-License-Identifier: MIT
import * as conversations from '../platform/conversations.mjs';
import * as lives from '../platform/lives.mjs';
import * as support from '../platform/support.mjs';

const words = (body) => {
  if (typeof body !== 'string') throw new Error('body must be a string');
  return { body, media_id: null };
};

function directMessage(platform, { conversation_id: id, user_id: user, body }) {
  const one = platform.state.conversations.get(id);
  if (!one) throw new Error(`no conversation ${id}`);
  const sender = user ?? one.members.find((member) => !platform.state.users.get(member).staff) ?? one.members[1];
  return conversations.sendMessage(platform, id, sender, words(body));
}

/** What people do in a live; the name is the `event` of POST /live without its prefix. */
const kActs = {
  comment: (platform, live, user, input) => ({ comment: lives.comment(platform, live, user, input.body) }),
  viewer_joined: (platform, live, user) => void lives.join(platform, live, user),
  viewer_left: (platform, live, user) => void lives.leave(platform, live, user),
  like: (platform, live, user, input) => lives.like(platform, live, user, input.count ?? 1),
  gift: (platform, live, user, input) =>
    lives.gift(platform, live, user, input.gift ?? { id: 1, name: 'وردة', value: 1 }, input.quantity ?? 1),
  share: (platform, live, user) => lives.share(platform, live, user),
  guest_requested: (platform, live, user) => ({ guest: lives.requestGuest(platform, live, user) }),
  guest_left: (platform, live, user) => void lives.guestLeaves(platform, live, user),
  guest_updated: (platform, live, user, input) => lives.guestMutes(platform, live, user, input.muted ?? true),
  ended: (platform, live) => void lives.end(platform, live, null),
};

export const kPeopleVerbs = {
  /** A customer writes to support: by user_id, or by the thread's customer. */
  support({ platform }, { user_id: user, thread_id: thread, body }) {
    const wanted = platform.state.threads.get(thread) ?? null;
    const who = wanted?.user_id ?? user;
    if (!platform.state.users.has(who)) throw new Error('user_id or thread_id of a customer is needed');
    const written = support.customerWrites(platform, who, words(body), wanted);
    return { thread_id: written.thread.id, message: written.message };
  },

  /** Another member of staff answers. */
  'support-staff'({ platform }, { thread_id: thread, user_id: staff = 3, body }) {
    return { message: support.staffWrites(platform, staff, thread, words(body)) };
  },

  message({ platform }, input) {
    return { message: directMessage(platform, input) };
  },

  /** Many at once, where a call for each would be the slowest part of a storm. */
  messages({ platform }, { list }) {
    return { messages: list.map((one) => directMessage(platform, one).id) };
  },

  live({ platform }, { live_id: live, event, user_id: user = 200, ...input }) {
    const act = kActs[event];
    if (!act) throw new Error(`event must be one of ${Object.keys(kActs).join(', ')}`);
    if (!platform.state.users.has(user)) throw new Error(`no user ${user}`);
    return act(platform, live, user, input);
  },

  /** A streamer goes live; the lives of the seed can end only once. */
  start_live({ platform }, { streamer_id: streamer, title = 'بث جديد' }) {
    if (!platform.state.users.has(streamer)) throw new Error(`no user ${streamer}`);
    return { live_id: lives.start(platform, streamer, title).id };
  },

  async presence({ people }, { user_id: user, online }) {
    await people.setOnline(user, online === true);
  },

  /** Comments a second; without live_id over all running lives. */
  rate({ people }, { per_second: rate, live_id: live = null, silent = [] }) {
    people.setRate(rate, live, silent);
    return { per_second: people.flood.rate, live_id: people.flood.live };
  },

  async people({ people }, { on }) {
    if (on) people.start();
    else await people.stop();
    return { on: people.running };
  },
};
