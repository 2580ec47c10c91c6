#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import { liveUntilAsked } from './base/life.mjs';
import { parseOptions } from './base/options.mjs';
import { startGatewayRole } from './roles/gateway_role.mjs';
import { startApiRole } from './roles/api_role.mjs';

/** One process with everything, or (--role api | gateway) a part of a cluster on a common Redis. */
async function main() {
  const options = parseOptions(process.argv.slice(2));
  const roles = { all: startApiRole, api: startApiRole, gateway: startGatewayRole };
  if (!roles[options.role]) throw new Error(`--role must be one of ${Object.keys(roles).join(', ')}`);
  const { hello, close } = await roles[options.role](options);
  liveUntilAsked(options.parentPid, close);
  process.stdout.write(`${JSON.stringify(hello)}\n`);
}

main().catch((error) => {
  process.stderr.write(`sandbox: ${error.message}\n`);
  process.exit(1);
});
