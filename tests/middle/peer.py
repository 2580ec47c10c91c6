# SPDX-License-Identifier: MIT
"""A row of the matrix. Each file in peers/ holds a list PEERS of these; nothing has to be registered elsewhere."""
import importlib
import pathlib
import sys
from dataclasses import dataclass, field

import judge
import sentence

QUIET = 25_000  # ms between two heartbeats: more than any limit of a middle here
LIVELY = 1_000
IDLE = 3  # seconds of silence after which the middles here cut; theirs are 50 to 900, and nobody waits for that in a test


@dataclass
class Peer:
    """`open(bench, ping)` starts everything and answers a judge.Place. `checks` maps a column to (check, ping)."""

    name: str
    open: object
    checks: dict = field(default_factory=dict)
    sentence: object = None  # sentence.Before or sentence.Through: the console is looked at as well


def ways(*names):
    return {name: (lambda place, way=name: judge.connects(place, way), QUIET) for name in names or judge.WAYS}


SERVER = {**ways(), "comes back": (judge.comes_back, QUIET)}
MIDDLE = {**SERVER, "idle cut": (judge.survives_idle, QUIET), "heartbeat": (judge.holds, LIVELY)}
TUNNEL = {**SERVER, "heartbeat": (judge.holds, QUIET)}  # a middle that never cuts, heartbeat or not
REFUSED = ways("websocket", "polling", "falls back")
CLUSTER = {**ways(), "node killed": (lambda place: judge.survives_a_node(place, True), QUIET),
           "node ended": (lambda place: judge.survives_a_node(place, False), QUIET)}


def before(name, middle, checks, carries=("websocket", "polling")):
    """A row of a middle: `middle(bench, target)` starts it before that port and answers its own, and the program."""
    def open_it(bench, ping):
        server = bench.node(ping=ping)
        port, program = middle(bench, server.port)
        return judge.Place(f"http://127.0.0.1:{port}", server, program, carries, IDLE)
    return Peer(name, open_it, checks, sentence.Before(middle))


def every():
    folder = pathlib.Path(__file__).resolve().parent / "peers"
    sys.path.insert(0, str(folder))
    found = []
    for file in sorted(folder.glob("*.py")):
        found += importlib.import_module(file.stem).PEERS
    return found
