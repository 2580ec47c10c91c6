// SPDX-License-Identifier: MIT
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { onFreePort, startServer } from '../cluster/children.mjs';

const kWorkers = 6;
const kFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/bin'];
const run = promisify(execFile);

/** php-fpm under whatever name the distribution gives it, the newest one. */
function fpmProgram() {
  const found = kFolders.flatMap((folder) => (fs.existsSync(folder)
    ? fs.readdirSync(folder).filter((name) => /^php-fpm[\d.]*$/.test(name)).map((name) => path.join(folder, name)) : []));
  return found.sort().at(-1) ?? null;
}

const kHas = (program) => [...kFolders, '/bin'].some((folder) => fs.existsSync(path.join(folder, program)));

/** What is missing on this machine as a sentence, or null; `version` is the framework's. */
export function laravelHere(web = 'nginx') {
  const server = web === 'apache' ? 'apache2' : web;
  for (const program of ['php', 'redis-server', server]) {
    if (!kHas(program)) return { missing: `${program} is not installed` };
  }
  if (!fpmProgram()) return { missing: 'php-fpm is not installed' };
  const asked = spawnSync('php', ['-r', `
    foreach (['pdo_sqlite', 'redis', 'mbstring'] as $one) {
      if (!extension_loaded($one)) { fwrite(STDERR, "PHP has no $one"); exit(1); }
    }
    if (!stream_resolve_include_path('Illuminate/autoload.php')) {
      fwrite(STDERR, 'php-laravel-framework is not installed'); exit(1);
    }
    require 'Illuminate/autoload.php';
    echo Illuminate\\Foundation\\Application::VERSION;`], { encoding: 'utf8' });
  if (asked.status !== 0) return { missing: (asked.stderr || 'PHP does not run').trim() };
  return { missing: null, version: asked.stdout.trim() };
}

/** The pool as the distribution has it, but for the port, the folder and the variables of this run. */
export function startFpm(dir, variables, fixed = null) {
  return onFreePort((free) => {
    const port = fixed ?? free;
    const file = path.join(dir, 'fpm.conf');
    const isRoot = process.getuid() === 0;
    fs.writeFileSync(file, `[global]
error_log = ${dir}/fpm.log
daemonize = no
[www]
listen = 127.0.0.1:${port}
pm = static
pm.max_children = ${kWorkers}
clear_env = no
catch_workers_output = yes
${isRoot ? 'user = root\ngroup = root\n' : ''}`);
    return startServer(fpmProgram(), ['-F', '-y', file, ...(isRoot ? ['-R'] : [])], port, variables);
  });
}

export async function artisan(folder, args, variables) {
  const { stdout } = await run('php', [path.join(folder, 'artisan'), ...args],
    { env: { ...process.env, ...variables }, timeout: 60000 });
  return stdout;
}
