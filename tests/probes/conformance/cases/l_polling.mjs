// SPDX-License-Identifier: MIT
import { equal, ok, pause, shows, until, upgraded } from '../lib/cases.mjs';
import { Poller } from '../lib/raw_server.mjs';

const polling = { transports: ['polling'] };
const upgrading = { transports: ['polling', 'websocket'] };

async function poll(t, options = {}, poller = new Poller(options).welcoming()) {
  const server = await t.raw({ http: poller.handle });
  const probe = await t.connected(server.url, { ...polling, ...options.client });
  return { poller, server, probe };
}

shows('has one GET and one POST under way at a time', [77], async (t) => {
  const { poller, probe } = await poll(t);
  poller.postDelay = 30;
  for (let i = 0; i < 20; i += 1) {
    probe.send({ cmd: 'emit', event: 'n', args: [i] });
    poller.push(`42["m",${i}]`);
    await pause(8);
  }
  await poller.expect('42["n",19]');
  equal([poller.maxGets, poller.maxPosts], [1, 1]);
  equal(poller.packets.filter((p) => p.startsWith('42')), Array.from({ length: 20 }, (_, i) => `42["n",${i}]`));
}, { needs: ['polling'] });

shows('joins and splits packets of one body', [77], async (t) => {
  const { poller, probe } = await poll(t);
  poller.push('42["a",1]', '42["b\\u001e"]', '42["c",3]');
  equal((await probe.expect({ ev: 'event', name: 'a' })).args, [1]);
  await probe.expect({ ev: 'event', name: 'b\u001e' });
  await probe.expect({ ev: 'event', name: 'c' });
  poller.postDelay = 100;
  probe.send(...[1, 2, 3].map((n) => ({ cmd: 'emit', event: 'n', args: [n] })));
  await poller.expect('42["n",3]');
  ok(poller.bodies.some((body) => body.includes('\x1e')), 'no body with two packets');
}, { needs: ['polling'] });

shows('keeps its bodies within maxPayload, counted in bytes', [77], async (t) => {
  const maxPayload = 200;
  const { poller, probe } = await poll(t, { open: { maxPayload } });
  poller.postDelay = 60;
  probe.send(...Array.from({ length: 12 }, (_, n) => ({ cmd: 'emit', event: 'n', args: ['€'.repeat(20), n] })));
  probe.send({ cmd: 'emit', event: 'big', args: ['x'.repeat(500)] }, { cmd: 'emit', event: 'end' });
  await poller.expect('42["end"]');
  for (const body of poller.bodies) {
    ok(Buffer.byteLength(body) <= maxPayload || !body.includes('\x1e'), `a body of ${Buffer.byteLength(body)} bytes`);
  }
  equal(poller.packets.filter((p) => p.startsWith('42')).length, 14);
}, { needs: ['polling'] });

shows('takes a close packet for the end', [78], async (t) => {
  const { poller, probe } = await poll(t);
  poller.push('1');
  equal((await probe.expect({ ev: 'disconnect' })).reason, 'transport close');
  await probe.expect({ ev: 'connect' });
  equal(poller.sessions, 2);
}, { needs: ['polling'] });

for (const [method, status] of [['GET', 400], ['GET', 502], ['POST', 400], ['POST', 500]]) {
  shows(`starts a fresh session after ${status} on a ${method}`, [78], async (t) => {
    const poller = new Poller().welcoming();
    let spoil = false;
    const server = await t.raw({ http: (req, res, body) => {
      if (spoil && req.method === method && req.url.includes('sid=')) {
        spoil = false;
        res.writeHead(status, { 'content-type': 'application/json' }).end('{"code":1,"message":"Session ID unknown"}');
      } else {
        poller.handle(req, res, body);
      }
    } });
    const probe = await t.connected(server.url, polling);
    spoil = true;
    if (method === 'GET') poller.push('6');
    else probe.send({ cmd: 'emit', event: 'x' });
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'transport error');
    await probe.expect({ ev: 'connect' });
    equal(poller.sessions, 2);
  }, { needs: ['polling'] });
}

