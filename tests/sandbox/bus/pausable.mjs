// SPDX-License-Identifier: MIT
const kHeld = 20000;

/** Wraps a bus so that a test can hold back or lose what is published; commands always pass. */
export class PausableBus {
  constructor(inner) {
    this.inner = inner;
    this.mode = 'run'; // run | hold | drop
    this.delayMs = 0;
    this.held = [];
    this.dropped = 0;
  }

  open() {
    return this.inner.open();
  }

  subscribe(handler) {
    this.inner.subscribe(handler);
  }

  publish(channel, payload) {
    if (channel === 'sandbox' || channel === 'auth') {
      this.inner.publish(channel, payload);
    } else if (this.mode === 'drop' || (this.mode === 'hold' && this.held.length >= kHeld)) {
      this.dropped += 1;
    } else if (this.mode === 'hold') {
      this.held.push([channel, payload]);
    } else if (this.delayMs > 0) {
      setTimeout(() => this.inner.publish(channel, payload), this.delayMs);
    } else {
      this.inner.publish(channel, payload);
    }
  }

  setMode(mode) {
    this.mode = mode;
    if (mode !== 'run') return;
    const held = this.held;
    this.held = [];
    for (const [channel, payload] of held) this.inner.publish(channel, payload);
  }

  close() {
    return this.inner.close();
  }
}
