// SPDX-License-Identifier: MIT
/** Laravel's spelling: microseconds, always UTC. */
export const micro = (ms) => new Date(ms).toISOString().replace('Z', '000Z');

/** The spelling of live comments: whole seconds. */
export const seconds = (ms) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
