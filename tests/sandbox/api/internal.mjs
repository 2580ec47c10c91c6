// SPDX-License-Identifier: MIT
import express from 'express';
import { readToken, tokenFault } from './tokens.mjs';

/** What gateways ask the api: is this token still good, is this user part of that conversation. */
export function createInternal(platform) {
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    if (request.get('x-internal-secret') === platform.secret) next();
    else response.status(403).json({ message: 'forbidden' });
  });
  app.get('/internal/token', (request, response) => {
    const token = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';
    const claims = readToken(platform, token);
    const code = tokenFault(platform, claims);
    const user = code ? null : platform.state.users.get(Number(claims.sub));
    response.json({ ok: !code, code, user_id: user?.id ?? null, staff: user?.staff ?? false });
  });
  app.get('/internal/conversations/:id/members/:user', (request, response) => {
    const one = platform.state.conversations.get(Number(request.params.id));
    response.json({ member: one?.members.includes(Number(request.params.user)) ?? false });
  });
  return app;
}
