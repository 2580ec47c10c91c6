// SPDX-License-Identifier: MIT
const kDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** [message list, sender's role or any, name, mime, base64, keeps its text]. */
function plan(state) {
  const note = Buffer.from('رقم العملية WX-48213-KSA\n', 'utf8').toString('base64');
  return [
    [state.threads.get(1).messages, 'user', 'screenshot 2026.png', 'image/png', kDot, true],
    [state.threads.get(5).messages, 'user', 'إيصال الدفع.txt', 'text/plain', note, false],
    [state.conversations.get(6).messages, null, 'photo\u202Egnp.exe', 'application/octet-stream', kDot, false],
  ];
}

/** A few messages with a file, one without any text, one whose file name lies. */
export function seedMedia(state) {
  for (const [messages, role, name, mime, base64, keepsText] of plan(state)) {
    const message = messages.filter((one) => !role || one.sender_role === role).at(-4);
    const id = state.nextId('media');
    state.media.set(id, { id, name, mime, size: Buffer.from(base64, 'base64').length, base64, user_id: message.sender_id });
    state.took('media', id);
    message.media_id = id;
    if (!keepsText) message.body = null;
  }
}
