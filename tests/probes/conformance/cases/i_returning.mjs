// SPDX-License-Identifier: MIT
import { both, equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { openPacket, welcome } from '../lib/raw_server.mjs';

const attempts = (probe) => probe.lines.filter((l) => l.ev === 'reconnect_attempt');

shows('waits longer each time, up to the limit', [66], async (t) => {
  const probe = await t.client('http://127.0.0.1:1', { reconnection: { delayMs: 100, delayMaxMs: 400, jitter: 0, attempts: 5 } });
  await probe.expect({ ev: 'reconnect_failed' });
  const errors = probe.lines.filter((l) => l.ev === 'connect_error');
  const waits = attempts(probe).map((line, i) => line.at - errors[i].at);
  [100, 200, 400, 400, 400].forEach((expected, i) => {
    ok(waits[i] > expected - 90 && waits[i] < expected + 400, `wait ${i + 1} was ${waits[i]} ms`);
  });
  equal(errors.map((l) => l.willRetry), [true, true, true, true, true, false]);
});

shows('stops after the last attempt, once, and starts again only when told', [66], async (t) => {
  const probe = await t.client('http://127.0.0.1:1', { reconnection: { delayMs: 20, delayMaxMs: 20, jitter: 0, attempts: 2 } });
  await probe.expect({ ev: 'reconnect_failed' });
  await probe.expectNone(() => true, 300);
  equal(attempts(probe).map((l) => l.n), [1, 2]);
  probe.send({ cmd: 'connect' });
  await probe.expect({ ev: 'connect_error' });
  equal((await probe.expect({ ev: 'reconnect_attempt' })).n, 1);
});

shows('counts from one again after a success', [66], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  for (let i = 1; i <= 3; i += 1) {
    (await server.wire(i)).socket.destroy();
    equal((await probe.expect({ ev: 'reconnect_attempt' })).n, 1);
    equal((await probe.expect({ ev: 'reconnect' })).n, 1);
    await probe.expect({ ev: 'connect' });
  }
});

shows('does not come back when that is switched off', [66], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url, { reconnection: false });
  (await server.wire()).socket.destroy();
  await probe.expect({ ev: 'disconnect' });
  await probe.expectNone(() => true, 400);
});

shows('varies the wait at the limit too', [67], async (t) => {
  const probe = await t.client('http://127.0.0.1:1', { reconnection: { delayMs: 100, delayMaxMs: 100, jitter: 0.8, attempts: 14 } });
  await probe.expect({ ev: 'reconnect_failed' });
  const errors = probe.lines.filter((l) => l.ev === 'connect_error');
  const waits = attempts(probe).map((line, i) => line.at - errors[i].at);
  ok(Math.max(...waits) - Math.min(...waits) > 45, `waits ${waits.map(Math.round)}`);
});

for (const [name, transports] of both) {
  shows(`keeps trying by ${name} until the server is there`, [68], async (t) => {
    const gone = await t.sio();
    const { port, url } = gone;
    await gone.stop();
    const probe = await t.client(url, { transports });
    await probe.expect({ ev: 'reconnect_attempt', n: 2 });
    await t.sio({}, { port });
    await probe.expect({ ev: 'reconnect' });
    await probe.expect({ ev: 'connect' });
  });

  shows(`has a new id each time by ${name}, and hears nothing twice`, [70], async (t) => {
    const server = await t.sio();
    const probe = await t.connected(server.url, { transports });
    const ids = new Set([probe.hello.sid]);
    for (let i = 1; i <= 10; i += 1) {
      for (const socket of server.io.sockets.sockets.values()) socket.conn.close();
      ids.add((await probe.expect({ ev: 'connect' })).sid);
      server.io.emit('tick', i);
      equal((await probe.expect({ ev: 'event', name: 'tick' })).args, [i]);
    }
    await pause(100);
    equal([ids.size, probe.count({ ev: 'event' }), server.io.engine.clientsCount], [11, 10, 1]);
  });
}

shows('stops trying when told to disconnect', [69], async (t) => {
  const probe = await t.client('http://127.0.0.1:1', { reconnection: { delayMs: 200, delayMaxMs: 200, jitter: 0 } });
  await probe.expect({ ev: 'connect_error' });
  probe.send({ cmd: 'disconnect' });
  await probe.expectNone(() => true, 600);
});

shows('does not start a second loop when told to connect while it waits', [69], async (t) => {
  const probe = await t.client('http://127.0.0.1:1', { reconnection: { delayMs: 300, delayMaxMs: 300, jitter: 0 } });
  await probe.expect({ ev: 'connect_error' });
  probe.send({ cmd: 'connect' }, { cmd: 'connect' });
  await pause(1000);
  const numbers = attempts(probe).map((l) => l.n);
  equal(numbers, numbers.map((_, i) => i + 1));
  ok(numbers.length <= 4, `${numbers.length} attempts in one second`);
});

shows('takes up connect and disconnect while it waits', [65, 69], async (t) => {
  const server = await t.raw({ ws: (wire, n) => (n === 1 ? void wire.socket.destroy() : welcome(wire)) });
  const probe = await t.client(server.url, { reconnection: { delayMs: 5000, delayMaxMs: 5000, jitter: 0 } });
  await probe.expect({ ev: 'connect_error' });
  probe.send({ cmd: 'disconnect' }, { cmd: 'connect' });
  await probe.expect({ ev: 'connect' }, 3000);
  await probe.expectNone({ ev: 'disconnect' }, 200);
  equal(server.wires.length, 2);
});

