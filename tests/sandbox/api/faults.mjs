// SPDX-License-Identifier: MIT
import { pause } from '../base/times.mjs';

const kHow = ['status', 'cut', 'hang', 'cut-after', 'hang-after', 'status-after', 'late', 'status-late'];
const kLateMs = 25000;
const kOff = [404, 405, 501, 403];
const kMaxPlans = 200;

/**
 * What a test has planned for the api: failures of an endpoint (a number of times), delays, and assumed
 * endpoints switched off. "-after": the call is done and committed, only its answer is lost.
 */
export class Faults {
  constructor(routes) {
    this.routes = new Map(routes.map((route) => [route.id, route]));
    this.clear();
  }

  clear() {
    this.plans = [];
    this.delays = new Map();
    this.off = new Map();
    this.hanging?.forEach((response) => response.socket?.destroy());
    this.hanging = new Set();
  }

  known(id) {
    if (id !== '*' && !this.routes.has(id)) throw new Error(`no endpoint "${id}"`);
    return id;
  }

  fail({ id, how = 'status', status = 500, count = 1, body, headers = {}, retry_after: retryAfter, skip = 0, ms = kLateMs }) {
    if (!kHow.includes(how)) throw new Error(`how must be one of ${kHow.join(', ')}`);
    if (!Number.isInteger(status) || status < 200 || status > 599) throw new Error('status must be 200…599');
    if (!(ms >= 0 && ms <= 600000)) throw new Error('ms must be 0…600000');
    if (this.plans.length >= kMaxPlans) throw new Error('too many plans');
    if (retryAfter !== undefined) headers = { ...headers, 'Retry-After': String(retryAfter) };
    this.plans.push({ id: this.known(id), how, status, left: count, body, headers, skip, ms });
  }

  delay({ id = '*', ms }) {
    if (!(ms >= 0 && ms <= 600000)) throw new Error('ms must be 0…600000');
    this.delays.set(this.known(id), ms);
  }

  /** Only assumed endpoints can be missing from a deployment. */
  switchOff({ id, status = 404 }) {
    if (!this.routes.has(id) || this.routes.get(id).documented) throw new Error(`"${id}" is not an assumed endpoint`);
    if (!kOff.includes(status)) throw new Error(`status must be one of ${kOff.join(', ')}`);
    this.off.set(id, status);
  }

  switchOn({ id }) {
    this.off.delete(this.known(id));
  }

  async wait(id) {
    const ms = this.delays.get(id) ?? this.delays.get('*') ?? 0;
    if (ms > 0) await pause(ms);
  }

  /** The plan for this call, used up by one; null when it should just work. */
  take(id) {
    const plan = this.plans.find((one) => one.id === id || one.id === '*');
    if (!plan) return null;
    if (plan.skip > 0) {
      plan.skip -= 1;
      return null;
    }
    plan.left -= 1;
    if (plan.left <= 0) this.plans.splice(this.plans.indexOf(plan), 1);
    return plan;
  }
}
