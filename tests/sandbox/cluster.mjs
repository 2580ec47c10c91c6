#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import express from 'express';
import { liveUntilAsked } from './base/life.mjs';
import { parseOptions } from './base/options.mjs';
import { Cluster } from './cluster/cluster.mjs';
import { closeServer, listenPrivately } from './roles/wiring.mjs';

/** Options of this program itself; all others go on to the api and the gateways. */
const kOwn = ['--port', '--gateways', '--log', '--parent-pid', '--control-port', '--internal-port', '--redis', '--role', '--name'];

function passedOn(argv) {
  const rest = [];
  for (let i = 0; i < argv.length; i += 1) {
    if (kOwn.includes(argv[i])) i += 1;
    else rest.push(argv[i]);
  }
  return rest;
}

/** POST /part {name, what}, GET /parts: the processes. What happens in the platform is the api's control port. */
function partsControl(cluster) {
  const app = express();
  app.use(express.json({ type: () => true }));
  app.get('/parts', (request, response) => response.json(cluster.state()));
  app.post('/part', async (request, response) => {
    try {
      await cluster.change(request.body.name, request.body.what);
      response.json({ ok: true });
    } catch (error) {
      response.status(400).json({ ok: false, message: error.message });
    }
  });
  return app;
}

async function main() {
  const argv = process.argv.slice(2);
  const options = parseOptions(argv);
  const cluster = new Cluster(options, passedOn(argv));
  let parts = null;
  const end = liveUntilAsked(options.parentPid, async () => {
    if (parts) await closeServer(parts.server);
    await cluster.close();
  });
  try {
    await cluster.start();
    parts = await listenPrivately(partsControl(cluster), options.controlPort);
  } catch (error) {
    process.stderr.write(`cluster: ${error.message}\n`);
    end(1);
    return;
  }
  const { control, accounts, log } = cluster.api;
  const hello = { url: cluster.url, control, parts: parts.url, accounts, log, gateways: cluster.state(), pid: process.pid };
  process.stdout.write(`${JSON.stringify(hello)}\n`);
}

main().catch((error) => {
  process.stderr.write(`cluster: ${error.message}\n`);
  process.exit(1);
});
