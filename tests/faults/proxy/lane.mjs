// SPDX-License-Identifier: MIT
const kEnd = Symbol('end');

/** One direction of one connection: bytes in order, late, slow or not at all, as the faults say. */
export class Lane {
  constructor(stand, name, sink) {
    this.stand = stand;
    this.name = name; // 'up' | 'down'
    this.sink = sink; // the socket that is written to
    this.queue = [];
    this.lastDue = 0;
  }

  push(bytes, delayMs = 0) {
    this.lastDue = Math.max(this.lastDue, Date.now() + delayMs);
    this.queue.push({ bytes, due: this.lastDue });
    this.flow();
  }

  /** FIN after everything that is still queued. */
  end() {
    this.push(kEnd);
  }

  get isStalled() {
    const { stall } = this.stand.faults;
    return stall === 'both' || stall === this.name;
  }

  flow() {
    clearTimeout(this.timer);
    while (this.queue.length && !this.isStalled && !this.sink.destroyed) {
      const [first] = this.queue;
      const wait = Math.max(first.due - Date.now(), this.pace());
      if (wait > 0) {
        this.timer = setTimeout(() => this.flow(), wait);
        return;
      }
      this.queue.shift();
      if (first.bytes === kEnd) {
        this.sink.end();
        return;
      }
      this.write(first);
    }
  }

  /** Until when a dripping lane has to wait for its next byte. */
  pace() {
    const { drip } = this.stand.faults;
    return drip && drip[this.name] ? (this.nextDrip ?? 0) - Date.now() : 0;
  }

  write({ bytes, due }) {
    const perSecond = this.stand.faults.drip?.[this.name];
    if (!perSecond) {
      this.stand.counts[`${this.name}Bytes`] += bytes.length;
      this.sink.write(bytes);
      return;
    }
    this.sink.write(bytes.subarray(0, 1));
    this.stand.counts[`${this.name}Bytes`] += 1;
    this.nextDrip = Date.now() + 1000 / perSecond;
    if (bytes.length > 1) this.queue.unshift({ bytes: bytes.subarray(1), due });
  }

  clear() {
    clearTimeout(this.timer);
    this.queue = [];
  }
}
