// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { LaravelPlatform } from '../hosting/laravel.mjs';
import { laravelHere } from '../hosting/php.mjs';
import { parseOptions } from '../base/options.mjs';
import { tempDir } from '../testing/stand.mjs';

const kMap = fileURLToPath(new URL('../../../resources/endpoints.json', import.meta.url));
const { missing } = laravelHere('nginx');

/** Names of path parameters differ (a bound model is no id), so they are left out. */
const shape = (text) => text.replace(/\{\w+\}/g, '{}');

test('Laravel has every endpoint of the console', { skip: missing ?? false }, async (t) => {
  const log = path.join(tempDir(t), 'truth.jsonl');
  const platform = new LaravelPlatform({ ...parseOptions(['--no-people', '--log', log]), web: 'nginx' });
  t.after(() => platform.close());
  await platform.start();
  const routes = new Map(JSON.parse(await platform.artisan(['route:list', '--json']))
    .filter(({ name }) => name).map(({ name, method, uri }) => [name, `${method.split('|')[0]} ${shape(uri)}`]));
  for (const [id, { method, path: uri }] of Object.entries(JSON.parse(fs.readFileSync(kMap, 'utf8')))) {
    assert.equal(routes.get(id), `${method} ${shape(`api/v1/${uri}`)}`, id);
  }

  const stranger = await fetch(`${platform.url}/control/token`, { method: 'POST', headers: { accept: 'application/json' } });
  assert.equal(stranger.status, 404, 'the control routes are behind the inside door only');
});
