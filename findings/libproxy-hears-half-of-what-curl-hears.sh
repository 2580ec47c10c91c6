#!/usr/bin/env bash
# Software:  libproxy 0.4.18-1.2 (Debian 12; what Qt's system proxies ask there) beside curl 7.88 or later.
# Do:        the environment names a proxy in ways that curl understands; both are asked how to reach
#            https://gw.example/.
# Expected:  the same answer.
# Seen:      setting                          curl        libproxy
#            https_proxy=http://H:P           by proxy    by proxy
#            https_proxy=H:P (no scheme)      by proxy    direct
#            all_proxy=http://H:P             by proxy    direct
#            https_proxy=http://H:P no_proxy=*  direct    by proxy
#            A machine whose shell tools all work leaves programs that ask libproxy offline, and no_proxy=* sends them
#            through a proxy that everything else was told to avoid. Nothing is said about a setting that was not understood.
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
listener=
trap '[[ -z $listener ]] || kill "$listener"; rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq libproxy-tools=0.4.18-1.2 libproxy1v5=0.4.18-1.2
for package in ./*.deb; do dpkg-deb -x "$package" root; done
# A proxy that refuses everybody and writes a line for each who comes.
cat >listen.py <<'PY'
import os
import socket

server = socket.create_server(("127.0.0.1", 0))
with open("port.part", "w") as file:
    file.write(str(server.getsockname()[1]))
os.rename("port.part", "port")
while True:
    peer = server.accept()[0]
    peer.recv(4096)
    with open("visits", "a") as file:
        file.write("visit\n")
    peer.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    peer.close()
PY
python3 listen.py &
listener=$!
for _ in {1..50}; do [[ ! -e port ]] || break; sleep 0.1; done
place=127.0.0.1:$(cat port)
bad=0
# check <curl's way> <libproxy's way> <setting...>
check() {
    local wanted="$1 $2" curl=direct library=direct
    shift 2
    : >visits
    # 192.0.2.1 is nowhere: what is not sent to the proxy ends at the time limit.
    env -i "PATH=$PATH" "$@" curl -s -o /dev/null -m 1 --resolve gw.example:443:192.0.2.1 https://gw.example/ || true
    [[ ! -s visits ]] || curl=proxy
    env -i "LD_LIBRARY_PATH=$work/root/usr/lib/$(uname -m)-linux-gnu" "$@" root/usr/bin/proxy https://gw.example/ >answer
    grep -q direct answer || library=proxy
    echo "$*: curl $curl, libproxy $library"
    [[ "$curl $library" == "$wanted" ]] || bad=1
}
check proxy proxy "https_proxy=http://$place"
check proxy direct "https_proxy=$place"
check proxy direct "all_proxy=http://$place"
check direct proxy "https_proxy=http://$place" "no_proxy=*"
exit "$bad"
