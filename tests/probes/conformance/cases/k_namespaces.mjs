// SPDX-License-Identifier: MIT
import { equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { echo } from '../lib/sio_server.mjs';

const needs = ['namespaces'];

async function two(t, more = {}) {
  const server = await t.sio();
  for (const name of ['/', '/admin']) echo(server.io, name);
  const probe = await t.connected(server.url, more);
  probe.send({ cmd: 'connect', s: 'two', url: server.url, namespace: '/admin', ...more });
  const second = await probe.expect({ ev: 'connect', s: 'two' });
  return { server, probe, second };
}

shows('shares one connection between namespaces, each with an id of its own', [75], async (t) => {
  const { server, probe, second } = await two(t);
  equal([server.requests.length, server.io.engine.clientsCount], [1, 1]);
  ok(second.sid !== probe.hello.sid, 'the same id');
}, { needs });

shows('keeps events and acknowledgements of namespaces apart', [75], async (t) => {
  const { server, probe } = await two(t);
  server.io.of('/admin').emit('only', 'admin');
  equal((await probe.expect({ ev: 'event', name: 'only' })).s, 'two');
  probe.send({ cmd: 'emit', s: 'two', event: 'echo', args: ['b'], ack: true, id: 2 },
    { cmd: 'emit', event: 'echo', args: ['a'], ack: true, id: 1 });
  equal((await probe.expect({ ev: 'ack', id: 2 })).args, ['b']);
  equal((await probe.expect({ ev: 'ack', id: 1 })).args, ['a']);
  probe.send({ cmd: 'emit', s: 'two', event: 'echo', args: ['x'] });
  equal((await probe.expect({ ev: 'event', name: 'echo' })).s, 'two');
}, { needs });

shows('closes the connection with its last namespace', [75], async (t) => {
  const { server, probe } = await two(t);
  probe.send({ cmd: 'disconnect' });
  equal((await probe.expect({ ev: 'disconnect' })).s, 'main');
  await pause(200);
  equal([(await probe.sync('two')).connected, server.io.engine.clientsCount], [true, 1]);
  probe.send({ cmd: 'disconnect', s: 'two' });
  await until(() => server.io.engine.clientsCount === 0, 'the connection closed');
}, { needs });

shows('lets the server end one namespace', [75], async (t) => {
  const { server, probe } = await two(t);
  server.io.of('/admin').disconnectSockets();
  const lost = await probe.expect({ ev: 'disconnect' });
  equal([lost.s, lost.reason], ['two', 'io server disconnect']);
  equal([(await probe.sync()).connected, server.io.engine.clientsCount], [true, 1]);
  probe.send({ cmd: 'connect', s: 'two' });
  await probe.expect({ ev: 'connect', s: 'two' });
}, { needs });

shows('brings every namespace back', [75], async (t) => {
  const { server, probe } = await two(t);
  for (const socket of server.io.sockets.sockets.values()) socket.conn.close();
  const names = [await probe.expect({ ev: 'connect' }), await probe.expect({ ev: 'connect' })].map((l) => l.s);
  equal(names.sort(), ['main', 'two']);
  equal([probe.count({ ev: 'reconnect_attempt' }), server.io.engine.clientsCount], [1, 1]);
}, { needs });

shows('does not share when asked not to', [75], async (t) => {
  const { server } = await two(t, { forceNew: true });
  equal(server.io.engine.clientsCount, 2);
}, { needs });

for (const name of ['/a-b_c.d', '/ünïcode', '/a/b/c', '/with space', '/quote"{[', '/a?b=c']) {
  shows(`reaches the namespace ${name}`, [76], async (t) => {
    const server = await t.sio();
    echo(server.io, name);
    const probe = await t.connected(server.url, { namespace: name });
    const args = ['/x,y', ',', '{["/', { '/k,': ',' }];
    probe.send({ cmd: 'emit', event: 'echo', args, ack: true, id: 1 });
    equal((await probe.expect({ ev: 'ack', id: 1 })).args, args);
  }, { needs });
}

shows('is not confused by commas and slashes in arguments', [76], async (t) => {
  const server = await t.sio();
  echo(server.io);
  const probe = await t.connected(server.url);
  for (const args of [['/ns,1[2]'], [',,,'], ['{"a":"/"}'], [{ '/,[': ['],'] }]]) {
    probe.send({ cmd: 'emit', event: 'echo', args });
    equal((await probe.expect({ ev: 'event', name: 'echo' })).args, args);
  }
});
