# SPDX-License-Identifier: MIT
"""A proxy that wants NTLM and is never content, as one is with a wrong or an empty account: ntlm_proxy.py PORT LIMIT.
It counts how often it was asked on one connection, and says "flood" in its log where that is more than LIMIT."""
import base64
import socketserver
import sys

PORT, LIMIT = int(sys.argv[1]), int(sys.argv[2])
CHALLENGE = base64.b64encode(b"NTLMSSP\0\2\0\0\0" + bytes(8) + bytes.fromhex("05820000") + b"\x11" * 32).decode()


class Desk(socketserver.StreamRequestHandler):
    def handle(self):
        asked = 0
        while head := self.head():
            asked += 1
            if asked == LIMIT:
                print("flood", flush=True)
            account = next((line for line in head if line.lower().startswith("proxy-authorization")), "")
            first = account and len(account) < 120
            self.wfile.write(("HTTP/1.1 407 No\r\nProxy-Authenticate: NTLM" + (f" {CHALLENGE}" if first else "")
                              + "\r\nContent-Length: 2\r\n\r\nno").encode())

    def head(self):
        lines = []
        while line := self.rfile.readline(65536).decode("latin-1").strip():
            lines.append(line)
        return lines


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


print("ready", flush=True)
Server(("127.0.0.1", PORT), Desk).serve_forever()
