// SPDX-License-Identifier: MIT
import { both, equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { welcome } from '../lib/raw_server.mjs';
import { echo } from '../lib/sio_server.mjs';

for (const [name, transports] of both) {
  shows(`gets acknowledgements with any values by ${name}`, [46], async (t) => {
    const server = await t.sio();
    echo(server.io);
    const probe = await t.connected(server.url, { transports });
    const lists = [[], [null], [1, 'x', { a: [] }], [false]];
    lists.forEach((args, id) => probe.send({ cmd: 'emit', event: 'echo', args, ack: true, id }));
    for (const [id, args] of lists.entries()) equal((await probe.expect({ ev: 'ack', id })).args, args);
  });
}

shows('matches acknowledgements out of order', [46], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  for (const id of [10, 11, 12]) probe.send({ cmd: 'emit', event: 'q', args: [id], ack: true, id });
  const ids = [];
  for (let i = 0; i < 3; i += 1) ids.push(/^42(\d+)\[/.exec(await wire.expect('42'))[1]);
  for (const i of [2, 0, 1]) wire.text(`43${ids[i]}[${i}]`);
  for (const i of [2, 0, 1]) equal((await probe.expect({ ev: 'ack' })).id, 10 + i);
});

shows('ignores unknown and repeated acknowledgements', [47], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  wire.text('4312345[1]', '43999999999999999999999[1]');
  probe.send({ cmd: 'emit', event: 'q', ack: true, id: 1 });
  const id = /^42(\d+)\[/.exec(await wire.expect('42'))[1];
  wire.text(`43${id}["first"]`, `43${id}["second"]`, '42["end"]');
  await probe.expect({ ev: 'event', name: 'end' });
  equal([probe.count({ ev: 'ack' }), probe.count({ ev: 'disconnect' })], [1, 0]);
});

shows('ends an acknowledgement once when its time is over', [48], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  probe.send({ cmd: 'emit', event: 'q', ack: true, id: 1, timeoutMs: 200 });
  const id = /^42(\d+)\[/.exec(await wire.expect('42'))[1];
  equal((await probe.expect({ ev: 'ack', id: 1 })).error, 'timeout');
  wire.text(`43${id}["late"]`, '42["end"]');
  await probe.expect({ ev: 'event', name: 'end' });
  equal(probe.count({ ev: 'ack' }), 1);
});

shows('removes an emit from the buffer when its time is over', [48], async (t) => {
  const server = await t.sio();
  const got = [];
  server.io.on('connection', (socket) => socket.onAny((event) => got.push(event)));
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'disconnect' }, { cmd: 'emit', event: 'gone', ack: true, id: 1, timeoutMs: 100 },
    { cmd: 'emit', event: 'kept' });
  equal((await probe.expect({ ev: 'ack', id: 1 })).error, 'timeout');
  probe.send({ cmd: 'connect' });
  await until(() => got.length > 0, 'an event');
  await pause(100);
  equal(got, ['kept']);
});

for (const [name, more] of [['without', {}], ['with', { timeoutMs: 5000 }]]) {
  shows(`fails an acknowledgement ${name} time limit when the connection is lost`, [49], async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    const wire = await server.wire();
    probe.send({ cmd: 'emit', event: 'q', ack: true, id: 1, ...more });
    await wire.expect('42');
    const begin = performance.now();
    wire.socket.destroy();
    equal((await probe.expect({ ev: 'ack', id: 1 })).error, 'disconnected');
    ok(performance.now() - begin < 2000, 'it took long');
    await probe.expect({ ev: 'connect' });
    equal(probe.count({ ev: 'ack' }), 1);
  });
}

shows('fails an acknowledgement when the client leaves', [49], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'emit', event: 'q', ack: true, id: 1 }, { cmd: 'disconnect' });
  equal((await probe.expect({ ev: 'ack', id: 1 })).error, 'disconnected');
});

shows('keeps the acknowledgement of a buffered emit over a disconnect', [50], async (t) => {
  const server = await t.sio();
  echo(server.io);
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'disconnect' }, { cmd: 'emit', event: 'echo', args: [5], ack: true, id: 1 });
  await probe.expectNone({ ev: 'ack' }, 200);
  probe.send({ cmd: 'connect' });
  equal((await probe.expect({ ev: 'ack', id: 1 })).args, [5]);
});

