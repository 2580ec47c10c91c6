// SPDX-License-Identifier: MIT
import { Refusal } from '../platform/refusal.mjs';

const kMaxKey = 200;

/** What an Idempotency-Key is stored under: user and key; null where there is none or none is honoured. */
export function fingerprint(platform, route, request) {
  const key = request.get('idempotency-key');
  if (!platform.settings.idempotency || route.method === 'GET' || !key || key.length > kMaxKey) return null;
  return `${request.userId ?? 0}:${key}`;
}

/** The stored answer of an earlier call with this key; the same key on another path is a conflict. */
export function replayed(platform, key, request) {
  const stored = key ? platform.answers.get(key) : null;
  if (!stored) return null;
  if (stored.path !== request.path) throw new Refusal(409, 'key_reused', { code: 'IDEMPOTENCY_KEY_REUSED' });
  return { status: stored.status, data: stored.data, replayed: true };
}
