// SPDX-License-Identifier: MIT
import net from 'node:net';
import { both, equal, ok, pause, shows, until } from '../lib/cases.mjs';
import { certificates } from '../lib/certificates.mjs';
import { openPacket, Poller, welcome } from '../lib/raw_server.mjs';

function refusing(error) {
  return (socket, next) => next(socket.handshake.auth.good ? undefined : error);
}

for (const [name, transports] of both) {
  shows(`reports a refusal by ${name}, does not try again, and connects when told`, [14, 72], async (t) => {
    const server = await t.sio();
    server.io.use(refusing(Object.assign(new Error('AUTH_INVALID'), { data: { code: 'AUTH_INVALID', big: [1] } })));
    const probe = await t.client(server.url, { transports });
    const error = await probe.expect({ ev: 'connect_error' });
    equal([error.kind, error.message, error.data, error.willRetry],
      ['server', 'AUTH_INVALID', { code: 'AUTH_INVALID', big: [1] }, false]);
    await probe.expectNone(() => true, 400);
    probe.send({ cmd: 'setAuth', auth: { good: true } }, { cmd: 'connect' });
    await probe.expect({ ev: 'connect' });
  });

  shows(`fails by ${name} when no open packet comes in time, and closes`, [17], async (t) => {
    const held = [];
    const server = await t.raw({ ws: (wire) => { wire.accept(); }, http: (req, res) => { held.push(res); } });
    const probe = await t.client(server.url, { transports, timeoutMs: 400, reconnection: false });
    const error = await probe.expect({ ev: 'connect_error' });
    equal(error.kind, 'timeout');
    await until(() => server.sockets.size === 0, 'the half-open connection closed');
  });

  for (const status of [400, 401, 403, 500, 503]) {
    shows(`reports HTTP ${status} by ${name} and tries again`, [20], async (t) => {
      const server = await t.raw({
        http: (req, res) => res.writeHead(status).end('{"code":9}'),
        ws: (wire) => { wire.socket.end(`HTTP/1.1 ${status} Whatever\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno`); },
      });
      const probe = await t.client(server.url, { transports });
      const error = await probe.expect({ ev: 'connect_error' });
      equal([error.kind, error.httpStatus, error.willRetry], ['transport', status, true]);
      await probe.expect({ ev: 'connect_error' });
      equal(probe.count({ ev: 'reconnect_attempt' }), 1, 'attempts between');
    });
  }

  shows(`is not taken in by a captive portal by ${name}`, [21], async (t) => {
    const page = '<!DOCTYPE html><html><body>Welcome to the hotel</body></html>';
    const server = await t.raw({
      http: (req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end(page),
      ws: (wire) => { wire.socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`); },
    });
    const probe = await t.client(server.url, { transports });
    const error = await probe.expect({ ev: 'connect_error' });
    equal([error.kind, error.willRetry], ['transport', true]);
    await probe.expectNone({ ev: 'connect' }, 200);
  });

  for (const status of [301, 302, 307, 308]) {
    shows(`keeps credentials from the target of a ${status} by ${name}`, [22], async (t) => {
      const thief = await t.raw({ http: new Poller().welcoming().handle, ws: (wire) => welcome(wire) });
      const server = await t.raw({
        http: (req, res) => res.writeHead(status, { location: `${thief.url}${req.url}` }).end(),
        ws: (wire) => {
          wire.socket.end(`HTTP/1.1 ${status} Moved\r\nLocation: ${thief.url}${wire.req.url}\r\nContent-Length: 0\r\n\r\n`);
        },
      });
      const probe = await t.client(server.url, {
        transports, headers: { Authorization: 'Bearer secret' }, query: { token: 'secret' }, timeoutMs: 6000 });
      const error = await probe.expect({ ev: 'connect_error' });
      equal([error.kind, error.willRetry], ['transport', true]);
      await pause(200);
      equal(thief.connections, 0, 'connections to the other origin');
    });
  }

  for (const [fault, file] of [['an unknown authority', 'foreign'], ['another host name', 'otherHost'],
    ['an expired date', 'expired']]) {
    shows(`refuses a certificate with ${fault} by ${name}`, [23], async (t) => {
      const tls = certificates();
      const server = await t.raw({ tls: tls[file], http: new Poller().welcoming().handle, ws: (wire) => welcome(wire) });
      const probe = await t.client(server.url, { transports, tls: { caFile: tls.caFile } });
      const error = await probe.expect({ ev: 'connect_error' });
      equal([error.kind, error.willRetry], ['transport', true]);
      equal([server.requests.length, server.wires.length], [0, 0], 'HTTP requests that reached it');
    }, { needs: ['tls'] });
  }

  shows(`trusts an extra authority by ${name}`, [23], async (t) => {
    const tls = certificates();
    const server = await t.sio({}, { tls: tls.good });
    await t.connected(server.url, { transports, tls: { caFile: tls.caFile } });
  }, { needs: ['tls'] });

  shows(`fails on http against https by ${name}`, [24], async (t) => {
    const server = await t.sio({}, { tls: certificates().good });
    const probe = await t.client(server.url.replace('https', 'http'), { transports });
    equal((await probe.expect({ ev: 'connect_error' })).kind, 'transport');
  });

  shows(`never falls back to clear text by ${name}`, [24], async (t) => {
    const server = await t.sio();
    const probe = await t.client(server.url.replace('http', 'https'), { transports, timeoutMs: 2000 });
    await probe.expect({ ev: 'connect_error' });
    equal(server.requests.length, 0, 'requests in clear text');
  });

  shows(`cancels silently by ${name} before the open packet`, [26], async (t) => {
    const server = await t.raw({ ws: (wire) => { wire.accept(); }, http: () => {} });
    const probe = await t.client(server.url, { transports });
    await until(() => server.wires.length + server.requests.length > 0, 'a request');
    probe.send({ cmd: 'disconnect' });
    await probe.expectNone((line) => line.ev !== 'state', 400);
    equal((await probe.sync()).connected, false);
    const count = server.wires.length + server.requests.length;
    await pause(200);
    equal(server.wires.length + server.requests.length, count, 'requests');
  });

  shows(`cancels silently by ${name} before CONNECT is answered, and leaves nothing behind`, [26], async (t) => {
    const server = await t.sio();
    server.io.use((socket, next) => { setTimeout(next, 300); });
    const probe = await t.client(server.url, { transports });
    await until(() => server.io.engine.clientsCount === 1, 'the session');
    probe.send({ cmd: 'disconnect' });
    await probe.expectNone(() => true, 500);
    await until(() => server.io.engine.clientsCount === 0, 'no session left');
  });
}

shows('ends a polling session that arrives after the disconnect', [26], async (t) => {
  const poller = new Poller();
  const server = await t.raw({ http: (req, res, body) => {
    setTimeout(() => poller.handle(req, res, body), req.method === 'GET' ? 300 : 0);
  } });
  const probe = await t.client(server.url, { transports: ['polling'] });
  await until(() => server.requests.length === 1, 'the first request');
  probe.send({ cmd: 'disconnect' });
  await poller.expect('1');
  await probe.expectNone(() => true, 100);
});

shows('reports the refusal of a namespace alone', [14, 75], async (t) => {
  const server = await t.sio();
  server.io.of('/closed').use(refusing(new Error('not here')));
  const probe = await t.connected(server.url);
  probe.send({ cmd: 'connect', s: 'two', url: server.url, namespace: '/closed' });
  const error = await probe.expect({ ev: 'connect_error', s: 'two' });
  equal([error.kind, error.message, error.data], ['server', 'not here', null]);
  equal((await probe.sync()).connected, true);
}, { needs: ['namespaces'] });

shows('reports an unknown namespace', [15], async (t) => {
  const server = await t.sio();
  const probe = await t.client(server.url, { namespace: '/nowhere' });
  const error = await probe.expect({ ev: 'connect_error' });
  equal([error.kind, error.message, error.willRetry], ['server', 'Invalid namespace', false]);
}, { needs: ['namespaces'] });

async function refusedWith(t, packet) {
  const server = await t.raw({ ws: (wire) => {
    wire.accept().text(openPacket());
    return wire.expect('40').then(() => wire.text(packet));
  } });
  const probe = await t.client(server.url);
  const error = await probe.expect({ ev: 'connect_error' });
  equal([error.kind, error.willRetry], ['server', false]);
  return error;
}

shows('keeps the text of a refusal that is a bare string', [16], async (t) => {
  equal((await refusedWith(t, '44"Not authorized"')).message, 'Not authorized');
});

shows('reports a refusal without payload', [16], (t) => refusedWith(t, '44'));

shows('keeps any JSON as data of a refusal', [14], async (t) => {
  const error = await refusedWith(t, '44{"message":"m","data":[1,"x",{"y":null}]}');
  equal(error.data, [1, 'x', { y: null }]);
});

shows('fails when CONNECT is never answered though pings go on', [18], async (t) => {
  const server = await t.raw({ ws: (wire) => {
    wire.accept().text(openPacket({ pingInterval: 100, pingTimeout: 100 }));
    const timer = setInterval(() => wire.text('2'), 80);
    wire.closed.then(() => clearInterval(timer));
  } });
  const probe = await t.client(server.url, { timeoutMs: 600 });
  const error = await probe.expect({ ev: 'connect_error' });
  equal([error.kind, error.willRetry], ['timeout', true]);
  await server.wire(2);
});

shows('fails and backs off when nobody listens', [19, 68], async (t) => {
  const server = await t.raw({});
  const { url } = server;
  await server.stop();
  const probe = await t.client(url);
  const error = await probe.expect({ ev: 'connect_error' });
  equal([error.kind, error.willRetry], ['transport', true]);
  await probe.expect({ ev: 'reconnect_attempt', n: 1 });
});

shows('fails and backs off when the connection is reset', [19], async (t) => {
  const server = net.createServer((socket) => { socket.on('error', () => {}); socket.resetAndDestroy(); });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  t.add({ stop: () => new Promise((resolve) => { server.close(resolve); }) });
  const probe = await t.client(`http://127.0.0.1:${server.address().port}`);
  equal((await probe.expect({ ev: 'connect_error' })).kind, 'transport');
  await probe.expect({ ev: 'reconnect_attempt' });
});

shows('fails when the name does not resolve', [19], async (t) => {
  const probe = await t.client('http://nowhere.invalid:1', { timeoutMs: 4000 });
  const error = await probe.expect({ ev: 'connect_error' });
  ok(['transport', 'timeout'].includes(error.kind), error.kind);
  equal(error.willRetry, true);
});

shows('tries the next transport within the attempt if asked', [25], async (t) => {
  const server = await t.raw({ http: (req, res) => res.writeHead(403).end(), ws: (wire) => welcome(wire) });
  const probe = await t.connected(server.url, { transports: ['polling', 'websocket'], tryAllTransports: true });
  equal([probe.count({ ev: 'connect_error' }), probe.count({ ev: 'reconnect_attempt' }), probe.hello.transport],
    [0, 0, 'websocket']);
});

shows('does not try the next transport unasked', [25], async (t) => {
  const server = await t.raw({ http: (req, res) => res.writeHead(403).end(), ws: (wire) => welcome(wire) });
  const probe = await t.client(server.url, { transports: ['polling', 'websocket'] });
  await probe.expect({ ev: 'connect_error' });
  await probe.expect({ ev: 'connect_error' });
  equal(server.wires.length, 0, 'WebSockets');
});
