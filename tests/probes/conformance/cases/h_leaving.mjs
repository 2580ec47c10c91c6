// SPDX-License-Identifier: MIT
import { both, equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { frame, openPacket, Poller, welcome } from '../lib/raw_server.mjs';

for (const [name, transports] of [...both, ['upgrade', ['polling', 'websocket']]]) {
  shows(`sends what was emitted, says goodbye and stays away by ${name}`, [61], async (t) => {
    const server = await t.sio();
    const got = [];
    const reasons = [];
    server.io.on('connection', (socket) => {
      socket.onAny((event, n) => got.push(n));
      socket.on('disconnect', (reason) => reasons.push(reason));
    });
    const probe = await t.connected(server.url, { transports });
    probe.send(...Array.from({ length: 20 }, (_, i) => ({ cmd: 'emit', event: 'n', args: [i] })), { cmd: 'disconnect' });
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'io client disconnect');
    await until(() => reasons.length > 0, 'the goodbye');
    equal(got.length, 20);
    equal(reasons, ['client namespace disconnect']);
    await until(() => server.io.engine.clientsCount === 0, 'the session ended');
    await until(() => server.sockets.size === 0, 'TCP closed');
    await probe.expectNone(() => true, 300);
  });
}

shows('sends DISCONNECT before it closes', [61], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'emit', event: 'last' }, { cmd: 'disconnect' });
  const wire = await server.wire();
  await wire.expect('41');
  await wire.closed;
  equal(wire.texts().slice(-2), ['42["last"]', '41']);
});

for (const [name, transports] of both) {
  shows(`stays away when the server disconnects it by ${name}, until told`, [62], async (t) => {
    const server = await t.sio();
    const connection = server.next();
    const probe = await t.connected(server.url, { transports });
    (await connection).disconnect();
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'io server disconnect');
    await probe.expectNone(() => true, 400);
    equal((await probe.sync()).connected, false);
    probe.send({ cmd: 'connect' });
    await probe.expect({ ev: 'connect' });
  });
}

const ends = {
  'close code 1000': (wire) => wire.close(1000),
  'close code 1001': (wire) => wire.close(1001, 'going away'),
  'close code 1002': (wire) => wire.close(1002),
  'close code 1009': (wire) => wire.close(1009, 'too big'),
  'close code 1011': (wire) => wire.close(1011),
  'close code 3000': (wire) => wire.close(3000),
  'close code 4999': (wire) => wire.close(4999, 'own'),
  'a close frame without code': (wire) => wire.raw(frame(8, '')),
  'the end of the stream': (wire) => wire.socket.end(),
};
for (const [name, act] of Object.entries(ends)) {
  shows(`comes back after ${name}`, [63], async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    act(await server.wire());
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'transport close');
    await probe.expect({ ev: 'connect' });
  });
}

shows('comes back after a reset', [63], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  (await server.wire()).socket.resetAndDestroy();
  const { reason } = await probe.expect({ ev: 'disconnect' });
  ok(['transport close', 'transport error'].includes(reason), reason);
  await probe.expect({ ev: 'connect' });
});

shows('has no id and no connection after a disconnect, and says so once', [64], async (t) => {
  const server = await t.sio();
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'disconnect' }, { cmd: 'disconnect' });
  const state = await probe.sync();
  equal([state.connected, state.sid, state.recovered, state.transport], [false, null, false, null]);
  equal(probe.count({ ev: 'disconnect' }), 1);
});

shows('takes connect while connected or connecting for nothing', [65], async (t) => {
  const server = await t.sio();
  const probe = await t.client(server.url);
  probe.send({ cmd: 'connect' }, { cmd: 'connect' });
  await probe.expect({ ev: 'connect' });
  probe.send({ cmd: 'connect' });
  await probe.expectNone(() => true, 200);
  equal([server.requests.length, server.io.engine.clientsCount], [1, 1]);
});

for (const [name, transports] of both) {
  for (const last of ['connect', 'disconnect']) {
    shows(`ends a storm of commands by ${name} as the last one says: ${last}`, [65], async (t) => {
      const server = await t.sio();
      const probe = await t.connected(server.url, { transports });
      for (let i = 0; i < 30; i += 1) {
        probe.send({ cmd: 'disconnect' }, { cmd: 'connect' });
        if (i % 7 === 0) await pause(10);
      }
      if (last === 'disconnect') probe.send({ cmd: 'disconnect' });
      const up = last === 'connect';
      await until(async () => (await probe.sync()).connected === up, 'the commanded state');
      await until(() => server.io.engine.clientsCount === (up ? 1 : 0), 'the commanded number of sessions');
      await pause(300);
      equal([(await probe.sync()).connected, server.io.engine.clientsCount], [up, up ? 1 : 0]);
    });
  }
}

const states = {
  'before any command': async (t) => t.probe(),
  'while TCP does not answer': async (t) => t.client('http://10.255.255.1:9'),
  'while waiting for the open packet': async (t) => {
    const server = await t.raw({ ws: (wire) => { wire.accept(); } });
    const probe = await t.client(server.url);
    await server.wire();
    return probe;
  },
  'while waiting for the answer to CONNECT': async (t) => {
    const server = await t.raw({ ws: (wire) => { wire.accept().text(openPacket()); } });
    const probe = await t.client(server.url);
    await (await server.wire()).expect('40');
    return probe;
  },
  'while polling a server that does not answer': async (t) => {
    const server = await t.raw({ http: () => {} });
    const probe = await t.client(server.url, { transports: ['polling'] });
    await until(() => server.requests.length > 0, 'a request');
    return probe;
  },
  'while waiting for the next attempt': async (t) => {
    const probe = await t.client('http://127.0.0.1:1', { reconnection: { delayMs: 60000, delayMaxMs: 60000 } });
    await probe.expect({ ev: 'connect_error' });
    return probe;
  },
  'while connected': async (t) => t.connected((await t.sio()).url),
  'while polling': async (t) => t.connected((await t.sio()).url, { transports: ['polling'] }),
  'while the other side reads nothing': async (t) => {
    const server = await t.raw({ ws: (wire) => welcome(wire) });
    const probe = await t.connected(server.url);
    (await server.wire()).socket.pause();
    probe.send({ cmd: 'emit', event: 'big', args: ['x'.repeat(8e6)] });
    await probe.sync();
    return probe;
  },
  'while a probe hangs': async (t) => {
    const poller = new Poller({ open: { upgrades: ['websocket'] } }).welcoming();
    const server = await t.raw({ http: poller.handle, ws: (wire) => { wire.accept(); } });
    const probe = await t.connected(server.url, { transports: ['polling', 'websocket'] });
    await server.wire();
    return probe;
  },
};
for (const [name, reach] of Object.entries(states)) {
  for (const how of ['quit', 'the end of its input']) {
    shows(`ends at once by ${how} ${name}`, [84], async (t) => {
      const probe = await reach(t);
      const begin = performance.now();
      if (how === 'quit') probe.send({ cmd: 'quit' });
      else probe.child.stdin.end();
      const timer = setTimeout(() => probe.child.kill('SIGKILL'), 6000);
      equal(await probe.exit, { code: 0, signal: null });
      clearTimeout(timer);
      const took = performance.now() - begin;
      ok(took < 2500, `it took ${Math.round(took)} ms`);
    });
  }
}
