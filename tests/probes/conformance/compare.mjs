// SPDX-License-Identifier: MIT
// usage: node compare.mjs OURS.json THEIRS.json > RESULTS.md
// Two reports of run.mjs side by side, by behaviour.
import fs from 'node:fs';
import { behaviours } from './lib/behaviours.mjs';
import { versions } from './lib/packages.mjs';

const [ours, theirs] = process.argv.slice(2).map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
const theirsByName = new Map(theirs.map((row) => [row.name, row]));
const passing = (rows) => rows.filter((row) => row?.verdict === 'passes').length;
const mark = (row) => ({ passes: '✓', fails: '✗', lacks: '–' }[row?.verdict] ?? '?');

console.log(`# Conformance, side by side

The same ${ours.length} cases against \`sio-probe\` (this library) and \`js_probe.mjs\` (socket.io-client ${versions.client()}), with socket.io ${versions.server}
servers and hand-made misbehaving ones. ✓ passes, ✗ fails.

| | sio-probe | socket.io-client |
|---|---|---|
| cases that pass | ${passing(ours)} of ${ours.length} | ${passing(theirs)} of ${theirs.length} |

## By behaviour

| | behaviour | cases | sio-probe | socket.io-client | for instance |
|---|---|---|---|---|---|`);
for (let n = 1; n <= 84; n += 1) {
  const rows = ours.filter((row) => row.behaviours.includes(n));
  console.log(`| ${n} | ${behaviours[n - 1]} | ${rows.length} | ${passing(rows)} | ${
    passing(rows.map((row) => theirsByName.get(row.name)))} | ${rows[0].name} |`);
}
console.log(`
## Cases

| case | behaviours | sio-probe | socket.io-client |
|---|---|---|---|`);
for (const row of ours) {
  const name = row.name.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  console.log(`| ${name} | ${row.behaviours.join(' ')} | ${mark(row)} | ${mark(theirsByName.get(row.name))} |`);
}
