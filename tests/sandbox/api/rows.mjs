// SPDX-License-Identifier: MIT
import { viewersOf } from '../platform/lives.mjs';

/** Rows as the api shows them; the state is never handed out itself. */
export function threadRow(state, thread) {
  return {
    id: thread.id, user_id: thread.user_id, user_name: state.nameOf(thread.user_id), subject: thread.subject,
    status: thread.status, unread_count: thread.unread_count, assignee_id: thread.assignee_id,
    last_message: thread.messages.at(-1) ?? null, created_at: thread.created_at, updated_at: thread.updated_at,
  };
}

export function conversationRow(state, one, userId) {
  const other = one.members.find((member) => member !== userId) ?? userId;
  return {
    id: one.id, user: { id: other, name: state.nameOf(other) }, unread_count: one.unread[userId] ?? 0,
    is_muted: one.muted.includes(userId), last_message: one.messages.at(-1) ?? null, updated_at: one.updated_at,
  };
}

export function liveRow(state, live) {
  return {
    id: live.id, title: live.title, streamer: { id: live.streamer_id, name: state.nameOf(live.streamer_id) },
    status: live.status, current_viewers: viewersOf(live), likes: live.likes, gifts: live.gifts,
    started_at: live.started_at, ended_at: live.ended_at,
  };
}

export function liveDetails(state, live) {
  const named = (id) => ({ user_id: id, user_name: state.nameOf(id) });
  return {
    ...liveRow(state, live),
    guests: [...live.guests.values()].map((guest) => ({ ...guest, user_name: state.nameOf(guest.user_id) })),
    pinned_comments: live.comments.filter((comment) => live.pinned.includes(comment.id)),
    moderators: [...live.moderators].map(named),
    blocked: [...live.blocked.keys()].map(named),
  };
}

export function mediaRow(media, host) {
  return {
    id: media.id, url: `${host}/api/v1/general/media/${media.id}/file`, mime: media.mime, name: media.name, size: media.size,
  };
}
