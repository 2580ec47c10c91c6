// SPDX-License-Identifier: MIT
import { both, equal, ok, pause, shows, until, upgraded } from '../lib/cases.mjs';
import { openPacket, Poller, welcome } from '../lib/raw_server.mjs';

const welcoming = { ws: (wire) => welcome(wire) };

shows('opens by one WebSocket request without sid', [1, 6], async (t) => {
  const server = await t.raw(welcoming);
  await t.connected(server.url);
  const { url, headers } = server.wires[0].req;
  ok(url.startsWith('/socket.io/?'), url);
  const query = new URL(url, 'http://x').searchParams;
  equal([query.get('EIO'), query.get('transport'), query.get('sid')], ['4', 'websocket', null]);
  equal(headers.origin, undefined, 'Origin');
  equal(headers.host, `127.0.0.1:${server.port}`, 'Host');
  equal(server.wires.length, 1);
});

shows('opens by one polling request without sid', [1, 6], async (t) => {
  const poller = new Poller().welcoming();
  const server = await t.raw({ http: poller.handle });
  await t.connected(server.url, { transports: ['polling'] });
  const [first] = server.requests;
  const query = new URL(first.url, 'http://x').searchParams;
  equal([first.method, query.get('EIO'), query.get('transport'), query.get('sid')], ['GET', '4', 'polling', null]);
  equal(first.headers.origin, undefined, 'Origin');
  equal(first.headers.host, `127.0.0.1:${server.port}`, 'Host');
});

shows('adds the final slash of the path', [1], async (t) => {
  const server = await t.raw(welcoming);
  await t.connected(server.url, { path: '/my/path' });
  ok(server.wires[0].req.url.startsWith('/my/path/?'), server.wires[0].req.url);
});

for (const [name, transports] of both) {
  shows(`reaches an IPv6 literal by ${name}`, [2], async (t) => {
    const server = await t.sio({}, { host: '::1' });
    await t.connected(server.url, { transports });
    equal(server.requests[0].headers.host, `[::1]:${server.port}`, 'Host');
  });

  shows(`takes ws:// for http:// by ${name}`, [3], async (t) => {
    const server = await t.sio();
    await t.connected(server.url.replace('http', 'ws'), { transports });
  });
}

const odd = { 'a b': 'c&d=e+f#g%h', ü: '日本😀', empty: '' };
const decoded = (url) => {
  const query = new URL(url, 'http://x').searchParams;
  return Object.fromEntries(Object.keys(odd).map((key) => [key, query.get(key)]));
};

shows('encodes the query on every request, upgrade included', [4], async (t) => {
  const server = await t.sio();
  const probe = await t.connected(server.url, { transports: ['polling', 'websocket'], query: odd });
  await upgraded(probe);
  ok(server.requests.length >= 4, 'GET, POST and upgrade were expected');
  for (const request of server.requests) equal(decoded(request.url), odd, request.url);
  ok(server.requests.some((r) => r.method === 'POST'), 'no POST');
});

shows('merges the query of the address, which yields', [4], async (t) => {
  const server = await t.raw(welcoming);
  await t.connected(`${server.url}?a=1&b=old`, { query: { b: 'new' } });
  const query = new URL(server.wires[0].req.url, 'http://x').searchParams;
  equal([query.get('a'), query.get('b')], ['1', 'new']);
});

shows('sends the extra headers on every request, upgrade included', [5], async (t) => {
  const server = await t.sio();
  const probe = await t.connected(server.url, {
    transports: ['polling', 'websocket'], headers: { Authorization: 'Bearer x', 'X-Other': 'y' } });
  await upgraded(probe);
  for (const { headers } of server.requests) equal([headers.authorization, headers['x-other']], ['Bearer x', 'y']);
});

shows('sends nothing before the open packet', [7], async (t) => {
  const server = await t.raw({ ws: (wire) => { wire.accept(); } });
  await t.client(server.url);
  const wire = await server.wire();
  await pause(300);
  equal(wire.messages, [], 'messages');
  wire.text(openPacket());
  const connect = await wire.expect('4');
  ok(connect === '40' || connect === '40{}', connect);
});

