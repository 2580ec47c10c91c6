# SPDX-License-Identifier: MIT
"""Two nodes of socket.io that share their rooms, behind one address that can be turned over to the other."""
import json
import os
import signal

from bench import HERE, Server
from judge import Place
from peer import CLUSTER, Peer


def front(bench, nodes, ping):
    """HAProxy before one of the nodes; `switch` turns it over. Sticky by construction, so polling works as well."""
    port, file, program = bench.port(), bench.folder / "front.cfg", None

    def write(at):
        file.write_text(f"defaults\n mode http\n timeout connect 2s\n timeout client 1h\n timeout server 1h\n"
                        f"listen front\n bind 127.0.0.1:{port}\n server one 127.0.0.1:{nodes[at].port}\n")
    write(0)
    program = bench.run("front", ["haproxy", "-db", "-f", file], ports=[port])

    def switch(at):
        program.stop(kill=True)
        write(at)
        program.start()
    return f"http://127.0.0.1:{port}", switch


def redis(adapter, recovery):
    def open_it(bench, ping):
        address = bench.redis()
        nodes = [bench.node(f"node{n}", ping, adapter=adapter, redis=address, recovery=recovery) for n in (1, 2)]
        url, switch = front(bench, nodes, ping)
        return Place(url, nodes[0], others=[(nodes[1], nodes[1].program)], switch=switch,
                     recovers=adapter == "redis-streams" and recovery)
    return open_it


class Worker:
    """A worker of the cluster module as a program that can be ended."""

    def __init__(self, pid):
        self.pid, self.process = pid, self

    def poll(self):
        try:
            with open(f"/proc/{self.pid}/stat", encoding="utf-8") as file:
                return 0 if file.read().rpartition(")")[2].split()[0] == "Z" else None
        except OSError:
            return 0

    def stop(self, kill=False):
        os.kill(self.pid, signal.SIGKILL if kill else signal.SIGTERM)


def workers(recovery):
    def open_it(bench, ping):
        nodes = [Server(bench.port(), bench.port()) for _ in range(2)]
        told = {"ping": ping, "adapter": "cluster", "recovery": recovery,
                "nodes": [{"port": node.port, "control": node.control} for node in nodes]}
        program = bench.run("cluster", ["node", HERE / "servers" / "node.mjs", json.dumps(told)], ready="workers",
                            ports=[nodes[0].port, nodes[1].port])
        for node, pid in zip(nodes, program.log.read_text().rpartition("workers ")[2].split()[:2]):
            node.program = Worker(int(pid))
        url, switch = front(bench, nodes, ping)
        return Place(url, nodes[0], others=[(nodes[1], nodes[1].program)], switch=switch)
    return open_it


PEERS = [
    Peer("redis adapter", redis("redis", False), CLUSTER),
    Peer("redis-streams adapter", redis("redis-streams", False), CLUSTER),
    Peer("redis-streams, recovery", redis("redis-streams", True), CLUSTER),
    Peer("cluster adapter", workers(False), CLUSTER),
    Peer("cluster adapter, recovery", workers(True), CLUSTER),
]
