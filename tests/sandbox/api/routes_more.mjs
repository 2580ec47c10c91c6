// SPDX-License-Identifier: MIT
import { invalid, notFound } from '../platform/refusal.mjs';
import { pathId } from './input.mjs';
import { firstFile } from './multipart.mjs';
import { mediaRow } from './rows.mjs';

const hostOf = (request) => `${request.protocol}://${request.get('host')}`;

function mediaOrRefuse(platform, request) {
  const media = platform.state.media.get(pathId(request, 'media_id'));
  if (!media) throw notFound();
  return media;
}

export const kMoreRoutes = [
  {
    id: 'users.show', method: 'GET', path: '/admin/users/:user_id', documented: false, staff: true,
    run({ platform, request }) {
      const user = platform.state.users.get(pathId(request, 'user_id'));
      if (!user) throw notFound();
      const phone = `+${user.phone_code}${user.phone}`;
      return { data: { id: user.id, name: user.name, user_type: user.user_type, phone, created_at: user.created_at } };
    },
  },
  {
    id: 'media.show', method: 'GET', path: '/general/media/:media_id', documented: false,
    run: ({ platform, request }) => ({ data: mediaRow(mediaOrRefuse(platform, request), hostOf(request)) }),
  },
  {
    id: 'media.file', method: 'GET', path: '/general/media/:media_id/file', documented: false, open: true,
    run({ platform, request }) {
      const media = mediaOrRefuse(platform, request);
      return { file: Buffer.from(media.base64, 'base64'), mime: media.mime };
    },
  },
  {
    id: 'media.upload', method: 'POST', path: '/general/media', documented: false,
    run({ platform, user, request }) {
      const file = firstFile(request.get('content-type'), request.body);
      if (!file || file.bytes.length === 0) throw invalid('file', 'required', { field: 'file' });
      const media = {
        id: platform.state.nextId('media'), name: file.name, mime: file.mime, size: file.bytes.length,
        base64: file.bytes.toString('base64'), user_id: user.id,
      };
      platform.commit('media.uploaded', { media }, user.id);
      return { status: 201, data: mediaRow(media, hostOf(request)) };
    },
  },
];
