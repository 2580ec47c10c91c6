// SPDX-License-Identifier: MIT
const kFlushMs = 60;

/** Cuts a stream of unmasked WebSocket frames into frames; `onFrame(bytes, text)`, text of whole text frames. */
export class FrameCutter {
  constructor(onFrame) {
    this.onFrame = onFrame;
    this.bytes = Buffer.alloc(0);
  }

  feed(bytes) {
    this.bytes = this.bytes.length ? Buffer.concat([this.bytes, bytes]) : bytes;
    for (;;) {
      const size = frameSize(this.bytes);
      if (size === 0 || this.bytes.length < size.total) return;
      const frame = this.bytes.subarray(0, size.total);
      this.bytes = this.bytes.subarray(size.total);
      const isWholeText = (frame[0] & 0x8f) === 0x81;
      this.onFrame(frame, isWholeText ? frame.toString('utf8', size.head, size.head + 64) : null);
    }
  }
}

function frameSize(bytes) {
  if (bytes.length < 2) return 0;
  const short = bytes[1] & 0x7f;
  const mask = bytes[1] & 0x80 ? 4 : 0;
  const head = 2 + mask + (short === 126 ? 2 : short === 127 ? 8 : 0);
  if (bytes.length < head) return 0;
  const payload = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  return { head, total: head + payload };
}

/**
 * Drops, repeats, delays and reorders events (Socket.IO packets "42…") on their way to the client. The
 * heartbeat, the handshake and acks pass, so that the connection stands and only lies.
 */
export class FrameFaults {
  constructor(stand, deliver) {
    this.stand = stand;
    this.deliver = deliver; // (bytes, delayMs)
    this.held = [];
  }

  take(bytes, text) {
    const { frames } = this.stand.faults;
    if (!frames || !text?.startsWith('42')) {
      this.deliver(bytes, 0);
      return;
    }
    const { prng, counts } = this.stand;
    if (prng.chance(frames.drop ?? 0)) {
      counts.framesDropped += 1;
      return;
    }
    const times = prng.chance(frames.duplicate ?? 0) ? 2 : 1;
    counts.framesDuplicated += times - 1;
    for (let i = 0; i < times; i += 1) this.place(bytes, frames);
  }

  place(bytes, frames) {
    if (!(frames.reorder > 1)) {
      this.deliver(bytes, this.stand.draw(frames.delay));
      return;
    }
    this.held.push(bytes);
    if (this.held.length >= frames.reorder) this.release();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { while (this.held.length) this.release(); }, kFlushMs);
  }

  release() {
    const at = this.stand.prng.int(0, this.held.length - 1);
    if (at > 0) this.stand.counts.framesReordered += 1;
    this.deliver(this.held.splice(at, 1)[0], this.stand.draw(this.stand.faults.frames?.delay));
  }

  end() {
    clearTimeout(this.timer);
    this.held = [];
  }
}
