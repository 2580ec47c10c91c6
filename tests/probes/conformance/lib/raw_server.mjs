// SPDX-License-Identifier: MIT
// A server that says exactly what a case tells it to: HTTP by hand, WebSocket frames by hand.
import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';

const kGuid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
export const kOpen = { sid: 'engine-id', upgrades: [], pingInterval: 25000, pingTimeout: 20000, maxPayload: 1000000 };
export const openPacket = (more = {}) => `0${JSON.stringify({ ...kOpen, ...more })}`;

export function frame(opcode, payload, fin = true) {
  const body = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
  const first = (fin ? 0x80 : 0) | opcode;
  let head;
  if (body.length < 126) {
    head = Buffer.from([first, body.length]);
  } else if (body.length < 65536) {
    head = Buffer.from([first, 126, 0, 0]);
    head.writeUInt16BE(body.length, 2);
  } else {
    head = Buffer.alloc(10);
    head[0] = first;
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(body.length), 2);
  }
  return Buffer.concat([head, body]);
}

/** The server's end of one WebSocket. */
export class Wire {
  constructor(req, socket) {
    this.req = req;
    this.socket = socket;
    this.messages = []; // text as string, binary as Buffer, control frames as {opcode, payload}
    this.read = 0;
    this.waiting = new Set();
    this.buffer = Buffer.alloc(0);
    this.parts = [];
    this.closed = new Promise((resolve) => { socket.once('close', () => { this.isClosed = true; resolve(); this.wake(); }); });
    socket.on('error', () => {});
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('end', () => socket.end());
  }

