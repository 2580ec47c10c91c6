// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next, collect, settled, startSandbox } from '../testing/stand.mjs';

async function liveStand(t) {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const socket = await stand.socket(t, { auth: { token } });
  await socket.emitWithAck('live.join', { live_id: 42 });
  return { stand, token, socket, call: (method, where, body) => stand.call(method, where, { token, body }) };
}

test('each moderation call commits, tells the room, and shows in the live', async (t) => {
  const { stand, socket, call } = await liveStand(t);
  const before = (await call('GET', 'admin/lives/42')).json.data;
  const [waiting, other] = before.guests.filter((guest) => guest.status === 'requested');
  const comments = (await call('GET', 'app/lives/42/comments')).json.data;
  const [comment, second] = comments;
  const steps = [
    ['POST', `comments/${comment.id}/pin`, 'live.comment_pinned', { comment_id: comment.id }],
    ['DELETE', `comments/${comment.id}/pin`, 'live.comment_unpinned', { comment_id: comment.id }],
    ['DELETE', `comments/${second.id}`, 'live.comment_removed', { comment_id: second.id }],
    ['POST', `guests/${waiting.user_id}/approve`, 'live.guest_approved', {}],
    ['POST', `guests/${other.user_id}/reject`, 'live.guest_rejected', {}],
    ['POST', `guests/${waiting.user_id}/kick`, 'live.guest_kicked', {}],
    ['POST', 'moderators', 'live.moderator_assigned', { user_id: 321 }, { user_id: 321 }],
    ['DELETE', 'moderators/321', 'live.moderator_revoked', { user_id: 321 }],
    ['POST', 'block', 'live.viewer_blocked', { user_id: comment.user_id }, { user_id: comment.user_id, reason: 'spam' }],
  ];
  for (const [method, where, event, fields, body] of steps) {
    const heard = next(socket, 'live');
    const { status } = await call(method, `admin/lives/42/${where}`, body);
    assert.equal(status, 200, where);
    const payload = await heard;
    assert.deepEqual({ ...payload, ...fields }, payload);
    assert.equal(payload.event, event);
    assert.equal(payload.live_id, 42);
  }
  const after = await stand.query('live', { id: 42 });
  assert.ok(!after.comments.some((one) => one.id === second.id));
  assert.equal(after.guests.find((guest) => guest.user_id === waiting.user_id).status, 'kicked');
  assert.ok(after.blocked.some((one) => one.user_id === comment.user_id));
});

test('what is gone is 404, what is decided or over is 409, and nothing of it is published', async (t) => {
  const { stand, socket, call } = await liveStand(t);
  const events = collect(socket, 'live');
  const { guests } = (await call('GET', 'admin/lives/42')).json.data;
  const guest = guests.find((one) => one.status === 'requested').user_id;
  assert.equal((await call('DELETE', 'admin/lives/42/comments/999999')).status, 404);
  assert.equal((await call('GET', 'admin/lives/4200')).status, 404);
  assert.equal((await call('POST', 'admin/lives/42/guests/499999/approve')).status, 404);
  await call('POST', `admin/lives/42/guests/${guest}/approve`);
  assert.equal((await call('POST', `admin/lives/42/guests/${guest}/reject`)).status, 409);
  assert.equal((await call('POST', 'admin/lives/42/end')).status, 200);
  assert.equal((await call('POST', 'admin/lives/42/end')).status, 409);
  assert.equal((await call('POST', 'app/lives/42/comments', { body: 'late' })).status, 409);
  await settled(stand, socket);
  assert.deepEqual(events.map((one) => one.event), ['live.guest_approved', 'live.ended']);
});

test('every event of the guide can be made to happen, with the fields that it names', async (t) => {
  const { stand, socket } = await liveStand(t);
  const acts = {
    comment: { body: '🔥🔥' }, viewer_joined: { user_id: 499 }, viewer_left: { user_id: 499 }, like: {}, gift: { quantity: 3 },
    share: {}, guest_requested: { user_id: 498 }, ended: {},
  };
  for (const [event, input] of Object.entries(acts)) {
    const heard = next(socket, 'live');
    assert.equal((await stand.command('live', { live_id: 42, event, ...input })).ok, true, event);
    const payload = await heard;
    assert.equal(payload.event, `live.${event}`);
    if (event.startsWith('viewer')) assert.equal(typeof payload.current_viewers, 'number');
    if (event === 'comment') {
      assert.deepEqual(Object.keys(payload.comment), ['id', 'user_id', 'user_name', 'body', 'created_at']);
    }
  }
});

test('a blocked viewer may neither join nor comment until unblocked', async (t) => {
  const { stand, call } = await liveStand(t);
  const viewer = (await stand.command('token', { user_id: 200 })).token;
  const comment = () => stand.call('POST', 'app/lives/42/comments', { token: viewer, body: { body: 'hi' } });
  assert.equal((await comment()).status, 201);
  await call('POST', 'admin/lives/42/block', { user_id: 200, reason: 'insult' });
  assert.equal((await comment()).status, 403);
  assert.equal((await stand.call('POST', 'app/lives/42/join', { token: viewer })).status, 403);
  await call('DELETE', 'admin/lives/42/block/200');
  assert.equal((await stand.call('POST', 'app/lives/42/join', { token: viewer })).json.data.channel, 'live-42');
});
