// SPDX-License-Identifier: MIT
import { Prng } from '../base/prng.mjs';
import { seedConversations } from './conversations.mjs';
import { seedLives } from './lives.mjs';
import { seedMedia } from './media.mjs';
import { seedThreads } from './threads.mjs';
import { seedUsers } from './users.mjs';

/** Fills an empty state; equal seed and time give equal data, to the last id. */
export function seedPlatform(state, { seed, now }) {
  const prng = new Prng(seed);
  const at = new Date(now).getTime();
  seedUsers(state, prng, at);
  seedThreads(state, prng, at);
  seedConversations(state, prng, at);
  seedLives(state, prng, at);
  seedMedia(state);
}