  accept(headers = []) {
    const key = createHash('sha1').update(this.req.headers['sec-websocket-key'] + kGuid).digest('base64');
    this.socket.write(['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${key}`, ...headers, '', ''].join('\r\n'));
    return this;
  }

  take(chunk) {
    this.buffer = this.buffer.length ? Buffer.concat([this.buffer, chunk]) : chunk;
    for (;;) {
      const b = this.buffer;
      if (b.length < 2) return;
      let length = b[1] & 127;
      let at = 2;
      if (length === 126) {
        if (b.length < 4) return;
        length = b.readUInt16BE(2);
        at = 4;
      } else if (length === 127) {
        if (b.length < 10) return;
        length = Number(b.readBigUInt64BE(2));
        at = 10;
      }
      if (b.length < at + 4 + length) return;
      const mask = b.subarray(at, at + 4);
      const payload = Buffer.from(b.subarray(at + 4, at + 4 + length));
      for (let i = 0; i < length; i += 1) payload[i] ^= mask[i & 3];
      this.buffer = b.subarray(at + 4 + length);
      this.onFrame(b[0] & 15, payload, (b[0] & 128) !== 0);
    }
  }

  onFrame(opcode, payload, fin) {
    if (opcode >= 8) {
      this.messages.push({ opcode, payload });
      if (opcode === 8 && this.echoClose !== false) this.socket.end(frame(8, payload));
    } else {
      if (opcode !== 0) this.opcode = opcode;
      this.parts.push(payload);
      if (!fin) return;
      const whole = Buffer.concat(this.parts.splice(0));
      this.messages.push(this.opcode === 1 ? whole.toString('utf8') : whole);
    }
    this.wake();
  }

  wake() {
    for (const check of [...this.waiting]) check();
  }

  text(...packets) {
    this.socket.write(Buffer.concat(packets.map((packet) => frame(1, packet))));
    return this;
  }

  binary(bytes) {
    this.socket.write(frame(2, bytes));
    return this;
  }

  raw(bytes) {
    this.socket.write(bytes);
    return this;
  }

  close(code, reason = '') {
    const payload = Buffer.alloc(2 + Buffer.byteLength(reason));
    payload.writeUInt16BE(code);
    payload.write(reason, 2);
    this.socket.write(frame(8, code ? payload : Buffer.alloc(0)));
    return this;
  }

  /** The next message of the client that is (or begins with) the text, or for which the function holds. */
  expect(what, ms = 8000) {
    const fits = typeof what === 'function' ? what : (m) => typeof m === 'string' && m.startsWith(what);
    return new Promise((resolve, reject) => {
      const finish = (act) => {
        clearTimeout(timer);
        this.waiting.delete(check);
        act();
      };
      const check = () => {
        for (let i = this.read; i < this.messages.length; i += 1) {
          if (!fits(this.messages[i])) continue;
          this.read = i + 1;
          finish(() => resolve(this.messages[i]));
          return;
        }
      };
      const timer = setTimeout(() => finish(() => reject(new Error(
        `the client did not send ${what}; it sent ${JSON.stringify(this.messages.slice(-5)).slice(0, 400)}`))), ms);
      this.waiting.add(check);
      check();
    });
  }

  texts() {
    return this.messages.filter((m) => typeof m === 'string');
  }
}

/**
 * `http(req, res, body)` answers requests; `ws(wire, n)` plays the n-th WebSocket (from 1). `wires`, `requests` and
 * `connections` keep what came.
 */
export async function rawServer({ http: onHttp, ws: onWs, tls, port = 0, host = '127.0.0.1' }) {
  const self = { wires: [], requests: [], sockets: new Set(), connections: 0 };
  const listener = (req, res) => {
    const parts = [];
    req.on('data', (chunk) => parts.push(chunk));
    req.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      self.requests.push({ method: req.method, url: req.url, headers: req.headers, body, at: performance.now() });
      if (onHttp) onHttp(req, res, body);
      else res.writeHead(404).end();
    });
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  server.keepAliveTimeout = 500;
  server.on('connection', (socket) => {
    self.connections += 1;
    self.sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => self.sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  server.on('clientError', (error, socket) => socket.destroy());
  server.on('upgrade', (req, socket) => {
    const wire = new Wire(req, socket);
    self.wires.push(wire);
    if (onWs) Promise.resolve(onWs(wire, self.wires.length)).catch(() => {});
    else socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  self.server = server;
  self.port = server.address().port;
  self.url = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${self.port}`;
  self.stop = () => new Promise((resolve) => {
    server.close(resolve);
    for (const socket of self.sockets) socket.destroy();
  });
  self.wire = async (n = 1, ms = 8000) => {
    const end = performance.now() + ms;
    while (self.wires.length < n) {
      if (performance.now() > end) throw new Error(`no ${n}. WebSocket came`);
      await new Promise((r) => { setTimeout(r, 5); });
    }
    return self.wires[n - 1];
  };
  return self;
}

/** Opens the session and accepts the main namespace, as a healthy server does. */
export async function welcome(wire, { sid = 'socket-id', open = {}, connect = {} } = {}) {
  wire.accept().text(openPacket(open));
  await wire.expect('40');
  wire.text(`40${JSON.stringify({ sid, ...connect })}`);
  return wire;
}

/** Engine.IO long polling by hand: packets are queued, the client's are kept. */
export class Poller {
  constructor({ open = {}, cookie } = {}) {
    this.open = open;
    this.cookie = cookie;
    this.queue = [];
    this.packets = [];
    this.sessions = 0;
    this.maxGets = 0;
    this.maxPosts = 0;
    this.gets = 0;
    this.posts = 0;
    this.waiting = new Set();
    this.handle = this.handle.bind(this);
  }

  handle(req, res, body) {
    const url = new URL(req.url, 'http://x');
    if (req.method === 'POST') {
      this.posts += 1;
      this.maxPosts = Math.max(this.maxPosts, this.posts);
      const parts = body.split('\x1e');
      this.bodies = [...(this.bodies ?? []), body];
      this.packets.push(...parts);
      for (const part of parts) this.onPacket?.(part);
      setTimeout(() => {
        this.posts -= 1;
        if (this.answerPost) this.answerPost(res, body);
        else res.writeHead(200, { 'content-type': 'text/html' }).end('ok');
        for (const check of [...this.waiting]) check();
      }, this.postDelay ?? 0);
      return;
    }
    if (!url.searchParams.has('sid')) {
      this.sessions += 1;
      const headers = { 'content-type': 'text/plain; charset=UTF-8' };
      if (this.cookie) headers['set-cookie'] = this.cookie;
      res.writeHead(200, headers).end(openPacket({ sid: `poll-${this.sessions}`, ...this.open }));
      return;
    }
    this.gets += 1;
    this.maxGets = Math.max(this.maxGets, this.gets);
    this.held = res;
    res.once('close', () => {
      this.gets -= 1;
      if (this.held === res) this.held = null;
    });
    this.flush();
  }

  push(...packets) {
    this.queue.push(...packets);
    this.flush();
  }

  flush() {
    if (!this.held || !this.queue.length) return;
    const res = this.held;
    this.held = null;
    res.writeHead(200, { 'content-type': 'text/plain; charset=UTF-8' }).end(this.queue.splice(0).join('\x1e'));
  }

  /** Accepts CONNECT of the main namespace. */
  welcoming(sid = 'socket-id') {
    this.onPacket = (packet) => {
      if (packet.startsWith('40')) this.push(`40${JSON.stringify({ sid })}`);
    };
    return this;
  }

  async expect(prefix, ms = 8000) {
    const end = performance.now() + ms;
    for (;;) {
      const found = this.packets.find((p) => p.startsWith(prefix));
      if (found) return found;
      if (performance.now() > end) throw new Error(`the client did not post ${prefix}: ${JSON.stringify(this.packets).slice(0, 300)}`);
      await new Promise((r) => { setTimeout(r, 5); });
    }
  }
}
