// SPDX-License-Identifier: MIT
const kMaxIds = 500;
const isId = (value) => Number.isSafeInteger(value) && value > 0;

class AckError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

function oneId(payload, field) {
  const id = payload?.[field];
  if (!isId(id)) throw new AckError('BAD_PAYLOAD', `${field} must be a positive integer`);
  return id;
}

function manyIds(payload) {
  const ids = payload?.user_ids;
  if (!Array.isArray(ids) || !ids.every(isId)) {
    throw new AckError('BAD_PAYLOAD', 'user_ids must be an array of positive integers');
  }
  if (ids.length > kMaxIds) throw new AckError('BAD_PAYLOAD', `at most ${kMaxIds} user_ids`);
  return [...new Set(ids)];
}

/** The seven events that clients emit. Each resolves to the fields beside `ok: true`. */
function handlers({ api, presence }) {
  return {
    async 'conversation.join'(socket, payload) {
      const id = oneId(payload, 'conversation_id');
      const { token, userId } = socket.data;
      if (!token) throw new AckError('AUTH_MISSING', 'no token on this socket');
      if (!await api.isMember(id, userId, token)) throw new AckError('FORBIDDEN', 'not a participant');
      socket.join(`conversation.${id}`);
    },
    async 'conversation.leave'(socket, payload) {
      socket.leave(`conversation.${oneId(payload, 'conversation_id')}`);
    },
    async 'live.join'(socket, payload) {
      socket.join(`live.${oneId(payload, 'live_id')}`);
    },
    async 'live.leave'(socket, payload) {
      socket.leave(`live.${oneId(payload, 'live_id')}`);
    },
    async 'presence.watch'(socket, payload) {
      const ids = manyIds(payload);
      socket.join(ids.map((id) => `presence.${id}`));
      return { states: await presence.states(ids) };
    },
    async 'presence.unwatch'(socket, payload) {
      for (const id of manyIds(payload)) socket.leave(`presence.${id}`);
    },
    async 'presence.query'(socket, payload) {
      return { states: await presence.states(manyIds(payload)) };
    },
  };
}

/** Answers every emit by its ack, where one was asked for. */
export function listenToEmits(socket, context) {
  for (const [event, handle] of Object.entries(handlers(context))) {
    socket.on(event, async (...args) => {
      const ack = typeof args.at(-1) === 'function' ? args.pop() : () => {};
      context.onEmit(socket, event, args[0]);
      try {
        const more = await handle(socket, args[0]);
        ack({ ok: true, ...more });
      } catch (error) {
        const known = error instanceof AckError;
        ack({ ok: false, code: known ? error.code : 'INTERNAL', message: known ? error.message : 'server error' });
      }
    });
  }
}
