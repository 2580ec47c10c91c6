// SPDX-License-Identifier: MIT
import { both, equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { frame, openPacket, Poller, welcome } from '../lib/raw_server.mjs';
import { echo } from '../lib/sio_server.mjs';

for (const [name, transports] of both) {
  shows(`keeps the order both ways by ${name}`, [32], async (t) => {
    const server = await t.sio();
    echo(server.io);
    const probe = await t.connected(server.url, { transports });
    const count = 500;
    probe.send(...Array.from({ length: count }, (_, i) => ({ cmd: 'emit', event: 'echo', args: [i] })));
    await probe.expect({ ev: 'event', args: [count - 1] });
    equal(probe.lines.filter((l) => l.ev === 'event').map((l) => l.args[0]), Array.from({ length: count }, (_, i) => i));
  });

  shows(`carries every JSON type by ${name}`, [33], async (t) => {
    const server = await t.sio();
    echo(server.io);
    const probe = await t.connected(server.url, { transports });
    const args = [null, true, false, 0, -1.5, 1e21, '', 'x', [], {}, { '': '', a: { b: [[], {}] } }];
    probe.send({ cmd: 'emit', event: 'echo', args });
    equal((await probe.expect({ ev: 'event', name: 'echo' })).args, args);
    probe.send({ cmd: 'emit', event: 'echo' });
    equal((await probe.expect({ ev: 'event', name: 'echo' })).args, []);
  });

  shows(`carries large texts by ${name}`, [42], async (t) => {
    const server = await t.sio({ maxHttpBufferSize: 2e7 });
    server.io.on('connection', (socket) => {
      socket.on('size', (text, done) => done(text.length));
      socket.on('give', (n) => socket.emit('given', 'é'.repeat(n)));
    });
    const probe = await t.connected(server.url, { transports });
    const [inward, outward] = name === 'polling' ? [1e6, 2e6] : [4e6, 3e6];
    probe.send({ cmd: 'emit', event: 'size', args: ['y'.repeat(outward)], ack: true, id: 1 });
    equal((await probe.expect({ ev: 'ack', id: 1 }, 15000)).args, [outward]);
    probe.send({ cmd: 'emit', event: 'give', args: [inward] });
    const given = await probe.expect({ ev: 'event', name: 'given' }, 15000);
    ok(given.args[0] === 'é'.repeat(inward), 'the text is not the same');
  }, { ms: 40000 });
}

const texts = {
  'control characters and NUL': 'a\u0000b\u0001\u001f\u007f\n\r\t"\\/',
  'line separators': 'x\u2028y\u2029z',
  'astral characters': '😀𝒳🇩🇪👨‍👩‍👧‍👦',
  'right-to-left and combining marks': 'مرحبا שלום e\u0301 \u202eabc\u202c',
  'what looks like protocol': '42["x"]\u001e3probe,/ns,{"_placeholder":true}',
};
for (const [name, text] of Object.entries(texts)) {
  shows(`carries ${name}`, [34], async (t) => {
    const server = await t.sio();
    echo(server.io);
    for (const [, transports] of both) {
      const probe = await t.connected(server.url, { transports });
      probe.send({ cmd: 'emit', event: 'echo', args: [text, { [text]: text }] });
      equal((await probe.expect({ ev: 'event', name: 'echo' })).args, [text, { [text]: text }]);
    }
  });
}

shows('lets lone surrogates survive', [34], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  wire.text('42["e","a\\ud800b","\\udc00"]');
  equal((await probe.expect({ ev: 'event' })).args, ['a\ud800b', '\udc00']);
  probe.send('{"cmd":"emit","event":"e","args":["a\\ud800b"]}');
  equal(JSON.parse((await wire.expect('42')).slice(2)), ['e', 'a\ud800b']);
});

shows('keeps 64-bit integers exact', [35], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  const numbers = '9007199254740993,9223372036854775807,-9223372036854775808,18446744073709551615';
  wire.text(`42["e",${numbers}]`);
  ok((await probe.expect({ ev: 'event' })).raw.includes(`[${numbers}]`), 'a number changed on the way in');
  probe.send(`{"cmd":"emit","event":"e","args":[${numbers}]}`);
  ok((await wire.expect('42')).includes(numbers), 'a number changed on the way out');
});

