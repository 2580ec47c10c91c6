// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSandbox } from '../testing/stand.mjs';

const kLong = 'admin/support/threads/7/messages'; // 320 messages at seed time

test('numbered pages lead from the newest to the oldest without a gap', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const ids = [];
  for (let page = 1; ; page += 1) {
    const { json } = await stand.call('GET', `${kLong}?page=${page}&per_page=50`, { token });
    ids.push(...json.data.map((row) => row.id));
    assert.equal(json.meta.current_page, page);
    assert.equal(json.meta.total, 320);
    if (page === json.meta.last_page) break;
  }
  assert.equal(ids.length, 320);
  assert.deepEqual(ids, [...ids].sort((a, b) => b - a));
  assert.equal(new Set(ids).size, 320);
});

test('the nested, cursor and wrapped styles hold the same rows', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const meta = (await stand.call('GET', kLong, { token })).json.data;
  await stand.command('settings', { envelope: 'nested' });
  const nested = (await stand.call('GET', `${kLong}?page=1`, { token })).json.data;
  assert.deepEqual(nested.data, meta);
  assert.equal(nested.last_page, 7);
  assert.match(nested.next_page_url, /\?page=2$/);

  await stand.command('settings', { envelope: 'cursor', wrap: 'status' });
  const first = (await stand.call('GET', kLong, { token })).json;
  assert.equal(first.status, true);
  assert.deepEqual(first.data, meta);
  await stand.command('support', { thread_id: 7, body: 'rows move, cursors do not' });
  const next = (await stand.call('GET', `${kLong}?cursor=${first.meta.next_cursor}`, { token })).json;
  assert.ok(next.data[0].id < meta.at(-1).id);
  assert.equal(next.data.length, 50);

  await stand.command('settings', { envelope: 'bare', order: 'oldest' });
  const bare = (await stand.call('GET', kLong, { token })).json;
  assert.equal(bare.meta, undefined);
  assert.ok(bare.data[0].id < bare.data[1].id);
});

test('the seeded platform has what a day at work has', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const rows = async (where) => (await stand.call('GET', `${where}per_page=100`, { token })).json.data;
  const threads = await rows('admin/support/threads?');
  assert.ok(threads.length >= 12);
  assert.ok((await rows('admin/support/threads?status=open&')).every((one) => one.status === 'open'));
  const conversations = await rows('app/conversations?');
  assert.ok(conversations.length >= 8);
  assert.ok(conversations.some((one) => one.is_muted) && conversations.some((one) => one.unread_count > 0));
  const lives = await rows('admin/lives?status=live&');
  assert.deepEqual(lives.map((one) => one.id).sort(), [42, 43, 44, 45, 46, 47]);
  const live = (await stand.call('GET', 'admin/lives/42', { token })).json.data;
  assert.ok(live.guests.some((guest) => guest.status === 'requested'));
  assert.equal(live.pinned_comments.length, 1);
  const names = threads.map((one) => one.user_name);
  assert.ok(names.includes(''), 'somebody has no name');
  assert.ok(names.some((name) => name.includes('\u202E')), 'somebody has a bidi override in the name');
});

test('equal seed and time give equal data, another seed gives other data', async (t) => {
  const now = ['--now', '2026-06-07T10:00:00Z'];
  const read = async (...args) => {
    const stand = await startSandbox(t, ...now, ...args);
    return JSON.stringify([await stand.query('threads'), await stand.query('live', { id: 42 })]);
  };
  const first = await read('--seed', '5');
  assert.equal(await read('--seed', '5'), first);
  assert.notEqual(await read('--seed', '6'), first);
});