shows('sends auth in CONNECT and not in the address', [8], async (t) => {
  const server = await t.sio();
  const connection = server.next();
  const auth = { token: 'T0K', nested: { a: [1, null, 'ü😀'] } };
  await t.connected(server.url, { auth });
  const socket = await connection;
  equal(socket.handshake.auth, auth);
  ok(!server.requests.some((r) => r.url.includes('T0K')), 'the token is in an address');
});

shows('sends the auth of each namespace to it alone', [8, 75], async (t) => {
  const server = await t.sio();
  const main = server.next();
  const admin = server.next('/admin');
  const probe = await t.connected(server.url, { auth: { who: 'main' } });
  probe.send({ cmd: 'connect', s: 'two', url: server.url, namespace: '/admin', auth: { who: 'admin' } });
  await probe.expect({ ev: 'connect', s: 'two' });
  equal([(await main).handshake.auth.who, (await admin).handshake.auth.who], ['main', 'admin']);
}, { needs: ['namespaces'] });

shows('exposes the id of CONNECT', [9], async (t) => {
  const server = await t.sio();
  const connection = server.next();
  const probe = await t.connected(server.url);
  const socket = await connection;
  equal(probe.hello.sid, socket.id);
  ok(probe.hello.sid !== socket.conn.id, 'it is the id of Engine.IO');
});

shows('says connect only after the answer to CONNECT', [9], async (t) => {
  const server = await t.raw({ ws: (wire) => { wire.accept().text(openPacket()); } });
  const probe = await t.client(server.url);
  const wire = await server.wire();
  await wire.expect('40');
  await probe.expectNone({ ev: 'connect' }, 250);
  wire.text('40{"sid":"S"}');
  equal((await probe.expect({ ev: 'connect' })).sid, 'S');
});

shows('ignores unknown fields and unknown upgrades', [10], async (t) => {
  const server = await t.raw({ ws: (wire) => welcome(wire, {
    open: { upgrades: ['webtransport', 'x', 'polling'], more: { deep: [1] } }, connect: { extra: [{}] } }) });
  const probe = await t.connected(server.url, { transports: ['websocket', 'polling'] });
  await probe.expectNone({ ev: 'disconnect' }, 200);
  equal(server.requests.length, 0, 'HTTP requests');
});

shows('recognises a Socket.IO 2 server', [11], async (t) => {
  const server = await t.raw({ ws: (wire) => { wire.accept().text(openPacket()).text('40'); } });
  const probe = await t.client(server.url);
  const error = await probe.expect({ ev: 'connect_error' });
  equal([error.kind, error.willRetry], ['protocol', false]);
  await probe.expectNone({ ev: 'connect' }, 200);
  equal(server.wires.length, 1);
});

shows('takes the usual ping settings when they are missing', [12], async (t) => {
  const server = await t.raw({ ws: (wire) => {
    wire.accept().text('0{"sid":"e"}');
    return wire.expect('40').then(() => wire.text('40{"sid":"S"}'));
  } });
  const probe = await t.connected(server.url);
  await probe.expectNone({ ev: 'disconnect' }, 1200);
});

for (const [name, packet] of [['not JSON', '0{sid'], ['an array', '0["sid"]'], ['a number', '07'],
  ['without sid', '0{}'], ['empty', '0']]) {
  shows(`fails and tries again when the open packet is ${name}`, [13], async (t) => {
    const server = await t.raw({ ws: (wire, n) => (n === 1 ? void wire.accept().text(packet) : welcome(wire)) });
    const probe = await t.client(server.url, { timeoutMs: 1500 });
    const error = await probe.expect({ ev: 'connect_error' });
    equal(error.willRetry, true);
    await probe.expect({ ev: 'connect' });
    await until(() => server.wires[0].isClosed, 'the first connection closed');
  });
}
