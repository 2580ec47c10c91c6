// SPDX-License-Identifier: MIT
import { micro } from '../base/times.mjs';
import { forbidden, invalid, notFound } from './refusal.mjs';

const kStatuses = ['open', 'pending', 'resolved'];

export function threadOrRefuse(platform, id) {
  const thread = platform.state.threads.get(id);
  if (!thread) throw notFound();
  return thread;
}

function say(platform, thread, sender, role, { body, media_id: media = null }) {
  const message = {
    id: platform.state.nextId('support'), sender_id: sender, sender_role: role, body,
    media_id: media, created_at: micro(Date.now()),
  };
  platform.commit('support.message', { thread_id: thread.id, message }, sender);
  platform.publish(`support.${thread.user_id}`, {
    event: 'support.message.created', thread_id: thread.id, user_id: thread.user_id, message,
  });
  return message;
}

/** The customer's side: into a given thread, else into the open one, else into a new one. */
export function customerWrites(platform, userId, words, into = null) {
  let thread = into ?? platform.state.threadOf(userId);
  if (!thread) {
    const id = platform.state.nextId('thread');
    platform.commit('support.thread', {
      thread: {
        id, user_id: userId, subject: (words.body ?? '').slice(0, 60), status: 'open', unread_count: 0,
        assignee_id: null, updated_at: micro(Date.now()), created_at: micro(Date.now()),
      },
    }, userId);
    thread = platform.state.threads.get(id);
  }
  return { thread, message: say(platform, thread, userId, 'user', words) };
}

export function staffWrites(platform, staffId, threadId, words) {
  const thread = threadOrRefuse(platform, threadId);
  if (thread.status === 'resolved') {
    platform.commit('support.update', { thread_id: threadId, changes: { status: 'open' } }, staffId);
  }
  return say(platform, thread, staffId, 'admin', words);
}

export function markRead(platform, staffId, threadId) {
  const thread = threadOrRefuse(platform, threadId);
  if (thread.unread_count > 0) platform.commit('support.read', { thread_id: threadId }, staffId);
  return thread;
}

export function updateThread(platform, staffId, threadId, wanted) {
  const thread = threadOrRefuse(platform, threadId);
  const changes = {};
  if (wanted.status !== undefined) {
    if (!kStatuses.includes(wanted.status)) throw invalid('status', 'invalid_choice', { field: 'status' });
    changes.status = wanted.status;
  }
  if (wanted.assignee_id !== undefined) {
    const assignee = wanted.assignee_id;
    if (assignee !== null && !platform.state.users.get(assignee)?.staff) {
      throw invalid('assignee_id', 'invalid_choice', { field: 'assignee_id' });
    }
    changes.assignee_id = assignee;
  }
  if (Object.keys(changes).length === 0) throw invalid('status', 'required', { field: 'status' });
  platform.commit('support.update', { thread_id: threadId, changes }, staffId);
  return thread;
}

export function requireStaff(user) {
  if (!user.staff) throw forbidden();
}
