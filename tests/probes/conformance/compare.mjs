// SPDX-License-Identifier: MIT
// usage: node compare.mjs NAME=REPORT.json [NAME=REPORT.json ...] [--notes FILE.md] > RESULTS.md
// Reports of run.mjs side by side, by behaviour; a NAME is for instance "Qt 6.8.2". The last one is the peer. The notes
// say why cases are others than they were.
import fs from 'node:fs';
import { behaviours } from './lib/behaviours.mjs';
import { versions } from './lib/packages.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--notes');
const notes = at < 0 ? '' : fs.readFileSync(args.splice(at, 2)[1], 'utf8').trim();
const columns = args.map((word) => {
  const [name, file] = word.split('=');
  const rows = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { name, byName: new Map(rows.map((row) => [row.name, row])), rows };
});
const [{ rows: cases }] = columns;
const passing = (rows) => rows.filter((row) => row?.verdict === 'passes').length;
const mark = (row) => ({ passes: '✓', fails: '✗', lacks: '–' }[row?.verdict] ?? '·');
const line = (...cells) => console.log(`| ${cells.flat().join(' | ')} |`);
const head = (...cells) => {
  line(...cells);
  console.log(`|${'---|'.repeat(cells.flat().length)}`);
};
const names = columns.map((column) => column.name);

console.log(`# Conformance, side by side

The same ${cases.length} cases against \`sio-probe\` (this library, on each Qt) and \`js_probe.mjs\` (socket.io-client ${versions.client()}), with
socket.io ${versions.server} servers and hand-made misbehaving ones. ✓ passes, ✗ fails.
`);
head('', names);
line('cases that pass', columns.map(({ rows }) => `${passing(rows)} of ${rows.length}`));
if (notes) console.log(`\n${notes}`);
console.log('\n## By behaviour\n');
head('', 'behaviour', 'cases', names, 'for instance');
for (let n = 1; n <= 84; n += 1) {
  const rows = cases.filter((row) => row.behaviours.includes(n));
  line(n, behaviours[n - 1], rows.length,
    columns.map(({ byName }) => passing(rows.map((row) => byName.get(row.name)))), rows[0].name);
}
console.log('\n## Cases\n');
head('case', 'behaviours', names);
for (const row of cases) {
  const name = row.name.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  line(name, row.behaviours.join(' '), columns.map(({ byName }) => mark(byName.get(row.name))));
}
