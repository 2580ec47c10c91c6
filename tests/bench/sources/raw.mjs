// SPDX-License-Identifier: MIT
// Precomputed frames as fast as TCP takes them: a Socket.IO server as far as a bench needs one, so that what is
// measured is the client. Prints {"port"} and serves until it is killed. Serves the browser peer's page, too.
//   node raw.mjs [--tls CERT KEY]
//   client emits  go N | rate R S;  the answer is N (R*S) `live` events and `done`
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { Block, frame } from './events.mjs';

const BLOCK = 500;
const BLOCKS_IN_FLIGHT = 4;
const TICK_MS = 5;

/** Cuts a masked byte stream into text messages. */
class Messages {
  #left = Buffer.alloc(0);

  * add(bytes) {
    this.#left = Buffer.concat([this.#left, bytes]);
    while (this.#left.length >= 6) {
      const head = this.#left;
      let size = head[1] & 127;
      let at = 2;
      if (size === 126) {
        if (head.length < 8) return;
        size = head.readUInt16BE(2);
        at = 4;
      }
      if (head.length < at + 4 + size) return;
      const payload = Buffer.from(head.subarray(at + 4, at + 4 + size));
      for (let i = 0; i < size; i++) payload[i] ^= head[at + (i & 3)];
      this.#left = head.subarray(at + 4 + size);
      if ((head[0] & 15) === 1) yield payload.toString();
    }
  }
}

class Session {
  #socket;
  #lives = [];
  #sent = 0;

  constructor(socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    this.#say('0{"sid":"bench","upgrades":[],"pingInterval":20000,"pingTimeout":20000,"maxPayload":1000000}');
    const ping = setInterval(() => this.#say('2'), 20000);
    socket.on('close', () => clearInterval(ping));
    const messages = new Messages();
    socket.on('data', (bytes) => {
      for (const text of messages.add(bytes)) this.#heard(text);
    });
    socket.on('error', () => socket.destroy());
  }

  #say(text) { this.#socket.write(frame(text)); }

  #heard(text) {
    if (text.startsWith('40')) {
      this.#say('40{"sid":"bench"}');
      return;
    }
    const event = /^42(\d*)(\[.*)$/s.exec(text);
    if (!event) return;
    const [name, ...args] = JSON.parse(event[2]);
    if (event[1]) this.#say(`43${event[1]}[{"ok":true}]`);
    if (name === 'live.join') this.#lives.push(args[0].live_id);
    if (name === 'go') this.#flood(Number(args[0]));
    if (name === 'rate') this.#pace(Number(args[0]), Number(args[1]));
  }

  #done(total) { this.#say(`42["done",{"n":${total}}]`); }

  #write(block, count) {
    const first = this.#sent;
    this.#sent += count;
    return new Promise((resolve) => this.#socket.write(block.fill(first, count), resolve));
  }

  #blocks(count) {
    return Array.from({ length: count }, () => new Block(BLOCK, this.#lives.length > 0 ? this.#lives : [7]));
  }

  async #flood(total) {
    const last = this.#sent + total;
    await Promise.all(this.#blocks(BLOCKS_IN_FLIGHT).map(async (block) => {
      while (this.#sent < last && !this.#socket.destroyed) await this.#write(block, Math.min(BLOCK, last - this.#sent));
    }));
    this.#done(total);
  }

  #pace(rate, seconds) {
    const total = Math.round(rate * seconds);
    const first = this.#sent;
    const [block] = this.#blocks(1);
    const began = performance.now();
    const timer = setInterval(() => {
      if (this.#socket.destroyed) { clearInterval(timer); return; }
      const due = first + Math.min(total, Math.floor((performance.now() - began) * rate / 1000));
      // What TCP does not take is kept back here; a client that falls behind finishes late.
      if (this.#socket.writableLength < 1 << 20) {
        while (this.#sent < due) {
          const count = Math.min(BLOCK, due - this.#sent);
          this.#socket.write(Buffer.from(block.fill(this.#sent, count)));
          this.#sent += count;
        }
      }
      if (this.#sent - first >= total) {
        clearInterval(timer);
        this.#done(total);
      }
    }, TICK_MS);
  }
}

const tlsAt = process.argv.indexOf('--tls');
const server = tlsAt < 0 ? http.createServer()
  : https.createServer({ cert: readFileSync(process.argv[tlsAt + 1]), key: readFileSync(process.argv[tlsAt + 2]) });
// The page of the browser peer, and what it says of itself, which goes to standard output.
server.on('request', (request, answer) => {
  const { pathname, search } = new URL(request.url, 'http://127.0.0.1');
  if (pathname === '/said') {
    console.log(JSON.stringify(Object.fromEntries(new URLSearchParams(search))));
    answer.end();
    return;
  }
  const file = {
    '/feed.html': ['../peers/feed.html', 'text/html; charset=utf-8'],
    '/socket.io.js': ['../node_modules/socket.io-client/dist/socket.io.min.js', 'text/javascript'],
  }[pathname];
  if (file) answer.writeHead(200, { 'Content-Type': file[1] }).end(readFileSync(new URL(file[0], import.meta.url)));
  else answer.writeHead(404).end();
});
server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1')
    .update(request.headers['sec-websocket-key'] + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
    + `Sec-WebSocket-Accept: ${accept}\r\n\r\n`);
  new Session(socket);
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
