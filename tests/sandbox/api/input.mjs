// SPDX-License-Identifier: MIT
import { invalid, notFound } from '../platform/refusal.mjs';

export const kMaxBody = 5000;

/** An id of the path; anything but a plain positive integer is no record. */
export function pathId(request, name) {
  const text = request.params[name];
  if (!/^[1-9]\d{0,15}$/.test(text)) throw notFound();
  return Number(text);
}

/** {body, media_id} of a message: a text, or a media, or both. */
export function messageInput(platform, input) {
  const { body = null, media_id: media = null } = input ?? {};
  if (media !== null && (!Number.isInteger(media) || !platform.state.media.has(media))) {
    throw invalid('media_id', Number.isInteger(media) ? 'invalid_choice' : 'must_be_integer', { field: 'media_id' });
  }
  if (body === null || body === '') {
    if (media === null) throw invalid('body', 'required', { field: 'body' });
    return { body: null, media_id: media };
  }
  return { body: text(body, 'body', kMaxBody), media_id: media };
}

export function text(value, field, max) {
  if (value === null || value === undefined || value === '') throw invalid(field, 'required', { field });
  if (typeof value !== 'string') throw invalid(field, 'must_be_string', { field });
  if (value.trim() === '') throw invalid(field, 'required', { field });
  if ([...value].length > max) throw invalid(field, 'too_long', { field, max });
  return value;
}

export function bodyId(input, field) {
  const value = input?.[field];
  if (value === undefined || value === null) throw invalid(field, 'required', { field });
  if (!Number.isInteger(value) || value < 1) throw invalid(field, 'must_be_integer', { field });
  return value;
}

/** PHP takes both spellings for one header, and nginx as it is installed lets the second one through only. */
export const userTypeOf = (request) => request.get('user_type') ?? request.get('User-Type');
