// SPDX-License-Identifier: MIT
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNode, stop } from './children.mjs';
import { startNginx } from './nginx_server.mjs';
import { startRedis } from './redis_server.mjs';

const kMain = fileURLToPath(new URL('../main.mjs', import.meta.url));

/** redis-server, one api, gateways g1…gN and nginx, as processes of their own under one temporary folder. */
export class Cluster {
  constructor(options, passedOn) {
    this.options = options;
    this.passedOn = passedOn;
    this.parts = new Map(); // name → child process
    this.starters = new Map(); // name → (the child before, if any) → a new child on the same port
  }

  async start() {
    this.dir = fs.mkdtempSync(path.join(os.tmpdir(), 'wxm-cluster-'));
    await this.add('redis', (before) => startRedis(this.dir, before?.port));
    const common = ['--redis', this.parts.get('redis').url, '--parent-pid', String(process.pid), ...this.passedOn];
    await this.add('api', () => startNode(kMain, ['--role', 'api', ...common, ...this.logArguments()]));
    this.api = this.parts.get('api').hello;
    this.gateways = [];
    for (let i = 1; i <= this.options.gateways; i += 1) {
      const name = `g${i}`;
      const args = ['--role', 'gateway', '--name', name, '--internal', this.api.internal, ...common];
      await this.add(name, (before) =>
        startNode(kMain, [...args, '--port', before ? new URL(before.hello.url).port : '0']));
      this.gateways.push({ name, url: this.parts.get(name).hello.url });
    }
    await this.add('nginx', (before) =>
      startNginx(this.dir, before?.port ?? this.options.port, this.api.url, this.gateways));
    this.url = `http://127.0.0.1:${this.parts.get('nginx').port}`;
  }

  logArguments() {
    return this.options.log ? ['--log', this.options.log] : [];
  }

  async add(name, starter) {
    this.starters.set(name, starter);
    this.parts.set(name, await starter());
  }

  /** kill (SIGKILL), stop (SIGTERM), start, suspend and resume (SIGSTOP, SIGCONT) of one part. */
  async change(name, what) {
    const child = this.parts.get(name);
    if (!child) throw new Error(`no part "${name}"`);
    if (name === 'api' && what === 'start') throw new Error('the api keeps its address only while it runs');
    if (what === 'kill') await stop(child, 'SIGKILL');
    else if (what === 'stop') await stop(child);
    else if (what === 'suspend') child.kill('SIGSTOP');
    else if (what === 'resume') child.kill('SIGCONT');
    else if (what === 'start') await this.restart(name, child);
    else throw new Error('what must be kill, stop, start, suspend or resume');
  }

  async restart(name, child) {
    if (child.exitCode === null && child.signalCode === null) throw new Error(`${name} is running`);
    this.parts.set(name, await this.starters.get(name)(child));
  }

  state() {
    const parts = {};
    for (const [name, child] of this.parts) {
      parts[name] = {
        pid: child.pid, running: child.exitCode === null && child.signalCode === null,
        url: child.hello?.url ?? child.url ?? null, control: child.hello?.control ?? null,
      };
    }
    return parts;
  }

  /** In the order in which nobody misses anybody. */
  async close() {
    for (const name of [...this.parts.keys()].reverse()) await stop(this.parts.get(name));
    if (this.dir) fs.rmSync(this.dir, { recursive: true, force: true });
  }
}
