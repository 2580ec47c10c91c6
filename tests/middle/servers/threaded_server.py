# SPDX-License-Identifier: MIT
"""python-socketio on threads (Werkzeug): threaded_server.py JSON. Debian has no simple-websocket for it, so it speaks
long polling alone and refuses WebSocket: a server that staff do meet. Events and control port as in ../README.md."""
import json
import sys
import threading
import urllib.parse

import socketio
from werkzeug.serving import WSGIRequestHandler, make_server

options = json.loads(sys.argv[1])
server = socketio.Server(async_mode="threading", ping_interval=options["ping"] / 1000, ping_timeout=20,
                         max_http_buffer_size=4_000_000)
notes = []
server.on("echo", lambda sid, *args: args)
server.on("big", lambda sid, size: "y" * size)


@server.event
def join(sid, *_):
    server.enter_room(sid, "desk")
    return "joined"


@server.event
def note(sid, number):
    notes.append(number)
    return number


def control(environ, start_response):
    query = dict(urllib.parse.parse_qsl(environ.get("QUERY_STRING", "")))
    for n in range(int(query.get("count", 0))):
        server.emit("line", int(query["from"]) + n, room="desk")
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({"notes": notes}).encode()]


class Keeping(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"


threading.Thread(target=make_server("127.0.0.1", options["control"], control).serve_forever, daemon=True).start()
http = make_server("127.0.0.1", options["port"], socketio.WSGIApp(server), threaded=True, request_handler=Keeping)
print("ready", flush=True)
http.serve_forever()
