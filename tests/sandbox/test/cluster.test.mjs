// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collect, next, Stand, until } from '../testing/stand.mjs';
import { startNode, stop } from '../cluster/children.mjs';

const kCluster = fileURLToPath(new URL('../cluster.mjs', import.meta.url));
const gatewayOf = (socket) => socket.io.engine.id.split('-')[0];

async function startCluster(t) {
  const child = await startNode(kCluster, ['--no-people', '--parent-pid', String(process.pid)]);
  t.after(() => stop(child));
  const stand = new Stand(child);
  stand.part = async (name, what) => {
    const response = await fetch(`${child.hello.parts}/part`, { method: 'POST', body: JSON.stringify({ name, what }) });
    assert.equal((await response.json()).ok, true);
  };
  return stand;
}

/** Sockets until there is one on each gateway. */
async function oneOnEach(t, stand, token, transports) {
  const found = {};
  for (let i = 0; i < 20 && Object.keys(found).length < 2; i += 1) {
    const socket = await stand.socket(t, { auth: { token }, transports, reconnection: true, reconnectionDelayMax: 500 });
    if (found[gatewayOf(socket)]) socket.disconnect();
    else found[gatewayOf(socket)] = socket;
  }
  assert.deepEqual(Object.keys(found).sort(), ['g1', 'g2']);
  return found;
}

test('two gateways behind nginx: events and presence cross, one dies and its clients come to the other', { timeout: 90000 }, async (t) => {
  const stand = await startCluster(t);
  const token = await stand.token();
  const { g1, g2 } = await oneOnEach(t, stand, token, ['websocket']);
  for (const socket of [g1, g2]) {
    await socket.emitWithAck('conversation.join', { conversation_id: 6 });
    await socket.emitWithAck('presence.watch', { user_ids: [12, 60] });
  }
  const heard = [collect(g1, 'message'), collect(g2, 'message')];
  const presence = [collect(g1, 'presence'), collect(g2, 'presence')];
  const customer = await stand.socket(t, { auth: { token: await stand.token(stand.accounts[2]) } });
  await until(() => presence.every((all) => all.length === 1), 'online on both');
  await stand.command('message', { conversation_id: 6, body: 'to both' });
  await until(() => heard.every((all) => all.length === 1), 'the message on both');

  // Somebody who does not come back is told offline by the gateway that is left.
  const dying = gatewayOf(customer);
  const [left, gone] = dying === 'g1' ? [g2, g1] : [g1, g2];
  const back = next(gone, 'connect', 20000);
  await stand.part(dying, 'kill');
  await back;
  assert.notEqual(gatewayOf(gone), dying);
  await gone.emitWithAck('conversation.join', { conversation_id: 6 });
  const watched = dying === 'g1' ? presence[1] : presence[0];
  await until(() => watched.some((one) => one.event === 'user.offline' && one.user_id === 12), 'offline', 20000);
  await stand.command('message', { conversation_id: 6, body: 'after' });
  await until(() => heard.every((all) => all.at(-1).message.body === 'after'), 'after', 5000);
  assert.deepEqual(heard.map((all) => all.length), [2, 2], 'once each');
  assert.ok(left.connected);

  await stand.part(dying, 'start');
  await until(async () => {
    const socket = await stand.socket(t, { auth: { token } });
    const name = gatewayOf(socket);
    socket.disconnect();
    return name === dying;
  }, 'the gateway is used again', 15000);
});

test('long polling stays on its gateway, and upgrades there', { timeout: 60000 }, async (t) => {
  const stand = await startCluster(t);
  const { g1, g2 } = await oneOnEach(t, stand, await stand.token(), ['polling']);
  for (const socket of [g1, g2]) {
    for (let i = 0; i < 10; i += 1) {
      assert.deepEqual(await socket.emitWithAck('live.join', { live_id: 42 }), { ok: true });
    }
    const comment = next(socket, 'live');
    await stand.command('live', { live_id: 42, event: 'comment', body: 'hi' });
    assert.equal((await comment).comment.body, 'hi');
  }
  const upgrading = await stand.socket(t, { auth: { token: await stand.token() }, transports: ['polling', 'websocket'] });
  await until(() => upgrading.io.engine.transport.name === 'websocket', 'the upgrade');
});
