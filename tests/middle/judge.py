# SPDX-License-Identifier: MIT
"""What is asked of every other side. A check answers with words for the table, or raises an AssertionError that says
what failed. Nothing here knows which peer it looks at: a Place tells what can be carried at all."""
import base64
import os
import time
from dataclasses import dataclass, field

from bench import TooLate, wait_until
from probe import Probe

BACK = 15.0  # seconds in which a client is back after what stood in its way is gone
WAYS = {"websocket": ["websocket"], "polling": ["polling"], "upgrade": ["polling", "websocket"],
        "falls back": ["websocket", "polling"]}


@dataclass
class Place:
    """Where a client connects to in one row, and what it may expect there."""

    url: str
    server: object  # bench.Server: said and counted beside what is tested
    middle: object = None  # bench.Program that is restarted; the server itself where there is none
    carries: tuple = ("websocket", "polling")
    idle: float = 0  # seconds of silence after which the middle cuts; 0: it never does
    proxy: str | None = None
    ca: object = None
    cookies: bool = False
    refused: bool = False  # nothing gets through, and that is right
    upload: int = 200_000  # bytes; a server with a fault of its own there gets what it can take
    others: list = field(default_factory=list)  # further nodes of a cluster: (Server, Program)
    recovers: bool = False  # connection state recovery reaches over an orderly end of a node
    switch: object = None  # turns the address over to another node: switch(index)


def _talk(probe, place, seconds=12):
    """Text, binary, large and many, each once and in order."""
    data = os.urandom(2000)
    args = ["مرحبا 👋", {"n": [1, 2.5, None, True]}, {"$binary": base64.b64encode(data).decode()}]
    assert probe.ask("echo", *args, seconds=seconds) == args, "the echo differs"
    assert len(probe.ask("big", 900_000, seconds=seconds)[0]) == 900_000, "900 kB down are not 900 kB"
    up = "x" * place.upload
    assert probe.ask("echo", up, seconds=seconds) == [up], "the large message did not come back whole"
    _broadcasts(probe, place, 100)


def _broadcasts(probe, place, count, server=None):
    """Each numbered broadcast arrives once, in order."""
    probe.ask("join")
    first = 1000 * (1 + len(probe.numbers()))
    (server or place.server).say(first, count)
    wanted = list(range(first, first + count))

    def mine():
        return [number for number in probe.numbers() if first <= number < first + count]
    try:
        wait_until(lambda: len(mine()) >= count, "broadcasts", 12)
    except TooLate:
        raise AssertionError(f"{len(mine())} of {count} broadcasts") from None
    time.sleep(0.3)  # for one that comes twice
    assert mine() == wanted, "broadcasts twice or out of order"


def _connected(probe, since=0, seconds=12):
    return probe.wait("connect", seconds, since)


def _noted_once(probe, place, ids, seconds=BACK):
    """What was sent while nothing came through arrives at the server, once."""
    servers = [place.server, *(server for server, _ in place.others)]

    def notes():
        return [note for server in servers if server.program.process.poll() is None for note in server.notes()]
    wait_until(lambda: set(ids) <= set(notes()), "what was sent meanwhile", seconds)
    time.sleep(0.3)
    assert [notes().count(number) for number in ids] == [1] * len(ids), "the server has a note twice"


def connects(place, way):
    """Opens by one way; where that cannot be carried the client has to say so and to keep trying."""
    transports = WAYS[way]
    with Probe(place.proxy) as probe:
        begun = time.monotonic()
        probe.connect(place, transports, tryAllTransports=way == "falls back")
        if place.refused or not set(transports) & set(place.carries) or (
                way == "upgrade" and "polling" not in place.carries):
            error = probe.wait("connect_error", 12)
            assert error["kind"] in ("transport", "timeout"), f"told as {error['kind']}"
            return f"refused: {error['message']}" + (f" ({error['httpStatus']})" if "httpStatus" in error else "")
        by = _connected(probe)["transport"]
        took = time.monotonic() - begun
        wanted = transports[0] if transports[0] in place.carries else transports[-1]
        if way == "upgrade" and "websocket" in place.carries:
            # A server may answer CONNECT by polling or, a moment later, by the new transport.
            wanted = by = probe.wait("upgrade", 8)["transport"]
        assert by == wanted, f"connected by {by}"
        _talk(probe, place)
        if way == "upgrade" and "websocket" not in place.carries:
            assert not probe.find("upgrade"), "upgraded where nothing can be upgraded"
        assert not probe.find("disconnect"), f"lost on the way: {probe.find('disconnect')[0]['reason']}"
        return f"{by}, {took:.1f} s"


