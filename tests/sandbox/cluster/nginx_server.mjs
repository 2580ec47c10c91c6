// SPDX-License-Identifier: MIT
import fs from 'node:fs';
import path from 'node:path';
import { onFreePort, startServer } from './children.mjs';

const portOf = (url) => new URL(url).port;

/**
 * The proxy as in production, one origin for api and gateways. A session stays on its gateway because the
 * gateway's name leads the session id; a call without one goes to any gateway that is alive.
 */
function configuration(dir, port, api, gateways) {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const one = ({ name, url }) => `  upstream ${name} { server 127.0.0.1:${portOf(url)}; }`;
  return `daemon off;
master_process off;
pid ${dir}/nginx.pid;
error_log ${dir}/nginx-error.log warn;
worker_rlimit_nofile 8192;
events { worker_connections 4096; }
http {
  access_log off;
${temp.map((name) => `  ${name}_temp_path ${dir}/${name};`).join('\n')}
  map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
  map $arg_sid $gateway {
    default gateways;
${gateways.map(({ name }) => `    "~^${name}-" ${name};`).join('\n')}
  }
  upstream gateways {
${gateways.map(({ url }) => `    server 127.0.0.1:${portOf(url)} max_fails=1 fail_timeout=2s;`).join('\n')}
  }
${gateways.map(one).join('\n')}
  upstream api { server 127.0.0.1:${portOf(api)}; }
  server {
    listen 127.0.0.1:${port};
    underscores_in_headers on; # user_type
    client_max_body_size 8m;
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_upgrade;
    proxy_connect_timeout 2s;
    proxy_read_timeout 120s;
    proxy_buffering off;
    proxy_next_upstream error timeout;
    location /socket.io/ { proxy_pass http://$gateway; }
    location / { proxy_pass http://api; }
  }
}
`;
}

export function startNginx(dir, port, api, gateways) {
  const start = (chosen) => startOn(dir, chosen, api, gateways);
  return port ? start(port) : onFreePort(start);
}

function startOn(dir, port, api, gateways) {
  const file = path.join(dir, 'nginx.conf');
  fs.writeFileSync(file, configuration(dir, port, api, gateways));
  return startServer('nginx', ['-p', dir, '-c', file, '-e', path.join(dir, 'nginx-error.log')], port);
}
