// SPDX-License-Identifier: MIT
import { State } from '../platform/state.mjs';
import { seedPlatform } from '../seed/seed.mjs';

/** "2026-06-06T01:18:15.123000Z" as a timestamp column keeps it. */
const sql = (iso) => (iso ? iso.slice(0, 19).replace('T', ' ') : null);
const list = (map) => [...map.values()];

function supportRows(state) {
  const threads = list(state.threads);
  return {
    threads: threads.map((one) => ({
      id: one.id, user_id: one.user_id, subject: one.subject, status: one.status, unread_count: one.unread_count,
      assignee_id: one.assignee_id, created_at: sql(one.created_at), updated_at: sql(one.updated_at),
    })),
    support_messages: threads.flatMap((one) => one.messages.map((message) => ({
      id: message.id, thread_id: one.id, sender_id: message.sender_id, sender_role: message.sender_role,
      body: message.body, media_id: message.media_id, created_at: sql(message.created_at),
    }))),
  };
}

function conversationRows(state) {
  const all = list(state.conversations);
  return {
    conversations: all.map((one) => ({ id: one.id, created_at: sql(one.updated_at), updated_at: sql(one.updated_at) })),
    conversation_user: all.flatMap((one) => one.members.map((user) => ({
      conversation_id: one.id, user_id: user, unread_count: one.unread[user] ?? 0, is_muted: one.muted.includes(user) ? 1 : 0,
    }))),
    messages: all.flatMap((one) => one.messages.map((message) => ({
      id: message.id, conversation_id: one.id, sender_id: message.sender_id, body: message.body,
      media_id: message.media_id, created_at: sql(message.created_at),
    }))),
  };
}

function liveRows(state) {
  const lives = list(state.lives);
  const person = (live, user, kind, status = null) => ({ live_id: live.id, user_id: user, kind, status });
  return {
    lives: lives.map((one) => ({
      id: one.id, title: one.title, streamer_id: one.streamer_id, status: one.status,
      audience: one.status === 'live' ? one.audience + one.viewers.size : 0, likes: one.likes, gifts: one.gifts,
      started_at: sql(one.started_at), ended_at: sql(one.ended_at),
    })),
    live_people: lives.flatMap((one) => [
      ...[...one.viewers].map((user) => person(one, user, 'viewer')),
      ...list(one.guests).map((guest) => person(one, guest.user_id, 'guest', guest.status)),
      ...[...one.moderators].map((user) => person(one, user, 'moderator')),
    ]),
    comments: lives.flatMap((one) => one.comments.map((comment) => ({
      id: comment.id, live_id: one.id, user_id: comment.user_id, user_name: comment.user_name, body: comment.body,
      is_pinned: one.pinned.includes(comment.id) ? 1 : 0, created_at: sql(comment.created_at),
    }))),
  };
}

/** The sandbox's population as rows by table, and its state for whoever wants to know who is there. */
export function population({ seed, now }) {
  const state = new State();
  seedPlatform(state, { seed, now: now ?? new Date().toISOString() });
  const users = list(state.users).map((one) => ({
    id: one.id, name: one.name, user_type: one.user_type, phone_code: one.phone_code, phone: one.phone,
    password: one.password, is_staff: one.staff ? 1 : 0, created_at: sql(one.created_at),
  }));
  const media = list(state.media).map((one) => ({
    id: one.id, user_id: one.user_id, name: one.name, mime: one.mime, size: one.size, base64: one.base64,
  }));
  return { state, rows: { users, media, ...supportRows(state), ...conversationRows(state), ...liveRows(state) } };
}
