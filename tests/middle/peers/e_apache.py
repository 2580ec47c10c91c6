# SPDX-License-Identifier: MIT
"""Apache of Debian, `upgrade=websocket`."""
from peer import before, IDLE, MIDDLE

MODULES = ("mpm_event", "authz_core", "proxy", "proxy_http", "reqtimeout")


def apache(bench, target):
    port = bench.port()
    folder = bench.shared_folder("apache")
    load = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
    config = bench.write("apache.conf", f"""
{load}
ServerName localhost
ServerRoot {folder}
DefaultRuntimeDir {folder}
PidFile {folder}/pid
ErrorLog {folder}/error.log
User www-data
Group www-data
Listen 127.0.0.1:{port}
Timeout {IDLE}
GracefulShutdownTimeout 1
ProxyPass / http://127.0.0.1:{target}/ upgrade=websocket
""")
    return port, bench.run("apache", ["apache2", "-D", "FOREGROUND", "-f", config], ports=[port])


PEERS = [before("Apache, upgrade=websocket", apache, MIDDLE)]
