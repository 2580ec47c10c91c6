// SPDX-License-Identifier: MIT
/** How the control port reaches into a gateway: by the channel "sandbox". */
export function obey(gateway, command) {
  const { io } = gateway;
  const only = (socket) => command.user_id === undefined || socket.data.userId === command.user_id;
  const sockets = [...io.of('/').sockets.values()];
  switch (command.do) {
    case 'drop':
      for (const socket of sockets.filter(only)) dropSocket(socket, command.how);
      break;
    case 'forget-token':
      for (const socket of sockets.filter(only)) delete socket.data.token;
      break;
    case 'push':
      push(gateway, command);
      break;
    case 'settings':
      Object.assign(gateway.settings, command.settings);
      break;
    default:
      break;
  }
}

/** close: the transport ends politely; disconnect: the server says so; cut: TCP is gone. */
export function dropSocket(socket, how = 'close') {
  if (how === 'disconnect') socket.disconnect(true);
  else if (how === 'cut') (socket.conn.transport.socket?._socket ?? socket.conn.request.socket).destroy();
  else socket.conn.close();
}

/** `raw` goes out as the packet's very bytes, for what no JSON.stringify would write. */
function push(gateway, { room, event, payload, raw }) {
  if (raw === undefined) {
    const target = room ? gateway.io.to(room) : gateway.io;
    target.emit(event, ...(Array.isArray(payload) ? payload : [payload]));
    return;
  }
  const namespace = gateway.io.of('/');
  for (const id of room ? namespace.adapter.rooms.get(room) ?? [] : namespace.sockets.keys()) {
    namespace.sockets.get(id).conn.write(raw);
  }
}

/** Logged out, banned, or (when set) refreshed away: those sockets go, as the guide says. */
export function revokeSockets(io, { event, jti, user_id: userId }) {
  for (const socket of io.of('/').sockets.values()) {
    const hit = event === 'user.banned' ? socket.data.userId === userId : socket.data.jti === jti;
    if (hit) socket.disconnect(true);
  }
}
