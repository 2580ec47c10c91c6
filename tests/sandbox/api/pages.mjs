// SPDX-License-Identifier: MIT
/** The shapes of Laravel's answers. */
export function wrapData(settings, data, message) {
  if (settings.wrap === 'status') return { status: true, message, data };
  if (settings.wrap === 'success') return { success: true, message, data };
  return { data };
}

function integer(text, low, high, fallback) {
  const value = /^\d{1,9}$/.test(text ?? '') ? Number(text) : NaN;
  return Number.isNaN(value) ? fallback : Math.min(Math.max(value, low), high);
}

const cursorFor = (id, next) =>
  Buffer.from(JSON.stringify({ id, _pointsToNextItems: next })).toString('base64url');

function readCursor(text) {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')).id ?? null;
  } catch {
    return null;
  }
}

/**
 * One page of `rows` (newest first) in the chosen style. Only page 1 holds the newest rows; numbered pages
 * shift when rows are added meanwhile, cursors do not.
 */
export function pageOf(settings, request, rows, present) {
  const per = integer(request.query.per_page, 1, settings.maxPerPage, settings.perPage);
  const path = `${request.protocol}://${request.get('host')}${request.baseUrl}${request.path}`;
  const arrange = (slice) => (settings.order === 'oldest' ? slice.reverse() : slice).map(present);
  if (settings.envelope === 'bare') return { rows: arrange(rows.slice(0, settings.maxPerPage)), extra: {} };
  if (settings.envelope === 'cursor') return cursorPage(rows, per, path, request.query.cursor, arrange);
  const last = Math.max(1, Math.ceil(rows.length / per));
  const page = integer(request.query.page, 1, 1e9, 1);
  const slice = rows.slice((page - 1) * per, page * per);
  const url = (n) => (n >= 1 && n <= last ? `${path}?page=${n}` : null);
  const numbers = {
    current_page: page, from: slice.length ? (page - 1) * per + 1 : null, last_page: last, path, per_page: per,
    to: slice.length ? (page - 1) * per + slice.length : null, total: rows.length,
  };
  const links = { first: url(1), last: url(last), prev: url(page - 1), next: url(page + 1) };
  if (settings.envelope === 'nested') {
    return {
      nested: {
        ...numbers, data: arrange(slice), first_page_url: links.first, last_page_url: links.last,
        next_page_url: links.next, prev_page_url: links.prev,
      },
    };
  }
  return { rows: arrange(slice), extra: { links, meta: numbers } };
}

function cursorPage(rows, per, path, cursor, arrange) {
  const after = cursor ? readCursor(cursor) : null;
  const start = after === null ? 0 : rows.findIndex((row) => row.id === after) + 1;
  const slice = rows.slice(start, start + per);
  const more = start + per < rows.length;
  const next = more ? cursorFor(slice[slice.length - 1].id, true) : null;
  const prev = start > 0 && slice.length ? cursorFor(slice[0].id, false) : null;
  const link = (value) => (value ? `${path}?cursor=${value}` : null);
  return {
    rows: arrange(slice),
    extra: {
      links: { first: null, last: null, prev: link(prev), next: link(next) },
      meta: { path, per_page: per, next_cursor: next, prev_cursor: prev },
    },
  };
}
