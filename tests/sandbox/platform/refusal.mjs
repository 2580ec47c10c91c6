// SPDX-License-Identifier: MIT
/** Thrown by domain code and routes: an HTTP status, a key of api/words.mjs, and what belongs to it. */
export class Refusal extends Error {
  constructor(status, word, { field = null, code = null, values = {} } = {}) {
    super(word);
    Object.assign(this, { status, word, field, code, values });
  }
}

export const notFound = () => new Refusal(404, 'not_found');
export const forbidden = (word = 'forbidden') => new Refusal(403, word, { code: 'FORBIDDEN' });
export const conflict = (word) => new Refusal(409, word, { code: 'CONFLICT' });
export const invalid = (field, word, values = {}) => new Refusal(422, word, { field, values });
