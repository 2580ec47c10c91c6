// SPDX-License-Identifier: MIT
// The real server and the official client come from the sandbox's lock file.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../sandbox/package.json', import.meta.url));
export const { Server } = require('socket.io');
export const clientPackage = () => require('socket.io-client');
export const versions = {
  server: require('socket.io/package.json').version,
  client: () => require('socket.io-client/package.json').version,
};
