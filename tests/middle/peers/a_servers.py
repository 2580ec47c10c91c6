# SPDX-License-Identifier: MIT
"""Servers of Socket.IO, met directly."""
from judge import Place
from peer import Peer, SERVER


def node(**options):
    def open_it(bench, ping):
        server = bench.node(ping=ping, **options)
        return Place(server.url, server, cookies=bool(options.get("cookie")))
    return open_it


def aiohttp(bench, ping):
    server = bench.python("aiohttp", ping)
    # It reads a POST once and drops what has not arrived by then: only small messages can be sent by polling.
    return Place(server.url, server, upload=2_000)


def threaded(bench, ping):
    server = bench.python("threaded", ping)
    return Place(server.url, server, carries=("polling",))


PEERS = [
    Peer("socket.io 4.8", node(), SERVER),
    Peer("socket.io, deflate and cookie", node(deflate=True, cookie=True), SERVER),
    Peer("socket.io, recovery", node(recovery=True), SERVER),
    Peer("python-socketio, aiohttp", aiohttp, SERVER),
    Peer("python-socketio, threaded", threaded, SERVER),
]
