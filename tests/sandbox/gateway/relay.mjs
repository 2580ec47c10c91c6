// SPDX-License-Identifier: MIT
import { splitChannel } from '../bus/channels.mjs';

const kSeen = 512;

/** Puts what comes over the bus into rooms, as the events of the guide. */
export class Relay {
  constructor(io, settings) {
    this.io = io;
    this.settings = settings;
    this.relayed = 0;
  }

  handle(channel, payload) {
    if (channel === 'presence') {
      this.io.to(`presence.${payload.user_id}`).emit('presence', payload);
      return;
    }
    const [kind, id] = splitChannel(channel) ?? [];
    if (!kind) return;
    this.relayed += 1;
    if (kind === 'live') this.io.to(channel).emit('live', payload);
    else if (kind === 'support') this.support(id, payload);
    else this.direct(channel, payload);
  }

  /** The customer's own sockets, and staff when that is on; one emit reaches a socket once. */
  support(userId, payload) {
    const target = this.settings.staffSupportEvents ? this.io.to(`user.${userId}`).to('staff') : this.io.to(`user.${userId}`);
    target.emit('support.message', payload);
  }

  /**
   * A DM comes twice, on the conversation's channel and on the recipient's own. Each socket remembers the
   * last message ids, so that neither the order nor a join in between delivers twice or never.
   */
  direct(room, payload) {
    const messageId = payload.message?.id;
    for (const socketId of this.io.of('/').adapter.rooms.get(room) ?? []) {
      const socket = this.io.of('/').sockets.get(socketId);
      const seen = socket.data.seen ??= new Set();
      if (messageId === undefined || !seen.has(messageId)) {
        seen.add(messageId);
        if (seen.size > kSeen) seen.delete(seen.values().next().value);
        socket.emit('message', payload);
      }
    }
  }
}
