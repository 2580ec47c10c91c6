// SPDX-License-Identifier: MIT
/** The command line of main.mjs and cluster.mjs; unknown words stop the program with a clear line. */
const kFlags = {
  '--port': ['port', 'number'],
  '--control-port': ['controlPort', 'number'],
  '--internal-port': ['internalPort', 'number'],
  '--seed': ['seed', 'number'],
  '--now': ['now', 'string'],
  '--log': ['log', 'string'],
  '--log-max-mib': ['logMaxMib', 'number'],
  '--redis': ['redis', 'string'],
  '--role': ['role', 'string'],
  '--internal': ['internal', 'string'],
  '--name': ['name', 'string'],
  '--secret': ['secret', 'string'],
  '--token-ttl': ['tokenTtl', 'number'],
  '--ping-interval': ['pingInterval', 'number'],
  '--ping-timeout': ['pingTimeout', 'number'],
  '--parent-pid': ['parentPid', 'number'],
  '--tls': ['tls', 'pair'],
  '--rate': ['rate', 'number'],
  '--max-rate': ['maxRate', 'number'],
  '--comments-kept': ['commentsKept', 'number'],
  '--gateways': ['gateways', 'number'],
  '--no-people': ['noPeople', 'flag'],
  '--recovery': ['recovery', 'flag'],
};

const kDefaults = {
  port: 0, controlPort: 0, internalPort: 0, seed: 7, now: null, log: null, logMaxMib: 2048,
  redis: process.env.REDIS_URL || null, role: 'all', internal: null, name: 'g1', secret: 'wxm-sandbox-secret',
  tokenTtl: 3600, pingInterval: 25000, pingTimeout: 20000, parentPid: 0, tls: null, rate: 1,
  maxRate: 5000, commentsKept: 20000, gateways: 2, noPeople: false, recovery: false,
};

/** What a machine of ours can still do; more would only look as if it did. */
const kBounds = { maxRate: [1, 20000], commentsKept: [1000, 500000] };

export function parseOptions(argv) {
  const options = { ...kDefaults };
  for (let i = 0; i < argv.length; i += 1) {
    const known = kFlags[argv[i]];
    if (!known) throw new Error(`unknown option ${argv[i]}`);
    const [key, kind] = known;
    if (kind === 'flag') {
      options[key] = true;
      continue;
    }
    const wanted = kind === 'pair' ? 2 : 1;
    const words = argv.slice(i + 1, i + 1 + wanted);
    if (words.length < wanted) throw new Error(`${argv[i]} needs ${wanted} value(s)`);
    i += wanted;
    options[key] = kind === 'pair' ? words : kind === 'number' ? Number(words[0]) : words[0];
    if (kind === 'number' && !Number.isFinite(options[key])) {
      throw new Error(`${argv[i - 1]} needs a number, not "${words[0]}"`);
    }
    const [least, most] = kBounds[key] ?? [-Infinity, Infinity];
    if (options[key] < least || options[key] > most) throw new Error(`${argv[i - 1]} must be ${least}…${most}`);
  }
  return options;
}
