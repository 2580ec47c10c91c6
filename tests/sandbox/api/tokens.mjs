// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { Refusal } from '../platform/refusal.mjs';

const kRefreshSeconds = 14 * 86400;

export function issueToken(platform, user, host) {
  const { settings } = platform;
  const now = Math.floor(Date.now() / 1000);
  const jti = randomBytes(12).toString('base64url');
  const token = jwt.sign({
    iss: `${host}/api/v1/general/auth/login`, iat: now, exp: now + settings.tokenTtl, nbf: now, jti,
    sub: settings.numericSub ? user.id : String(user.id), prv: 'wxm-sandbox',
  }, platform.secret, { algorithm: 'HS256' });
  platform.commit('token.issued', { jti, user_id: user.id, exp: now + settings.tokenTtl });
  return token;
}

/** What the signature says, whatever its age: {jti, sub, exp} or null. */
export function readToken(platform, token) {
  try {
    return jwt.verify(token, platform.secret, { algorithms: ['HS256'], ignoreExpiration: true });
  } catch {
    return null;
  }
}

/** One of the gateway's six codes, or null for a token that works now. */
export function tokenFault(platform, claims) {
  const { state, settings } = platform;
  if (!claims) return 'AUTH_INVALID';
  const user = state.users.get(Number(claims.sub));
  if (!user) return 'AUTH_INVALID_SUB';
  if (user.banned) return 'AUTH_REVOKED';
  const why = state.revoked.get(claims.jti);
  if (why && !(why.startsWith('refreshed@')
      && Date.now() < Number(why.slice(10)) + settings.refreshGrace * 1000)) return 'AUTH_REVOKED';
  if (claims.exp * 1000 <= Date.now() || state.expired.has(claims.jti)) return 'AUTH_EXPIRED';
  return null;
}

const kFaultWords = {
  AUTH_EXPIRED: 'token_expired', AUTH_REVOKED: 'token_revoked', AUTH_INVALID: 'unauthenticated', AUTH_INVALID_SUB: 'unauthenticated',
};

export const bearerOf = (request) => /^Bearer\s+(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? null;

/** {user, claims} of a request that may act, else a 401. */
export function authenticate(platform, request) {
  const claims = readToken(platform, bearerOf(request) ?? '');
  const fault = tokenFault(platform, claims);
  const user = claims && platform.state.users.get(Number(claims.sub));
  if (fault) {
    const word = user?.banned ? 'banned' : kFaultWords[fault];
    throw new Refusal(401, word, { code: fault });
  }
  return { user, claims };
}

/** Tells the gateways too; `drop` cuts the sockets that came with this token. */
export function revoke(platform, jti, userId, why, drop = true) {
  platform.commit('token.revoked', { jti, user_id: userId, why }, userId);
  if (drop) platform.publish('auth', { event: 'token.revoked', jti, user_id: userId });
}

/** A new token for an old one that may be expired, but neither revoked nor older than two weeks. */
export function refreshToken(platform, request) {
  const claims = readToken(platform, bearerOf(request) ?? '');
  const fault = tokenFault(platform, claims);
  if (fault && fault !== 'AUTH_EXPIRED') throw new Refusal(401, kFaultWords[fault], { code: fault });
  if (!platform.settings.refreshAllowed || claims.iat + kRefreshSeconds < Date.now() / 1000) {
    throw new Refusal(401, 'token_final', { code: 'AUTH_EXPIRED' });
  }
  const user = platform.state.users.get(Number(claims.sub));
  const token = issueToken(platform, user, `${request.protocol}://${request.get('host')}`);
  revoke(platform, claims.jti, user.id, `refreshed@${Date.now()}`, platform.settings.dropOnRefresh);
  return token;
}

export function tokensOf(platform, userId) {
  const found = [];
  for (const [jti, owner] of platform.state.tokens) {
    if (owner === userId && !platform.state.revoked.has(jti)) found.push(jti);
  }
  return found;
}
