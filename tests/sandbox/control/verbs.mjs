// SPDX-License-Identifier: MIT
import { issueToken, tokensOf } from '../api/tokens.mjs';
import { kPeopleVerbs } from './people_verbs.mjs';

const kNetwork = ['up', 'refuse', 'cut', 'hole'];
const kDrop = ['close', 'disconnect', 'cut'];

function userOrThrow(platform, id) {
  const user = platform.state.users.get(id);
  if (!user) throw new Error(`no user ${id}`);
  return user;
}

function oneOf(list, value, what) {
  if (!list.includes(value)) throw new Error(`${what} must be one of ${list.join(', ')}`);
  return value;
}

const command = (context, fields) => context.platform.bus.publish('sandbox', fields);

/** Each verb: (context, input) → fields beside ok: true. Described in README.md. */
export const kVerbs = {
  ...kPeopleVerbs,

  expire(context, { user_id: id, drop = false }) {
    const { platform } = context;
    userOrThrow(platform, id);
    const jtis = tokensOf(platform, id);
    for (const jti of jtis) platform.commit('token.expired', { jti, user_id: id });
    if (drop) command(context, { do: 'drop', user_id: id, how: 'close' });
    return { tokens: jtis.length };
  },

  revoke(context, { user_id: id }) {
    const { platform } = context;
    userOrThrow(platform, id);
    const jtis = tokensOf(platform, id);
    for (const jti of jtis) {
      platform.commit('token.revoked', { jti, user_id: id, why: 'control' });
      platform.publish('auth', { event: 'token.revoked', jti, user_id: id });
    }
    return { tokens: jtis.length };
  },

  ban({ platform }, { user_id: id, banned = true }) {
    userOrThrow(platform, id);
    platform.commit('user.banned', { user_id: id, banned });
    if (banned) platform.publish('auth', { event: 'user.banned', user_id: id });
  },

  token({ platform, url }, { user_id: id }) {
    return { token: issueToken(platform, userOrThrow(platform, id), url()) };
  },

  drop(context, { user_id: id, how = 'close' }) {
    command(context, { do: 'drop', user_id: id, how: oneOf(kDrop, how, 'how') });
  },

  'forget-token'(context, { user_id: id }) {
    command(context, { do: 'forget-token', user_id: id });
  },

  /** For everything behind the public port; gateways in other processes follow by the bus. */
  async network(context, { mode, ms = 0 }) {
    oneOf(kNetwork, mode, 'mode');
    const set = async (wanted) => {
      await context.front.network(wanted);
      command(context, { do: 'network', mode: wanted });
    };
    clearTimeout(context.networkTimer);
    await set(mode);
    if (ms > 0) {
      context.networkTimer = setTimeout(() => set('up').catch(() => {}), Math.min(ms, 600000));
      context.networkTimer.unref();
    }
  },

  fail: ({ faults }, input) => faults.fail(input),
  delay: ({ faults }, input) => faults.delay(input),
  off: ({ faults }, input) => faults.switchOff(input),
  on: ({ faults }, input) => faults.switchOn(input),

  'clear-faults'({ faults, platform }) {
    faults.clear();
    platform.bus.setMode('run');
    platform.bus.delayMs = 0;
  },

  bus({ platform }, { mode, delay_ms: delayMs }) {
    if (delayMs !== undefined) platform.bus.delayMs = Math.min(Math.max(Number(delayMs) || 0, 0), 60000);
    if (mode !== undefined) platform.bus.setMode(oneOf(['run', 'hold', 'drop'], mode, 'mode'));
    return { mode: platform.bus.mode, held: platform.bus.held.length, dropped: platform.bus.dropped };
  },

  settings(context, changes) {
    const { settings } = context.platform;
    settings.change(changes);
    command(context, { do: 'settings', settings: { ...settings } });
    return { settings: { ...settings } };
  },

  push(context, { room, user_id: id, event, payload, raw }) {
    if (raw === undefined && typeof event !== 'string') throw new Error('event or raw is needed');
    const where = room ?? (id === undefined ? undefined : `user.${id}`);
    command(context, { do: 'push', room: where, event, payload, raw });
  },

  /** Straight onto the bus, as if the api had published it. */
  publish({ platform }, { channel, payload }) {
    if (typeof channel !== 'string') throw new Error('channel is needed');
    platform.publish(channel, payload);
  },
};
