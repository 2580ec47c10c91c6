# SPDX-License-Identifier: MIT
"""nginx of Debian in front of socket.io, with the headers of an upgrade and as most people first write it."""
from peer import before, IDLE, MIDDLE

UPGRADE = ("proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $upgrade;"
           " proxy_set_header Host $host;")


def nginx(lines):
    def middle(bench, target):
        port, folder = bench.port(), bench.shared_folder("nginx")
        paths = "".join(f"{name}_temp_path {folder}/{name};" for name in (
            "client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        config = bench.write("nginx.conf", f"""
            daemon off; pid {folder}/pid; error_log {folder}/error.log; events {{}}
            http {{ access_log off; {paths}
              map $http_upgrade $upgrade {{ default upgrade; '' close; }}
              server {{ listen 127.0.0.1:{port}; proxy_read_timeout {IDLE}s; client_max_body_size 10m;
                location / {{ proxy_pass http://127.0.0.1:{target}; {lines} }} }} }}""")
        return port, bench.run("nginx", ["nginx", "-e", folder / "error.log", "-c", config], ports=[port])
    return middle


PEERS = [
    before("nginx, upgrade headers", nginx(UPGRADE), MIDDLE),
    before("nginx, plain proxy_pass", nginx(""), MIDDLE, carries=("polling",)),
]
