// SPDX-License-Identifier: MIT
import { micro } from '../base/times.mjs';
import { forbidden, invalid, notFound } from './refusal.mjs';

export function conversationOf(platform, id, userId) {
  const one = platform.state.conversations.get(id);
  if (!one) throw notFound();
  if (!one.members.includes(userId)) throw forbidden('not_participant');
  return one;
}

export function sendMessage(platform, conversationId, senderId, { body, media_id: media = null }) {
  const one = conversationOf(platform, conversationId, senderId);
  const message = {
    id: platform.state.nextId('message'), sender_id: senderId, body, media_id: media,
    created_at: micro(Date.now()),
  };
  platform.commit('dm.message', { conversation_id: conversationId, message }, senderId);
  const payload = { event: 'message.created', conversation_id: conversationId, message };
  platform.publish(`conversation.${conversationId}`, payload);
  for (const member of one.members) {
    if (member !== senderId) platform.publish(`user.${member}`, payload);
  }
  return message;
}

/** Starts a conversation or finds the one that exists; the second value says whether it is new. */
export function startConversation(platform, userId, otherId) {
  if (!Number.isInteger(otherId) || !platform.state.users.has(otherId) || otherId === userId) {
    throw invalid('user_id', 'invalid_choice', { field: 'user_id' });
  }
  const found = platform.state.conversationBetween(userId, otherId);
  if (found) return [found, false];
  const id = platform.state.nextId('conversation');
  platform.commit('dm.conversation', {
    conversation: { id, members: [userId, otherId], unread: {}, muted: [], updated_at: micro(Date.now()) },
  }, userId);
  return [platform.state.conversations.get(id), true];
}

export function markRead(platform, conversationId, userId) {
  const one = conversationOf(platform, conversationId, userId);
  if ((one.unread[userId] ?? 0) > 0) {
    platform.commit('dm.read', { conversation_id: conversationId, user_id: userId }, userId);
  }
  return one;
}

/** A missing `muted` turns the state over, as the documented call has no body. */
export function mute(platform, conversationId, userId, muted) {
  const one = conversationOf(platform, conversationId, userId);
  const wanted = typeof muted === 'boolean' ? muted : !one.muted.includes(userId);
  platform.commit('dm.mute', { conversation_id: conversationId, user_id: userId, muted: wanted }, userId);
  return platform.state.conversations.get(conversationId);
}
