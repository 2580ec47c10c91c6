// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, next, settled, startSandbox, until } from '../testing/stand.mjs';

const kBody = { body: 'hello', media_id: null };

test('fail: any status, a count, a body as it is, before or after the commit', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const send = () => stand.call('POST', 'app/conversations/9/messages', { token, body: kBody });
  const count = async () => (await stand.query('conversation', { id: 9 })).messages.length;
  const before = await count();

  await stand.command('fail', { id: 'conversations.send', status: 429, retry_after: 7, count: 2 });
  const limited = await send();
  assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '7']);
  assert.equal((await send()).status, 429);
  await stand.command('fail', { id: '*', status: 419 });
  assert.equal((await send()).status, 419);
  await stand.command('fail', { id: 'conversations.send', status: 422 });
  assert.ok((await send()).json.errors);
  await stand.command('fail', { id: 'conversations.send', status: 200, body: '{"data": {"id": 9007199254740993' });
  assert.equal((await send()).text, '{"data": {"id": 9007199254740993');
  assert.equal(await count(), before);

  await stand.command('fail', { id: 'conversations.send', how: 'cut' });
  await assert.rejects(send());
  assert.equal(await count(), before);
  await stand.command('fail', { id: 'conversations.send', how: 'cut-after' });
  await assert.rejects(send());
  assert.equal(await count(), before + 1, 'committed, the answer lost');
  await stand.command('fail', { id: 'conversations.send', how: 'status-after', status: 502 });
  assert.equal((await send()).status, 502);
  assert.equal(await count(), before + 2);

  await stand.command('fail', { id: 'conversations.send', how: 'late', ms: 50 });
  await assert.rejects(send());
  await until(async () => await count() === before + 3, 'committed after the cut');

  await stand.command('fail', { id: 'conversations.send', how: 'hang' });
  const hanging = assert.rejects(send());
  await until(async () => (await stand.query('log', { type: 'request', contains: '"hang"' })).length === 1, 'it hangs');
  await stand.command('clear-faults');
  await hanging;
  assert.equal((await send()).status, 201);
});

test('keys: the same answer again, a conflict on another path, ignored when switched off', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const headers = { 'idempotency-key': '11111111-2222-4333-8444-555555555555' };
  const send = (id = 9) => stand.call('POST', `app/conversations/${id}/messages`, { token, body: kBody, headers });
  const first = await send();
  const second = await send();
  assert.deepEqual(second.json, first.json);
  assert.equal(second.headers.get('idempotent-replayed'), 'true');
  assert.equal((await send(8)).status, 409);
  await stand.command('settings', { idempotency: false });
  assert.notEqual((await send()).json.data.id, first.json.data.id);
});

test('off: assumed endpoints disappear in four ways, documented ones cannot', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  for (const status of [404, 405, 501, 403]) {
    await stand.command('off', { id: 'users.show', status });
    const answer = await stand.call('GET', 'admin/users/12', { token });
    assert.equal(answer.status, status);
    if (status === 404) assert.match(answer.json.message, /route/);
  }
  await stand.command('on', { id: 'users.show' });
  assert.equal((await stand.call('GET', 'admin/users/12', { token })).status, 200);
  assert.equal((await stand.command('off', { id: 'conversations.send' })).ok, false);
  assert.equal((await stand.command('off', { id: 'nonsense' })).ok, false);
});

test('rate limit: 429 with Retry-After once a user has had the minute\'s share', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  await stand.command('settings', { rateLimit: 3, retryAfter: 11 });
  const all = [];
  for (let i = 0; i < 8; i += 1) all.push(await stand.call('GET', 'general/auth/me', { token }));
  const refused = all.filter((one) => one.status === 429);
  assert.ok(refused.length >= 2, 'even if the minute turned meanwhile');
  assert.equal(refused[0].headers.get('retry-after'), '11');
});

test('network: refused, cut, silent, and back on the same port; the control port stays', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const me = () => stand.call('GET', 'general/auth/me', { token });
  for (const mode of ['refuse', 'cut']) {
    const socket = await stand.socket(t, { auth: { token } });
    const gone = next(socket, 'disconnect');
    await stand.command('network', { mode });
    assert.equal([await gone].flat()[0], 'transport close');
    await assert.rejects(me());
    await stand.command('network', { mode: 'up' });
    assert.equal((await me()).status, 200);
  }
  const socket = await stand.socket(t, { auth: { token } });
  await stand.command('network', { mode: 'hole' });
  await assert.rejects(fetch(`${stand.url}/api/v1/general/auth/me`, { signal: AbortSignal.timeout(300) }));
  assert.ok(socket.connected, 'nobody told it');
  await stand.command('network', { mode: 'up' });
  assert.equal((await me()).status, 200);
  await stand.command('network', { mode: 'refuse', ms: 50 });
  await until(() => me().catch(() => null), 'back by itself');
});

