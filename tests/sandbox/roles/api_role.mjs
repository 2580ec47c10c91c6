// SPDX-License-Identifier: MIT
import { createApi } from '../api/api.mjs';
import { createInternal } from '../api/internal.mjs';
import { Front } from '../base/front.mjs';
import { createControl } from '../control/control.mjs';
import { Gateway } from '../gateway/gateway.mjs';
import { People } from '../people/people.mjs';
import { Platform } from '../platform/platform.mjs';
import { Settings } from '../platform/settings.mjs';
import { accountsOf } from '../seed/users.mjs';
import { closeServer, listenPrivately, openBus } from './wiring.mjs';

/** The api with its state, log, people and control port; with --role all the gateway on the same port. */
export async function startApiRole(options) {
  const { bus, presence } = await openBus(options.redis);
  const settings = new Settings(options);
  const platform = new Platform({
    bus, settings, file: options.log, logMaxMib: options.logMaxMib, seed: options.seed, now: options.now,
    secret: options.secret, commentsKept: options.commentsKept,
  });
  const front = new Front(options);
  const { app, faults } = createApi(platform);
  front.http.on('request', (request, response) => {
    if (!request.url.startsWith('/socket.io')) app(request, response);
  });
  const internal = await listenPrivately(createInternal(platform), options.internalPort);
  const gateway = options.role === 'all'
    ? new Gateway({ front, bus, presence, settings, options, internal: internal.url, log: platform.log })
    : null;
  const people = new People(platform, presence, options);
  const context = { platform, gateway, people, front, faults, url: () => front.url };
  const control = await listenPrivately(createControl(context), options.controlPort);
  await front.listen(options.port);
  if (!options.noPeople) people.start();
  const close = async () => {
    await people.stop();
    await gateway?.close();
    await front.close();
    await Promise.all([closeServer(internal.server), closeServer(control.server)]);
    await presence.close();
    await bus.close();
    platform.close();
  };
  const hello = {
    url: front.url, control: control.url, internal: internal.url, accounts: accountsOf(platform.state), log: options.log,
    pid: process.pid,
  };
  return { hello, close };
}
