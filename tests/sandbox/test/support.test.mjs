// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next, startSandbox } from '../testing/stand.mjs';

test('a customer writes, staff reads, answers and resolves; unread counts follow', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const customer = await stand.token(stand.accounts[2]);
  const thread = async () => (await stand.query('threads')).find((one) => one.id === 1);
  const unread = (await thread()).unread_count;
  const sent = await stand.call('POST', 'app/support/messages', { token: customer, body: { body: 'عندي مشكلة', media_id: null } });
  assert.equal(sent.status, 201);
  assert.equal(sent.json.data.sender_role, 'user');
  assert.equal((await thread()).unread_count, unread + 1);

  const read = await stand.call('POST', 'admin/support/threads/1/read', { token });
  assert.equal(read.json.data.unread_count, 0);
  const reply = await stand.call('POST', 'admin/support/threads/1/messages', { token, body: { body: 'أبشر', media_id: null } });
  assert.equal(reply.json.data.sender_role, 'admin');
  assert.equal((await thread()).last_message.id, reply.json.data.id);

  const change = { status: 'resolved', assignee_id: 2 };
  const updated = await stand.call('PATCH', 'admin/support/threads/1', { token, body: change });
  assert.deepEqual([updated.json.data.status, updated.json.data.assignee_id], ['resolved', 2]);
  const bad = await stand.call('PATCH', 'admin/support/threads/1', { token, body: { assignee_id: 12 } });
  assert.deepEqual(Object.keys(bad.json.errors), ['assignee_id']);
  await stand.call('POST', 'app/support/messages', { token: customer, body: { body: 'again' } });
  assert.equal((await stand.query('threads')).length, 19, 'a new thread, the resolved one is over');
});

test('a message needs a text or a media that exists, of a decent length', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const send = (body) => stand.call('POST', 'app/conversations/5/messages', { token, body });
  for (const body of [{}, { body: '' }, { body: '  ' }, { body: 5 }, { body: 'x'.repeat(5001) }]) {
    const { status, json } = await send(body);
    assert.equal(status, 422, JSON.stringify(body).slice(0, 40));
    assert.ok(json.errors.body);
  }
  assert.ok((await send({ body: 'x', media_id: 77 })).json.errors.media_id);
  assert.equal((await stand.call('POST', 'app/conversations/15/messages', { token, body: { body: 'x' } })).status, 403);
  assert.equal((await stand.call('POST', 'app/conversations/999/messages', { token, body: { body: 'x' } })).status, 404);

  const form = new FormData();
  form.append('file', new Blob(['صورة'], { type: 'text/plain' }), 'note.txt');
  const headers = { authorization: `Bearer ${token}` };
  const uploaded = await (await fetch(`${stand.url}/api/v1/general/media`, { method: 'POST', body: form, headers })).json();
  assert.deepEqual([uploaded.data.name, uploaded.data.size], ['note.txt', 8]);
  const shown = await stand.call('GET', `general/media/${uploaded.data.id}`, { token });
  assert.equal(await (await fetch(shown.json.data.url)).text(), 'صورة');
  const withMedia = await send({ body: null, media_id: uploaded.data.id });
  assert.deepEqual([withMedia.status, withMedia.json.data.body], [201, null]);
});

test('conversations: start finds what exists, read and mute change the row', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const start = (id) => stand.call('POST', 'app/conversations/start', { token, body: { user_id: id } });
  assert.deepEqual([(await start(3)).status, (await start(3)).json.data.id], [200, 5]);
  assert.equal((await start(30)).status, 201);
  assert.equal((await start(30)).status, 200);
  assert.equal((await start(2)).status, 422);
  assert.equal((await stand.call('POST', 'app/conversations/5/read', { token })).json.data.unread_count, 0);
  assert.equal((await stand.call('POST', 'app/conversations/5/mute', { token })).json.data.is_muted, true);
  assert.equal((await stand.call('POST', 'app/conversations/5/mute', { token })).json.data.is_muted, false);
  const muted = await stand.call('POST', 'app/conversations/5/mute', { token, body: { muted: false } });
  assert.equal(muted.json.data.is_muted, false);
});

test('staff sockets hear support messages of others only while that is on; the customer always', async (t) => {
  const stand = await startSandbox(t);
  const staff = await stand.socket(t, { auth: { token: await stand.token() } });
  const customer = await stand.socket(t, { auth: { token: await stand.token(stand.accounts[2]) } });
  let heard = [next(staff, 'support.message'), next(customer, 'support.message')];
  await stand.command('support', { user_id: 12, body: 'one' });
  for (const one of heard) assert.equal((await one).message.body, 'one');

  await stand.command('settings', { staffSupportEvents: false });
  const silent = [];
  staff.on('support.message', (payload) => silent.push(payload));
  heard = next(customer, 'support.message');
  await stand.command('support', { user_id: 12, body: 'two' });
  assert.equal((await heard).message.body, 'two');
  assert.deepEqual(silent, []);
});