shows('delivers an event whose name is a number', [36], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  (await server.wire()).text('42[42,"x"]');
  const event = await probe.expect({ ev: 'event' });
  equal([event.name, event.args], ['42', ['x']]);
});

const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'];
shows('refuses to emit reserved names', [37], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  for (const event of reserved) {
    probe.send({ cmd: 'emit', event });
    equal((await probe.expect({ ev: 'error' })).code, 'reserved_event');
  }
  await pause(50);
  equal(server.wires[0].texts().filter((m) => m.startsWith('42')), []);
});

for (const event of reserved) {
  shows(`takes a received "${event}" for a broken packet`, [37, 58], async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    (await server.wire()).text(`42["${event}"]`);
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'parse error');
    await probe.expect({ ev: 'connect' });
    equal(probe.count({ ev: 'event' }), 0, 'events');
  });
}

shows('keeps an event that comes before the namespace is accepted', [38], async (t) => {
  const server = await t.raw({ ws: async (wire) => {
    wire.accept().text(openPacket());
    await wire.expect('40');
    wire.text('42["early",1]', '42["early",2]', '40{"sid":"S"}', '42["after",3]');
  } });
  const probe = await t.connected(server.url);
  const numbers = [];
  for (let i = 0; i < 3; i += 1) numbers.push((await probe.expect({ ev: 'event' })).args[0]);
  equal(numbers, [1, 2, 3]);
});

shows('ignores packets of a namespace that it is not in', [39], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  (await server.wire()).text('42/other,["x"]', '41/other,', '44/other,{"message":"m"}', '43/other,0[]', '42["y"]');
  equal((await probe.expect({ ev: 'event' })).name, 'y');
  equal([probe.count({ ev: 'disconnect' }), probe.count({ ev: 'connect_error' })], [0, 0]);
});

for (const [name, transports] of both) {
  shows(`sends what was emitted before the connection once and in order by ${name}`, [40], async (t) => {
    const server = await t.sio();
    const got = [];
    server.io.on('connection', (socket) => socket.onAny((event, n) => got.push(n)));
    const probe = await t.client(server.url, { transports });
    probe.send(...[1, 2, 3].map((n) => ({ cmd: 'emit', event: 'n', args: [n] })));
    await probe.expect({ ev: 'connect' });
    probe.send({ cmd: 'emit', event: 'n', args: [4] });
    await until(() => got.length >= 4, 'four events');
    await pause(100);
    equal(got, [1, 2, 3, 4]);
  });
}

shows('sends what was emitted after a disconnect with the next connection', [40], async (t) => {
  const server = await t.sio();
  const got = [];
  server.io.on('connection', (socket) => socket.onAny((event, n) => got.push(n)));
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'disconnect' }, { cmd: 'emit', event: 'n', args: [1] }, { cmd: 'emit', event: 'n', args: [2] });
  await probe.expect({ ev: 'disconnect' });
  await pause(100);
  equal(got, []);
  probe.send({ cmd: 'connect' });
  await until(() => got.length >= 2, 'two events');
  await pause(100);
  equal(got, [1, 2]);
});

shows('drops volatile emits without a connection and sends them with one', [41], async (t) => {
  const server = await t.sio();
  const got = [];
  server.io.on('connection', (socket) => socket.onAny((event, n) => got.push(n)));
  const probe = await t.client(server.url);
  probe.send({ cmd: 'emit', event: 'n', args: [1], volatile: true });
  await probe.expect({ ev: 'connect' });
  probe.send({ cmd: 'emit', event: 'n', args: [2], volatile: true });
  await until(() => got.length === 1, 'the second one');
  probe.send({ cmd: 'disconnect' });
  await probe.expect({ ev: 'disconnect' });
  probe.send({ cmd: 'emit', event: 'n', args: [3], volatile: true }, { cmd: 'connect' });
  await probe.expect({ ev: 'connect' });
  await pause(150);
  equal(got, [2]);
}, { needs: ['volatile'] });

shows('drops volatile emits right after the server went away', [41], async (t) => {
  const server = await t.sio();
  const got = [];
  server.io.on('connection', (socket) => socket.onAny((event, n) => got.push(n)));
  const connection = server.next();
  const probe = await t.connected(server.url);
  (await connection).conn.close();
  await probe.expect({ ev: 'disconnect' });
  probe.send({ cmd: 'emit', event: 'n', args: [1], volatile: true });
  await probe.expect({ ev: 'connect' });
  await pause(150);
  equal(got, []);
}, { needs: ['volatile'] });

