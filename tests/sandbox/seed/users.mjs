// SPDX-License-Identifier: MIT
import { micro } from '../base/times.mjs';
import { kTrickyNames, makeName } from './names.mjs';

/** One password for everyone who was seeded; it opens nothing but this local platform. */
export const kPassword = 'wxm-demo-1';

export const kStaffIds = [2, 3];
export const kCustomers = { first: 10, last: 59 };
export const kStreamers = { first: 60, last: 69 };
export const kViewers = { first: 100, last: 499 };

const kDay = 86400000;

function add(state, prng, now, id, fields) {
  state.users.set(id, {
    id, phone_code: '966', phone: `5${String(id).padStart(8, '0')}`, password: kPassword, staff: false, banned: false,
    created_at: micro(now - prng.int(20, 900) * kDay - prng.int(0, kDay)), ...fields,
  });
}

export function seedUsers(state, prng, now) {
  add(state, prng, now, 2, { name: 'سارة الدوسري', user_type: 'supporter', staff: true, languages: ['ar', 'en'] });
  add(state, prng, now, 3, { name: 'Huda Mansour', user_type: 'supporter', staff: true, languages: ['ar', 'en'] });
  for (let id = kCustomers.first; id <= kCustomers.last; id += 1) {
    add(state, prng, now, id, { ...makeName(prng, id), user_type: 'client' });
  }
  for (let id = kStreamers.first; id <= kStreamers.last; id += 1) {
    add(state, prng, now, id, { ...makeName(prng, id), user_type: 'streamer' });
  }
  for (let id = kViewers.first; id <= kViewers.last; id += 1) {
    add(state, prng, now, id, { ...makeName(prng, id), user_type: 'client' });
  }
  Object.assign(state.users.get(12), { name: 'نورة العتيبي', languages: ['ar'] });
  Object.assign(state.users.get(13), { name: 'Omar Farouk', languages: ['en'] });
  Object.assign(state.users.get(14), { name: 'محمد القحطاني', languages: ['ar'] });
  Object.assign(state.users.get(15), { name: 'Khalid خالد', languages: ['ar', 'en'] });
  Object.assign(state.users.get(60), { name: 'عبدالرحمن الشهري', languages: ['ar'] });
  kTrickyNames.forEach((name, i) => {
    state.users.get(20 + i).name = name;
    state.users.get(110 + i * 7).name = name;
  });
}

/** What the start-up line shows: two staff, a customer, a streamer. */
export function accountsOf(state) {
  return [2, 3, 12, 60].map((id) => {
    const { phone_code: code, phone, password, user_type: type, name } = state.users.get(id);
    return { phone_code: code, phone, password, user_type: type, name, id };
  });
}
