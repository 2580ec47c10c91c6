#!/usr/bin/env bash
# Software:  varnish 7.1.1-2+deb12u1 with its default VCL before python3-socketio 5.7.2-2, python3-engineio 4.3.4-2 and
#            python3-aiohttp 3.8.4-1+deb12u2 (all Debian 12), and before socket.io 4.8.4 (npm) for comparison.
# Do:        GET /socket.io/?EIO=4&transport=polling twice within a second: two clients that each open a session.
# Expected:  two sessions: what opens a session is not an answer to be kept.
# Seen:      the Python server marks its polling answers with no Cache-Control at all, so Varnish may keep them, does so
#            for its default of 120 s, and gives the second request the open packet of the first (Age, hit). socket.io
#            says `Cache-Control: no-store` and is asked each time. Only a query that is never used twice helps.
# Exits 0 while this is so, 1 otherwise. Needs a C compiler for Varnish.
set -euo pipefail
work=$(mktemp -d)
children=()
trap 'kill "${children[@]}" 2>/dev/null || true; wait; rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq varnish=7.1.1-2+deb12u1 libvarnishapi3=7.1.1-2+deb12u1 \
    python3-socketio=5.7.2-2 python3-engineio=4.3.4-2 python3-bidict=0.22.1-1 \
    python3-aiohttp=3.8.4-1+deb12u2 python3-yarl=1.8.2-1+b1 python3-async-timeout=4.0.2-1 python3-aiosignal=1.3.1-1 \
    python3-attr=22.2.0-1 python3-charset-normalizer=3.0.1-2 python3-frozenlist=1.3.3-1+b1 python3-multidict=6.0.4-1+b1 \
    python3-idna=3.3-1+deb12u1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --save-exact socket.io@4.8.4
cat >serve.py <<'PY'
import asyncio
import os

import socketio
from aiohttp import web


async def main():
    app = web.Application()
    socketio.AsyncServer(async_mode="aiohttp").attach(app)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    with open("python.part", "w") as file:
        file.write(str(site._server.sockets[0].getsockname()[1]))
    os.rename("python.part", "python")
    await asyncio.Event().wait()

asyncio.run(main())
PY
cat >serve.mjs <<'JS'
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
new Server(http);
http.listen(0, '127.0.0.1', () => {
  writeFileSync('node.part', String(http.address().port));
  renameSync('node.part', 'node');
});
JS
PYTHONPATH=$work/root/usr/lib/python3/dist-packages /usr/bin/python3 serve.py &
children+=($!)
node serve.mjs &
children+=($!)
there() { for _ in {1..100}; do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done; echo "not there: $*" >&2; return 1; }

# twice <python|node>: opens two sessions through Varnish, prints their ids and what the server says of keeping.
twice() {
    there test -s "$1"
    local port=$((20000 + RANDOM % 10000)) address
    LD_LIBRARY_PATH=$work/root/usr/lib/$(uname -m)-linux-gnu:$work/root/usr/lib/$(uname -m)-linux-gnu/varnish \
        "$work/root/usr/sbin/varnishd" -F -j none -n "$work/varnish-$1" -a "127.0.0.1:$port" -b "127.0.0.1:$(cat "$1")" \
        -s malloc,16m -T none >"varnish-$1.log" 2>&1 &
    children+=($!)
    address="http://127.0.0.1:$port/socket.io/?EIO=4&transport=polling"
    there curl -s -o /dev/null "http://127.0.0.1:$port/elsewhere"
    for n in 1 2; do
        curl -s --noproxy '*' -D "head-$1-$n" "$address" | grep -o '"sid":"[^"]*"' | cut -d'"' -f4 >"sid-$1-$n"
    done
    echo "$1: $(cat "sid-$1-1") $(cat "sid-$1-2") $(grep -i '^cache-control' "head-$1-2" || echo 'no Cache-Control')"
}
twice python
twice node
cmp -s sid-python-1 sid-python-2 && ! cmp -s sid-node-1 sid-node-2 && [[ -s sid-python-1 && -s sid-node-1 ]]
