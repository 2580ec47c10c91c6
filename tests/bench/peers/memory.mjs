// SPDX-License-Identifier: MIT
// What comments cost as JavaScript objects, parsed from their JSON.   node --expose-gc memory.mjs ROWS
import { comment } from '../sources/events.mjs';

const count = Number(process.argv[2]);
const texts = Array.from({ length: 1000 }, (_, i) => JSON.stringify(comment(i)));
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const kept = [];
for (let i = 0; i < count; i++) {
  const { id, user_id: user, user_name: name, body, created_at: created } = JSON.parse(texts[i % 1000]).comment;
  kept.push({ id: id + i, user, name, body, createdMs: Date.parse(created) });
}
globalThis.gc();
console.log(JSON.stringify({ rows: kept.length, bytes: Math.round((process.memoryUsage().heapUsed - before) / count) }));