shows('reads auth, query and headers afresh at each attempt', [71], async (t) => {
  const server = await t.sio();
  const seen = [];
  server.io.on('connection', ({ handshake: h }) => seen.push([h.auth.v, h.query.v, h.headers['x-v']]));
  const probe = await t.connected(server.url, { auth: { v: '1' }, query: { v: '1' }, headers: { 'X-V': '1' } });
  probe.send({ cmd: 'setAuth', auth: { v: '2' } }, { cmd: 'setQuery', query: { v: '2' } }, { cmd: 'setHeaders', headers: { 'X-V': '2' } });
  await probe.sync();
  for (const socket of server.io.sockets.sockets.values()) socket.conn.close();
  await probe.expect({ ev: 'connect' });
  probe.send({ cmd: 'setAuth', auth: null });
  await probe.sync();
  for (const socket of server.io.sockets.sockets.values()) socket.conn.close();
  await probe.expect({ ev: 'connect' });
  equal(seen, [['1', '1', '1'], ['2', '2', '2'], [undefined, '2', '2'].map((v) => v ?? null)]);
});

shows('takes a refusal on the way back for final until told', [72], async (t) => {
  const server = await t.sio();
  let valid = true;
  server.io.use((socket, next) => next(valid || socket.handshake.auth.fresh ? undefined : new Error('AUTH_EXPIRED')));
  const probe = await t.connected(server.url);
  valid = false;
  for (const socket of server.io.sockets.sockets.values()) socket.conn.close();
  equal((await probe.expect({ ev: 'disconnect' })).reason, 'transport close');
  const error = await probe.expect({ ev: 'connect_error' });
  equal([error.kind, error.message, error.willRetry], ['server', 'AUTH_EXPIRED', false]);
  await probe.expectNone(() => true, 300);
  probe.send({ cmd: 'setAuth', auth: { fresh: true } }, { cmd: 'connect' });
  await probe.expect({ ev: 'connect' });
});

const drops = {
  'before the handshake': (wire) => wire.socket.destroy(),
  'before the open packet': (wire) => wire.accept().socket.end(),
  'between the open packet and CONNECT': async (wire) => {
    wire.accept().text(openPacket());
    await wire.expect('40');
    wire.socket.end();
  },
};
for (const [name, act] of Object.entries(drops)) {
  shows(`tries again when dropped ${name}`, [73], async (t) => {
    const server = await t.raw({ ws: (wire, n) => (n <= 2 ? act(wire) : welcome(wire)) });
    const probe = await t.client(server.url);
    for (let i = 0; i < 2; i += 1) {
      const error = await probe.expect({ ev: 'connect_error' });
      equal([error.kind, error.willRetry], ['transport', true]);
    }
    await probe.expect({ ev: 'connect' });
    equal(probe.count({ ev: 'disconnect' }), 0, 'disconnect lines');
  });
}

shows('recovers its session, its rooms and what it missed', [74], async (t) => {
  const server = await t.sio({ connectionStateRecovery: {} });
  const connection = server.next();
  const probe = await t.connected(server.url);
  const socket = await connection;
  socket.join('room');
  server.io.emit('n', 1);
  await probe.expect({ ev: 'event' });
  socket.conn.close();
  await probe.expect({ ev: 'disconnect' });
  server.io.to('room').emit('n', 2);
  server.io.emit('n', 3);
  const again = await probe.expect({ ev: 'connect' });
  equal([again.recovered, again.sid], [true, probe.hello.sid]);
  for (const n of [2, 3]) equal((await probe.expect({ ev: 'event' })).args[0], n);
  equal((await probe.sync()).recovered, true);
}, { needs: ['recovery'] });

shows('sends pid and offset along with auth', [74], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire, { connect: { pid: 'P' } }) });
  const probe = await t.connected(server.url, { auth: { token: 'x' } });
  const wire = await server.wire();
  wire.text('42["e",1,"offset-1"]', '42["e",2,"offset-2"]', '42["e",3]');
  await probe.expect({ ev: 'event', args: [3] });
  wire.socket.destroy();
  const second = await server.wire(2);
  await until(() => second.messages.length > 0, 'CONNECT');
  const [connect] = second.messages;
  equal(JSON.parse(connect.slice(2)), { pid: 'P', offset: 'offset-2', token: 'x' });
}, { needs: ['recovery'] });

shows('never claims a recovery after it left by its own will', [74], async (t) => {
  const server = await t.sio({ connectionStateRecovery: {} });
  const probe = await t.connected(server.url);
  server.io.emit('n', 1);
  await probe.expect({ ev: 'event' });
  probe.send({ cmd: 'disconnect' });
  await probe.expect({ ev: 'disconnect' });
  probe.send({ cmd: 'connect' });
  const again = await probe.expect({ ev: 'connect' });
  equal(again.recovered, false);
  ok(again.sid !== probe.hello.sid, 'the same id');
}, { needs: ['recovery'] });
