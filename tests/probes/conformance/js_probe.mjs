// SPDX-License-Identifier: MIT
// The official JavaScript client behind the same lines as sio-probe, so that one suite judges both. As thin as that
// one: nothing is added that the client does not do.
import fs from 'node:fs';
import readline from 'node:readline';
import { clientPackage, versions } from './lib/packages.mjs';

const { Manager } = clientPackage();
const sockets = new Map();
const managers = [];
const responders = new Map();
let nextAckId = 1;

function print(ev, fields = {}) {
  fs.writeSync(1, `${JSON.stringify({ ev, ...fields })}\n`);
}

function fromLine(value) {
  if (Array.isArray(value)) return value.map(fromLine);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '$binary') return Buffer.from(value.$binary, 'base64');
  return Object.fromEntries(keys.map((key) => [key, fromLine(value[key])]));
}

function toLine(value) {
  if (Buffer.isBuffer(value) || ArrayBuffer.isView(value)) return { $binary: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
  if (value instanceof ArrayBuffer) return { $binary: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(toLine);
  if (value === null || typeof value !== 'object') return value === undefined ? null : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toLine(inner)]));
}

const transportOf = (socket) => socket.io.engine?.transport?.name ?? null;

/** The client does not say this itself. */
const willRetry = ({ active, io }) => active && io.reconnection() && io.backoff.attempts < io.reconnectionAttempts();

function managerOptions(command) {
  const r = command.reconnection;
  const options = {
    path: command.path, query: command.query, extraHeaders: command.headers, transports: command.transports,
    upgrade: command.upgrade, tryAllTransports: command.tryAllTransports, timeout: command.timeoutMs,
    withCredentials: command.cookies, autoConnect: false, autoUnref: false,
  };
  if (r === false) options.reconnection = false;
  else if (r && typeof r === 'object') {
    Object.assign(options, { reconnectionAttempts: r.attempts, reconnectionDelay: r.delayMs,
      reconnectionDelayMax: r.delayMaxMs, randomizationFactor: r.jitter });
  }
  if (command.tls?.caFile) options.ca = fs.readFileSync(command.tls.caFile);
  for (const key of Object.keys(options)) if (options[key] === undefined) delete options[key];
  return options;
}

function managerFor(command, nameSpace, s) {
  const key = `${command.url} ${command.path ?? '/socket.io/'}`;
  if (!command.forceNew) {
    const known = managers.find((m) => m.key === key && !m.names.has(nameSpace));
    if (known) {
      known.names.add(nameSpace);
      return known.manager;
    }
  }
  const manager = new Manager(command.url.replace(/^ws/, 'http'), managerOptions(command));
  manager.on('reconnect_attempt', (n) => print('reconnect_attempt', { s, n }));
  manager.on('reconnect', (n) => print('reconnect', { s, n }));
  manager.on('reconnect_failed', () => print('reconnect_failed', { s }));
  manager.on('open', () => manager.engine.on('upgrade', (t) => print('upgrade', { s, transport: t.name })));
  managers.push({ key: command.forceNew ? null : key, manager, names: new Set([nameSpace]) });
  return manager;
}

