// SPDX-License-Identifier: MIT
// The comments that every source sends: Arabic names, Arabic, English and emoji bodies, ids that never repeat.

const names = ['نورة العتيبي', 'محمد الشهري', 'Layla', 'عبدالله بن سعد', 'Omar K', 'ريم', 'سارة المطيري', 'خالد', 'هند ✨', 'Ahmed'];
const bodies = [
  'السلام عليكم ورحمة الله 🌷', 'ما شاء الله تبارك الله 🔥🔥', 'hello everyone from Jeddah 👋🏽', 'كم سعر هذا المنتج؟ 😍',
  'first time here, amazing stream!', 'الله يوفقك يا رب ❤️', 'Can you show the blue one again please?', 'من السعودية 🇸🇦 نحييكم',
  '😂😂😂', 'متى البث القادم إن شاء الله؟',
];
export const FIRST_ID = 1_000_000_001;

export function comment(i, live = 7) {
  return {
    event: 'live.comment', live_id: live,
    comment: {
      id: FIRST_ID + i, user_id: 12 + (i % 500), user_name: names[i % names.length],
      body: bodies[i % bodies.length], created_at: '2026-06-06T03:00:00Z',
    },
  };
}

/** One WebSocket text frame, as servers send it. */
export function frame(text) {
  const payload = Buffer.from(text);
  const head = payload.length < 126 ? Buffer.from([0x81, payload.length])
    : payload.length < 65536 ? Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255]) : null;
  if (!head) throw new Error('too large for a bench frame');
  return Buffer.concat([head, payload]);
}

/** Frames of many comments in one buffer, of these lives in turn; only the ids are written anew each time. */
export class Block {
  constructor(count, lives) {
    const frames = Array.from({ length: count },
      (_, i) => frame('42' + JSON.stringify(['live', comment(i, lives[i % lives.length])])));
    this.count = count;
    this.bytes = Buffer.concat(frames);
    this.idAt = [];
    this.endAt = [];
    let at = 0;
    for (const one of frames) {
      this.idAt.push(at + one.indexOf('"id":10') + 5);
      at += one.length;
      this.endAt.push(at);
    }
  }

  /** The bytes of `count` comments from number `first` on; valid until the next call. */
  fill(first, count = this.count) {
    for (let i = 0; i < count; i++) {
      let id = FIRST_ID + first + i;
      for (let digit = this.idAt[i] + 9; digit >= this.idAt[i]; digit--) {
        this.bytes[digit] = 48 + (id % 10);
        id = Math.floor(id / 10);
      }
    }
    return this.bytes.subarray(0, this.endAt[count - 1]);
  }
}
