// SPDX-License-Identifier: MIT
const kMaxHead = 64 * 1024;

/**
 * Tells one request (or the head of one answer) of a plain HTTP/1.1 connection from the next, and passes
 * every byte on unchanged. `onHead({ method, path, upgrade, bytes })`, `onBody(bytes)`, `onEnd()`.
 * What is no HTTP (TLS) goes to onBody as it comes.
 */
export class HttpWatch {
  constructor(handlers) {
    this.handlers = handlers;
    this.head = Buffer.alloc(0);
    this.left = 0;
    this.chunked = null;
    this.raw = false;
  }

  feed(bytes) {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.raw) {
        this.handlers.onBody(rest);
        return;
      }
      rest = this.left > 0 || this.chunked ? this.body(rest) : this.heading(rest);
    }
  }

  heading(bytes) {
    this.head = Buffer.concat([this.head, bytes]);
    const isHttp = /^[A-Z]/.test(String.fromCharCode(this.head[0]));
    const end = this.head.indexOf('\r\n\r\n');
    if (!isHttp || (end < 0 && this.head.length > kMaxHead)) {
      this.raw = true;
      const all = this.head;
      this.head = Buffer.alloc(0);
      return all;
    }
    if (end < 0) return Buffer.alloc(0);
    const head = this.head.subarray(0, end + 4);
    const rest = this.head.subarray(end + 4);
    this.head = Buffer.alloc(0);
    this.begin(head);
    return rest;
  }

  begin(bytes) {
    const text = bytes.toString('latin1');
    const [method, path] = text.split(' ', 2);
    const upgrade = /^upgrade:\s*websocket/im.test(text);
    this.left = Number(/^content-length:\s*(\d+)/im.exec(text)?.[1] ?? 0);
    this.chunked = /^transfer-encoding:\s*chunked/im.test(text) ? '' : null;
    this.handlers.onHead({ method, path, upgrade, bytes });
    this.raw = upgrade;
    if (this.left === 0 && this.chunked === null && !upgrade) this.handlers.onEnd();
  }

  body(bytes) {
    if (this.chunked !== null) return this.chunk(bytes);
    const part = bytes.subarray(0, this.left);
    this.left -= part.length;
    this.handlers.onBody(part);
    if (this.left === 0) this.handlers.onEnd();
    return bytes.subarray(part.length);
  }

  /** A chunked body ends with an empty chunk; only its last bytes matter here. */
  chunk(bytes) {
    this.chunked = (this.chunked + bytes.toString('latin1')).slice(-7);
    this.handlers.onBody(bytes);
    if (this.chunked.endsWith('0\r\n\r\n')) {
      this.chunked = null;
      this.handlers.onEnd();
    }
    return Buffer.alloc(0);
  }
}
