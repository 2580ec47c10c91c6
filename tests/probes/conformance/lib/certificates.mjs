// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let made;

/** Made by openssl in a temporary folder, once a run. */
export function certificates() {
  if (made) return made;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sio-certificates-'));
  process.once('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
  const file = (name) => path.join(dir, name);
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'pipe' });
  const authority = (name) => openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1',
    '-nodes', '-days', '30', '-subj', `/CN=${name}`, '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`));
  const issue = (name, ca, names, dates) => {
    openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', `/CN=${name}`,
      '-keyout', file(`${name}.key`), '-out', file(`${name}.csr`));
    fs.writeFileSync(file(`${name}.ext`), `subjectAltName=${names}\n`);
    fs.writeFileSync(file('ca.cnf'), `[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=${dir}\ndatabase=${file('index')}\n`
      + `serial=${file('serial')}\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n`);
    fs.writeFileSync(file('index'), '');
    fs.writeFileSync(file('serial'), `${Math.floor(Math.random() * 1e9).toString(16).padStart(8, '0')}\n`);
    openssl('ca', '-batch', '-config', file('ca.cnf'), '-cert', file(`${ca}.pem`), '-keyfile', file(`${ca}.key`),
      '-in', file(`${name}.csr`), '-out', file(`${name}.pem`), '-extfile', file(`${name}.ext`), '-notext',
      '-startdate', dates[0], '-enddate', dates[1]);
    return { key: fs.readFileSync(file(`${name}.key`)), cert: fs.readFileSync(file(`${name}.pem`)) };
  };
  authority('known');
  authority('unknown');
  const now = ['20200101000000Z', '20450101000000Z'];
  const here = 'DNS:localhost,IP:127.0.0.1';
  made = {
    caFile: file('known.pem'),
    good: issue('good', 'known', here, now),
    foreign: issue('foreign', 'unknown', here, now),
    otherHost: issue('otherHost', 'known', 'DNS:elsewhere.example', now),
    expired: issue('expired', 'known', here, ['20200101000000Z', '20210101000000Z']),
  };
  return made;
}
