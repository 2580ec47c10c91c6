// SPDX-License-Identifier: MIT
// The official JavaScript client, from the socket to a typed object that nobody keeps. Prints the line of feed-bench.
//   node js_client.mjs --url URL --events N [--ca FILE]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { io } from 'socket.io-client';

const { values: options } = parseArgs({
  options: { url: { type: 'string' }, events: { type: 'string' }, ca: { type: 'string' } },
});
const socket = io(options.url, {
  transports: ['websocket'], forceNew: true, ca: options.ca ? readFileSync(options.ca) : undefined,
});
let count = 0;
let before;
let began;
let rss0;
let last;

socket.on('connect', () => {
  socket.emit('live.join', { live_id: 7 }, () => {});
  rss0 = Math.round(process.memoryUsage.rss() / 1024);
  before = process.cpuUsage();
  began = performance.now();
  socket.emit('go', Number(options.events));
});
socket.on('connect_error', (error) => {
  console.error(String(error));
  process.exit(1);
});
socket.on('live', (event) => {
  if (event.event !== 'live.comment') return;
  const { id, user_id: user, user_name: name, body, created_at: created } = event.comment;
  if (!Number.isSafeInteger(id) || typeof body !== 'string') return;
  last = { live: event.live_id, id, user, name, body, createdMs: Date.parse(created) };
  count++;
});
socket.on('done', () => {
  const wall = performance.now() - began;
  const cpu = process.cpuUsage(before);
  console.log(JSON.stringify({
    client: 'js', n: count, wall_ms: Math.round(wall), cpu_us_ev: +((cpu.user + cpu.system) / count).toFixed(3),
    ev_s: Math.round(count / wall * 1000), rss0_kb: rss0, maxrss_kb: process.resourceUsage().maxRSS, last_id: last.id,
  }));
  // The source does not answer a close, and ws would wait half a minute for that.
  process.exit(0);
});
