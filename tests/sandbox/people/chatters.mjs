// SPDX-License-Identifier: MIT
import * as conversations from '../platform/conversations.mjs';
import * as support from '../platform/support.mjs';
import { kDialogues, kDirect, kFillers, kReplies, languageOf } from '../seed/talk.mjs';
import { kCustomers } from '../seed/users.mjs';

const kReplyMs = [1500, 6000];

/** Customers and colleagues: they write by themselves now and then, and answer when staff wrote to them. */
export class Chatters {
  constructor(people) {
    this.people = people;
    this.answered = new Set(); // threads that have had one sure answer
  }

  tick() {
    const { people } = this;
    if (people.happens(25)) this.customerWrites(people.prng.int(kCustomers.first, kCustomers.last));
    if (people.happens(40)) this.directMessage();
  }

  customerWrites(userId) {
    const { prng, platform } = this.people;
    const user = this.people.writer(userId);
    if (!user) return;
    const language = languageOf(prng, user);
    const [, lines] = prng.pick(kDialogues[language]);
    const body = platform.state.threadOf(userId) ? prng.pick(kFillers[language]) : lines[0].slice(2);
    support.customerWrites(platform, userId, { body });
  }

  directMessage() {
    const { prng, platform } = this.people;
    const one = prng.pick([...platform.state.conversations.values()]);
    const writers = one.members.filter((id) => !platform.state.users.get(id).staff);
    if (writers.length > 0) this.writeDirect(one.id, prng.pick(writers));
  }

  writeDirect(conversationId, userId) {
    const { prng, platform } = this.people;
    const user = this.people.writer(userId);
    if (!user) return;
    conversations.sendMessage(platform, conversationId, userId, { body: prng.pick(kDirect[languageOf(prng, user)]) });
  }

  /** The first answer in a thread is sure, later ones are likely: a conversation has to end some time. */
  heard(kind, data, by) {
    const { people } = this;
    if (kind === 'support.message' && data.message.sender_role === 'admin') {
      const thread = people.platform.state.threads.get(data.thread_id);
      if (this.answered.has(thread.id) && !people.prng.chance(0.6)) return;
      this.answered.add(thread.id);
      people.later(...kReplyMs, () => this.answerStaff(thread.id));
    } else if (kind === 'dm.message' && people.platform.state.users.get(by)?.staff) {
      const one = people.platform.state.conversations.get(data.conversation_id);
      const other = one.members.find((member) => member !== by);
      if (people.platform.state.users.get(other).staff || !people.prng.chance(0.8)) return;
      people.later(...kReplyMs, () => this.writeDirect(one.id, other));
    }
  }

  answerStaff(threadId) {
    const { prng, platform } = this.people;
    const thread = platform.state.threads.get(threadId);
    const user = this.people.writer(thread.user_id);
    if (!user || thread.status === 'resolved') return;
    const body = prng.pick(kReplies[languageOf(prng, user)]).replace('{n}', String(prng.int(10000, 99999)));
    support.customerWrites(platform, user.id, { body }, thread);
  }
}
