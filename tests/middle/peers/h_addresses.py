# SPDX-License-Identifier: MIT
"""A name with two addresses of which the first one, IPv6, swallows everything."""
import judge
import sentence
from bench import DEAD, HERE, OUTSIDE, TWO
from judge import Place
from peer import Peer, QUIET
from world import CA, CERTIFICATE, KEY

SWIFT = 3  # seconds


def hole(bench, port):
    bench.run("hole", ["/usr/bin/python3", "-B", HERE / "servers" / "hole.py", DEAD, port], ready="ready")


def two(bench, ping):
    server = bench.node(ping=ping, host=OUTSIDE, tls={"cert": str(CERTIFICATE), "key": str(KEY)})
    hole(bench, server.port)
    return Place(f"https://{TWO}:{server.port}", server, ca=CA)


def swift(way):
    def check(place):
        words = judge.connects(place, way)
        assert float(words.split()[1]) < SWIFT, f"up after {words}, {SWIFT} s allowed"
        return words
    return check, QUIET


PEERS = [Peer("two addresses, the first one dead", two, {way: swift(way) for way in ("websocket", "polling", "upgrade")},
              sentence.Swift(TWO, hole, SWIFT))]
