// SPDX-License-Identifier: MIT
import express from 'express';
import { Refusal } from '../platform/refusal.mjs';
import { requireStaff } from '../platform/support.mjs';
import { Faults } from './faults.mjs';
import { answer, refuse } from './answers.mjs';
import { fingerprint, replayed } from './idempotency.mjs';
import { userTypeOf } from './input.mjs';
import { RateLimit } from './rate_limit.mjs';
import { kAuthRoutes } from './routes_auth.mjs';
import { kConversationRoutes, kSupportRoutes } from './routes_chat.mjs';
import { kLiveRoutes } from './routes_live.mjs';
import { kMoreRoutes } from './routes_more.mjs';
import { authenticate, bearerOf, readToken } from './tokens.mjs';
import { languageFrom } from './words.mjs';

export const kRoutes = [
  ...kAuthRoutes, ...kConversationRoutes, ...kSupportRoutes, ...kLiveRoutes, ...kMoreRoutes,
];

const kMaxJson = '256kb';
const kMaxUpload = '5mb';

/** The REST api of the platform as an express app; `faults` is the control port's hand in it. */
export function createApi(platform) {
  const app = express();
  const faults = new Faults(kRoutes);
  const limit = new RateLimit(platform.settings);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    request.started = Date.now();
    request.language = languageFrom(request.get('accept-language'));
    next();
  });
  app.use(express.json({ limit: kMaxJson }));
  app.use(express.raw({ type: 'multipart/form-data', limit: kMaxUpload }));
  const router = express.Router();
  for (const route of kRoutes) {
    router[route.method.toLowerCase()](route.path, (request, response) => {
      serve({ platform, faults, limit, route, request, response });
    });
  }
  for (const [path, methods] of methodsByPath()) {
    router.all(path, (request, response) => {
      response.set('Allow', methods.join(', '));
      const values = { method: request.method, path: routeName(request) };
      refuse(platform, request, response, new Refusal(405, 'wrong_method', { values }), null);
    });
  }
  app.use('/api/v1', router);
  app.use((request, response) => noRoute(platform, request, response));
  // Four parameters are how express knows an error handler.
  // eslint-disable-next-line no-unused-vars
  app.use((error, request, response, next) => {
    const refusal = error.type === 'entity.too.large' ? new Refusal(413, 'too_large')
      : error.status === 400 ? new Refusal(400, 'bad_json') : new Refusal(500, 'server_error');
    refuse(platform, request, response, refusal, null);
  });
  return { app, faults };
}

function methodsByPath() {
  const found = new Map();
  for (const { path, method } of kRoutes) found.set(path, [...(found.get(path) ?? []), method]);
  return found;
}

const routeName = (request) => request.originalUrl.split('?')[0].replace(/^\//, '');

function noRoute(platform, request, response, route = null) {
  const refusal = new Refusal(404, 'no_route', { values: { path: routeName(request) } });
  refuse(platform, request, response, refusal, route);
}

/** One call from its arrival to its answer; whatever happens is answered and logged once. */
async function serve(context) {
  const { platform, faults, route, request, response } = context;
  const claims = readToken(platform, bearerOf(request) ?? '');
  request.userId = claims ? Number(claims.sub) : null;
  await faults.wait(route.id);
  const off = faults.off.get(route.id);
  if (off === 404) return noRoute(platform, request, response, route);
  try {
    if (off) throw offRefusal(off, request);
    const plan = faults.take(route.id);
    if (plan?.how.endsWith('late')) performLate(context, plan.ms);
    if (plan && !plan.how.endsWith('-after')) return fail(context, plan);
    const result = perform(context);
    if (plan) return fail(context, plan);
    return answer(platform, request, response, route, result);
  } catch (error) {
    if (!(error instanceof Refusal)) process.stderr.write(`${error.stack}\n`);
    return refuse(platform, request, response, error instanceof Refusal ? error : new Refusal(500, 'server_error'), route);
  }
}

function offRefusal(status, request) {
  const values = { method: request.method, path: routeName(request) };
  const word = { 405: 'wrong_method', 501: 'not_implemented', 403: 'forbidden' }[status];
  return new Refusal(status, word, { values });
}

/** Who, whether allowed, whether done before; then the route itself. */
function perform(context) {
  const { platform, limit, route, request } = context;
  if (!route.open) {
    Object.assign(context, authenticate(platform, request));
    checkUserType(platform, request, context.user);
    limit.count(context.user.id);
    if (route.staff) requireStaff(context.user);
  }
  const key = fingerprint(platform, route, request);
  const before = replayed(platform, key, request);
  if (before) return before;
  const result = route.run(context);
  if (key) {
    const { status = 200, data = null } = result;
    platform.remember(key, { path: request.path, status, data }, route.secret);
  }
  return result;
}

/** Done after its client has been told otherwise; a refusal has nobody to hear it. */
function performLate(context, ms) {
  setTimeout(() => {
    try {
      perform(context);
      context.platform.log.flush();
    } catch (error) {
      if (!(error instanceof Refusal)) process.stderr.write(`${error.stack}\n`);
    }
  }, ms).unref();
}

function checkUserType(platform, request, user) {
  const type = userTypeOf(request);
  if (type === undefined && !platform.settings.requireUserType) return;
  if (type !== user.user_type) throw new Refusal(403, 'wrong_user_type', { code: 'USER_TYPE' });
}

function fail({ platform, faults, route, request, response }, plan) {
  if (plan.how.startsWith('status')) {
    response.set(plan.headers);
    return refuse(platform, request, response, new Refusal(plan.status, 'planned'), route, plan.body);
  }
  platform.log.write('request', {
    method: request.method, path: request.originalUrl, id: route.id, status: 0, fault: plan.how, user: request.userId ?? null,
    key: request.get('idempotency-key') ?? null,
  });
  platform.log.flush();
  if (plan.how.startsWith('cut') || plan.how === 'late') {
    request.socket.destroy();
  } else {
    faults.hanging.add(response);
    response.once('close', () => faults.hanging.delete(response));
  }
  return null;
}