shows('drops volatile emits while a POST is on its way', [41], async (t) => {
  const poller = new Poller().welcoming();
  const server = await t.raw({ http: poller.handle });
  const probe = await t.connected(server.url, { transports: ['polling'] });
  await pause(100);
  poller.postDelay = 2000;
  probe.send({ cmd: 'emit', event: 'n', args: [1] });
  await poller.expect('42["n",1]');
  probe.send({ cmd: 'emit', event: 'n', args: [2], volatile: true });
  await pause(2300);
  ok(!poller.packets.includes('42["n",2]'), 'it was kept');
}, { needs: ['volatile', 'polling'] });

shows('comes back after a message above the limit of the server, without sending it again', [42], async (t) => {
  const server = await t.sio({ maxHttpBufferSize: 10000 });
  let connections = 0;
  server.io.on('connection', () => { connections += 1; });
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'emit', event: 'big', args: ['x'.repeat(20000)] });
  const lost = await probe.expect({ ev: 'disconnect' });
  ok(lost.reason.startsWith('transport'), lost.reason);
  await probe.expect({ ev: 'connect' });
  await probe.expectNone({ ev: 'disconnect' }, 400);
  equal(connections, 2);
});

shows('is not broken by a server with permessage-deflate', [43], async (t) => {
  const server = await t.sio({ perMessageDeflate: { threshold: 0 } });
  echo(server.io);
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'emit', event: 'echo', args: ['x'.repeat(5000)] });
  equal((await probe.expect({ ev: 'event', name: 'echo' })).args[0].length, 5000);
});

shows('reads 200 levels of nesting', [44], async (t) => {
  const server = await t.sio();
  echo(server.io);
  const probe = await t.connected(server.url);
  const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
  probe.send({ cmd: 'emit', event: 'echo', args: [deep] });
  equal((await probe.expect({ ev: 'event' })).args, [deep]);
});

shows('survives 100,000 levels of nesting', [44], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  const n = 100000;
  wire.text(`42["deep",${'['.repeat(n)}${']'.repeat(n)}]`);
  wire.text(`42["deep",${'{"a":'.repeat(n)}1${'}'.repeat(n)}]`);
  wire.text('42["after"]');
  await probe.expect((line) => line.name === 'after' || line.ev === 'disconnect', 10000);
  (await server.wire(server.wires.length)).text('2');
  await probe.sync();
});

// No server known sends such a frame; a client over QWebSocket before Qt 6.8.4 cannot read it.
shows('a character split between two fragments is read, or ends the connection, which comes back', [45], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const text = Buffer.from('42["f","ä"]');
  (await server.wire()).raw(Buffer.concat([frame(1, text.subarray(0, 9), false), frame(0, text.subarray(9))]));
  const line = await probe.expect((each) => each.ev === 'event' || each.ev === 'disconnect');
  if (line.ev === 'event') equal(line.args, ['ä']);
  else await probe.expect({ ev: 'connect' });
});

shows('a frame that stops in its middle ends the connection, which comes back', [45], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire, { open: { pingInterval: 5000, pingTimeout: 3000 } }) });
  const probe = await t.connected(server.url);
  (await server.wire()).raw(frame(1, '42["never whole"]').subarray(0, 9));
  await probe.expect({ ev: 'disconnect' }, 15000);
  await probe.expect({ ev: 'connect' });
});

shows('reads fragments, single bytes and several frames at once', [45], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  const text = Buffer.from('42["f","äöü😀"]');
  wire.raw(Buffer.concat([frame(1, text.subarray(0, 10), false), frame(9, 'between'), frame(0, text.subarray(10, 12), false),
    frame(0, text.subarray(12))]));
  equal((await probe.expect({ ev: 'event' })).args, ['äöü😀']);
  for (const byte of frame(1, text)) {
    wire.raw(Buffer.from([byte]));
    await pause(1);
  }
  equal((await probe.expect({ ev: 'event' })).args, ['äöü😀']);
  wire.raw(Buffer.concat([1, 2, 3].map((i) => frame(1, `42["m",${i}]`))));
  for (const i of [1, 2, 3]) equal((await probe.expect({ ev: 'event' })).args, [i]);
});
