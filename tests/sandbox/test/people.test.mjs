// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, startSandbox, until } from '../testing/stand.mjs';

test('a customer answers what staff wrote, and so does the other side of a conversation', async (t) => {
  const stand = await startSandbox(t);
  await stand.command('people', { on: true });
  const token = await stand.token();
  const after = String((await stand.query('state')).log_next - 1);
  await stand.call('POST', 'admin/support/threads/3/messages', { token, body: { body: 'checking', media_id: null } });
  const [reply] = await until(async () => {
    const rows = await stand.query('log', { after, kind: 'support.message', contains: '"thread_id":3', wait: '10000' });
    return rows.length > 1 ? rows.slice(1) : null;
  }, 'an answer', 15000);
  assert.equal(reply.data.message.sender_role, 'user');
  assert.equal(reply.data.message.sender_id, 13);
});

test('lives are alive: several kinds of events by themselves, thousands of comments on demand', async (t) => {
  const stand = await startSandbox(t);
  const socket = await stand.socket(t, { auth: { token: await stand.token() } });
  for (const id of [42, 43, 44, 45, 46, 47]) await socket.emitWithAck('live.join', { live_id: id });
  const events = collect(socket, 'live');
  await stand.command('people', { on: true });
  await until(() => new Set(events.map((one) => one.event)).size >= 3, 'three kinds of events', 30000);

  await stand.command('rate', { per_second: 2000, live_id: 43 });
  await until(() => events.filter((one) => one.live_id === 43).length > 2000, 'a flood', 20000);
  await stand.command('rate', { per_second: 0 });
  await stand.command('people', { on: false });
  const ids = events.filter((one) => one.event === 'live.comment').map((one) => one.comment.id);
  assert.equal(new Set(ids).size, ids.length);
  const { people } = await stand.query('state');
  assert.equal(people.running, false);
});
