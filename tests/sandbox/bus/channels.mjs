// SPDX-License-Identifier: MIT
/** What gateways listen to. `auth` and `sandbox` carry revocations and commands of the control port. */
export const kPatterns = ['conversation.*', 'live.*', 'user.*', 'support.*', 'presence', 'auth', 'sandbox'];

/** "live.42" → ["live", 42]; other spellings give null. */
export function splitChannel(channel) {
  const found = /^([a-z]+)\.([1-9]\d{0,15})$/.exec(channel);
  return found ? [found[1], Number(found[2])] : null;
}
