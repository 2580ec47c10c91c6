// SPDX-License-Identifier: MIT
import Redis from 'ioredis';
import { kPatterns } from './channels.mjs';

const kCommandMs = 2000;

/** The bus over Redis pub/sub: one connection publishes, one subscribes; both come back by themselves. */
export class RedisBus {
  constructor(url) {
    const options = { lazyConnect: true, maxRetriesPerRequest: null, retryStrategy: (n) => Math.min(n * 50, 1000) };
    this.commands = new Redis(url, { ...options, commandTimeout: kCommandMs });
    this.inbox = new Redis(url, { ...options, autoResubscribe: true });
    for (const one of [this.commands, this.inbox]) one.on('error', () => {});
    this.handlers = [];
  }

  async open() {
    await Promise.all([this.commands.connect(), this.inbox.connect()]);
    this.inbox.on('pmessage', (pattern, channel, text) => {
      let payload;
      try {
        payload = JSON.parse(text);
      } catch {
        return; // someone else's channel
      }
      for (const handler of this.handlers) handler(channel, payload);
    });
    await this.inbox.psubscribe(...kPatterns);
  }

  subscribe(handler) {
    this.handlers.push(handler);
  }

  /** As the real platform: what Redis cannot take now is lost, never queued without bound. */
  publish(channel, payload) {
    if (this.commands.status !== 'ready') return;
    this.commands.publish(channel, JSON.stringify(payload)).catch(() => {});
  }

  async close() {
    this.commands.disconnect();
    this.inbox.disconnect();
  }
}