for (const method of ['GET', 'POST']) {
  shows(`sends no ${method} twice when the server closes without an answer`, [77, 78], async (t) => {
    const poller = new Poller().welcoming();
    let spoil = false;
    const spoiled = [];
    const server = await t.raw({ http: (req, res, body) => {
      if (spoil && req.method === method && req.url.includes('sid=poll-1')) {
        spoiled.push(req.url);
        res.socket.destroy();
      } else {
        poller.handle(req, res, body);
      }
    } });
    const probe = await t.connected(server.url, polling);
    await pause(50);
    spoil = true;
    if (method === 'GET') poller.push('6');
    else probe.send({ cmd: 'emit', event: 'x' });
    equal((await probe.expect({ ev: 'disconnect' })).reason, 'transport error');
    await probe.expect({ ev: 'connect' });
    equal(spoiled.length, 1, `times that the ${method} came`);
  }, { needs: ['polling'] });
}

shows('upgrades step by step', [79], async (t) => {
  const poller = new Poller({ open: { upgrades: ['websocket'] } }).welcoming();
  const server = await t.raw({ http: poller.handle, ws: (wire) => { wire.accept(); } });
  const probe = await t.connected(server.url, upgrading);
  equal(probe.hello.transport, 'polling');
  const wire = await server.wire();
  ok(wire.req.url.includes('sid=poll-1'), wire.req.url);
  equal(await wire.expect('2'), '2probe');
  poller.push('42["before",1]');
  await probe.expect({ ev: 'event', name: 'before' });
  wire.text('3probe');
  await pause(50);
  probe.send({ cmd: 'emit', event: 'during' });
  await pause(50);
  equal(wire.texts(), ['2probe'], 'what the WebSocket carried before the poll ended');
  poller.push('42["last",2]');
  await probe.expect({ ev: 'event', name: 'last' });
  equal((await probe.expect({ ev: 'upgrade' })).transport, 'websocket');
  await wire.expect('42["during"]');
  equal(wire.texts(), ['2probe', '5', '42["during"]']);
  const requests = server.requests.length;
  wire.text('42["after",3]', '2');
  await probe.expect({ ev: 'event', name: 'after' });
  await wire.expect('3');
  await pause(150);
  equal(server.requests.length, requests, 'HTTP requests afterwards');
}, { needs: ['polling', 'upgrade'] });

shows('loses and reorders nothing while it upgrades', [79], async (t) => {
  const server = await t.sio();
  const got = [];
  server.io.on('connection', (socket) => {
    let n = 0;
    const timer = setInterval(() => {
      for (let i = 0; i < 5; i += 1) socket.emit('n', n, n % 4 ? 'x' : Buffer.from([n & 255])), n += 1;
      if (n >= 300) clearInterval(timer);
    }, 3);
    socket.on('m', (i) => got.push(i));
  });
  const probe = await t.client(server.url, upgrading);
  for (let i = 0; i < 300; i += 1) {
    probe.send({ cmd: 'emit', event: 'm', args: i % 4 ? [i] : [i, { $binary: 'AA==' }] });
    if (i % 10 === 0) await pause(2);
  }
  await probe.expect({ ev: 'upgrade' });
  await until(() => got.length >= 300 && probe.count({ ev: 'event' }) >= 300, 'all events', 15000);
  await pause(100);
  const numbers = Array.from({ length: 300 }, (_, i) => i);
  equal(got, numbers);
  equal(probe.lines.filter((l) => l.ev === 'event').map((l) => l.args[0]), numbers);
}, { needs: ['polling', 'upgrade'], ms: 30000 });

const probes = {
  'is refused': (wire) => wire.socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'),
  'hangs in the handshake': () => {},
  'is not answered': (wire) => { wire.accept(); },
  'is answered wrongly': (wire) => { wire.accept().text('3wrong'); },
  'is dropped': (wire) => { wire.accept().socket.end(); },
  'is dropped after its answer': async (wire) => {
    wire.accept();
    await wire.expect('2probe');
    await pause(100); // a poll is under way again, so that the upgrade has to wait
    wire.text('3probe');
    await pause(80);
    wire.socket.destroy();
  },
};
for (const [name, act] of Object.entries(probes)) {
  shows(`stays on polling when the probe ${name}`, [80], async (t) => {
    const poller = new Poller({ open: { upgrades: ['websocket'] } }).welcoming();
    const server = await t.raw({ http: poller.handle, ws: act });
    const probe = await t.connected(server.url, { ...upgrading, timeoutMs: 1000 });
    await server.wire();
    await pause(300);
    poller.push('42["still"]');
    await probe.expect({ ev: 'event', name: 'still' });
    probe.send({ cmd: 'emit', event: 'here' });
    await poller.expect('42["here"]');
    await pause(1000);
    equal([probe.count({ ev: 'disconnect' }), probe.count({ ev: 'upgrade' }), (await probe.sync()).transport],
      [0, 0, 'polling']);
  }, { needs: ['polling', 'upgrade'] });
}

