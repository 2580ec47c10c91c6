# SPDX-License-Identifier: MIT
"""A row of the matrix. Each file in peers/ holds a list PEERS of these; nothing has to be registered elsewhere."""
import importlib
import pathlib
import sys
from dataclasses import dataclass, field

import judge

QUIET = 25_000  # ms between two heartbeats: more than any limit of a middle here
LIVELY = 1_000
IDLE = 3  # seconds of silence after which the middles here cut; theirs are 50 to 900, and nobody waits for that in a test


@dataclass
class Peer:
    """`open(bench, ping)` starts everything and answers a judge.Place. `checks` maps a column to (check, ping)."""

    name: str
    open: object
    checks: dict = field(default_factory=dict)
    sentence: object = None  # bench -> sentence.Case; None: nothing is shown that is worth a look


def ways(*names):
    return {name: (lambda place, way=name: judge.connects(place, way), QUIET) for name in names or judge.WAYS}


SERVER = {**ways(), "comes back": (judge.comes_back, QUIET)}
MIDDLE = {**SERVER, "idle cut": (judge.survives_idle, QUIET), "heartbeat": (judge.holds, LIVELY)}
TUNNEL = {**SERVER, "heartbeat": (judge.holds, QUIET)}  # a middle that never cuts, heartbeat or not
REFUSED = ways("websocket", "polling", "falls back")
CLUSTER = {**ways(), "node killed": (lambda place: judge.survives_a_node(place, True), QUIET),
           "node ended": (lambda place: judge.survives_a_node(place, False), QUIET)}


def every():
    folder = pathlib.Path(__file__).resolve().parent / "peers"
    sys.path.insert(0, str(folder))
    found = []
    for file in sorted(folder.glob("*.py")):
        found += importlib.import_module(file.stem).PEERS
    return found
