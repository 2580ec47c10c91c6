// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jwt from 'jsonwebtoken';
import { collect, next, settled, startSandbox, until } from '../testing/stand.mjs';

const kSecret = 'wxm-sandbox-secret';

/** The code that a handshake is refused with, or null. */
async function codeOf(t, stand, options) {
  const socket = stand.open(t, options);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', (error) => resolve(error.data?.code ?? error.message));
  });
}

test('a token is taken from auth, header and query, on both transports', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  for (const transport of ['websocket', 'polling']) {
    const transports = [transport];
    assert.equal(await codeOf(t, stand, { transports, auth: { token } }), null);
    assert.equal(await codeOf(t, stand, { transports, extraHeaders: { authorization: `Bearer ${token}` } }), null);
    assert.equal(await codeOf(t, stand, { transports, query: { token } }), null);
  }
  assert.equal(await codeOf(t, stand, { auth: { token: 'a.b.c' }, query: { token } }), 'AUTH_INVALID', 'auth comes first');
});

test('the six codes of a refused handshake', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const sign = (claims, secret = kSecret) => jwt.sign({ jti: 'x', ...claims }, secret, { algorithm: 'HS256' });
  const now = Math.floor(Date.now() / 1000);
  const code = (one) => codeOf(t, stand, { auth: { token: one } });
  assert.equal(await codeOf(t, stand, {}), 'AUTH_MISSING');
  assert.equal(await code(sign({ sub: '2', exp: now - 10 })), 'AUTH_EXPIRED');
  assert.equal(await code(sign({ sub: '2', exp: now + 100 }, 'other')), 'AUTH_INVALID');
  assert.equal(await code('nonsense'), 'AUTH_INVALID');
  assert.equal(await code(sign({ sub: 'nobody', exp: now + 100 })), 'AUTH_INVALID_SUB');
  assert.equal(await code(sign({ exp: now + 100 })), 'AUTH_INVALID_SUB');
  assert.equal(await code(sign({ sub: '2', nbf: now + 50, exp: now + 100 })), 'AUTH_FAILED');
  await stand.command('expire', { user_id: 2 });
  assert.equal(await code(token), 'AUTH_EXPIRED');
  const fresh = await stand.token();
  await stand.call('POST', 'general/auth/logout', { token: fresh });
  assert.equal(await code(fresh), 'AUTH_REVOKED');
});

test('logout drops that socket, a ban all of the user, a refresh none', async (t) => {
  const stand = await startSandbox(t);
  const first = await stand.token();
  const second = await stand.token();
  const one = await stand.socket(t, { auth: { token: first } });
  const two = await stand.socket(t, { auth: { token: second } });
  await stand.call('POST', 'general/auth/token/refresh', { token: second });
  const dropped = next(one, 'disconnect');
  await stand.call('POST', 'general/auth/logout', { token: first });
  assert.equal([await dropped].flat()[0], 'io server disconnect');
  await settled(stand, two);
  assert.ok(two.connected);
  const banned = next(two, 'disconnect');
  await stand.command('ban', { user_id: 2 });
  await banned;
});

test('acks: joins, leaves and their refusals', async (t) => {
  const stand = await startSandbox(t);
  const socket = await stand.socket(t, { auth: { token: await stand.token() } });
  const ack = (event, payload) => socket.emitWithAck(event, payload);
  assert.deepEqual(await ack('conversation.join', { conversation_id: 9 }), { ok: true });
  assert.deepEqual(await ack('conversation.leave', { conversation_id: 9 }), { ok: true });
  assert.deepEqual(await ack('live.join', { live_id: 42 }), { ok: true });
  assert.deepEqual(await ack('live.leave', { live_id: 42 }), { ok: true });
  assert.equal((await ack('conversation.join', { conversation_id: 15 })).code, 'FORBIDDEN');
  for (const payload of [null, {}, { conversation_id: '9' }, { conversation_id: 0 }, { conversation_id: 1.5 }, 9]) {
    const answer = await ack('conversation.join', payload);
    assert.deepEqual([answer.ok, answer.code], [false, 'BAD_PAYLOAD']);
    assert.equal(typeof answer.message, 'string');
  }
  await stand.command('forget-token', { user_id: 2 });
  assert.equal((await ack('conversation.join', { conversation_id: 9 })).code, 'AUTH_MISSING');
});

