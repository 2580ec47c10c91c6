// SPDX-License-Identifier: MIT
import { emptyLive, trim } from './state.mjs';

const kMessagesKept = 5000;
const kMediaBytes = 64 * 1024 * 1024;
const kTokensKept = 20000;

const drop = (list, value) => list.filter((item) => item !== value);

function keepNewest(list, limit) {
  if (list.length > limit * 1.2) list.splice(0, list.length - limit);
}

const guest = (status) => (state, { live_id: id, user_id: user }) => {
  state.lives.get(id).guests.set(user, { user_id: user, status });
};

/** One reducer for each kind of commit: (state, data) → void, the only code that changes a State. */
export const kReducers = {
  'support.thread'(state, { thread }) {
    state.threads.set(thread.id, { ...thread, messages: [] });
    state.took('thread', thread.id);
  },
  'support.message'(state, { thread_id: id, message }) {
    const thread = state.threads.get(id);
    thread.messages.push(message);
    keepNewest(thread.messages, kMessagesKept);
    thread.updated_at = message.created_at;
    if (message.sender_role === 'user') {
      thread.unread_count += 1;
      if (thread.status === 'pending') thread.status = 'open';
    } else {
      thread.unread_count = 0;
    }
    state.took('support', message.id);
  },
  'support.read'(state, { thread_id: id }) {
    state.threads.get(id).unread_count = 0;
  },
  'support.update'(state, { thread_id: id, changes }) {
    Object.assign(state.threads.get(id), changes);
  },
  'dm.conversation'(state, { conversation }) {
    state.conversations.set(conversation.id, { ...conversation, messages: [] });
    state.took('conversation', conversation.id);
  },
  'dm.message'(state, { conversation_id: id, message }) {
    const one = state.conversations.get(id);
    one.messages.push(message);
    keepNewest(one.messages, kMessagesKept);
    one.updated_at = message.created_at;
    for (const member of one.members) {
      one.unread[member] = member === message.sender_id ? 0 : (one.unread[member] ?? 0) + 1;
    }
    state.took('message', message.id);
  },
  'dm.read'(state, { conversation_id: id, user_id: user }) {
    state.conversations.get(id).unread[user] = 0;
  },
  'dm.mute'(state, { conversation_id: id, user_id: user, muted }) {
    const one = state.conversations.get(id);
    one.muted = drop(one.muted, user);
    if (muted) one.muted.push(user);
  },
  'live.started'(state, { live }) {
    state.lives.set(live.id, emptyLive(live));
  },
  'live.comment'(state, { live_id: id, comment }) {
    const live = state.lives.get(id);
    live.comments.push(comment);
    live.comments_total += 1;
    keepNewest(live.comments, state.commentsKept);
    state.took('comment', comment.id);
  },
  'live.comment_removed'(state, { live_id: id, comment_id: comment }) {
    const live = state.lives.get(id);
    live.comments = live.comments.filter((one) => one.id !== comment);
    live.pinned = drop(live.pinned, comment);
    live.removed.add(comment);
    trim(live.removed, state.commentsKept);
  },
  'live.comment_pinned'(state, { live_id: id, comment_id: comment }) {
    const live = state.lives.get(id);
    live.pinned = [...drop(live.pinned, comment), comment].slice(-20);
  },
  'live.comment_unpinned'(state, { live_id: id, comment_id: comment }) {
    const live = state.lives.get(id);
    live.pinned = drop(live.pinned, comment);
  },
  'live.viewer_joined'(state, { live_id: id, user_id: user }) {
    state.lives.get(id).viewers.add(user);
  },
  'live.viewer_left'(state, { live_id: id, user_id: user }) {
    state.lives.get(id).viewers.delete(user);
  },
  'live.like'(state, { live_id: id, count }) {
    state.lives.get(id).likes += count;
  },
  'live.gift'(state, { live_id: id, quantity }) {
    state.lives.get(id).gifts += quantity;
  },
  'live.share'(state, { live_id: id }) {
    state.lives.get(id).shares += 1;
  },
  'live.viewer_blocked'(state, { live_id: id, user_id: user, reason, by }) {
    const live = state.lives.get(id);
    live.blocked.set(user, { user_id: user, reason, by });
    live.viewers.delete(user);
    live.guests.delete(user);
  },
  'live.viewer_unblocked'(state, { live_id: id, user_id: user }) {
    state.lives.get(id).blocked.delete(user);
  },
  'live.guest_requested': guest('requested'),
  'live.guest_approved': guest('approved'),
  'live.guest_rejected': guest('rejected'),
  'live.guest_kicked': guest('kicked'),
  'live.guest_left': guest('left'),
  'live.guest_updated'(state, { live_id: id, user_id: user, muted }) {
    const live = state.lives.get(id);
    live.guests.set(user, { ...live.guests.get(user), muted });
  },
  'live.moderator_assigned'(state, { live_id: id, user_id: user }) {
    state.lives.get(id).moderators.add(user);
  },
  'live.moderator_revoked'(state, { live_id: id, user_id: user }) {
    state.lives.get(id).moderators.delete(user);
  },
  'live.ended'(state, { live_id: id, ended_at: at }) {
    const live = state.lives.get(id);
    live.status = 'ended';
    live.ended_at = at;
    live.viewers.clear();
  },
  'media.uploaded'(state, { media }) {
    state.media.set(media.id, media);
    let bytes = 0;
    for (const one of state.media.values()) bytes += one.size;
    for (const one of state.media.values()) {
      if (bytes <= kMediaBytes) break;
      bytes -= one.size;
      state.media.delete(one.id);
    }
    state.took('media', media.id);
  },
  'token.issued'(state, { jti, user_id: user }) {
    state.tokens.set(jti, user);
    trim(state.tokens, kTokensKept);
  },
  'token.revoked'(state, { jti, why }) {
    state.revoked.set(jti, why);
    trim(state.revoked, kTokensKept);
  },
  'token.expired'(state, { jti }) {
    state.expired.add(jti);
    trim(state.expired, kTokensKept);
  },
  'user.banned'(state, { user_id: user, banned }) {
    state.users.get(user).banned = banned;
  },
};
