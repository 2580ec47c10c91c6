// SPDX-License-Identifier: MIT
import { pageOf, wrapData } from './pages.mjs';
import { say } from './words.mjs';

/** Bodies as they may be logged: no password, no token, nothing endless. */
function loggable(body) {
  if (Buffer.isBuffer(body)) return { bytes: body.length };
  if (!body || typeof body !== 'object') return null;
  const { password, token, ...rest } = body;
  return Object.keys(rest).length > 0 ? rest : null;
}

function logRequest(platform, request, status, route, more = {}) {
  platform.log.write('request', {
    method: request.method, path: request.originalUrl, id: route?.id ?? null, status, user: request.userId ?? null,
    key: request.get('idempotency-key') ?? null, body: loggable(request.body), ms: Date.now() - request.started, ...more,
  });
  platform.log.flush();
}

/** A success: {data}, a page, or the bytes of a file. */
export function answer(platform, request, response, route, result) {
  const { settings } = platform;
  const status = result.status ?? 200;
  logRequest(platform, request, status, route, result.replayed ? { replayed: true } : {});
  if (result.file) {
    response.status(200).set('Content-Type', result.mime).send(result.file);
    return;
  }
  const message = say('done', request.language);
  let body;
  if (result.list) {
    const page = pageOf(settings, request, result.list, result.present);
    body = { ...wrapData(settings, page.nested ?? page.rows, message), ...page.extra };
  } else {
    body = wrapData(settings, result.data ?? null, message);
  }
  if (result.replayed) response.set('Idempotent-Replayed', 'true');
  response.status(status).set('Content-Language', request.language).json(body);
}

const kPlannedWords = {
  400: 'bad_json', 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found', 409: 'already_decided', 413: 'too_large',
  419: 'page_expired', 422: 'invalid_choice', 429: 'too_many', 503: 'unavailable',
};

/** A refusal {message, errors?, code?}; `body` (a planned one) replaces it, a string as it is. */
export function refuse(platform, request, response, refusal, route, body) {
  const { status, field, values } = refusal;
  logRequest(platform, request, status, route);
  if (status === 429 && !response.get('Retry-After')) {
    response.set('Retry-After', String(platform.settings.retryAfter));
  }
  if (typeof body === 'string') {
    response.status(status).type(body.startsWith('{') || body.startsWith('[') ? 'json' : 'html').send(body);
    return;
  }
  const planned = refusal.word === 'planned';
  const word = planned ? kPlannedWords[status] ?? 'server_error' : refusal.word;
  const message = say(word, request.language ?? 'en', planned ? { field: 'body' } : values);
  const shown = { message };
  if (field) shown.errors = { [field]: [message] };
  else if (planned && status === 422) shown.errors = { body: [message] };
  if (refusal.code) shown.code = refusal.code;
  response.status(status).set('Content-Language', request.language ?? 'en').json(body ?? shown);
}
