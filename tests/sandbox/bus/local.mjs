// SPDX-License-Identifier: MIT
/** The bus of one process: what is published is handed over in the next turn of the event loop. */
export class LocalBus {
  constructor() {
    this.handlers = [];
  }

  async open() {}

  subscribe(handler) {
    this.handlers.push(handler);
  }

  publish(channel, payload) {
    setImmediate(() => {
      for (const handler of this.handlers) handler(channel, payload);
    });
  }

  async close() {
    this.handlers = [];
  }
}
