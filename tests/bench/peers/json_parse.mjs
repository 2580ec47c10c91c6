// SPDX-License-Identifier: MIT
// A REST list to objects with dates, as a JavaScript program reads it.   node json_parse.mjs BODY.json ROUNDS
import { readFileSync } from 'node:fs';

const [path, rounds] = process.argv.slice(2);
const body = readFileSync(path);
const times = [];
let rows;
for (let i = 0; i < Number(rounds); i++) {
  const before = process.cpuUsage();
  const began = performance.now();
  rows = JSON.parse(body.toString()).data.map((row) => ({
    id: row.id, userId: row.user.id, userName: row.user.name, unread: row.unread_count, isMuted: row.is_muted,
    last: { body: row.last_message.body, createdAt: Date.parse(row.last_message.created_at) },
    updatedAt: Date.parse(row.updated_at),
  }));
  const cpu = process.cpuUsage(before);
  times.push(Math.min(performance.now() - began, (cpu.user + cpu.system) / 1000) * 1000);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ rows: rows.length, us: +times[times.length >> 1].toFixed(1) }));
