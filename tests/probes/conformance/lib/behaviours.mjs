// SPDX-License-Identifier: MIT
/** What a Socket.IO client has to do, by number; each case names the ones that it shows. */
export const behaviours = [
  'request line and query of a new session', 'IPv6 literals', 'default ports and schemes', 'encoding of the query',
  'extra headers everywhere', 'no Origin; Host with port', 'nothing before the open packet', 'auth in CONNECT only',
  'id of CONNECT', 'unknown fields are ignored', 'Socket.IO 2 server is recognised', 'missing ping settings',
  'damaged open packet', 'refusal is final', 'unknown namespace', 'odd payloads of a refusal', 'no open packet in time',
  'CONNECT never answered', 'TCP and DNS failures', 'HTTP status of a refused handshake', 'captive portal',
  'redirects keep credentials here', 'certificates are verified', 'no mixing of http and https', 'tryAllTransports',
  'disconnect while connecting', 'ping is answered', 'heartbeat watchdog', 'quiet but pinged', 'sleep of the machine',
  'WebSocket control pings', 'order', 'JSON types', 'Unicode', '64-bit integers', 'numeric event names', 'reserved names',
  'events before acceptance', 'foreign namespaces', 'send buffer', 'volatile', 'large messages', 'permessage-deflate',
  'deep JSON', 'fragments and single bytes', 'acknowledgements', 'unknown and repeated acknowledgements',
  'acknowledgement timeout', 'acknowledgement and loss', 'buffered acknowledgements survive', 'answers to the server',
  'retries queue', 'binary', 'order of binary and text', 'literal placeholders', 'damaged binary packets',
  'half a binary packet', 'undecodable packets', 'undecodable frames', 'meaningless packets', 'disconnect by the client',
  'disconnect by the server', 'every way to close', 'state after a disconnect', 'idempotent commands, storms',
  'back-off and its limits', 'jitter at the cap', 'first failure is tried again', 'commands during back-off',
  'new id, nothing twice', 'settings read afresh', 'expired while away', 'dropped half way', 'state recovery', 'namespaces',
  'odd names, commas, slashes', 'polling: one request each way, maxPayload', 'polling: end of a session', 'upgrade',
  'failed upgrade', 'no upgrade', 'cookies', 'disconnect during an upgrade', 'ends at once',
];
