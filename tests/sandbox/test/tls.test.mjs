// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { test } from 'node:test';
import { startSandbox, tempDir } from '../testing/stand.mjs';

test('with a certificate the public port speaks https and wss', async (t) => {
  const dir = tempDir(t);
  const [key, cert] = [path.join(dir, 'key.pem'), path.join(dir, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=sandbox',
    '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const stand = await startSandbox(t, '--tls', cert, key);
  assert.match(stand.url, /^https:/);
  const ca = fs.readFileSync(cert);
  const status = await new Promise((resolve, reject) => {
    https.get(`${stand.url}/api/v1/general/auth/me`, { ca, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once('error', reject);
  });
  assert.equal(status, 401);
  const { token } = await stand.command('token', { user_id: 2 });
  const socket = await stand.socket(t, { auth: { token }, ca });
  assert.deepEqual(await socket.emitWithAck('live.join', { live_id: 42 }), { ok: true });
});
