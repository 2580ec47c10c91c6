// SPDX-License-Identifier: MIT
import { equal, ok, shows } from '../lib/cases.mjs';
import { frame, Poller, welcome } from '../lib/raw_server.mjs';

const undecodable = ['4', '47', '49["x"]', '4x', '42', '42["x"', '42["x"]]', '42["x"] y', '42{"a":1}', '42[]', '42[null]',
  '42[true]', '42[["x"]]', '42[{}]', '42"x"', '42["x",tru]', '42["x",01]', '42["x",]', "42['x']", '42["\\x"]', '43{"a":1}',
  '430', '430"x"', '40[]', '40"sid"', '41{}', '41[]', '44[1]', '44true'];
for (const packet of undecodable) {
  shows(`comes back after the packet ${packet}`, [58], async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    const wire = await server.wire();
    wire.text(packet);
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'parse error');
    await wire.closed;
    await probe.expect({ ev: 'connect' });
    equal(probe.count({ ev: 'event' }), 0, 'events');
  });
}

const foreign = {
  'an unknown Engine.IO type': (wire) => wire.text('9x'),
  'a letter for a type': (wire) => wire.text('x'),
  'invalid UTF-8': (wire) => wire.raw(frame(1, Buffer.from([0x34, 0x32, 0xff, 0xfe]))),
  'a reserved opcode': (wire) => wire.raw(frame(3, 'x')),
  'reserved bits': (wire) => wire.raw(Buffer.from([0xf1, 0x01, 0x36])),
  'a continuation of nothing': (wire) => wire.raw(frame(0, 'x')),
  'an oversized control frame': (wire) => wire.raw(Buffer.concat([Buffer.from([0x89, 126, 0, 200]), Buffer.alloc(200)])),
  'a fragmented control frame': (wire) => wire.raw(frame(9, 'x', false)),
  'a new message inside a fragmented one': (wire) => wire.raw(frame(1, '42["a', false)).raw(frame(1, '42["b"]')),
};
for (const [name, act] of Object.entries(foreign)) {
  shows(`closes on ${name} and comes back`, [59], async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    const wire = await server.wire();
    act(wire);
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'transport error');
    await wire.closed;
    await probe.expect({ ev: 'connect' });
    equal(probe.count({ ev: 'event' }), 0, 'events');
  });
}

for (const [name, body] of [['an unknown type', '9x'], ['broken base64', 'b!!!'], ['an empty answer', ''],
  ['invalid UTF-8', Buffer.from([0x34, 0x32, 0xff])]]) {
  shows(`closes on ${name} while polling and comes back`, [59], async (t) => {
    const poller = new Poller().welcoming();
    let spoil = false;
    const server = await t.raw({ http: (req, res, posted) => {
      if (spoil && req.method === 'GET' && req.url.includes('sid=')) {
        spoil = false;
        res.writeHead(200).end(body);
      } else {
        poller.handle(req, res, posted);
      }
    } });
    const probe = await t.connected(server.url, { transports: ['polling'] });
    spoil = true;
    poller.push('6');
    ok((await probe.expect({ ev: 'disconnect' })).reason === 'transport error');
    await probe.expect({ ev: 'connect' });
  }, { needs: ['polling'] });
}

shows('survives what has no meaning', [60], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  wire.text('6', '3', '3probe', '5', '0{"sid":"other","upgrades":[],"pingInterval":1,"pingTimeout":1}',
    '40{"sid":"second"}', '', '42["end"]');
  await probe.expect({ ev: 'event', name: 'end' });
  equal(probe.count({ ev: 'connect' }), 1);
  equal(probe.hello.sid, 'socket-id');
});