test('presence: snapshot, transitions of watched users only, 500 ids and not one more', async (t) => {
  const stand = await startSandbox(t);
  const socket = await stand.socket(t, { auth: { token: await stand.token() } });
  const heard = collect(socket, 'presence');
  const watched = await socket.emitWithAck('presence.watch', { user_ids: [12, 13] });
  assert.deepEqual(watched, { ok: true, states: { 12: false, 13: false } });

  const customer = await stand.socket(t, { auth: { token: await stand.token(stand.accounts[2]) } });
  const again = await stand.socket(t, { auth: { token: await stand.token(stand.accounts[2]) } });
  await until(() => heard.length === 1, 'online once, for the first socket');
  customer.disconnect();
  await settled(stand, again, 12);
  assert.equal(heard.length, 1);
  again.disconnect();
  await until(() => heard.length === 2, 'offline once, after the last socket');
  assert.deepEqual(heard, [{ event: 'user.online', user_id: 12 }, { event: 'user.offline', user_id: 12 }]);

  await stand.command('presence', { user_id: 13, online: true });
  await until(() => heard.length === 3, 'people too');
  await socket.emitWithAck('presence.unwatch', { user_ids: [13] });
  await stand.command('presence', { user_id: 13, online: false });
  await settled(stand, socket);
  assert.equal(heard.length, 3);

  const ids = (n) => ({ user_ids: Array.from({ length: n }, (_, i) => i + 1) });
  assert.equal(Object.keys((await socket.emitWithAck('presence.query', ids(500))).states).length, 500);
  assert.equal((await socket.emitWithAck('presence.query', ids(501))).code, 'BAD_PAYLOAD');
  assert.equal((await socket.emitWithAck('presence.watch', ids(501))).code, 'BAD_PAYLOAD');
  assert.equal((await socket.emitWithAck('presence.watch', { user_ids: ['12'] })).code, 'BAD_PAYLOAD');
});

test('a message reaches a socket once, joined or not, and nobody else', async (t) => {
  const stand = await startSandbox(t);
  const staff = await stand.token();
  const joined = await stand.socket(t, { auth: { token: staff } });
  const personal = await stand.socket(t, { auth: { token: staff } });
  const stranger = await stand.socket(t, { auth: { token: await stand.token(stand.accounts[3]) } });
  const heard = [joined, personal, stranger].map((socket) => collect(socket, 'message'));
  await joined.emitWithAck('conversation.join', { conversation_id: 6 });
  const customer = await stand.token(stand.accounts[2]);
  for (const body of ['1', '2', '3']) {
    await stand.call('POST', 'app/conversations/6/messages', { token: customer, body: { body, media_id: null } });
  }
  for (const [socket, id] of [[joined, 2], [personal, 2], [stranger, 60]]) await settled(stand, socket, id);
  const bodies = heard.map((all) => all.map((one) => one.message.body).join(''));
  assert.deepEqual(bodies, ['123', '123', '']);
  assert.equal(heard[0][0].event, 'message.created');
  assert.deepEqual(Object.keys(heard[0][0].message), ['id', 'sender_id', 'body', 'media_id', 'created_at']);

  await joined.emitWithAck('conversation.leave', { conversation_id: 6 });
  await stand.call('POST', 'app/conversations/6/messages', { token: staff, body: { body: 'own' } });
  await settled(stand, joined);
  assert.equal(heard[0].length, 3, 'the sender hears it in the room only');
});
