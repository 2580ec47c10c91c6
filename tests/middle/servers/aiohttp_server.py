# SPDX-License-Identifier: MIT
"""python-socketio on aiohttp: aiohttp_server.py JSON. Events and control port as in ../README.md."""
import asyncio
import json
import signal
import sys

import socketio
from aiohttp import web

options = json.loads(sys.argv[1])
server = socketio.AsyncServer(async_mode="aiohttp", ping_interval=options["ping"] / 1000, ping_timeout=20,
                              max_http_buffer_size=4_000_000)
notes = []


@server.event
async def echo(sid, *args):
    return args


@server.event
async def join(sid, *_):
    server.enter_room(sid, "desk")
    return "joined"


@server.event
async def big(sid, size):
    return "y" * size


@server.event
async def note(sid, number):
    notes.append(number)
    return number


async def say(request):
    first = int(request.query.get("from", 0))
    for n in range(int(request.query.get("count", 0))):
        await server.emit("line", first + n, room="desk")
    return web.json_response({"notes": notes})


async def serve(app, port):
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()


async def main():
    app, control = web.Application(), web.Application()
    server.attach(app)
    control.router.add_get("/say", say)
    await serve(control, options["control"])
    await serve(app, options["port"])
    print("ready", flush=True)
    end = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, end.set)
    await end.wait()


asyncio.run(main())
