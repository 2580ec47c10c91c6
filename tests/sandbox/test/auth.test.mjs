// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jwt from 'jsonwebtoken';
import { startSandbox } from '../testing/stand.mjs';

const kArabic = { 'accept-language': 'ar' };

test('login answers a token whose sub is the user, for the right account type only', async (t) => {
  const stand = await startSandbox(t);
  const good = await stand.login();
  assert.equal(good.status, 200);
  const claims = jwt.decode(good.json.data.token);
  assert.equal(claims.sub, '2');
  assert.ok(claims.exp > Date.now() / 1000);

  const wrong = await stand.login(undefined, { password: 'no' });
  assert.equal(wrong.status, 401);
  assert.equal(wrong.json.code, 'INVALID_CREDENTIALS');
  const arabic = await stand.login(undefined, { password: 'no' }, kArabic);
  assert.match(arabic.json.message, /[\u0600-\u06FF]/);

  const missing = await stand.login(undefined, { password: '' });
  assert.equal(missing.status, 422);
  assert.deepEqual(Object.keys(missing.json.errors), ['password']);
  const type = await stand.login(undefined, {}, { user_type: 'client' });
  assert.deepEqual(Object.keys(type.json.errors), ['user_type']);
  const none = await stand.login(undefined, {}, { user_type: '' });
  assert.deepEqual(Object.keys(none.json.errors), ['user_type']);

  await stand.command('settings', { loginRefusal: 422, numericSub: true });
  const other = await stand.login(undefined, { password: 'no' });
  assert.equal(other.status, 422);
  assert.ok(other.json.errors.auth);
  assert.equal(jwt.decode(await stand.token()).sub, 2);
});

test('refresh gives a new token and ends the old one; expired can be refreshed, revoked cannot', async (t) => {
  const stand = await startSandbox(t);
  const first = await stand.token();
  const refreshed = await stand.call('POST', 'general/auth/token/refresh', { token: first });
  assert.equal(refreshed.status, 200);
  const second = refreshed.json.data.token;
  assert.notEqual(second, first);
  const old = await stand.call('GET', 'general/auth/me', { token: first });
  assert.deepEqual([old.status, old.json.code], [401, 'AUTH_REVOKED']);
  assert.equal((await stand.call('POST', 'general/auth/token/refresh', { token: first })).status, 401);

  await stand.command('expire', { user_id: 2 });
  const expired = await stand.call('GET', 'general/auth/me', { token: second });
  assert.deepEqual([expired.status, expired.json.code], [401, 'AUTH_EXPIRED']);
  const third = (await stand.call('POST', 'general/auth/token/refresh', { token: second })).json.data.token;
  assert.equal((await stand.call('GET', 'general/auth/me', { token: third })).json.data.id, 2);

  assert.equal((await stand.call('POST', 'general/auth/logout', { token: third })).status, 200);
  assert.equal((await stand.call('GET', 'general/auth/me', { token: third })).json.code, 'AUTH_REVOKED');
});

test('a token really ends at its exp', async (t) => {
  const stand = await startSandbox(t, '--token-ttl', '2');
  const token = await stand.token();
  assert.equal((await stand.call('GET', 'general/auth/me', { token })).status, 200);
  await new Promise((resolve) => { setTimeout(resolve, 2100); });
  assert.equal((await stand.call('GET', 'general/auth/me', { token })).json.code, 'AUTH_EXPIRED');
});

test('admin routes are for staff, unknown tokens for nobody, banned people stay out', async (t) => {
  const stand = await startSandbox(t);
  const customer = await stand.token(stand.accounts[2]);
  assert.equal((await stand.call('GET', 'admin/support/threads', { token: customer })).status, 403);
  assert.equal((await stand.call('GET', 'admin/support/threads')).status, 401);
  assert.equal((await stand.call('GET', 'admin/support/threads', { token: 'a.b.c' })).status, 401);
  const wrongType = { token: customer, headers: { user_type: 'supporter' } };
  assert.equal((await stand.call('GET', 'app/conversations', wrongType)).status, 403);
  await stand.command('ban', { user_id: 12 });
  assert.equal((await stand.call('GET', 'app/conversations', { token: customer })).status, 401);
  assert.equal((await stand.login(stand.accounts[2])).status, 403);
});
