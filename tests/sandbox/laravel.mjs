#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import { liveUntilAsked } from './base/life.mjs';
import { parseOptions } from './base/options.mjs';
import { createLaravelControl } from './hosting/control.mjs';
import { Habits } from './hosting/habits.mjs';
import { LaravelPlatform } from './hosting/laravel.mjs';
import { laravelHere } from './hosting/php.mjs';
import { closeServer, listenPrivately } from './roles/wiring.mjs';

const kNotHere = 3;

/** Options of this program alone, taken out of the words: --web nginx|apache, --check. */
function ownOptions(argv) {
  const at = argv.indexOf('--web');
  const web = at < 0 ? 'nginx' : argv.splice(at, 2)[1];
  if (web !== 'nginx' && web !== 'apache') throw new Error('--web must be nginx or apache');
  const check = argv.indexOf('--check');
  if (check >= 0) argv.splice(check, 1);
  return { web, check: check >= 0 };
}

async function main() {
  const argv = process.argv.slice(2);
  const own = ownOptions(argv);
  const here = laravelHere(own.web);
  if (here.missing) {
    process.stderr.write(`laravel: ${here.missing}\n`);
    process.exit(kNotHere);
  }
  if (own.check) {
    process.stdout.write(`${here.version}\n`);
    return;
  }
  const options = { ...parseOptions(argv), web: own.web };
  const platform = new LaravelPlatform(options);
  let control = null;
  const end = liveUntilAsked(options.parentPid, async () => {
    platform.habits?.stop();
    if (control) await closeServer(control.server);
    await platform.close();
  });
  try {
    await platform.start();
    control = await listenPrivately(createLaravelControl(platform), options.controlPort);
    if (options.tokenTtl !== 3600) await platform.ask('settings', { token_ttl: options.tokenTtl });
    if (!options.noPeople) {
      platform.habits = new Habits(platform.state, options.rate, (verb, body) => platform.ask(verb, body));
      platform.habits.start();
    }
  } catch (error) {
    process.stderr.write(`laravel: ${error.message}\n${error.stdout ?? ""}`);
    end(1);
    return;
  }
  process.stdout.write(`${JSON.stringify({
    url: platform.url, control: control.url, internal: platform.internal, accounts: platform.accounts, log: options.log,
    laravel: here.version, web: own.web, pid: process.pid,
  })}\n`);
}

main().catch((error) => {
  process.stderr.write(`laravel: ${error.message}\n`);
  process.exit(1);
});
