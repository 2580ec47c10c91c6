// SPDX-License-Identifier: MIT
// usage: node soak.mjs [--restarts N] [--] PROBE [ARGUMENTS]
// A server is killed and started again many times below one client. Its descriptors, threads and memory must stay, and
// no event may come twice. Prints what it measured; ends with 1 if something grew.
import fs from 'node:fs';
import { Bench } from './lib/cases.mjs';
import { sioServer } from './lib/sio_server.mjs';

const args = process.argv.slice(2);
let restarts = 1000;
if (args[0] === '--restarts') restarts = Number(args.splice(0, 2)[1]);
if (args[0] === '--') args.shift();

const bench = new Bench(args);

function measure(probe) {
  const dir = `/proc/${probe.child.pid}`;
  const status = fs.readFileSync(`${dir}/status`, 'utf8');
  const field = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]);
  return { descriptors: fs.readdirSync(`${dir}/fd`).length, threads: field('Threads'), kib: field('VmRSS') };
}

async function run(name, transports) {
  let server = await sioServer();
  const { port, url } = server;
  const probe = await bench.client(url, { transports, reconnection: { delayMs: 5, delayMaxMs: 20, jitter: 0.5 } });
  let first;
  let events = 0;
  for (let i = 0; i < restarts; i += 1) {
    const hello = await probe.expect({ ev: 'connect' });
    if (transports.length > 1 && i % 2) await probe.expect({ ev: 'upgrade' });
    server.io.emit('tick', i);
    await probe.expect({ ev: 'event', name: 'tick', args: [i] });
    events += 1;
    if (i === Math.min(100, restarts / 2)) first = measure(probe);
    if (i + 1 === restarts) break;
    await server.stop();
    server = await sioServer({}, { port });
    const twice = probe.count({ ev: 'event' });
    if (twice !== events) throw new Error(`${twice} events instead of ${events}`);
    if (!hello.sid) throw new Error('no id');
    if (i % 50 === 0) probe.lines.splice(0, probe.lines.length - 1), events = probe.count({ ev: 'event' }), probe.read = probe.lines.length;
  }
  const last = measure(probe);
  await probe.quit();
  await server.stop();
  console.log(`${name}: ${restarts} restarts; descriptors ${first.descriptors} -> ${last.descriptors}, threads ${
    first.threads} -> ${last.threads}, memory ${first.kib} -> ${last.kib} KiB, no event twice`);
  return last.descriptors <= first.descriptors + 1 && last.threads <= first.threads && last.kib < first.kib + 4096;
}

let fine = true;
for (const [name, transports] of [['websocket', ['websocket']], ['polling', ['polling']], ['upgrade', ['polling', 'websocket']]]) {
  fine = await run(name, transports) && fine;
}
process.exit(fine ? 0 : 1);
