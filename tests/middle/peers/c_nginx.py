# SPDX-License-Identifier: MIT
"""nginx of Debian in front of socket.io, with the headers of an upgrade and as most people first write it."""
from judge import Place
from peer import IDLE, MIDDLE, Peer

UPGRADE = ("proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $upgrade;"
           " proxy_set_header Host $host;")


def nginx(lines, carries):
    def open_it(bench, ping):
        server, port, folder = bench.node(ping=ping), bench.port(), bench.shared_folder("nginx")
        paths = "".join(f"{name}_temp_path {folder}/{name};" for name in (
            "client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        config = bench.write("nginx.conf", f"""
            daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}
            http {{ access_log off; {paths}
              map $http_upgrade $upgrade {{ default upgrade; '' close; }}
              server {{ listen 127.0.0.1:{port}; proxy_read_timeout {IDLE}s; client_max_body_size 10m;
                location / {{ proxy_pass http://127.0.0.1:{server.port}; {lines} }} }} }}""")
        middle = bench.run("nginx", ["nginx", "-e", folder / "error.log", "-c", config], ports=[port])
        return Place(f"http://127.0.0.1:{port}", server, middle, carries, IDLE)
    return open_it


PEERS = [
    Peer("nginx, upgrade headers", nginx(UPGRADE, ("websocket", "polling")), MIDDLE),
    Peer("nginx, plain proxy_pass", nginx("", ("polling",)), MIDDLE),
]
