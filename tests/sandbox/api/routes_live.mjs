// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import * as lives from '../platform/lives.mjs';
import { notFound } from '../platform/refusal.mjs';
import { bodyId, pathId, text } from './input.mjs';
import { liveDetails, liveRow } from './rows.mjs';

const kMaxComment = 500;
const idsOf = (request, ...names) => names.map((name) => pathId(request, name));

/** A moderation call: the ids of the path in order, then the acting member of staff; answers null. */
function act(id, method, path, names, run, status = 200) {
  return {
    id, method, path, documented: false, staff: true,
    run({ platform, user, request }) {
      const data = run(platform, ...idsOf(request, ...names), user.id, request) ?? null;
      return { status, data };
    },
  };
}

const guestRoute = (id, verb, decision) =>
  act(id, 'POST', `/admin/lives/:live_id/guests/:user_id/${verb}`, ['live_id', 'user_id'],
    (platform, live, guest, by) => lives.decideGuest(platform, live, guest, decision, by));

const kComment = '/admin/lives/:live_id/comments/:comment_id';
const kTwo = ['live_id', 'comment_id'];

export const kLiveRoutes = [
  {
    id: 'lives.list', method: 'GET', path: '/admin/lives', documented: false, staff: true,
    run({ platform, request }) {
      const wanted = request.query.status;
      const rows = [...platform.state.lives.values()].filter((one) => !wanted || one.status === wanted);
      rows.sort((a, b) => (a.started_at < b.started_at ? 1 : -1));
      return { list: rows, present: (one) => liveRow(platform.state, one) };
    },
  },
  {
    id: 'lives.show', method: 'GET', path: '/admin/lives/:live_id', documented: false, staff: true,
    run: ({ platform, request }) => ({
      data: liveDetails(platform.state, lives.liveOrRefuse(platform, pathId(request, 'live_id'))),
    }),
  },
  {
    id: 'lives.join', method: 'POST', path: '/app/lives/:live_id/join', documented: true,
    run({ platform, user, request }) {
      const live = lives.join(platform, pathId(request, 'live_id'), user.id);
      const channel = `live-${live.id}`;
      const token = `006sandbox${createHash('sha256').update(`${channel}:${user.id}`).digest('base64url')}`;
      return {
        data: {
          token, rtc_token: token, channel, uid: user.id,
          stats: { current_viewers: lives.viewersOf(live), likes: live.likes, gifts: live.gifts },
        },
      };
    },
  },
  {
    id: 'lives.leave', method: 'POST', path: '/app/lives/:live_id/leave', documented: false,
    run({ platform, user, request }) {
      lives.leave(platform, pathId(request, 'live_id'), user.id);
      return { data: null };
    },
  },
  {
    id: 'lives.comments', method: 'GET', path: '/app/lives/:live_id/comments', documented: false,
    run({ platform, request }) {
      const live = lives.liveOrRefuse(platform, pathId(request, 'live_id'));
      return { list: live.comments.slice().reverse(), present: (comment) => comment };
    },
  },
  {
    id: 'lives.comment', method: 'POST', path: '/app/lives/:live_id/comments', documented: false,
    run({ platform, user, request }) {
      const id = pathId(request, 'live_id');
      lives.liveOrRefuse(platform, id);
      return { status: 201, data: lives.comment(platform, id, user.id, text(request.body?.body, 'body', kMaxComment)) };
    },
  },
  act('lives.removeComment', 'DELETE', kComment, kTwo, lives.removeComment),
  act('lives.pinComment', 'POST', `${kComment}/pin`, kTwo, lives.pin),
  act('lives.unpinComment', 'DELETE', `${kComment}/pin`, kTwo, lives.unpin),
  act('lives.blockViewer', 'POST', '/admin/lives/:live_id/block', ['live_id'], (platform, live, by, request) => {
    const reason = request.body?.reason ?? null;
    const viewer = bodyId(request.body, 'user_id');
    if (!platform.state.users.has(viewer)) throw notFound();
    lives.block(platform, live, viewer, reason === null ? null : text(reason, 'reason', 255), by);
  }),
  act('lives.unblockViewer', 'DELETE', '/admin/lives/:live_id/block/:user_id', ['live_id', 'user_id'], lives.unblock),
  guestRoute('lives.approveGuest', 'approve', 'approved'),
  guestRoute('lives.rejectGuest', 'reject', 'rejected'),
  guestRoute('lives.kickGuest', 'kick', 'kicked'),
  act('lives.assignModerator', 'POST', '/admin/lives/:live_id/moderators', ['live_id'], (platform, live, by, request) => {
    lives.setModerator(platform, live, bodyId(request.body, 'user_id'), true, by);
  }),
  act('lives.revokeModerator', 'DELETE', '/admin/lives/:live_id/moderators/:user_id', ['live_id', 'user_id'],
    (platform, live, viewer, by) => lives.setModerator(platform, live, viewer, false, by)),
  act('lives.end', 'POST', '/admin/lives/:live_id/end', ['live_id'], (platform, live, by) => {
    lives.end(platform, live, by);
    return liveRow(platform.state, lives.liveOrRefuse(platform, live));
  }),
];
