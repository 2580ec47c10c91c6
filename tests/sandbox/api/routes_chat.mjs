// SPDX-License-Identifier: MIT
import * as conversations from '../platform/conversations.mjs';
import * as support from '../platform/support.mjs';
import { bodyId, messageInput, pathId } from './input.mjs';
import { conversationRow, threadRow } from './rows.mjs';

const newestFirst = (rows) => rows.slice().reverse();
const byActivity = (a, b) => (a.updated_at < b.updated_at ? 1 : a.updated_at > b.updated_at ? -1 : b.id - a.id);

export const kConversationRoutes = [
  {
    id: 'conversations.list', method: 'GET', path: '/app/conversations', documented: true,
    run({ platform, user }) {
      const mine = [...platform.state.conversations.values()].filter((one) => one.members.includes(user.id));
      return { list: mine.sort(byActivity), present: (one) => conversationRow(platform.state, one, user.id) };
    },
  },
  {
    id: 'conversations.start', method: 'POST', path: '/app/conversations/start', documented: true,
    run({ platform, user, request }) {
      const [one, fresh] = conversations.startConversation(platform, user.id, bodyId(request.body, 'user_id'));
      return { status: fresh ? 201 : 200, data: conversationRow(platform.state, one, user.id) };
    },
  },
  {
    id: 'conversations.messages', method: 'GET', path: '/app/conversations/:conversation_id/messages', documented: true,
    run({ platform, user, request }) {
      const one = conversations.conversationOf(platform, pathId(request, 'conversation_id'), user.id);
      return { list: newestFirst(one.messages), present: (message) => message };
    },
  },
  {
    id: 'conversations.send', method: 'POST', path: '/app/conversations/:conversation_id/messages', documented: true,
    run({ platform, user, request }) {
      const id = pathId(request, 'conversation_id');
      conversations.conversationOf(platform, id, user.id);
      const message = conversations.sendMessage(platform, id, user.id, messageInput(platform, request.body));
      return { status: 201, data: message };
    },
  },
  {
    id: 'conversations.read', method: 'POST', path: '/app/conversations/:conversation_id/read', documented: true,
    run({ platform, user, request }) {
      const one = conversations.markRead(platform, pathId(request, 'conversation_id'), user.id);
      return { data: conversationRow(platform.state, one, user.id) };
    },
  },
  {
    id: 'conversations.mute', method: 'POST', path: '/app/conversations/:conversation_id/mute', documented: true,
    run({ platform, user, request }) {
      const one = conversations.mute(platform, pathId(request, 'conversation_id'), user.id, request.body?.muted);
      return { data: conversationRow(platform.state, one, user.id) };
    },
  },
];

export const kSupportRoutes = [
  {
    id: 'support.threads', method: 'GET', path: '/admin/support/threads', documented: false, staff: true,
    run({ platform, request }) {
      const wanted = request.query.status;
      const rows = [...platform.state.threads.values()].filter((one) => !wanted || one.status === wanted);
      return { list: rows.sort(byActivity), present: (one) => threadRow(platform.state, one) };
    },
  },
  {
    id: 'support.messages', method: 'GET', path: '/admin/support/threads/:thread_id/messages', documented: false, staff: true,
    run({ platform, request }) {
      const thread = support.threadOrRefuse(platform, pathId(request, 'thread_id'));
      return { list: newestFirst(thread.messages), present: (message) => message };
    },
  },
  {
    id: 'support.send', method: 'POST', path: '/admin/support/threads/:thread_id/messages', documented: false, staff: true,
    run({ platform, user, request }) {
      const id = pathId(request, 'thread_id');
      support.threadOrRefuse(platform, id);
      const message = support.staffWrites(platform, user.id, id, messageInput(platform, request.body));
      return { status: 201, data: message };
    },
  },
  {
    id: 'support.read', method: 'POST', path: '/admin/support/threads/:thread_id/read', documented: false, staff: true,
    run: ({ platform, user, request }) => ({
      data: threadRow(platform.state, support.markRead(platform, user.id, pathId(request, 'thread_id'))),
    }),
  },
  {
    id: 'support.update', method: 'PATCH', path: '/admin/support/threads/:thread_id', documented: false, staff: true,
    run: ({ platform, user, request }) => ({
      data: threadRow(platform.state,
        support.updateThread(platform, user.id, pathId(request, 'thread_id'), request.body ?? {})),
    }),
  },
  {
    id: 'support.sendAsUser', method: 'POST', path: '/app/support/messages', documented: true,
    run({ platform, user, request }) {
      const { message } = support.customerWrites(platform, user.id, messageInput(platform, request.body));
      return { status: 201, data: message };
    },
  },
];