for (const [name, offered, more] of [['when switched off', ['websocket'], { upgrade: false }], ['when not offered', [], {}],
  ['to what was not allowed', ['websocket'], { transports: ['polling'] }]]) {
  shows(`does not probe ${name}`, [81], async (t) => {
    const poller = new Poller({ open: { upgrades: offered } }).welcoming();
    const server = await t.raw({ http: poller.handle, ws: (wire) => { wire.accept(); } });
    await t.connected(server.url, { ...upgrading, ...more });
    await pause(300);
    equal(server.wires.length, 0, 'WebSockets');
  }, { needs: ['polling', 'upgrade'] });
}

shows('starts with the first transport again after a loss', [81], async (t) => {
  const server = await t.sio();
  const probe = await t.connected(server.url, upgrading);
  await upgraded(probe);
  for (const socket of server.io.sockets.sockets.values()) socket.conn.close();
  await upgraded(probe, 2);
  const fresh = server.requests.filter((r) => !r.url.includes('sid='));
  equal(fresh.map((r) => new URL(r.url, 'http://x').searchParams.get('transport')), ['polling', 'polling']);
}, { needs: ['polling', 'upgrade'] });

for (const on of [true, false]) {
  shows(`${on ? 'keeps cookies of the handshake and sends them with everything' : 'never sends cookies unasked'}`, [82], async (t) => {
    const server = await t.sio();
    server.io.engine.on('initial_headers', (headers) => { headers['set-cookie'] = ['lb=node-7; Path=/; HttpOnly', 'b=2']; });
    const probe = await t.connected(server.url, { ...upgrading, cookies: on });
    await upgraded(probe);
    const [, ...later] = server.requests;
    ok(later.length >= 3, 'GET, POST and upgrade were expected');
    for (const { headers } of later) {
      equal((headers.cookie ?? '').split('; ').sort(), on ? ['b=2', 'lb=node-7'] : [''], 'Cookie');
    }
  }, { needs: ['polling', 'upgrade', 'cookies'] });
}

for (const when of ['the probe is opening', 'the probe was asked', 'polling comes to rest']) {
  shows(`leaves no session when it disconnects while ${when}`, [83], async (t) => {
    const poller = new Poller({ open: { upgrades: ['websocket'] } }).welcoming();
    const server = await t.raw({ http: poller.handle, ws: async (wire) => {
      if (when === 'the probe is opening') return;
      wire.accept();
      await wire.expect('2probe');
      await pause(100);
      if (when === 'polling comes to rest') wire.text('3probe');
    } });
    const probe = await t.connected(server.url, upgrading);
    const wire = await server.wire();
    if (when !== 'the probe is opening') await until(() => wire.messages.includes('2probe'), 'the probe');
    await pause(200);
    probe.send({ cmd: 'disconnect' });
    await probe.expect({ ev: 'disconnect' });
    if (when === 'polling comes to rest') {
      poller.push('6');
      await wire.expect('41');
    } else {
      await poller.expect('41');
      await poller.expect('1');
    }
    await wire.closed;
    await probe.expectNone(() => true, 100);
  }, { needs: ['polling', 'upgrade'] });
}

shows('leaves no session on a real server when it disconnects at any moment', [83], async (t) => {
  const server = await t.sio();
  for (const delay of [0, 2, 5, 10, 20, 40, 80]) {
    const probe = await t.connected(server.url, upgrading);
    await pause(delay);
    probe.send({ cmd: 'disconnect' });
  }
  await until(() => server.io.engine.clientsCount === 0, 'no sessions left');
}, { needs: ['polling', 'upgrade'] });
