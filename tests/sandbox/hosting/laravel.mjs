// SPDX-License-Identifier: MIT
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Front } from '../base/front.mjs';
import { stop } from '../cluster/children.mjs';
import { startRedis } from '../cluster/redis_server.mjs';
import { Gateway } from '../gateway/gateway.mjs';
import { Settings } from '../platform/settings.mjs';
import { openBus } from '../roles/wiring.mjs';
import { accountsOf } from '../seed/users.mjs';
import { Door } from './door.mjs';
import { artisan, startFpm } from './php.mjs';
import { population } from './population.mjs';
import { startApacheFor, startNginxFor } from './web.mjs';

const kFolder = fileURLToPath(new URL('../laravel', import.meta.url));
const kStorage = ['app', 'framework/cache/data', 'framework/views', 'framework/sessions', 'logs'];
const kCaches = ['services', 'packages', 'config', 'events', 'routes'];

/** The guide's picture from its real parts: Laravel behind a web server, Redis, and the socket.io gateway. */
export class LaravelPlatform {
  constructor(options) {
    this.options = options;
    this.parts = [];
  }

  async start() {
    const { options } = this;
    this.dir = fs.mkdtempSync(path.join(os.tmpdir(), 'wxm-laravel-'));
    fs.chmodSync(this.dir, 0o755); // Apache reads the site as a user of its own
    this.deploy('back');
    const redis = options.redis ? { url: options.redis } : await this.add(startRedis(this.dir));
    if (!options.redis) this.redis = redis;
    this.variables = this.environment(redis.url);
    await this.fill();
    this.front = new Front();
    await this.front.listen(0);
    const plan = { web: options.web, current: this.current, folder: kFolder, gateway: this.front.port };
    this.fpm = await this.add(startFpm(this.dir, this.variables));
    plan.fpm = this.fpm.port;
    const nginx = await this.add(startNginxFor(this.dir, plan));
    const web = options.web === 'apache' ? await this.add(startApacheFor(this.dir, plan)) : nginx;
    this.door = new Door(web.port);
    await this.door.listen(options.port);
    this.url = `http://127.0.0.1:${this.door.port}`;
    this.internal = `http://127.0.0.1:${nginx.inside}`;
    await this.openGateway(redis.url);
  }

  get current() {
    return path.join(this.dir, 'current');
  }

  /** The public site is a link, as deployments have it; while it is away the web server finds no program. */
  deploy(what) {
    if (what !== 'away' && what !== 'back') throw new Error('what must be away or back');
    fs.rmSync(this.current, { force: true });
    if (what === 'back') fs.symlinkSync(kFolder, this.current);
  }

  /** Without Redis a row is stored and the answer is a 500. */
  async changeRedis(what) {
    if (!this.redis) throw new Error('this Redis is not ours');
    this.redis = await this.change(this.redis, what, (port) => startRedis(this.dir, port));
  }

  /** Without PHP's pool nginx says 502 and Apache 503, each in a page of its own. */
  async changeFpm(what) {
    this.fpm = await this.change(this.fpm, what, (port) => startFpm(this.dir, this.variables, port));
  }

  async change(part, what, start) {
    if (what === 'stop') {
      await stop(part);
      return part;
    }
    if (what !== 'start') throw new Error('what must be stop or start');
    this.parts = this.parts.filter((one) => one !== part);
    return this.add(start(part.port));
  }

  async add(starting) {
    const child = await starting;
    this.parts.push(child);
    return child;
  }

  environment(redis) {
    for (const name of kStorage) fs.mkdirSync(path.join(this.dir, 'storage', name), { recursive: true });
    fs.writeFileSync(path.join(this.dir, '.env'), '');
    const caches = Object.fromEntries(kCaches.map((name) => [`APP_${name.toUpperCase()}_CACHE`, path.join(this.dir, `${name}.php`)]));
    return {
      ...caches, WXM_RUN: this.dir, WXM_REDIS_PORT: new URL(redis).port, WXM_SECRET: this.options.secret,
      WXM_TRUTH: this.options.log ? path.resolve(this.options.log) : '',
    };
  }

  async fill() {
    const { state, rows } = population(this.options);
    this.state = state;
    const file = path.join(this.dir, 'population.json');
    fs.writeFileSync(file, JSON.stringify(rows));
    fs.writeFileSync(path.join(this.dir, 'wxm.sqlite'), '');
    await this.artisan(['migrate', '--force']);
    await this.artisan(['wxm:populate', file]);
  }

  artisan(args) {
    return artisan(kFolder, args, this.variables);
  }

  async openGateway(redis) {
    const { options } = this;
    const { bus, presence } = await openBus(redis);
    Object.assign(this, { bus, presence });
    this.gateway = new Gateway({
      front: this.front, bus, presence, settings: new Settings(options), options, internal: this.internal,
      log: { write: (t, fields) => this.tell(t, fields) },
    });
    this.front.http.on('request', (request, response) => {
      if (!request.url.startsWith('/socket.io')) response.writeHead(404).end();
    });
  }

  tell(t, fields) {
    if (!this.variables.WXM_TRUTH) return;
    const line = { t, at: new Date().toISOString(), ...fields };
    fs.appendFileSync(this.variables.WXM_TRUTH, `${JSON.stringify(line)}\n`);
  }

  /** One order to the application's own control routes, by the inside door. */
  async ask(verb, body) {
    const response = await fetch(`${this.internal}/control/${verb}`, {
      method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.message || `${verb}: ${response.status}`);
    return answer;
  }

  get accounts() {
    return accountsOf(this.state);
  }

  async close() {
    await this.door?.close();
    await this.gateway?.close();
    await this.front?.close();
    for (const part of this.parts.reverse()) await stop(part);
    await this.presence?.close();
    await this.bus?.close();
    if (this.dir) fs.rmSync(this.dir, { recursive: true, force: true });
  }
}
