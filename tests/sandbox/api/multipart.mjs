// SPDX-License-Identifier: MIT
/** The first file of a multipart/form-data body: {name, mime, bytes}, or null. */
export function firstFile(contentType, body) {
  const boundary = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType ?? '');
  if (!boundary || !Buffer.isBuffer(body)) return null;
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`);
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length + 2;
    const next = body.indexOf(mark, start);
    if (next < 0) return null;
    const split = body.indexOf('\r\n\r\n', start);
    if (split >= 0 && split < next) {
      const head = body.toString('utf8', start, split);
      const name = /filename="([^"]*)"/i.exec(head);
      if (name) {
        return {
          name: name[1].slice(0, 255) || 'file',
          mime: /content-type:\s*([^\r\n]+)/i.exec(head)?.[1].trim() ?? 'application/octet-stream',
          bytes: body.subarray(split + 4, next - 2),
        };
      }
    }
    at = next;
  }
  return null;
}
