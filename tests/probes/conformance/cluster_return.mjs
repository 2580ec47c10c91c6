// SPDX-License-Identifier: MIT
// usage: node cluster_return.mjs [--clients N] [--] PROBE [ARGUMENTS]
// Two gateways on Redis behind nginx; one is killed below many clients. All must be back within 60 s, no second may hold
// over 30 % of the attempts, and each must be in its room exactly once. Prints what it measured.
import { fileURLToPath } from 'node:url';
import { startNode, stop } from '../../sandbox/cluster/children.mjs';
import { Stand } from '../../sandbox/testing/stand.mjs';
import { Bench, ok, pause, until } from './lib/cases.mjs';

const kRoom = 6;
const args = process.argv.slice(2);
let clients = 200;
if (args[0] === '--clients') clients = Number(args.splice(0, 2)[1]);
if (args[0] === '--') args.shift();

const cluster = await startNode(fileURLToPath(new URL('../../sandbox/cluster.mjs', import.meta.url)),
  ['--no-people', '--parent-pid', String(process.pid)]);
const stand = new Stand(cluster);
const bench = new Bench(args);
let failed = null;

async function messages(probe, body) {
  const before = probe.count({ ev: 'event', name: 'message' });
  await stand.command('message', { conversation_id: kRoom, body });
  await until(() => probe.count({ ev: 'event', name: 'message' }) >= before + clients, `the message ${body} at everybody`, 20000);
  await pause(1000);
  return probe.count({ ev: 'event', name: 'message' }) - before;
}

try {
  const token = await stand.token();
  const probe = await bench.probe();
  const names = Array.from({ length: clients }, (_, i) => `c${i}`);
  let joined = 0;
  const join = (s) => {
    joined += 1;
    probe.send({ cmd: 'emit', s, event: 'conversation.join', args: [{ conversation_id: kRoom }], ack: true, id: joined });
  };
  const up = new Set();
  let firstBack = 0;
  let lastBack = 0;
  const take = probe.take.bind(probe);
  probe.take = (raw) => {
    take(raw);
    const line = probe.lines.at(-1);
    if (line.ev === 'disconnect') up.delete(line.s);
    if (line.ev !== 'connect') return;
    up.add(line.s);
    firstBack ||= line.at;
    lastBack = line.at;
    join(line.s);
  };
  for (const s of names) {
    probe.send({ cmd: 'connect', s, url: stand.url, transports: ['websocket'], forceNew: true, auth: { token },
      reconnection: { delayMs: 5000, delayMaxMs: 30000, jitter: 0.8 } });
  }
  await until(() => up.size === clients && probe.count({ ev: 'ack' }) === clients, 'everybody is in', 30000);
  ok(await messages(probe, 'before') === clients, 'not one message each before');

  const killedAt = performance.now();
  const lostBefore = probe.count({ ev: 'disconnect' });
  await fetch(`${stand.parts}/part`, { method: 'POST', body: JSON.stringify({ name: 'g1', what: 'kill' }) });
  await until(() => probe.count({ ev: 'disconnect' }) > lostBefore, 'somebody is lost');
  await until(() => up.size === clients, 'everybody is back', 60000);
  const took = (lastBack - killedAt) / 1000;
  const lost = probe.count({ ev: 'disconnect' }) - lostBefore;
  await until(() => probe.count({ ev: 'ack' }) === joined, 'everybody is in again', 20000);
  const attempts = probe.lines.filter((l) => l.ev === 'reconnect_attempt').map((l) => Math.floor((l.at - killedAt) / 1000));
  const busiest = Math.max(...attempts.map((second) => attempts.filter((other) => other === second).length));
  const share = Math.round((busiest / attempts.length) * 100);
  const received = await messages(probe, 'after');
  console.log(`${clients} clients, ${lost} lost with the gateway, all back after ${took.toFixed(1)} s; ${attempts.length} attempts, ${
    share} % of them in the busiest second; ${received} messages for ${clients} clients afterwards`);
  ok(lost > 0 && took < 60, 'not all back within 60 s');
  ok(share <= 30, 'too many attempts in one second');
  ok(received === clients, 'somebody is in the room twice or not at all');
} catch (error) {
  failed = error;
}
await bench.end().catch((error) => { failed ??= error; });
await stop(cluster);
if (failed) console.log(`FAILS ${failed.stack}`);
process.exit(failed ? 1 : 0);
