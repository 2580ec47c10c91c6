// SPDX-License-Identifier: MIT
import express from 'express';
import { kVerbs } from './verbs.mjs';
import { kQueries } from './queries.mjs';

/**
 * The tests' hand in the platform: POST /<verb> with a JSON body, GET /<query>. On a loopback port of its
 * own, which stays reachable while the public network is down.
 */
export function createControl(context) {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '4mb', type: () => true }));
  for (const [name, query] of Object.entries(kQueries)) {
    app.get(`/${name}`, (request, response) => run(response, () => query(context, request.query)));
  }
  for (const [name, verb] of Object.entries(kVerbs)) {
    app.post(`/${name}`, (request, response) => run(response, async () => {
      context.platform.log.write('control', { verb: name, input: request.body ?? null });
      const result = await verb(context, request.body ?? {});
      context.platform.log.flush();
      return { ok: true, ...result };
    }));
  }
  app.use((request, response) => response.status(404).json({ ok: false, message: `no ${request.method} ${request.path}` }));
  // eslint-disable-next-line no-unused-vars
  app.use((error, request, response, next) => response.status(400).json({ ok: false, message: error.message }));
  return app;
}

async function run(response, work) {
  try {
    response.json(await work());
  } catch (error) {
    response.status(400).json({ ok: false, message: error.word ?? error.message });
  }
}
