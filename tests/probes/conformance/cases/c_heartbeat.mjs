// SPDX-License-Identifier: MIT
import { both, equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { frame, Poller, welcome } from '../lib/raw_server.mjs';

shows('answers each ping and never pings itself', [27], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  await t.connected(server.url);
  const wire = await server.wire();
  for (let i = 0; i < 3; ++i) {
    const begin = performance.now();
    wire.text('2');
    await wire.expect('3');
    ok(performance.now() - begin < 1000, 'the answer came late');
  }
  await pause(300);
  equal(wire.texts().filter((m) => m === '3').length, 3, 'pongs');
  equal(wire.texts().filter((m) => m === '2').length, 0, 'pings');
});

shows('answers pings while polling', [27], async (t) => {
  const poller = new Poller().welcoming();
  const server = await t.raw({ http: poller.handle });
  await t.connected(server.url, { transports: ['polling'] });
  poller.push('2');
  await poller.expect('3');
});

for (const [name, transports] of both) {
  shows(`notices silence by ${name} and comes back`, [28], async (t) => {
    const poller = new Poller({ open: { pingInterval: 300, pingTimeout: 200 } }).welcoming();
    const server = await t.raw({ http: poller.handle,
      ws: (wire) => welcome(wire, { open: { pingInterval: 300, pingTimeout: 200 } }) });
    const probe = await t.connected(server.url, { transports });
    const lost = await probe.expect({ ev: 'disconnect' });
    equal(lost.reason, 'ping timeout');
    const after = lost.at - probe.hello.at;
    ok(after > 400 && after < 1500, `after ${after} ms`);
    await probe.expect({ ev: 'connect' });
  });

  shows(`stays for as long as it is pinged by ${name}`, [29], async (t) => {
    const server = await t.sio({ pingInterval: 200, pingTimeout: 300 });
    const probe = await t.connected(server.url, { transports });
    await probe.expectNone({ ev: 'disconnect' }, 2500);
  });
}

shows('is not kept alive by anything but pings', [28, 31], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire, { open: { pingInterval: 300, pingTimeout: 200 } }) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  const timer = setInterval(() => wire.text('42["x"]').text('6').raw(frame(9, 'ws')), 60);
  wire.closed.then(() => clearInterval(timer));
  probe.send(...Array.from({ length: 5 }, () => ({ cmd: 'emit', event: 'y' })));
  equal((await probe.expect({ ev: 'disconnect' }, 3000)).reason, 'ping timeout');
});

shows('answers control pings of the WebSocket', [31], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  await t.connected(server.url);
  const wire = await server.wire();
  wire.raw(frame(9, 'hello'));
  await wire.expect((m) => m.opcode === 10 && m.payload.toString() === 'hello');
  equal(wire.texts().filter((m) => m === '3').length, 0, 'Engine.IO pongs');
});

shows('finds an expired heartbeat when it wakes up', [30], async (t) => {
  const server = await t.sio({ pingInterval: 400, pingTimeout: 400 });
  const got = [];
  server.io.on('connection', (socket) => socket.on('late', (n) => got.push([socket.id, n])));
  const probe = await t.connected(server.url);
  probe.child.kill('SIGSTOP');
  probe.send({ cmd: 'emit', event: 'late', args: [1], ack: false });
  await pause(1800);
  probe.child.kill('SIGCONT');
  const lost = await probe.expect({ ev: 'disconnect' });
  ok(['ping timeout', 'transport close'].includes(lost.reason), lost.reason);
  const again = await probe.expect({ ev: 'connect' });
  await until(() => got.length > 0, 'the late event');
  await pause(200);
  equal(got, [[again.sid, 1]]);
});
