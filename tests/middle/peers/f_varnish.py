# SPDX-License-Identifier: MIT
"""Varnish as installed, which takes WebSocket's Upgrade away and keeps answers without Cache-Control, and with `pipe`."""
import judge
from judge import Place
from peer import IDLE, MIDDLE, Peer, QUIET, ways

PIPE = 'sub vcl_recv { if (req.http.upgrade ~ "(?i)websocket") { return (pipe); } }' \
       ' sub vcl_pipe { if (req.http.upgrade) { set bereq.http.upgrade = req.http.upgrade;' \
       ' set bereq.http.connection = req.http.connection; } }'


def varnish(vcl, carries, python=False):
    def open_it(bench, ping):
        server, port, folder = bench.python("aiohttp", ping) if python else bench.node(ping=ping), bench.port(), None
        folder = bench.shared_folder("varnish")
        limits = f".first_byte_timeout = {IDLE}s; .between_bytes_timeout = {IDLE}s;" if not python else ""
        config = bench.write("middle.vcl", f"""vcl 4.1;
            backend default {{ .host = "127.0.0.1"; .port = "{server.port}"; {limits} }} {vcl}""")
        middle = bench.run("varnish", ["varnishd", "-F", "-j", "none", "-n", folder, "-a", f"127.0.0.1:{port}",
                                       "-f", config, "-s", "malloc,32m", "-T", "none", "-p", f"pipe_timeout={IDLE}"],
                           ports=[port])
        return Place(f"http://127.0.0.1:{port}", server, middle, carries, IDLE, upload=2_000 if python else 200_000)
    return open_it


PEERS = [
    Peer("Varnish, default VCL", varnish("", ("polling",)), MIDDLE),
    Peer("Varnish, pipe", varnish(PIPE, ("websocket", "polling")), MIDDLE),
    Peer("Varnish before python", varnish("", ("polling",), python=True), {
        **ways("polling", "falls back"), "own session": (judge.own_session, QUIET)}),
]
