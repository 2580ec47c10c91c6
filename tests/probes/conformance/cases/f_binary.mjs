// SPDX-License-Identifier: MIT
import { both, equal, ok, shows } from '../lib/cases.mjs';
import { Poller, welcome } from '../lib/raw_server.mjs';
import { echo } from '../lib/sio_server.mjs';

const bytes = (size, seed = 1) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 7 + seed) & 255));
const line = (buffer) => ({ $binary: buffer.toString('base64') });

for (const [name, transports] of [...both, ['upgrade', ['polling', 'websocket']]]) {
  shows(`carries binary at any depth by ${name}, zero bytes included`, [53], async (t) => {
    const server = await t.sio();
    echo(server.io);
    const probe = await t.connected(server.url, { transports });
    const args = [line(bytes(3)), { a: [line(bytes(0)), { b: line(bytes(256)) }], n: 1 }, line(bytes(70000, 9))];
    probe.send({ cmd: 'emit', event: 'echo', args });
    equal((await probe.expect({ ev: 'event', name: 'echo' })).args, args);
    probe.send({ cmd: 'emit', event: 'echo', args, ack: true, id: 5 });
    equal((await probe.expect({ ev: 'ack', id: 5 })).args, args);
  }, { needs: ['binary'] });

  shows(`keeps the order of binary and text by ${name}`, [54], async (t) => {
    const server = await t.sio();
    server.io.on('connection', (socket) => socket.on('go', () => {
      for (let i = 0; i < 50; i += 1) socket.emit('n', i, i % 3 === 0 ? bytes(i) : 'text');
    }));
    const probe = await t.connected(server.url, { transports });
    probe.send({ cmd: 'emit', event: 'go' });
    for (let i = 0; i < 50; i += 1) {
      equal((await probe.expect({ ev: 'event', name: 'n' })).args, [i, i % 3 === 0 ? line(bytes(i)) : 'text']);
    }
  }, { needs: ['binary'] });
}

shows('carries 4 MB of binary both ways', [42, 53], async (t) => {
  const server = await t.sio({ maxHttpBufferSize: 2e7 });
  echo(server.io);
  const probe = await t.connected(server.url);
  const args = [line(bytes(4e6))];
  probe.send({ cmd: 'emit', event: 'echo', args });
  ok((await probe.expect({ ev: 'event', name: 'echo' }, 15000)).args[0].$binary === args[0].$binary, 'other bytes');
}, { needs: ['binary'], ms: 40000 });

shows('writes binary as the protocol asks', [53], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  probe.send({ cmd: 'emit', event: 'b', args: [line(bytes(2)), { x: line(bytes(0)) }] });
  const text = await wire.expect('45');
  ok(text.startsWith('452-['), text);
  equal(JSON.parse(text.slice(4)), ['b', { _placeholder: true, num: 0 }, { x: { _placeholder: true, num: 1 } }]);
  ok((await wire.expect(Buffer.isBuffer)).equals(bytes(2)), 'first frame');
  equal((await wire.expect(Buffer.isBuffer)).length, 0, 'length of the second frame');
}, { needs: ['binary'] });

shows('writes binary as base64 while polling', [53], async (t) => {
  const poller = new Poller().welcoming();
  const server = await t.raw({ http: poller.handle });
  const probe = await t.connected(server.url, { transports: ['polling'] });
  probe.send({ cmd: 'emit', event: 'b', args: [line(bytes(4))] });
  await poller.expect('451-["b",');
  equal(await poller.expect('b'), `b${bytes(4).toString('base64')}`);
  poller.push('451-["in",{"_placeholder":true,"num":0}]', 'bAAEC');
  equal((await probe.expect({ ev: 'event', name: 'in' })).args, [{ $binary: 'AAEC' }]);
}, { needs: ['binary', 'polling'] });

shows('leaves a literal placeholder in a text packet alone', [55], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  (await server.wire()).text('42["e",{"_placeholder":true,"num":3},{"_placeholder":true}]');
  equal((await probe.expect({ ev: 'event' })).args, [{ _placeholder: true, num: 3 }, { _placeholder: true }]);
});

const header = '451-["e",{"_placeholder":true,"num":0}]';
const broken = {
  'a binary frame without header': (wire) => wire.binary(bytes(3)),
  'text in the middle of attachments': (wire) => wire.text(header, '42["x"]'),
  'a placeholder out of range': (wire) => wire.text('451-["e",{"_placeholder":true,"num":1}]').binary(bytes(1)),
  'a placeholder below zero': (wire) => wire.text('451-["e",{"_placeholder":true,"num":-1}]').binary(bytes(1)),
  'a placeholder that is no number': (wire) => wire.text('451-["e",{"_placeholder":true,"num":"0"}]').binary(bytes(1)),
  'a placeholder without number': (wire) => wire.text('451-["e",{"_placeholder":true}]').binary(bytes(1)),
  'eleven attachments': (wire) => wire.text('4511-["e"]'),
  'an absurd count of attachments': (wire) => wire.text('4599999999999999999999-["e"]'),
  'a count that is no number': (wire) => wire.text('45x-["e"]'),
  'no count': (wire) => wire.text('45["e"]'),
  'a fractional count': (wire) => wire.text('451.5-["e"]'),
  'an acknowledgement with a placeholder out of range': (wire) => wire.text('461-0[{"_placeholder":true,"num":9}]').binary(bytes(1)),
};
for (const [name, act] of Object.entries(broken)) {
  shows(`takes ${name} for a broken packet`, [56], async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    act(await server.wire());
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'parse error');
    await probe.expect({ ev: 'connect' });
    equal(probe.count({ ev: 'event' }), 0, 'events');
  }, { needs: ['binary'] });
}

shows('forgets half a binary packet with its connection', [57], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  (await server.wire()).text(header).socket.end();
  await probe.expect({ ev: 'disconnect' });
  await probe.expect({ ev: 'connect' });
  (await server.wire(2)).text('42["x"]', header).binary(bytes(2));
  equal((await probe.expect({ ev: 'event' })).name, 'x');
  equal((await probe.expect({ ev: 'event' })).args, [line(bytes(2))]);
}, { needs: ['binary'] });
