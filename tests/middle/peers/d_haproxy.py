# SPDX-License-Identifier: MIT
"""HAProxy with the defaults of Debian's file (their 50 s shortened), and with `timeout tunnel` beside them."""
from peer import before, IDLE, MIDDLE, TUNNEL


def haproxy(more):
    def middle(bench, target):
        port = bench.port()
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
    server one 127.0.0.1:{target}
""")
        return port, bench.run("haproxy", ["haproxy", "-db", "-f", config], ports=[port])
    return middle


PEERS = [
    before("HAProxy, Debian's defaults", haproxy(""), MIDDLE),
    before("HAProxy, timeout tunnel", haproxy("timeout tunnel 1h"), TUNNEL),
]
