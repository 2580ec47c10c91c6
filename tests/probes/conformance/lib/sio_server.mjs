// SPDX-License-Identifier: MIT
import http from 'node:http';
import https from 'node:https';
import { Server } from './packages.mjs';

/** A real Socket.IO server on loopback. `requests` keeps the URL and headers of every request. */
export async function sioServer(options = {}, { tls, port = 0, host = '127.0.0.1' } = {}) {
  const self = { requests: [], sockets: new Set() };
  const server = tls ? https.createServer(tls) : http.createServer();
  const note = (req) => self.requests.push({ method: req.method, url: req.url, headers: req.headers, socket: req.socket });
  server.on('connection', (socket) => {
    self.sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => self.sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  const io = new Server(server, { pingInterval: 25000, pingTimeout: 20000, serveClient: false, ...options });
  // The engine takes the listeners that are there over, so this one comes after it.
  server.prependListener('request', note);
  server.prependListener('upgrade', note);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  Object.assign(self, { io, server, port: server.address().port });
  self.url = `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${self.port}`;
  /** Ends like a killed process: no goodbye. */
  self.stop = async () => {
    for (const socket of self.sockets) socket.destroy();
    await new Promise((resolve) => { io.close(resolve); });
  };
  self.next = (nameSpace = '/') => new Promise((resolve) => { io.of(nameSpace).once('connection', resolve); });
  return self;
}

/** Sends back what it gets, in the ways that the cases need. */
export function echo(io, nameSpace = '/') {
  io.of(nameSpace).on('connection', (socket) => {
    socket.on('echo', (...args) => {
      const last = args.at(-1);
      if (typeof last === 'function') last(...args.slice(0, -1));
      else socket.emit('echo', ...args);
    });
  });
}
