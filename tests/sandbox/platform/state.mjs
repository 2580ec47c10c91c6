// SPDX-License-Identifier: MIT
/**
 * Everything that the platform knows. Only the reducers of apply.mjs change it, so that replaying the
 * commits of a truth log over the same seed gives the same state again.
 */
export class State {
  /** `commentsKept`: of each live; what a storm of the fault tests writes into one fits, it is compared to the last. */
  constructor({ commentsKept = 20000 } = {}) {
    this.commentsKept = commentsKept;
    this.users = new Map();         // id → {id, name, user_type, phone, password, staff, languages, created_at, banned}
    this.threads = new Map();       // id → {id, user_id, subject, status, unread_count, assignee_id, updated_at, messages}
    this.conversations = new Map(); // id → {id, members:[a, b], unread:{user: n}, muted:[user], updated_at, messages}
    this.lives = new Map();         // id → see emptyLive
    this.media = new Map();         // id → {id, name, mime, size, base64, user_id}
    this.revoked = new Map();       // jti → why
    this.expired = new Set();       // jti
    this.tokens = new Map();        // jti → user id, the newest 20,000
    this.last = { message: 0, support: 0, comment: 0, thread: 0, conversation: 0, media: 0 };
  }

  nextId(kind) {
    return this.last[kind] + 1;
  }

  took(kind, id) {
    if (id > this.last[kind]) this.last[kind] = id;
  }

  threadOf(userId) {
    let newest = null;
    for (const thread of this.threads.values()) {
      if (thread.user_id === userId && thread.status !== 'resolved'
          && (!newest || thread.id > newest.id)) newest = thread;
    }
    return newest;
  }

  conversationBetween(a, b) {
    for (const one of this.conversations.values()) {
      if (one.members.includes(a) && one.members.includes(b)) return one;
    }
    return null;
  }

  nameOf(userId) {
    return this.users.get(userId)?.name ?? '';
  }
}

/** Drops the oldest entries of a Map or Set over `limit`. */
export function trim(collection, limit) {
  for (const key of collection.keys()) {
    if (collection.size <= limit) return;
    collection.delete(key);
  }
}

/** A live that has just begun, with what `fields` say. */
export function emptyLive(fields) {
  return {
    status: 'live', audience: 0, viewers: new Set(), likes: 0, gifts: 0, shares: 0, comments: [], comments_total: 0,
    removed: new Set(), pinned: [], blocked: new Map(), guests: new Map(), moderators: new Set(), ended_at: null, ...fields,
  };
}
