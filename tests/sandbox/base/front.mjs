// SPDX-License-Identifier: MIT
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';

const kMaxConnections = 4096;

/**
 * The public door. Accepts connections itself and hands them to an http server, so that the network
 * can go away (refuse), break (cut), or fall silent (hole) while everything behind it keeps running.
 */
export class Front {
  constructor({ tls: pair } = {}) {
    this.http = http.createServer();
    this.http.keepAliveTimeout = 60000;
    this.mode = 'up';
    this.sockets = new Set();
    const accept = (socket) => this.accept(socket);
    this.scheme = pair ? 'https' : 'http';
    this.door = pair
      ? tls.createServer({ cert: fs.readFileSync(pair[0]), key: fs.readFileSync(pair[1]) }, accept)
      : net.createServer({ noDelay: true }, accept);
    this.door.on('tlsClientError', () => {});
  }

  accept(socket) {
    if (this.sockets.size >= kMaxConnections || this.mode === 'cut') {
      socket.destroy();
      return;
    }
    socket.on('error', () => {});
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    if (this.mode === 'up') this.http.emit('connection', socket);
  }

  async listen(port) {
    await new Promise((resolve, reject) => {
      this.door.once('error', reject);
      this.door.listen({ port: port || this.port || 0, host: '127.0.0.1' }, () => {
        this.door.off('error', reject);
        resolve();
      });
    });
    this.port = this.door.address().port;
  }

  get url() {
    return `${this.scheme}://127.0.0.1:${this.port}`;
  }

  /** up | refuse (nothing listens) | cut (accepted and closed) | hole (open, but no byte moves). */
  async network(mode) {
    if (mode === this.mode) return;
    const before = this.mode;
    this.mode = mode;
    if (mode === 'hole') {
      for (const socket of this.sockets) silence(socket);
    } else if (mode !== 'up' || before === 'hole') {
      this.cutAll();
    }
    if (mode === 'refuse') this.door.close();
    else if (before === 'refuse') await this.listen(this.port);
  }

  cutAll() {
    for (const socket of this.sockets) socket.destroy();
  }

  async close() {
    this.cutAll();
    if (this.door.listening) await new Promise((resolve) => { this.door.close(resolve); });
  }
}

function silence(socket) {
  socket.pause();
  socket._handle?.readStop?.();
  socket.cork();
}
