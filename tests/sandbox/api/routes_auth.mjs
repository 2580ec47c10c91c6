// SPDX-License-Identifier: MIT
import { Refusal, invalid } from '../platform/refusal.mjs';
import { userTypeOf } from './input.mjs';
import { issueToken, refreshToken, revoke } from './tokens.mjs';

const kTypes = ['supporter', 'streamer', 'client'];

function login({ platform, request }) {
  const input = request.body ?? {};
  for (const field of ['auth', 'password', 'auth_type']) {
    if (typeof input[field] !== 'string' || input[field] === '') throw invalid(field, 'required', { field });
  }
  if (input.auth_type !== 'phone') throw invalid('auth_type', 'invalid_choice', { field: 'auth_type' });
  if (!input.phone_code) throw invalid('phone_code', 'required', { field: 'phone_code' });
  const type = userTypeOf(request);
  if (!kTypes.includes(type)) {
    throw invalid('user_type', type ? 'invalid_choice' : 'required', { field: 'user_type' });
  }
  const user = [...platform.state.users.values()]
    .find((one) => one.phone === input.auth && one.phone_code === String(input.phone_code));
  if (!user || user.password !== input.password) {
    if (platform.settings.loginRefusal === 422) throw invalid('auth', 'wrong_password');
    throw new Refusal(401, 'wrong_password', { code: 'INVALID_CREDENTIALS' });
  }
  if (user.banned) throw new Refusal(403, 'banned', { code: 'BANNED' });
  if (user.user_type !== type) throw invalid('user_type', 'wrong_user_type');
  const token = issueToken(platform, user, `${request.protocol}://${request.get('host')}`);
  return {
    data: {
      token, token_type: 'bearer', expires_in: platform.settings.tokenTtl,
      user: { id: user.id, name: user.name, user_type: user.user_type },
    },
  };
}

const kStaffPermissions = ['support.reply', 'support.assign', 'lives.moderate', 'lives.end', 'users.view'];

export const kAuthRoutes = [
  { id: 'auth.login', method: 'POST', path: '/general/auth/login', documented: true, open: true, secret: true, run: login },
  {
    id: 'auth.refresh', method: 'POST', path: '/general/auth/token/refresh', documented: true, open: true, secret: true,
    run: ({ platform, request }) => ({
      data: { token: refreshToken(platform, request), token_type: 'bearer', expires_in: platform.settings.tokenTtl },
    }),
  },
  {
    id: 'auth.logout', method: 'POST', path: '/general/auth/logout', documented: false,
    run({ platform, claims, user }) {
      revoke(platform, claims.jti, user.id, 'logout');
      return { data: null };
    },
  },
  {
    id: 'auth.me', method: 'GET', path: '/general/auth/me', documented: false,
    run: ({ user }) => ({
      data: { id: user.id, name: user.name, user_type: user.user_type, permissions: user.staff ? kStaffPermissions : [] },
    }),
  },
];
