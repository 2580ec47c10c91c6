#!/usr/bin/env bash
# Software:  python3-socketio 5.7.2-2, python3-engineio 4.3.4-2, python3-aiohttp 3.8.4-1+deb12u2 (Debian 12; the same was
#            seen with 5.17.0, 4.14.0 and 3.14.3 of Debian sid).
# Do:        a long-polling client posts one event of 3,000 characters. Content-Length is right. First the body leaves in
#            one write, then in two writes 100 ms apart, as it may on any slow link.
# Expected:  the same both times: 200 and the handler runs.
# Seen:      one write: 200 "OK", the handler runs. Two writes: 200 "OK", and the handler never runs. On aiohttp the server
#            reads the body once and takes what has arrived by then for the whole; the sender has no way to notice.
#            The threaded (WSGI) server reads as many bytes as were announced and is not concerned.
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq python3-socketio=5.7.2-2 python3-engineio=4.3.4-2 python3-bidict=0.22.1-1 \
    python3-aiohttp=3.8.4-1+deb12u2 python3-yarl=1.8.2-1+b1 python3-async-timeout=4.0.2-1 python3-aiosignal=1.3.1-1 \
    python3-attr=22.2.0-1 python3-charset-normalizer=3.0.1-2 python3-frozenlist=1.3.3-1+b1 python3-multidict=6.0.4-1+b1 \
    python3-idna=3.3-1+deb12u1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
cat >try.py <<'PY'
import asyncio
import json
import logging

import aiohttp
import socketio
from aiohttp import web

logging.disable(logging.CRITICAL)
handled = []
server = socketio.AsyncServer(async_mode="aiohttp")
server.on("line", lambda sid, text: handled.append(len(text)))


async def post(port, sid, body, pieces):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write((f"POST /socket.io/?EIO=4&transport=polling&sid={sid} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                  "Content-Type: text/plain;charset=UTF-8\r\nConnection: close\r\n"
                  f"Content-Length: {len(body)}\r\n\r\n").encode())
    size = -(-len(body) // pieces)
    for begin in range(0, len(body), size):
        writer.write(body[begin:begin + size])
        await writer.drain()
        await asyncio.sleep(0.1)
    answer = (await reader.read()).decode()
    writer.close()
    return answer.split(" ")[1] + " " + answer.rpartition("\r\n\r\n")[2]


async def main():
    app = web.Application()
    server.attach(app)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    seen = []
    async with aiohttp.ClientSession() as http:
        address = f"http://127.0.0.1:{port}/socket.io/?EIO=4&transport=polling"
        for pieces in (1, 2):
            handled.clear()
            async with http.get(address) as answer:
                sid = json.loads((await answer.text())[1:])["sid"]
            await post(port, sid, b"40", 1)
            async with http.get(f"{address}&sid={sid}") as answer:
                assert (await answer.text()).startswith("40")
            text = b'42["line","' + b"x" * 3000 + b'"]'
            said = await post(port, sid, text, pieces)
            await asyncio.sleep(0.5)
            seen.append((pieces, said, list(handled)))
    print(seen)
    await runner.cleanup()
    return seen == [(1, "200 OK", [3000]), (2, "200 OK", [])]

raise SystemExit(0 if asyncio.run(main()) else 1)
PY
PYTHONPATH=$work/root/usr/lib/python3/dist-packages /usr/bin/python3 try.py
