# SPDX-License-Identifier: MIT
"""HAProxy with the defaults of Debian's file (their 50 s shortened), and with `timeout tunnel` beside them."""
from judge import Place
from peer import IDLE, MIDDLE, Peer, TUNNEL


def haproxy(more):
    def open_it(bench, ping):
        server, port = bench.node(ping=ping), bench.port()
        config = bench.write("haproxy.cfg", f"""
defaults
    mode http
    option httplog
    option dontlognull
    timeout connect 5000
    timeout client {IDLE}s
    timeout server {IDLE}s
    {more}
listen front
    bind 127.0.0.1:{port}
    server one 127.0.0.1:{server.port}
""")
        middle = bench.run("haproxy", ["haproxy", "-db", "-f", config], ports=[port])
        return Place(f"http://127.0.0.1:{port}", server, middle, idle=IDLE)
    return open_it


PEERS = [
    Peer("HAProxy, Debian's defaults", haproxy(""), MIDDLE),
    Peer("HAProxy, timeout tunnel", haproxy("timeout tunnel 1h"), TUNNEL),
]
