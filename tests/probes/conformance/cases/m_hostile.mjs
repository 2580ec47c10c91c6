// SPDX-License-Identifier: MIT
import fs from 'node:fs';
import { equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { frame, Poller, welcome } from '../lib/raw_server.mjs';

function residentMiB(probe) {
  const status = fs.readFileSync(`/proc/${probe.child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

const huge = Buffer.from([0x81, 127, 0, 0, 0, 0, 0x40, 0, 0, 0]); // one gibibyte is announced

async function recovers(t, act, reason = /^(transport|parse)/) {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const before = residentMiB(probe);
  await act(await server.wire(), probe);
  const lost = await probe.expect({ ev: 'disconnect' }, 15000);
  ok(reason.test(lost.reason), lost.reason);
  await probe.expect({ ev: 'connect' });
  const grown = residentMiB(probe) - before;
  ok(grown < 250, `memory grew by ${Math.round(grown)} MiB`);
}

shows('closes at once when a frame of 1 GiB is announced', [59], (t) => recovers(t, (wire) => wire.raw(huge)));

shows('closes on a stream that never ends', [59], (t) => recovers(t, async (wire) => {
  const part = Buffer.alloc(1 << 20, 'x');
  wire.raw(frame(1, '42["', false));
  while (!wire.isClosed) {
    if (!wire.socket.write(frame(0, part, false))) {
      await Promise.race([new Promise((resolve) => { wire.socket.once('drain', resolve); }), wire.closed]);
    }
  }
}), { ms: 40000 });

shows('closes on a polling body that never ends', [59], async (t) => {
  const poller = new Poller().welcoming();
  let spoil = false;
  const server = await t.raw({ http: (req, res, body) => {
    if (!(spoil && req.method === 'GET' && req.url.includes('sid='))) {
      poller.handle(req, res, body);
      return;
    }
    spoil = false;
    res.writeHead(200, { 'content-type': 'text/plain' });
    const part = Buffer.alloc(1 << 20, 'x');
    let open = true;
    res.once('close', () => { open = false; });
    res.write('42["');
    (function more() {
      while (open && res.write(part));
      if (open) res.once('drain', more);
    }());
  } });
  const probe = await t.connected(server.url, { transports: ['polling'] });
  spoil = true;
  poller.push('6');
  equal((await probe.expect({ ev: 'disconnect' }, 20000)).reason, 'transport error');
  await probe.expect({ ev: 'connect' });
}, { needs: ['polling'], ms: 40000 });

shows('reads a handshake that comes byte by byte', [45], async (t) => {
  const server = await t.raw({ ws: async (wire) => {
    const { socket } = wire;
    const write = socket.write.bind(socket);
    let chain = Promise.resolve();
    socket.write = (data) => {
      for (const byte of Buffer.from(data)) chain = chain.then(() => { write(Buffer.from([byte])); return pause(1); });
      return true;
    };
    await welcome(wire);
  } });
  await t.connected(server.url);
});

shows('fails when the handshake answer never ends', [17, 20], async (t) => {
  const server = await t.raw({ ws: (wire) => {
    wire.socket.write('HTTP/1.1 101 Switching Protocols\r\n');
    const timer = setInterval(() => wire.socket.write(`X-Filler: ${'x'.repeat(20000)}\r\n`), 2);
    wire.closed.then(() => clearInterval(timer));
  } });
  const probe = await t.client(server.url, { timeoutMs: 1500 });
  const error = await probe.expect({ ev: 'connect_error' });
  ok(['timeout', 'transport'].includes(error.kind), error.kind);
  equal(error.willRetry, true);
  await until(() => server.wires[0].isClosed, 'the connection closed');
});

shows('fails when the handshake is answered with rubbish', [21], async (t) => {
  for (const rubbish of ['\0\0\0\0\r\n\r\n', 'HTTP/1.1 101 x\r\n\r\n', 'HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n',
    'HTTP/1.1 999 x\r\n\r\n', '\r\n\r\n', 'SSH-2.0-OpenSSH\r\n\r\n']) {
    const server = await t.raw({ ws: (wire) => { wire.socket.write(rubbish); } });
    const probe = await t.client(server.url, { timeoutMs: 800 });
    const error = await probe.expect({ ev: 'connect_error' });
    equal(error.willRetry, true);
    await probe.expectNone({ ev: 'connect' }, 20);
  }
});

shows('survives a flood of events', [32], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url);
  const wire = await server.wire();
  const count = 20000;
  wire.raw(Buffer.concat(Array.from({ length: count }, (_, i) => frame(1, `42["n",${i}]`))));
  await probe.expect({ ev: 'event', args: [count - 1] }, 15000);
  equal(probe.count({ ev: 'event' }), count);
}, { ms: 30000 });

shows('does not keep without bound what comes before the namespace is accepted', [38], async (t) => {
  const server = await t.raw({ ws: async (wire, n) => {
    if (n > 1) return welcome(wire);
    wire.accept().text('0{"sid":"e","upgrades":[],"pingInterval":25000,"pingTimeout":20000}');
    await wire.expect('40');
    const part = frame(1, `42["n","${'x'.repeat(1 << 20)}"]`);
    while (!wire.isClosed) {
      if (!wire.socket.write(part)) {
        await Promise.race([new Promise((resolve) => { wire.socket.once('drain', resolve); }), wire.closed]);
      }
      await pause(0);
    }
    return undefined;
  } });
  const probe = await t.client(server.url);
  equal((await probe.expect({ ev: 'connect_error' }, 15000)).willRetry, true);
  await probe.expect({ ev: 'connect' });
  ok(residentMiB(probe) < 300, `${Math.round(residentMiB(probe))} MiB`);
}, { ms: 40000 });

shows('is not kept busy by a server that answers every poll with nothing', [60], async (t) => {
  const poller = new Poller().welcoming();
  let busy = false;
  let gets = 0;
  const server = await t.raw({ http: (req, res, body) => {
    if (busy && req.method === 'GET' && req.url.includes('sid=')) {
      gets += 1;
      res.writeHead(200).end('6');
    } else {
      poller.handle(req, res, body);
    }
  } });
  const probe = await t.connected(server.url, { transports: ['polling'] });
  busy = true;
  poller.push('6');
  await pause(2000);
  ok(gets < 100, `${gets} requests in two seconds`);
  equal(probe.count({ ev: 'disconnect' }), 0);
}, { needs: ['polling'] });