function connect(command, s) {
  const known = sockets.get(s);
  if (known) {
    known.socket.connect();
    return;
  }
  const nameSpace = command.namespace ?? '/';
  const entry = { auth: command.auth ?? null };
  const manager = managerFor(command, nameSpace, s);
  const options = { auth: (done) => done(fromLine(entry.auth) ?? undefined) };
  if (command.retries) options.retries = command.retries;
  if (command.ackTimeoutMs) options.ackTimeout = command.ackTimeoutMs;
  const socket = manager.socket(nameSpace, options);
  entry.socket = socket;
  sockets.set(s, entry);
  let wasConnected = false;
  socket.on('connect', () => {
    wasConnected = true;
    print('connect', { s, sid: socket.id, recovered: Boolean(socket.recovered), transport: transportOf(socket) });
  });
  socket.on('connect_error', (error) => {
    const fields = { s, kind: 'transport', message: String(error.message), data: null, willRetry: willRetry(socket) };
    if (error.type !== 'TransportError' && error.message === 'timeout') fields.kind = 'timeout';
    else if (error.message.startsWith('It seems you are trying to reach a Socket.IO server in v2')) Object.assign(fields, { kind: 'protocol', willRetry: false });
    else if (error.type !== 'TransportError' && !error.code && !socket.active) {
      fields.kind = 'server';
      fields.data = toLine(error.data ?? null);
    }
    const status = Number(typeof error.description === 'number' ? error.description
      : /response: (\d{3})/.exec(error.description?.message ?? error.description?.error?.message ?? '')?.[1]);
    if (status) fields.httpStatus = status;
    print('connect_error', fields);
  });
  socket.on('disconnect', (reason) => {
    if (wasConnected) print('disconnect', { s, reason });
    wasConnected = false;
  });
  socket.onAny((name, ...args) => {
    const fields = { s, name: String(name) };
    if (typeof args.at(-1) === 'function') {
      fields.ackId = nextAckId;
      responders.set(nextAckId, args.pop());
      nextAckId += 1;
    }
    print('event', { s, name: String(name), args: args.map(toLine), ...fields });
  });
  socket.connect();
}

function emit(command, { socket }) {
  const args = (command.args ?? []).map(fromLine);
  let target = socket;
  if (command.volatile) target = target.volatile;
  if (command.ack) {
    const { id } = command;
    const report = (error, ...values) => {
      if (error) print('ack', { id, error: error.message.includes('timed out') ? 'timeout' : 'disconnected' });
      else print('ack', { id, args: values.map(toLine) });
    };
    if (command.timeoutMs) target = target.timeout(command.timeoutMs);
    if (command.timeoutMs || socket._opts.ackTimeout !== undefined || socket._opts.retries) args.push(report);
    else args.push((...values) => report(null, ...values));
  }
  try {
    target.emit(command.event, ...args);
  } catch (error) {
    print('error', { code: error.message.includes('reserved') ? 'reserved_event' : 'internal', message: error.message });
  }
}

function quit() {
  for (const { socket } of sockets.values()) socket.disconnect();
  setTimeout(() => process.exit(0), 200);
}

function run(line) {
  let command;
  try {
    command = JSON.parse(line);
  } catch {
    print('error', { code: 'bad_json', message: 'not JSON' });
    return;
  }
  const s = command.s ?? 'main';
  const entry = sockets.get(s);
  switch (command.cmd) {
    case 'quit': quit(); return;
    case 'connect': connect(command, s); return;
    case 'ack': {
      if (!(command.ackId >= 1 && command.ackId < nextAckId)) print('error', { code: 'bad_ack_id', message: '' });
      else responders.get(command.ackId)(...(command.args ?? []).map(fromLine));
      return;
    }
    default:
  }
  if (!entry) {
    print('error', { code: 'no_socket', message: s });
    return;
  }
  const { socket } = entry;
  switch (command.cmd) {
    case 'disconnect': socket.disconnect(); break;
    case 'emit': emit(command, entry); break;
    case 'setAuth': entry.auth = command.auth; break;
    case 'setQuery': socket.io.opts.query = command.query; break;
    case 'setHeaders': socket.io.opts.extraHeaders = command.headers; break;
    case 'state':
      print('state', { id: command.id, s, connected: socket.connected, sid: socket.connected ? socket.id : null,
        recovered: socket.connected && Boolean(socket.recovered), transport: socket.connected ? transportOf(socket) : null });
      break;
    default: print('error', { code: 'bad_command', message: String(command.cmd) });
  }
}

process.on('uncaughtException', (error) => {
  console.error(error);
  print('error', { code: 'internal', message: error.message });
});
print('ready', { client: 'socket.io-client', version: versions.client(), caps: ['polling', 'upgrade', 'namespaces', 'binary',
  'retries', 'volatile', 'recovery', 'cookies', 'tls'] });
readline.createInterface({ input: process.stdin }).on('line', (line) => {
  if (line.trim()) run(line);
}).on('close', quit);
