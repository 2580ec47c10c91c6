// SPDX-License-Identifier: MIT
import { Front } from '../base/front.mjs';
import { Gateway } from '../gateway/gateway.mjs';
import { Settings } from '../platform/settings.mjs';
import { closeServer, listenPrivately, openBus } from './wiring.mjs';

/** One gateway of a cluster: Redis and the api's internal address are all it needs. */
export async function startGatewayRole(options) {
  if (!options.redis || !options.internal) throw new Error('--role gateway needs --redis URL and --internal URL');
  const { bus, presence } = await openBus(options.redis);
  const front = new Front(options);
  const gateway = new Gateway({ front, bus, presence, settings: new Settings(options), options, internal: options.internal });
  bus.subscribe((channel, command) => {
    if (channel === 'sandbox' && command.do === 'network') front.network(command.mode).catch(() => {});
  });
  front.http.on('request', (request, response) => {
    if (request.url.startsWith('/socket.io')) return;
    response.writeHead(404).end();
  });
  const control = await listenPrivately((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(gateway.state()));
  }, options.controlPort);
  await front.listen(options.port);
  const close = async () => {
    await gateway.close();
    await front.close();
    await closeServer(control.server);
    await presence.close();
    await bus.close();
  };
  return { hello: { url: front.url, control: control.url, name: options.name, pid: process.pid }, close };
}