shows('answers the server with any values, once', [51], async (t) => {
  const server = await t.sio();
  const connection = server.next();
  const probe = await t.connected(server.url);
  const socket = await connection;
  for (const args of [[], [null], [1, { a: 'x' }], [{ $binary: 'AQID' }]]) {
    const answers = [];
    socket.emit('q', (...values) => answers.push(values));
    const { ackId } = await probe.expect({ ev: 'event', name: 'q' });
    probe.send({ cmd: 'ack', ackId, args }, { cmd: 'ack', ackId, args: ['again'] });
    await until(() => answers.length === 1, 'an answer');
    const seen = answers[0].map((v) => (Buffer.isBuffer(v) ? { $binary: v.toString('base64') } : v));
    equal(seen, args);
  }
  probe.send({ cmd: 'ack', ackId: 424242, args: [] });
  equal((await probe.expect({ ev: 'error' })).code, 'bad_ack_id');
});

shows('echoes ids beyond 32 bits unchanged', [51], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  for (const id of ['4294967296', '9007199254740991', '12345678901234567890']) {
    wire.text(`42${id}["q"]`);
    const { ackId } = await probe.expect({ ev: 'event' });
    probe.send({ cmd: 'ack', ackId, args: [1] });
    equal(await wire.expect('43'), `43${id}[1]`);
  }
});

const retrying = { retries: 2, ackTimeoutMs: 400 };

shows('sends the next of a retries queue only after the one before was acknowledged', [52], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url, { retries: 2, ackTimeoutMs: 10000 });
  const wire = await server.wire();
  for (const n of [1, 2]) probe.send({ cmd: 'emit', event: 'n', args: [n], ack: true, id: n });
  const first = await wire.expect('42');
  ok(first.endsWith('["n",1]'), first);
  wire.text(`43${/\d+(?=\[)/.exec(first.slice(2))[0]}["a"]`);
  const second = await wire.expect('42');
  ok(second.endsWith('["n",2]'), second);
  equal((await probe.expect({ ev: 'ack', id: 1 })).args, ['a']);
}, { needs: ['retries'] });

shows('sends again what is not acknowledged in time, and gives up in the end', [52], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url, retrying);
  probe.send({ cmd: 'emit', event: 'a', ack: true, id: 1 }, { cmd: 'emit', event: 'b' });
  equal((await probe.expect({ ev: 'ack', id: 1 })).error, 'timeout');
  const wire = await server.wire();
  await wire.expect((m) => typeof m === 'string' && m.endsWith('["b"]'));
  equal(wire.texts().filter((m) => m.endsWith('["a"]')).length, 3, 'times that a was sent');
}, { needs: ['retries'] });

shows('sends the packet in flight again after a reconnect, and nothing twice', [52], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.client(server.url, { retries: 5, ackTimeoutMs: 5000 });
  probe.send(...[1, 2].map((n) => ({ cmd: 'emit', event: 'n', args: [n], ack: true, id: n })));
  const first = await server.wire(1);
  await first.expect('42');
  first.socket.destroy();
  const second = await server.wire(2);
  const again = await second.expect('42');
  ok(again.endsWith('["n",1]'), again);
  await pause(200);
  equal(second.texts().filter((m) => m.startsWith('42')).length, 1, 'packets before the acknowledgement');
}, { needs: ['retries'] });

shows('does not drain the retries queue without a connection', [52], async (t) => {
  const server = await t.sio();
  const got = [];
  server.io.on('connection', (socket) => socket.onAny((event, n, done) => { got.push(n); done(); }));
  const probe = await t.connected(server.url, { retries: 2, ackTimeoutMs: 10000 });
  probe.send({ cmd: 'disconnect' }, ...[1, 2, 3].map((n) => ({ cmd: 'emit', event: 'n', args: [n], ack: true, id: n })));
  await probe.expectNone({ ev: 'ack' }, 400);
  probe.send({ cmd: 'connect' });
  await until(() => got.length >= 3, 'three events');
  await pause(100);
  equal(got, [1, 2, 3]);
}, { needs: ['retries'] });
