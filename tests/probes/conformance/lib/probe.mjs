// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';

const kPatienceMs = Number(process.env.SIO_PATIENCE_MS ?? 8000);

function matches(line, shape) {
  if (typeof shape === 'function') return shape(line);
  return Object.entries(shape).every(([key, value]) => (
    typeof value === 'object' && value !== null
      ? JSON.stringify(line[key]) === JSON.stringify(value)
      : line[key] === value));
}

/** One process that speaks the line protocol. */
export class Probe {
  constructor(command) {
    this.lines = [];
    this.read = 0; // lines before this one were expected already
    this.waiting = new Set();
    this.child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'pipe'] });
    this.stderr = '';
    this.child.stderr.on('data', (text) => { this.stderr = (this.stderr + text).slice(-4000); });
    this.child.stdin.on('error', () => {});
    this.exit = new Promise((resolve) => {
      this.child.once('exit', (code, signal) => { this.ended = { code, signal }; resolve(this.ended); this.wake(); });
    });
    const parts = [];
    this.child.stdout.on('data', (chunk) => {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        parts.push(chunk.subarray(from, at));
        this.take(Buffer.concat(parts.splice(0)).toString('utf8'));
        from = at + 1;
      }
      if (from < chunk.length) parts.push(chunk.subarray(from));
    });
  }

  take(raw) {
    const line = JSON.parse(raw);
    Object.defineProperty(line, 'raw', { value: raw });
    Object.defineProperty(line, 'at', { value: performance.now() });
    this.lines.push(line);
    this.wake();
  }

  wake() {
    for (const check of [...this.waiting]) check();
  }

  send(...commands) {
    this.child.stdin.write(commands.map((c) => `${typeof c === 'string' ? c : JSON.stringify(c)}\n`).join(''));
  }

  /** The next line of this shape after the one expected before. */
  expect(shape, ms = kPatienceMs) {
    return new Promise((resolve, reject) => {
      const finish = (act) => {
        clearTimeout(timer);
        this.waiting.delete(check);
        act();
      };
      let i = this.read;
      const check = () => {
        for (; i < this.lines.length; i += 1) {
          if (!matches(this.lines[i], shape)) continue;
          this.read = i + 1;
          finish(() => resolve(this.lines[i]));
          return;
        }
        if (this.ended) finish(() => reject(new Error(`the probe ended: ${JSON.stringify(this.ended)} ${this.stderr}`)));
      };
      const timer = setTimeout(() => finish(() => reject(new Error(
        `no line like ${typeof shape === 'function' ? shape : JSON.stringify(shape)}; the last: ${
          this.lines.slice(-6).map((l) => l.raw.slice(0, 200)).join(' ')}`))), ms);
      this.waiting.add(check);
      check();
    });
  }

  count(shape) {
    return this.lines.filter((line) => matches(line, shape)).length;
  }

  /** Fails if a line of this shape comes within the time. */
  async expectNone(shape, ms = 300) {
    const from = this.lines.length;
    await new Promise((resolve) => { setTimeout(resolve, ms); });
    const found = this.lines.slice(from).find((line) => matches(line, shape));
    if (found) throw new Error(`unexpected: ${found.raw.slice(0, 300)}`);
  }

  /** Everything that the commands before caused without waiting has been printed. */
  async sync(s) {
    const id = Math.floor(Math.random() * 1e9);
    this.send({ cmd: 'state', id, ...(s ? { s } : {}) });
    const from = this.read;
    const state = await this.expect({ ev: 'state', id });
    this.read = from;
    return state;
  }

  async quit(ms = 2500) {
    if (this.ended) return this.ended;
    this.child.kill('SIGCONT');
    this.send({ cmd: 'quit' });
    const timer = setTimeout(() => this.child.kill('SIGKILL'), ms);
    await this.exit;
    clearTimeout(timer);
    return this.ended;
  }
}
