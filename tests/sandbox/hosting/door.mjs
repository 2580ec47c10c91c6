// SPDX-License-Identifier: MIT
import net from 'node:net';

/** The public port: bytes pass to the web server as they are, unless the network is cut or gone. */
export class Door {
  constructor(target) {
    Object.assign(this, { target, mode: 'up', sockets: new Set() });
    this.server = net.createServer({ noDelay: true }, (socket) => this.accept(socket));
  }

  accept(socket) {
    if (this.mode === 'cut') {
      socket.destroy();
      return;
    }
    const inside = net.connect(this.target, '127.0.0.1');
    for (const one of [socket, inside]) {
      one.on('error', () => {});
      one.once('close', () => { socket.destroy(); inside.destroy(); this.sockets.delete(socket); });
    }
    this.sockets.add(socket);
    socket.pipe(inside).pipe(socket);
  }

  async listen(port) {
    await new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    this.port = this.server.address().port;
  }

  /** up | cut (accepted and closed) | refuse (nothing listens). */
  async network(mode) {
    if (!['up', 'cut', 'refuse'].includes(mode)) throw new Error('mode must be up, cut or refuse');
    if (mode === this.mode) return;
    const before = this.mode;
    this.mode = mode;
    if (mode === 'refuse') this.server.close();
    if (mode !== 'up') this.cutAll();
    if (before === 'refuse') await this.listen(this.port);
  }

  cutAll() {
    for (const socket of this.sockets) socket.destroy();
  }

  async close() {
    this.cutAll();
    if (this.server.listening) await new Promise((resolve) => { this.server.close(resolve); });
  }
}
