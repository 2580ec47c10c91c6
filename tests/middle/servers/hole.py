# SPDX-License-Identifier: MIT
"""An address whose port swallows what comes to it, as one behind a firewall does: hole.py ADDRESS PORT. The queue of the
listener is full and nobody takes anything out of it, so that the kernel drops each further SYN."""
import signal
import socket
import sys

address = (sys.argv[1], int(sys.argv[2]))
family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
listener = socket.socket(family)
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(address)
listener.listen(0)
plugs = []
while True:
    plug = socket.socket(family)
    plug.settimeout(0.3)
    plugs.append(plug)
    try:
        plug.connect(address)
    except TimeoutError:
        break
print("ready", flush=True)
signal.pause()
