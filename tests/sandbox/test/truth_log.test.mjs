// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { startSandbox, stop, tempDir } from '../testing/stand.mjs';

const linesOf = (file) => fs.readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

async function everything(stand) {
  const parts = [await stand.query('threads'), await stand.query('thread', { id: 1 }), await stand.query('conversation', { id: 9 }),
    await stand.query('live', { id: 42 })];
  return parts;
}

async function doALot(stand, token) {
  const call = (method, where, body) => stand.call(method, where, { token, body });
  await call('POST', 'admin/support/threads/1/messages', { body: 'قبل', media_id: null });
  await call('PATCH', 'admin/support/threads/2', { status: 'resolved' });
  await call('POST', 'app/conversations/9/messages', { body: 'before' });
  await call('POST', 'app/conversations/9/mute');
  const comments = (await call('GET', 'app/lives/42/comments')).json.data;
  await call('DELETE', `admin/lives/42/comments/${comments[0].id}`);
  await call('POST', `admin/lives/42/comments/${comments[1].id}/pin`);
  await call('POST', 'admin/lives/42/block', { user_id: comments[2].user_id, reason: 'spam' });
  const guest = (await stand.query('live', { id: 42 })).guests.find((one) => one.status === 'requested');
  await call('POST', `admin/lives/42/guests/${guest.user_id}/approve`);
}

test('a killed sandbox resumes from its log: same state, tokens, revocations, keys', { timeout: 30000 }, async (t) => {
  const log = path.join(tempDir(t), 'truth.jsonl');
  const first = await startSandbox(t, '--log', log);
  const token = await first.token();
  const revoked = await first.token();
  await first.call('POST', 'general/auth/logout', { token: revoked });
  await doALot(first, token);
  const keyed = { token, body: { body: 'once', media_id: null }, headers: { 'idempotency-key': 'k-1' } };
  const sent = await first.call('POST', 'admin/support/threads/1/messages', keyed);
  const before = await everything(first);
  await stop(first.child, 'SIGKILL');
  fs.appendFileSync(log, '{"n":999999,"t":"com'); // the line that was being written

  const second = await startSandbox(t, '--log', log, '--seed', '99');
  assert.equal((await second.query('state')).resumed, true);
  assert.deepEqual(await everything(second), before);
  assert.equal((await second.call('GET', 'general/auth/me', { token })).status, 200);
  assert.equal((await second.call('GET', 'general/auth/me', { token: revoked })).status, 401);
  const again = await second.call('POST', 'admin/support/threads/1/messages', keyed);
  assert.deepEqual([again.status, again.json.data], [201, sent.json.data]);
  assert.deepEqual(await everything(second), before);
  const numbers = linesOf(log).map((line) => line.n);
  assert.deepEqual(numbers, numbers.map((_, i) => i + 1), 'one numbering over both runs');
});

test('requests, commits and publishes are in the log before the answer, without secrets', async (t) => {
  const log = path.join(tempDir(t), 'truth.jsonl');
  const stand = await startSandbox(t, '--log', log);
  const token = await stand.token();
  const headers = { 'idempotency-key': 'abc' };
  await stand.call('POST', 'app/conversations/9/messages', { token, body: { body: 'truth' }, headers });
  const lines = linesOf(log);
  const request = lines.find((line) => line.t === 'request' && line.id === 'conversations.send');
  assert.deepEqual([request.method, request.path, request.status, request.user, request.key, request.body],
    ['POST', '/api/v1/app/conversations/9/messages', 201, 2, 'abc', { body: 'truth' }]);
  assert.equal(lines.filter((line) => line.t === 'commit' && line.kind === 'dm.message').length, 1);
  const channels = lines.filter((line) => line.t === 'publish').map((line) => line.channel);
  assert.deepEqual(channels, ['conversation.9', 'user.20']);
  const login = lines.find((line) => line.id === 'auth.login');
  assert.equal(login.body.auth, stand.accounts[0].phone);
  const text = fs.readFileSync(log, 'utf8');
  assert.ok(!text.includes(stand.accounts[0].password) && !text.includes(token));
});

test('the log can be awaited over the control port', async (t) => {
  const stand = await startSandbox(t);
  const after = String((await stand.query('state')).log_next - 1);
  const waiting = stand.query('log', { after, type: 'commit', kind: 'live.comment', contains: 'needle', wait: '5000' });
  await stand.command('live', { live_id: 42, event: 'comment', body: 'hay' });
  await stand.command('live', { live_id: 42, event: 'comment', body: 'a needle' });
  const found = await waiting;
  assert.equal(found.length, 1);
  assert.equal(found[0].data.comment.body, 'a needle');
  assert.deepEqual(await stand.query('log', { after, type: 'commit', kind: 'live.ended', wait: '50' }), []);
});
