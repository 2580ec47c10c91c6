# SPDX-License-Identifier: MIT
"""Proxies that stand between staff and the world: squid, tinyproxy, dante. The server is at an address that is not
loopback and speaks TLS, as it does for staff: a proxy sees CONNECT and nothing else."""
import judge
import sentence
from bench import HERE, OUTSIDE
from judge import Place
from peer import IDLE, MIDDLE, Peer, QUIET, REFUSED
from world import CA, KEY, CERTIFICATE, USER, PASSWORD, hashed

RIGHT, WRONG, NONE = f"{USER}:{PASSWORD}@", f"{USER}:wrong@", ""


def squid(bench):
    port, folder = bench.port(), bench.shared_folder("squid")
    users = bench.write("squid/users", f"{USER}:{hashed('apr1')}\n")
    config = bench.write("squid.conf", f"""
http_port 127.0.0.1:{port}
auth_param basic program /usr/lib/squid/basic_ncsa_auth {users}
auth_param basic children 1
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
cache deny all
access_log none
cache_log {folder}/cache.log
pid_filename {folder}/pid
coredump_dir {folder}
read_timeout {IDLE} seconds
shutdown_lifetime 0 seconds
visible_hostname middle.test
""")
    return port, bench.run("squid", ["squid", "-N", "-n", f"m{port}", "-f", config], ports=[port])


def tinyproxy(bench, auth=True):
    port = bench.port()
    config = bench.write("tinyproxy.conf", f"Port {port}\nListen 127.0.0.1\nTimeout {IDLE}\nMaxClients 100\n"
                         + (f"BasicAuth {USER} {PASSWORD}\n" if auth else ""))
    return port, bench.run("tinyproxy", ["tinyproxy", "-d", "-c", config], ports=[port])


def dante(bench):
    port = bench.port()
    config = bench.write("danted.conf", f"""
logoutput: {bench.folder}/dante.txt
internal: 127.0.0.1 port = {port}
external: lo
user.privileged: root
user.unprivileged: nobody
clientmethod: none
socksmethod: username
timeout.io: {IDLE}
client pass {{ from: 127.0.0.0/8 to: 0.0.0.0/0 }}
socks pass {{ from: 0.0.0.0/0 to: 0.0.0.0/0 socksmethod: username }}
""")
    return port, bench.run("dante", ["danted", "-f", config, "-p", bench.folder / "dante.pid"], ports=[port])


NTLM_ROUNDS = 20  # on one connection; an honest try takes three


def ntlm(bench):
    port = bench.port()
    command = ["/usr/bin/python3", "-B", HERE / "servers" / "ntlm_proxy.py", port, NTLM_ROUNDS]
    return port, bench.run("ntlm", command, ports=[port])


def calm(way):
    """Refused, and the proxy was not flooded with tries: Qt 6.4 would go on thousands of times a second."""
    def check(place):
        words = judge.connects(place, way)
        assert "flood" not in place.middle.tail(), f"more than {NTLM_ROUNDS} rounds on one connection"
        return words
    return check, QUIET


def through(proxy, account, scheme="http", refused=False):
    def open_it(bench, ping):
        server = bench.node(ping=ping, host=OUTSIDE, tls={"cert": str(CERTIFICATE), "key": str(KEY)})
        port, program = proxy(bench)
        return Place(server.url, server, program, idle=IDLE, ca=CA, refused=refused,
                     proxy=f"{scheme}://{account}127.0.0.1:{port}")
    return open_it


def row(name, proxy, account, scheme="http", refused=False):
    return Peer(name, through(proxy, account, scheme, refused), REFUSED if refused else MIDDLE,
                sentence.Through(proxy, account, scheme, refused))


def nobody(bench):
    """The address of a proxy that does not run."""
    return bench.port(), None


PEERS = [
    row("squid, right password", squid, RIGHT),
    row("squid, wrong password", squid, WRONG, refused=True),
    row("squid, no password", squid, NONE, refused=True),
    row("tinyproxy", lambda bench: tinyproxy(bench, auth=False), NONE),
    row("tinyproxy, right password", tinyproxy, RIGHT),
    row("tinyproxy, wrong password", tinyproxy, WRONG, refused=True),
    row("dante SOCKS5, right password", dante, RIGHT, "socks5"),
    row("dante SOCKS5, wrong password", dante, WRONG, "socks5", refused=True),
    Peer("squid, password asked for", through(squid, NONE, refused=True), {}, sentence.Asked(squid)),
    Peer("a proxy that wants NTLM", through(ntlm, NONE, refused=True),
         {way: calm(way) for way in REFUSED}, sentence.Through(ntlm, NONE, "http", refused=True)),
    row("a proxy that is not there", nobody, NONE, refused=True),
]
