// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { io } from 'socket.io-client';
import { startRedis } from '../cluster/redis_server.mjs';
import { startNode, stop } from '../cluster/children.mjs';

export { startRedis, stop };

const kMain = fileURLToPath(new URL('../main.mjs', import.meta.url));

export function tempDir(t) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'wxm-sandbox-'));
  t.after(() => fs.rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A sandbox as a child process, ended with the test. */
export async function startSandbox(t, ...args) {
  const child = await startNode(kMain, ['--no-people', '--parent-pid', String(process.pid), ...args]);
  t.after(() => stop(child));
  return new Stand(child);
}

export class Stand {
  constructor(child) {
    this.child = child;
    Object.assign(this, child.hello);
    this.sockets = [];
  }

  async call(method, where, { body, token, headers = {} } = {}) {
    const response = await fetch(`${this.url}/api/v1/${where}`, {
      method, body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers,
      },
    });
    const text = await response.text();
    let json = null;
    try {
      json = JSON.parse(text);
    } catch {
      // not JSON: `text` says what it was
    }
    return { status: response.status, headers: response.headers, text, json };
  }

  login(account = this.accounts[0], change = {}, headers = {}) {
    return this.call('POST', 'general/auth/login', {
      body: { auth: account.phone, password: account.password, auth_type: 'phone', phone_code: account.phone_code, ...change },
      headers: { user_type: account.user_type, ...headers },
    });
  }

  async token(account) {
    return (await this.login(account)).json.data.token;
  }

  async command(verb, input = {}) {
    const response = await fetch(`${this.control}/${verb}`, { method: 'POST', body: JSON.stringify(input) });
    return response.json();
  }

  async query(name, parameters = {}) {
    const query = new URLSearchParams(parameters);
    return (await fetch(`${this.control}/${name}?${query}`)).json();
  }

  /** A connected socket of the official client; `options` may replace the token. */
  async socket(t, options) {
    const socket = this.open(t, options);
    await new Promise((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  }

  open(t, options, url = this.url) {
    const socket = io(url, { forceNew: true, reconnection: false, transports: ['websocket'], ...options });
    t.after(() => socket.disconnect());
    return socket;
  }
}

/** The next event of a name, at most `ms` later. */
export function next(socket, event, ms = 3000) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${event} within ${ms} ms`)), ms);
    socket.once(event, (...args) => {
      clearTimeout(timer);
      resolve(args.length > 1 ? args : args[0]);
    });
  });
}

/** Everything that arrives under a name, up to an event which is sent after all of it. */
export function collect(socket, event) {
  const all = [];
  socket.on(event, (payload) => all.push(payload));
  return all;
}

/** Waits until all that was published so far has arrived: a marker travels the same way behind it. */
export async function settled(stand, socket, userId = 2) {
  const marker = `marker-${Math.random()}`;
  const seen = next(socket, marker);
  await stand.command('push', { user_id: userId, event: marker, payload: {} });
  await seen;
}

export async function until(condition, what, ms = 5000) {
  const deadline = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value) return value;
    assert.ok(Date.now() < deadline, `not within ${ms} ms: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}