def best_way(place):
    return "websocket" if "websocket" in place.carries else "polling"


def holds(place):
    """The heartbeat (1 s here) is more frequent than the limit of the middle: nothing is ever cut."""
    with Probe(place.proxy) as probe:
        probe.connect(place, WAYS[best_way(place)])
        _connected(probe)
        time.sleep(2.5 * place.idle)
        assert not probe.find("disconnect"), f"cut: {probe.find('disconnect')[0]['reason']}"
        _broadcasts(probe, place, 20)
        return f"{2.5 * place.idle:.0f} s over a limit of {place.idle:g} s"


def survives_idle(place):
    """The middle cuts a connection on which nothing is said; the client is back and misses nothing that comes later."""
    with Probe(place.proxy) as probe:
        probe.connect(place, WAYS[best_way(place)])
        _connected(probe)
        probe.ask("join")
        try:
            lost = probe.wait("disconnect", place.idle + 6)
        except TooLate:
            if best_way(place) == "polling":
                _broadcasts(probe, place, 20)
                return "not cut"
            raise AssertionError(f"nothing noticed within {place.idle + 6:g} s") from None
        since = probe.lines.index(lost)
        back = _connected(probe, since, BACK)
        _broadcasts(probe, place, 20)
        return f"{lost['reason']}, back after {back['at'] - lost['at']:.1f} s"


def comes_back(place):
    """The middle (or the server) ends and starts again a moment later, while notes are being written."""
    middle = place.middle or place.server.program
    with Probe(place.proxy) as probe:
        probe.connect(place, WAYS[best_way(place)])
        _connected(probe)
        _broadcasts(probe, place, 20)
        since = len(probe.lines)
        middle.stop()
        probe.wait("disconnect", 12, since)
        ids = [7001, 7002, 7003]
        for number in ids:
            probe.emit("note", number)
        time.sleep(1)
        middle.start()
        begun = time.monotonic()
        took = _connected(probe, since, BACK)["at"] - begun
        _noted_once(probe, place, ids)
        _broadcasts(probe, place, 20)
        return f"after {max(took, 0):.1f} s"


def survives_a_node(place, kill):
    """One node of a cluster ends, by SIGKILL or in good order, and the address leads to the other one."""
    with Probe(place.proxy) as probe:
        probe.connect(place, WAYS["websocket"])
        _connected(probe)
        _broadcasts(probe, place, 20, place.others[0][0])
        since = len(probe.lines)
        place.switch(1)
        place.server.program.stop(kill=kill)
        probe.wait("disconnect", 12, since)
        begun = time.monotonic()
        ids = [8001, 8002]
        for number in ids:
            probe.emit("note", number)
        missed = 900_001
        place.others[0][0].say(missed, 1)
        back = _connected(probe, since, BACK)
        _noted_once(probe, place, ids)
        _broadcasts(probe, place, 20, place.others[0][0])
        got = probe.numbers().count(missed)
        assert got <= 1, "the broadcast of meanwhile came twice"
        if place.recovers and not kill:
            assert back["recovered"], "not recovered"
            assert got == 1, "recovered, but what was missed is missing"
        return f"after {max(back['at'] - begun, 0):.1f} s" + (", recovered" if back["recovered"] else "")


def own_session(place):
    """Whoever comes later gets a session of their own, though a cache in between may keep answers."""
    seen = []
    for _ in range(3):
        with Probe(place.proxy) as probe:
            probe.connect(place, WAYS["polling"])
            seen.append(_connected(probe)["sid"])
            _broadcasts(probe, place, 10)
    assert len(set(seen)) == 3, "two clients were given one session"
    return "three clients, three sessions"
