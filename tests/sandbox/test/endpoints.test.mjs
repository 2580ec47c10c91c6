// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { kRoutes } from '../api/api.mjs';

const kOurOwn = ['media.file'];
const kMap = new URL('../../../resources/endpoints.json', import.meta.url);

test('the console\'s endpoint map and the routes here are the same calls', () => {
  const map = JSON.parse(fs.readFileSync(kMap, 'utf8'));
  const calls = map.endpoints ?? map;
  const theirs = Object.entries(calls).map(([id, { method, path, documented }]) =>
    `${id} ${method} ${path.replace(/^\//, '')} ${documented === true}`);
  const ours = kRoutes.filter((route) => !kOurOwn.includes(route.id)).map(({ id, method, path, documented }) =>
    `${id} ${method} ${path.slice(1).replace(/:(\w+)/g, '{$1}')} ${documented}`);
  assert.deepEqual(theirs.sort(), ours.sort());
});
