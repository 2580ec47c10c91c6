// SPDX-License-Identifier: MIT
import jwt from 'jsonwebtoken';

const kWords = {
  AUTH_MISSING: 'No token in handshake',
  AUTH_EXPIRED: 'JWT expired',
  AUTH_INVALID: 'JWT invalid',
  AUTH_INVALID_SUB: 'JWT has no valid user id',
  AUTH_REVOKED: 'Token rejected',
  AUTH_FAILED: 'Authentication failed',
};

export class AuthError extends Error {
  constructor(code, message = kWords[code]) {
    super(message);
    this.data = { code, message };
  }
}

/** The token by any of the three ways, in this order: auth, header, query. */
export function tokenOf(handshake) {
  const { token } = handshake.auth ?? {};
  if (typeof token === 'string' && token !== '') return token;
  const header = /^Bearer\s+(\S+)$/i.exec(handshake.headers.authorization ?? '');
  if (header) return header[1];
  const query = handshake.query?.token;
  return typeof query === 'string' && query !== '' ? query : null;
}

/** Signature and age, locally; by a clock that may be `skew` seconds behind. */
export function readClaims(token, secret, skew = 0) {
  try {
    const clockTimestamp = Math.floor(Date.now() / 1000) - skew;
    return jwt.verify(token, secret, { algorithms: ['HS256'], clockTimestamp });
  } catch (error) {
    if (error.name === 'TokenExpiredError') throw new AuthError('AUTH_EXPIRED');
    if (error.name === 'NotBeforeError') throw new AuthError('AUTH_FAILED');
    throw new AuthError('AUTH_INVALID');
  }
}

export function userIdOf(claims) {
  const { sub } = claims;
  if (Number.isSafeInteger(sub) && sub > 0) return sub;
  if (typeof sub === 'string' && /^[1-9]\d{0,15}$/.test(sub)) return Number(sub);
  throw new AuthError('AUTH_INVALID_SUB');
}

/** Middleware: signature and age locally, then logout, ban and refresh asked of the api. */
export function authenticator(secret, api, settings = {}) {
  return async (socket, next) => {
    try {
      const token = tokenOf(socket.handshake);
      if (!token) throw new AuthError('AUTH_MISSING');
      const claims = readClaims(token, secret, settings.gatewaySkew);
      const userId = userIdOf(claims);
      const verdict = await api.checkToken(token);
      if (!verdict.ok) throw new AuthError(verdict.code ?? 'AUTH_REVOKED');
      Object.assign(socket.data, { userId, jti: claims.jti, token, staff: verdict.staff === true });
      next();
    } catch (error) {
      next(error instanceof AuthError ? error : new AuthError('AUTH_FAILED'));
    }
  };
}
