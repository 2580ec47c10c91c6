#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import http from 'node:http';
import { liveUntilAsked } from '../../sandbox/base/life.mjs';
import { FaultStand } from './stand.mjs';

const kMaxOrder = 64 * 1024;

/** --target URL [--port N] [--control-port N] [--seed N] [--parent-pid N]; described in ../README.md. */
function optionsFrom(argv) {
  const options = { port: 0, 'control-port': 0, seed: Math.floor(Math.random() * 2 ** 31) + 1, 'parent-pid': 0 };
  for (let i = 0; i < argv.length; i += 2) {
    const name = argv[i].replace(/^--/, '');
    if (!['target', ...Object.keys(options)].includes(name) || argv[i + 1] === undefined) {
      throw new Error(`what is ${argv[i]}?`);
    }
    options[name] = name === 'target' ? argv[i + 1] : Number(argv[i + 1]);
  }
  if (!options.target) throw new Error('--target URL is needed');
  return options;
}

function controlOf(stand) {
  const verbs = {
    faults: (input) => stand.set(input),
    clear: () => stand.clear(),
    cut: ({ how }) => stand.cutAll(how),
    network: ({ mode }) => stand.network(mode),
  };
  return http.createServer(async (request, response) => {
    const answer = (status, body) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    try {
      const name = request.url.slice(1);
      if (request.method === 'GET' && name === 'stats') return answer(200, stand.stats());
      if (!verbs[name]) return answer(404, { ok: false, message: `no ${name}` });
      let text = '';
      for await (const part of request) if ((text += part).length > kMaxOrder) throw new Error('too long');
      await verbs[name](JSON.parse(text || '{}'));
      return answer(200, { ok: true, ...stand.stats() });
    } catch (error) {
      return answer(400, { ok: false, message: error.message });
    }
  });
}

async function main() {
  const options = optionsFrom(process.argv.slice(2));
  const stand = new FaultStand(options.target, options.seed);
  await stand.listen(options.port);
  const control = controlOf(stand);
  await new Promise((resolve) => { control.listen(options['control-port'], '127.0.0.1', resolve); });
  liveUntilAsked(options['parent-pid'], async () => {
    stand.close();
    control.closeAllConnections();
    control.close();
  });
  process.stderr.write(`fault proxy: seed ${options.seed}\n`);
  process.stdout.write(`${JSON.stringify({
    url: stand.url, control: `http://127.0.0.1:${control.address().port}`, seed: options.seed, pid: process.pid,
  })}\n`);
}

main().catch((error) => {
  process.stderr.write(`fault proxy: ${error.message}\n`);
  process.exit(1);
});
