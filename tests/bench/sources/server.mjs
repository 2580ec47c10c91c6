// SPDX-License-Identifier: MIT
// The official Socket.IO server, emitting as fast as it can (one write an event) or at a rate. Same commands as raw.mjs.
import http from 'node:http';
import { Server } from 'socket.io';
import { comment } from './events.mjs';

const EMITS_A_TURN = 200;
const MAX_BUFFERED = 256 * 1024;
const server = http.createServer();
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false });

io.on('connection', (socket) => {
  let sent = 0;
  const isBackedUp = () => socket.conn.writeBuffer.length > 1000
    || (socket.conn.transport.socket?.bufferedAmount ?? 0) > MAX_BUFFERED;

  socket.on('live.join', (_, ack) => ack?.({ ok: true }));
  socket.on('go', (total) => {
    const last = sent + total;
    const turn = () => {
      for (let i = 0; i < EMITS_A_TURN && sent < last && !isBackedUp(); i++) socket.emit('live', comment(sent++));
      if (sent < last && socket.connected) setImmediate(turn);
      else socket.emit('done', { n: total });
    };
    turn();
  });
  socket.on('rate', (rate, seconds) => {
    const total = Math.round(rate * seconds);
    const first = sent;
    const began = performance.now();
    const timer = setInterval(() => {
      const due = first + Math.min(total, Math.floor((performance.now() - began) * rate / 1000));
      while (sent < due && !isBackedUp()) socket.emit('live', comment(sent++));
      if (sent - first < total && socket.connected) return;
      clearInterval(timer);
      socket.emit('done', { n: total });
    }, 5);
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
