// SPDX-License-Identifier: MIT
import express from 'express';

/**
 * The control port. What touches processes, the bus or the gateway is done here, everything else by the
 * application, so that it is Laravel which stores and publishes.
 */
export function createLaravelControl(platform) {
  const own = {
    artisan: async ({ arguments: words }) => ({ output: await platform.artisan(words) }),
    drop: ({ user_id: user, how }) => platform.bus.publish('sandbox', { do: 'drop', user_id: user, how }),
    push: (input) => platform.bus.publish('sandbox', { do: 'push', ...input }),
    publish: ({ channel, payload }) => platform.bus.publish(channel, payload),
    deploy: ({ what }) => platform.deploy(what),
    redis: async ({ what }) => { await platform.changeRedis(what); },
    fpm: async ({ what }) => { await platform.changeFpm(what); },
    network: ({ mode }) => platform.door.network(mode),
    rate: ({ per_second: rate }) => platform.habits?.setRate(rate),
    live: ({ event, ...input }) => {
      const verb = { comment: 'comment', guest_requested: 'guest' }[event];
      if (!verb) throw new Error('event must be comment or guest_requested');
      return platform.ask(verb, input);
    },
    expire: async ({ user_id: user, drop }) => {
      const answer = await platform.ask('expire', { user_id: user });
      if (drop) await own.drop({ user_id: user });
      return answer;
    },
  };
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ type: () => true }));
  app.get('/gateway', (request, response) => response.json(platform.gateway.state()));
  app.get('/accounts', (request, response) => response.json(platform.accounts));
  app.post('/:verb', async (request, response) => {
    const { verb } = request.params;
    try {
      const answer = own[verb] ? await own[verb](request.body) : await platform.ask(verb, request.body);
      response.json({ ok: true, ...answer });
    } catch (error) {
      response.status(400).json({ ok: false, message: error.message });
    }
  });
  return app;
}
