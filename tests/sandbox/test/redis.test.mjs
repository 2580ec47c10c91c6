// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, next, settled, startRedis, startSandbox, stop, tempDir, until } from '../testing/stand.mjs';

test('over real Redis: events, presence, no double delivery; Redis may restart', async (t) => {
  const dir = tempDir(t);
  let redis = await startRedis(dir);
  t.after(() => stop(redis));
  const stand = await startSandbox(t, '--redis', redis.url);
  const socket = await stand.socket(t, { auth: { token: await stand.token() } });
  const messages = collect(socket, 'message');
  await socket.emitWithAck('conversation.join', { conversation_id: 9 });
  await socket.emitWithAck('presence.watch', { user_ids: [12] });
  await stand.command('message', { conversation_id: 9, body: 'one' });
  const online = next(socket, 'presence');
  const customer = await stand.socket(t, { auth: { token: await stand.token(stand.accounts[2]) } });
  assert.deepEqual(await online, { event: 'user.online', user_id: 12 });
  await settled(stand, socket);
  assert.deepEqual(messages.map((one) => one.message.body), ['one']);
  const states = async () => (await socket.emitWithAck('presence.query', { user_ids: [2, 12, 13] })).states ?? {};
  assert.deepEqual(await states(), { 2: true, 12: true, 13: false });

  await stop(redis, 'SIGKILL');
  const refused = await socket.emitWithAck('presence.query', { user_ids: [12] });
  assert.deepEqual([refused.ok, refused.code], [false, 'INTERNAL']);
  redis = await startRedis(dir, redis.port);
  await until(async () => {
    await stand.command('message', { conversation_id: 9, body: 'back' });
    return messages.length > 1;
  }, 'events again', 10000);
  await until(async () => (await states())[12] === true, 'presence told again', 10000);
  const offline = next(socket, 'presence');
  customer.disconnect();
  assert.deepEqual(await offline, { event: 'user.offline', user_id: 12 });
});
