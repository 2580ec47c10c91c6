// SPDX-License-Identifier: MIT
import fs from 'node:fs';

const kTail = 20000;

/**
 * The append-only truth: one JSON line for each request, commit and publish. Lines are on disk (written,
 * not synced) before the answer that depends on them leaves; a file that exists is replayed first.
 */
export class TruthLog {
  constructor(file, { maxMib = 2048 } = {}) {
    this.file = file;
    this.limit = maxMib * 1024 * 1024;
    this.next = 1;
    this.tail = [];
    this.waiters = new Set();
    this.buffer = [];
    this.fd = null;
    this.bytes = 0;
  }

  /** Reads what an earlier run wrote, calling `each(line)`; a torn last line is cut off. */
  open(each) {
    if (!this.file) return;
    this.fd = fs.openSync(this.file, 'a+', 0o600);
    this.bytes = replay(this.fd, (line) => {
      this.next = line.n + 1;
      this.remember(line);
      each(line);
    });
    fs.ftruncateSync(this.fd, this.bytes);
  }

  write(type, fields) {
    const line = { n: this.next, at: new Date().toISOString(), t: type, ...fields };
    this.next += 1;
    this.remember(line);
    if (this.fd !== null) {
      this.buffer.push(JSON.stringify(line));
      if (this.buffer.length >= 512) this.flush();
      else this.timer ??= setTimeout(() => this.flush(), 20);
    }
    for (const waiter of this.waiters) waiter(line);
    return line;
  }

  flush() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.buffer.length === 0 || this.fd === null) return;
    const text = `${this.buffer.join('\n')}\n`;
    this.buffer = [];
    this.bytes += Buffer.byteLength(text);
    fs.writeSync(this.fd, text);
  }

  /** True once the file has reached its cap: the people fall silent then. */
  get full() {
    return this.bytes > this.limit;
  }

  /** Lines after number `after` that match, waiting up to `waitMs` for the first one. */
  async read({ after = 0, match = () => true, waitMs = 0, limit = 1000 }) {
    const found = this.tail.filter((line) => line.n > after && match(line)).slice(0, limit);
    if (found.length > 0 || waitMs <= 0) return found;
    return new Promise((resolve) => {
      const done = (lines) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve(lines);
      };
      const waiter = (line) => { if (match(line)) done([line]); };
      const timer = setTimeout(() => done([]), waitMs);
      this.waiters.add(waiter);
    });
  }

  /** The tail is for asking; the bytes of a file are in the log itself. */
  remember(line) {
    if (line.kind === 'media.uploaded') {
      const { base64, ...media } = line.data.media;
      line = { ...line, data: { media } };
    }
    this.tail.push(line);
    if (this.tail.length > kTail * 2) this.tail = this.tail.slice(-kTail);
  }

  close() {
    this.flush();
    if (this.fd !== null) fs.closeSync(this.fd);
    this.fd = null;
  }
}

/** Calls `each` for every whole line; answers how many bytes the whole lines take. */
function replay(fd, each) {
  const chunk = Buffer.alloc(1 << 20);
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const count = fs.readSync(fd, chunk, 0, chunk.length, position);
    if (count === 0) break;
    position += count;
    const bytes = Buffer.concat([rest, chunk.subarray(0, count)]);
    const end = bytes.lastIndexOf(0x0a) + 1;
    rest = bytes.subarray(end);
    for (const line of bytes.toString('utf8', 0, end).split('\n')) if (line) each(JSON.parse(line));
  }
  return position - rest.length;
}
