// SPDX-License-Identifier: MIT
import fs from 'node:fs';
import path from 'node:path';
import { onFreePort, startServer } from '../cluster/children.mjs';

const kTemp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** One PHP site as the framework's manual shows it; nothing is said about headers, so names with _ are dropped. */
const site = (site, fpm, more = '') => `
    root ${site}/public;
    index index.php;
    location / { try_files $uri $uri/ /index.php?$query_string; }
    location ~ \\.php$ {
      fastcgi_pass 127.0.0.1:${fpm};
      fastcgi_param SCRIPT_FILENAME $realpath_root$fastcgi_script_name;
      include /etc/nginx/fastcgi_params;${more}
    }`;

/** The public origin (unless Apache has it) with the gateway below /socket.io/, and the inside door. */
function nginxText(dir, { port, inside, current, folder, fpm, gateway }) {
  const open = port === null ? '' : `
  server {
    listen 127.0.0.1:${port};
    location /socket.io/ {
      proxy_pass http://127.0.0.1:${gateway};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
      proxy_read_timeout 120s;
    }${site(current, fpm)}
  }`;
  return `daemon off;
master_process off;
pid ${dir}/nginx.pid;
error_log ${dir}/nginx-error.log warn;
events { worker_connections 1024; }
http {
  access_log off;
${kTemp.map((name) => `  ${name}_temp_path ${dir}/${name};`).join('\n')}
  map $http_upgrade $connection_upgrade { default upgrade; '' ''; }${open}
  server {
    listen 127.0.0.1:${inside};${site(folder, fpm, '\n      fastcgi_param WXM_DOOR inside;')}
  }
}
`;
}

export function startNginxFor(dir, plan) {
  const file = path.join(dir, 'nginx.conf');
  const args = ['-p', dir, '-c', file, '-e', path.join(dir, 'nginx-error.log')];
  const onBoth = (port) => onFreePort(async (inside) => {
    fs.writeFileSync(file, nginxText(dir, { ...plan, port, inside }));
    const child = await startServer('nginx', args, inside);
    return Object.assign(child, { port, inside });
  });
  if (plan.web === 'apache') return onBoth(null);
  return onFreePort(onBoth);
}

const kModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'rewrite', 'setenvif', 'filter', 'deflate', 'negotiation',
  'proxy', 'proxy_fcgi', 'proxy_http'];
const kModuleFolder = '/usr/lib/apache2/modules';

/** Apache with mod_proxy_fcgi, the distribution's way of PHP. */
export function startApacheFor(dir, { current, fpm, gateway }) {
  const start = (port) => {
    const file = path.join(dir, 'apache.conf');
    fs.writeFileSync(file, `ServerRoot ${dir}
ServerName localhost
DefaultRuntimeDir ${dir}
PidFile ${dir}/apache.pid
ErrorLog ${dir}/apache-error.log
Listen 127.0.0.1:${port}
${kModules.map((name) => `LoadModule ${name}_module ${kModuleFolder}/mod_${name}.so`).join('\n')}
${process.getuid() === 0 ? 'User www-data\nGroup www-data\n' : ''}TypesConfig /etc/mime.types
AddOutputFilterByType DEFLATE text/html application/json
DocumentRoot ${current}/public
DirectoryIndex index.php
<Directory ${current}/public>
  AllowOverride All
  Options FollowSymLinks
  Require all granted
</Directory>
SetEnvIfNoCase ^Authorization$ "(.+)" HTTP_AUTHORIZATION=$1
<FilesMatch "\\.php$">
  SetHandler "proxy:fcgi://127.0.0.1:${fpm}"
</FilesMatch>
ProxyPass /socket.io/ http://127.0.0.1:${gateway}/socket.io/ upgrade=websocket
`);
    return startServer('apache2', ['-f', file, '-DFOREGROUND'], port);
  };
  return onFreePort(start);
}
