# SPDX-License-Identifier: MIT
"""Varnish as installed, which takes WebSocket's Upgrade away and keeps answers without Cache-Control, and with `pipe`."""
import judge
from judge import Place
from peer import before, IDLE, MIDDLE, Peer, QUIET, ways

PIPE = 'sub vcl_recv { if (req.http.upgrade ~ "(?i)websocket") { return (pipe); } }' \
       ' sub vcl_pipe { if (req.http.upgrade) { set bereq.http.upgrade = req.http.upgrade;' \
       ' set bereq.http.connection = req.http.connection; } }'


def varnish(vcl, limit=IDLE):
    def middle(bench, target):
        port, folder = bench.port(), bench.shared_folder("varnish")
        limits = f".first_byte_timeout = {limit}s; .between_bytes_timeout = {limit}s;"
        config = bench.write("middle.vcl", f"""vcl 4.1;
            backend default {{ .host = "127.0.0.1"; .port = "{target}"; {limits} }} {vcl}""")
        return port, bench.run("varnish", [
            "varnishd", "-F", "-j", "none", "-n", folder, "-a", f"127.0.0.1:{port}", "-f", config, "-s", "malloc,32m",
            "-T", "none", "-p", f"pipe_timeout={limit}"], ports=[port])
    return middle


def python(bench, ping):
    # On threads: on aiohttp a POST whose head and body Varnish sends apart is lost by chance.
    server = bench.python("threaded", ping)
    port, middle = varnish("", 60)(bench, server.port)
    return Place(f"http://127.0.0.1:{port}", server, middle, ("polling",))


PEERS = [
    before("Varnish, default VCL", varnish(""), MIDDLE, carries=("polling",)),
    before("Varnish, pipe", varnish(PIPE), MIDDLE),
    Peer("Varnish before python", python, {
        **ways("polling", "falls back"), "own session": (judge.own_session, QUIET)}),
]
