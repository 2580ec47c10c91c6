// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import { Server } from 'socket.io';
import { ApiClient } from './api_client.mjs';
import { authenticator } from './handshake.mjs';
import { obey, revokeSockets } from './commands.mjs';
import { listenToEmits } from './emits.mjs';
import { Relay } from './relay.mjs';

/** The Socket.IO gateway on a given http server; everything it knows comes from bus, presence and api. */
export class Gateway {
  constructor({ front, bus, presence, settings, options, internal, log = null }) {
    Object.assign(this, { bus, presence, settings, log, name: options.name });
    this.api = new ApiClient(internal, options.secret);
    this.counts = { connections: 0, emits: 0, refused: 0 };
    this.here = new Map(); // user → sockets on this gateway
    this.io = new Server(front.http, {
      serveClient: false, pingInterval: options.pingInterval, pingTimeout: options.pingTimeout, cors: { origin: true },
      maxHttpBufferSize: 1e6, ...(options.recovery ? { connectionStateRecovery: { maxDisconnectionDuration: 120000 } } : {}),
    });
    // The name of the gateway leads the id, so that a proxy can keep a session on it.
    this.io.engine.generateId = () => `${options.name}-${randomBytes(15).toString('base64url')}`;
    this.relay = new Relay(this.io, settings);
    this.io.use(authenticator(options.secret, this.api, settings));
    this.io.engine.on('connection_error', () => { this.counts.refused += 1; });
    this.io.on('connection', (socket) => this.connected(socket));
    bus.subscribe((channel, payload) => this.received(channel, payload));
  }

  received(channel, payload) {
    if (channel === 'auth') revokeSockets(this.io, payload);
    else if (channel === 'sandbox') obey(this, payload);
    else this.relay.handle(channel, payload);
  }

  connected(socket) {
    const { userId, staff } = socket.data;
    this.counts.connections += 1;
    socket.join(`user.${userId}`);
    if (staff) socket.join('staff');
    const { api, presence } = this;
    listenToEmits(socket, {
      api, presence,
      onEmit: (one, event, payload) => {
        this.counts.emits += 1;
        this.log?.write('emit', { user: one.data.userId, event, payload: payload ?? null });
      },
    });
    this.log?.write('socket', { event: 'connected', user: userId, sid: socket.id, transport: socket.conn.transport.name, recovered: socket.recovered });
    socket.on('disconnect', (reason) => {
      this.log?.write('socket', { event: 'disconnected', user: userId, sid: socket.id, reason });
      this.count(userId, -1);
    });
    this.count(userId, 1);
  }

  /** Tells the watchers when a user's first socket came or the last one went, over all gateways. */
  async count(userId, step) {
    try {
      await this.counted(userId, step);
    } catch {
      // Redis is away: presence is told again when it is back.
    }
  }

  async counted(userId, step) {
    const sockets = (this.here.get(userId) ?? 0) + step;
    if (sockets > 0) this.here.set(userId, sockets);
    else this.here.delete(userId);
    if (step > 0 && sockets === 1 && await this.presence.add(this.name, userId)) this.tell('user.online', userId);
    if (step < 0 && sockets === 0 && await this.presence.remove(this.name, userId)) this.tell('user.offline', userId);
  }

  tell(event, userId) {
    const payload = { event, user_id: userId };
    this.log?.write('publish', { channel: 'presence', payload });
    this.bus.publish('presence', payload);
  }

  state() {
    const rooms = {};
    for (const [room, members] of this.io.of('/').adapter.rooms) {
      if (/^(conversation|live|user)\.|^staff$/.test(room)) rooms[room] = members.size;
    }
    const sockets = [...this.io.of('/').sockets.values()].map((socket) => ({
      sid: socket.id, user: socket.data.userId, transport: socket.conn.transport.name,
      rooms: [...socket.rooms].filter((room) => room !== socket.id),
    }));
    return { name: this.name, ...this.counts, relayed: this.relay.relayed, rooms, sockets };
  }

  async close() {
    this.io.disconnectSockets(true);
    this.io.engine.close();
  }
}
