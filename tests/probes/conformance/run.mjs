// SPDX-License-Identifier: MIT
// usage: node run.mjs [--jobs N] [--filter TEXT] [--report FILE] [--] PROBE [ARGUMENTS]
// Runs every case against the probe. Ends with 1 if one failed.
import fs from 'node:fs';
import { Bench, cases } from './lib/cases.mjs';

for (const file of fs.readdirSync(new URL('./cases/', import.meta.url)).sort()) {
  await import(`./cases/${file}`);
}

function options(args) {
  const out = { jobs: 6, filter: '', report: '', command: [] };
  while (args.length) {
    const word = args.shift();
    if (word === '--') { out.command = args.splice(0); } else if (word.startsWith('--')) {
      out[word.slice(2)] = args.shift();
    } else {
      out.command = [word, ...args.splice(0)];
    }
  }
  if (!out.command.length) throw new Error('which probe?');
  return out;
}

async function runCase(entry, command, caps) {
  const missing = entry.needs.filter((cap) => !caps.includes(cap));
  if (missing.length) return { verdict: 'lacks', why: missing.join(' ') };
  const bench = new Bench(command);
  let timer;
  const limit = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${entry.ms} ms`)), entry.ms);
  });
  const begin = performance.now();
  let why = null;
  try {
    await Promise.race([entry.run(bench), limit]);
  } catch (error) {
    why = error.message;
  }
  clearTimeout(timer);
  try {
    await bench.end();
  } catch (error) {
    why ??= error.message;
  }
  return { verdict: why === null ? 'passes' : 'fails', why, ms: Math.round(performance.now() - begin) };
}

const chosen = options(process.argv.slice(2));
const wanted = cases.filter((entry) => entry.name.includes(chosen.filter));
const first = new Bench(chosen.command);
const { caps } = await first.probe();
await first.end();
const results = new Map();
const queue = [...wanted];
const begin = performance.now();
await Promise.all(Array.from({ length: Number(chosen.jobs) }, async () => {
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const result = await runCase(entry, chosen.command, caps);
    results.set(entry.name, result);
    if (result.verdict !== 'passes') console.log(`${result.verdict.toUpperCase()} ${entry.name}: ${result.why}`);
  }
}));
const failed = [...results.values()].filter((r) => r.verdict !== 'passes').length;
const shown = new Set(wanted.flatMap((entry) => entry.behaviours));
const missing = Array.from({ length: 84 }, (_, i) => i + 1).filter((n) => !shown.has(n));
console.log(`${wanted.length - failed} of ${wanted.length} cases pass in ${Math.round((performance.now() - begin) / 1000)} s; ${
  84 - missing.length} of 84 behaviours are shown${missing.length && !chosen.filter ? `, not ${missing.join(' ')}` : ''}.`);
if (chosen.report) {
  const rows = wanted.map((entry) => ({ name: entry.name, behaviours: entry.behaviours, ...results.get(entry.name) }));
  fs.writeFileSync(chosen.report, `${JSON.stringify(rows, null, 1)}\n`);
}
process.exit(failed ? 1 : 0);