test('bus: held events come after resume in order, dropped ones never', async (t) => {
  const stand = await startSandbox(t);
  const socket = await stand.socket(t, { auth: { token: await stand.token() } });
  const heard = collect(socket, 'message');
  const say = (body) => stand.command('message', { conversation_id: 9, body });
  await stand.command('bus', { mode: 'hold' });
  await say('1');
  await say('2');
  await settled(stand, socket);
  assert.deepEqual(heard, []);
  await stand.command('bus', { mode: 'run' });
  await until(() => heard.length === 2, 'held events');
  await stand.command('bus', { mode: 'drop' });
  await say('3');
  await stand.command('bus', { mode: 'run' });
  await say('4');
  await until(() => heard.length === 3, 'the next event');
  assert.deepEqual(heard.map((one) => one.message.body), ['1', '2', '4']);
});

test('drop ends sockets in three ways; push sends anything, raw packets too', async (t) => {
  const stand = await startSandbox(t);
  const token = await stand.token();
  const reasons = { close: 'transport close', cut: 'transport close', disconnect: 'io server disconnect' };
  for (const [how, reason] of Object.entries(reasons)) {
    const socket = await stand.socket(t, { auth: { token } });
    const gone = next(socket, 'disconnect');
    await stand.command('drop', { user_id: 2, how });
    assert.equal([await gone].flat()[0], reason, how);
  }
  const socket = await stand.socket(t, { auth: { token } });
  await socket.emitWithAck('live.join', { live_id: 42 });
  let heard = next(socket, 'live');
  await stand.command('push', { room: 'live.42', event: 'live', payload: { event: 'live.unknown', live_id: 42 } });
  assert.equal((await heard).event, 'live.unknown');
  heard = next(socket, 'live');
  await stand.command('push', { room: 'live.42', raw: '2["live",{"event":"live.share","live_id":42,"user_id":9007199254740993}]' });
  assert.equal((await heard).event, 'live.share');
  heard = next(socket, 'live');
  await stand.command('publish', { channel: 'live.42', payload: { event: 'live.x', live_id: 42 } });
  assert.equal((await heard).event, 'live.x');
});

test('wrong input to the control port is told, not taken', async (t) => {
  const stand = await startSandbox(t);
  for (const [verb, input] of [['settings', { perPage: 0 }], ['settings', { nope: 1 }], ['fail', { id: 'nope' }], ['network', { mode: 'x' }],
    ['ban', { user_id: 777777 }], ['rate', { per_second: 6000 }], ['drop', { how: 'x' }], ['nonsense', {}]]) {
    const answer = await stand.command(verb, input);
    assert.equal(answer.ok, false, verb);
    assert.equal(typeof answer.message, 'string');
  }
});

test('the most comments a second is an option with bounds, and some people can be told to be silent', async (t) => {
  const stand = await startSandbox(t, '--max-rate', '6000');
  assert.equal((await stand.command('rate', { per_second: 6001 })).ok, false);
  assert.equal((await stand.command('rate', { per_second: 10, silent: 200 })).ok, false);
  await assert.rejects(startSandbox(t, '--max-rate', '20001'));

  const after = String((await stand.query('state')).log_next - 1);
  const silent = Array.from({ length: 399 }, (_, i) => 100 + i); // all viewers but 499
  assert.equal((await stand.command('rate', { per_second: 6000, silent })).per_second, 6000);
  const writers = await until(async () => {
    const rows = await stand.query('log', { after, type: 'commit', kind: 'live.comment', wait: '5000' });
    return rows.length > 20 ? new Set(rows.map((row) => row.by)) : null;
  }, 'the only one who is not silent', 15000);
  await stand.command('rate', { per_second: 0 });
  assert.deepEqual([...writers], [499]);
});

test('a live keeps as many of its comments as it is told to', async (t) => {
  const stand = await startSandbox(t, '--comments-kept', '1000');
  for (let i = 0; i < 1300; i += 1) await stand.command('live', { live_id: 45, event: 'comment', body: `n ${i}` });
  const { comments } = await stand.query('live', { id: 45 });
  assert.ok(comments.length >= 1000 && comments.length <= 1200, String(comments.length));
  assert.equal(comments.at(-1).body, 'n 1299');
});

test('a streamer goes live, as often as a test needs', async (t) => {
  const stand = await startSandbox(t);
  const { live_id: first } = await stand.command('start_live', { streamer_id: 60 });
  const { live_id: second } = await stand.command('start_live', { streamer_id: 60, title: 'second' });
  assert.notEqual(first, second);
  const live = await stand.query('live', { id: second });
  assert.equal(live.title, 'second');
  assert.equal(live.status, 'live');
  assert.equal((await stand.command('start_live', { streamer_id: 999999 })).ok, false);
});
