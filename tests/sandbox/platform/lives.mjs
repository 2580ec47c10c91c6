// SPDX-License-Identifier: MIT
import { micro, seconds } from '../base/times.mjs';
import { conflict, forbidden, notFound } from './refusal.mjs';

export function liveOrRefuse(platform, id) {
  const live = platform.state.lives.get(id);
  if (!live) throw notFound();
  return live;
}

function running(platform, id) {
  const live = liveOrRefuse(platform, id);
  if (live.status !== 'live') throw conflict('live_ended');
  return live;
}

export const viewersOf = (live) => (live.status === 'live' ? live.audience + live.viewers.size : 0);

/**
 * Commits and tells the room; every event of a live has at least `event` and `live_id`. `fields` as a
 * function reads the live after the commit.
 */
function happen(platform, event, liveId, data, fields, by) {
  platform.commit(event, { live_id: liveId, ...data }, by);
  const more = typeof fields === 'function' ? fields(platform.state.lives.get(liveId)) : fields;
  platform.publish(`live.${liveId}`, { event, live_id: liveId, ...more });
}

function audienceEvent(platform, event, liveId, userId) {
  const fields = (live) => ({ user_id: userId, current_viewers: viewersOf(live) });
  happen(platform, event, liveId, { user_id: userId }, fields, userId);
}

export function join(platform, liveId, userId) {
  const live = running(platform, liveId);
  if (live.blocked.has(userId)) throw forbidden('blocked');
  if (!live.viewers.has(userId)) audienceEvent(platform, 'live.viewer_joined', liveId, userId);
  return live;
}

export function leave(platform, liveId, userId) {
  const live = liveOrRefuse(platform, liveId);
  if (live.viewers.has(userId)) audienceEvent(platform, 'live.viewer_left', liveId, userId);
  return live;
}

export function comment(platform, liveId, userId, body) {
  const live = running(platform, liveId);
  if (live.blocked.has(userId)) throw forbidden('blocked');
  const row = {
    id: platform.state.nextId('comment'), user_id: userId, user_name: platform.state.nameOf(userId), body,
    created_at: seconds(Date.now()),
  };
  happen(platform, 'live.comment', liveId, { comment: row }, { comment: row }, userId);
  return row;
}

function commentOrRefuse(live, commentId) {
  const found = live.comments.find((one) => one.id === commentId);
  if (!found) throw notFound();
  return found;
}

export function removeComment(platform, liveId, commentId, by) {
  const live = liveOrRefuse(platform, liveId);
  commentOrRefuse(live, commentId);
  happen(platform, 'live.comment_removed', liveId, { comment_id: commentId }, { comment_id: commentId }, by);
}

export function pin(platform, liveId, commentId, by) {
  const live = running(platform, liveId);
  const found = commentOrRefuse(live, commentId);
  if (!live.pinned.includes(commentId)) {
    happen(platform, 'live.comment_pinned', liveId, { comment_id: commentId }, { comment_id: commentId }, by);
  }
  return found;
}

export function unpin(platform, liveId, commentId, by) {
  const live = liveOrRefuse(platform, liveId);
  if (!live.pinned.includes(commentId)) throw notFound();
  happen(platform, 'live.comment_unpinned', liveId, { comment_id: commentId }, { comment_id: commentId }, by);
}

export function block(platform, liveId, userId, reason, by) {
  const live = liveOrRefuse(platform, liveId);
  if (live.blocked.has(userId)) return;
  happen(platform, 'live.viewer_blocked', liveId, { user_id: userId, reason, by }, { user_id: userId }, by);
}

/** The guide names no event for this, so nothing is published. */
export function unblock(platform, liveId, userId, by) {
  if (!liveOrRefuse(platform, liveId).blocked.has(userId)) throw notFound();
  platform.commit('live.viewer_unblocked', { live_id: liveId, user_id: userId }, by);
}

function guestEvent(platform, event, liveId, userId, status, by) {
  const fields = { guest: { user_id: userId, user_name: platform.state.nameOf(userId), status } };
  happen(platform, event, liveId, { user_id: userId }, fields, by);
  return fields.guest;
}

export function requestGuest(platform, liveId, userId) {
  const live = running(platform, liveId);
  if (live.blocked.has(userId)) throw forbidden('blocked');
  return guestEvent(platform, 'live.guest_requested', liveId, userId, 'requested', userId);
}

/** approve and reject need a waiting request, kick a guest on stage; a second decision is a conflict. */
export function decideGuest(platform, liveId, userId, decision, by) {
  const live = running(platform, liveId);
  const before = live.guests.get(userId);
  if (!before) throw notFound();
  const needed = decision === 'kicked' ? 'approved' : 'requested';
  if (before.status !== needed) throw conflict('already_decided');
  return guestEvent(platform, `live.guest_${decision}`, liveId, userId, decision, by);
}

export function guestLeaves(platform, liveId, userId) {
  const live = liveOrRefuse(platform, liveId);
  if (live.guests.get(userId)?.status !== 'approved') return null;
  return guestEvent(platform, 'live.guest_left', liveId, userId, 'left', userId);
}

export function guestMutes(platform, liveId, userId, muted) {
  const live = liveOrRefuse(platform, liveId);
  if (live.guests.get(userId)?.status !== 'approved') return;
  const fields = { guest: { user_id: userId, user_name: platform.state.nameOf(userId), status: 'approved', muted } };
  happen(platform, 'live.guest_updated', liveId, { user_id: userId, muted }, fields, userId);
}

export function like(platform, liveId, userId, count = 1) {
  running(platform, liveId);
  const fields = (live) => ({ user_id: userId, likes: live.likes });
  happen(platform, 'live.like', liveId, { user_id: userId, count }, fields, userId);
}

export function gift(platform, liveId, userId, given, quantity) {
  running(platform, liveId);
  const fields = (live) => ({
    user_id: userId, user_name: platform.state.nameOf(userId), gift: given, quantity, total_gifts: live.gifts,
  });
  happen(platform, 'live.gift', liveId, { user_id: userId, gift: given, quantity }, fields, userId);
}

export function share(platform, liveId, userId) {
  running(platform, liveId);
  happen(platform, 'live.share', liveId, { user_id: userId }, { user_id: userId }, userId);
}

export function setModerator(platform, liveId, userId, assigned, by) {
  const live = liveOrRefuse(platform, liveId);
  if (!platform.state.users.has(userId)) throw notFound();
  if (!assigned && !live.moderators.has(userId)) throw notFound();
  if (assigned && live.moderators.has(userId)) return;
  const event = assigned ? 'live.moderator_assigned' : 'live.moderator_revoked';
  happen(platform, event, liveId, { user_id: userId }, { user_id: userId }, by);
}

export function end(platform, liveId, by) {
  const live = running(platform, liveId);
  const viewers = viewersOf(live);
  happen(platform, 'live.ended', liveId, { ended_at: micro(Date.now()) }, () => ({
    stats: {
      current_viewers: viewers, likes: live.likes, gifts: live.gifts, shares: live.shares,
      comments: live.comments_total, started_at: live.started_at, ended_at: live.ended_at,
    },
  }), by);
  return live;
}

/** A streamer goes live; the guide names no event for it, the list shows it. */
export function start(platform, streamerId, title) {
  const id = Math.max(0, ...platform.state.lives.keys()) + 1;
  platform.commit('live.started', {
    live: { id, title, streamer_id: streamerId, started_at: micro(Date.now()) },
  }, streamerId);
  return platform.state.lives.get(id);
}
