# SPDX-License-Identifier: MIT
"""What a person reads: the real console on a display of its own, signing in through what a row puts in the way."""
import os
import pathlib
import sys
import time
from dataclasses import dataclass

from bench import Bench, OUTSIDE, ROOT
from probe import PROXY_NAMES
from world import CERTIFICATE, KEY, PASSWORD, USER

E2E = ROOT / "tests" / "e2e"
BUSY = ("Signing in", "Sign in")


@dataclass
class Case:
    """What stands between console and platform. `server` none: by TLS at the address that is not loopback."""

    proxy: str | None = None
    names: str = ""  # what the sentence of a refusal has to name: the place of the obstacle
    server: str | None = None
    middle: object = None  # ended and started again while the console looks on
    swift: float = 0  # seconds within which the live connection is up after the sign-in
    asks: bool = False  # the proxy wants a password, and the person knows it

    name: str = OUTSIDE  # of the server
    hole: object = None  # swallows what goes to another address of it
    home: object = None  # of the person: what the console writes there holds no password

    def logs(self):
        return [file for file in pathlib.Path(self.home).rglob("*") if file.is_file()]

    @property
    def refused(self):
        return bool(self.names)


def _environment(desk, proxy):
    for name in PROXY_NAMES:
        desk.environment.pop(name, None)
        desk.environment.pop(name.upper(), None)
    if proxy:
        desk.environment.update(http_proxy=proxy, https_proxy=proxy)


def _texts(console):
    """Everything that can be read now: labels, and the names of windows and buttons."""
    return [text for role in ("label", "window", "button") for one in console.all(role)
            for text in (one.text or one.name,) if text]


def _new_sentence(console, before, seconds=25):
    from desk import wait_until

    def look():
        return [text for text in _texts(console) if text not in before and not text.startswith(BUSY)]
    wait_until(look, "a sentence about what is wrong", seconds, every=0.2)
    time.sleep(0.5)  # the rest of a dialog
    return " · ".join(dict.fromkeys(look()))


def _line(console):
    return " · ".join(label.text for label in console.all("label", "Connection"))


def _refusal(console, account, case):
    console.fill_sign_in(account)
    before = set(_texts(console))
    console.find("button", "Sign in").press()
    said = _new_sentence(console, before)
    assert case.names in said, f"does not name {case.names}: “{said}”"
    return f"“{said}”"


def _passage(console, account, case):
    console.fill_sign_in(account)
    before = set(_texts(console))
    console.find("button", "Sign in").press()
    try:
        if case.swift:
            console.find("button", "Account", seconds=25)
            begun = time.monotonic()
            console.connection("Connected", seconds=case.swift)
            return f"“{_line(console)}” after {time.monotonic() - begun:.1f} s"
        console.signed_in(25)
    except AssertionError:
        said = _line(console) or " · ".join(text for text in _texts(console) if text not in before)
        raise AssertionError(f"not connected: “{said}”") from None
    if not case.middle:
        return f"“{_line(console)}”"
    case.middle.stop()
    console.connection("Reconnecting…", "Offline", seconds=30)
    lost = _line(console)
    case.middle.start()
    console.connection("Connected", seconds=40)
    return f"“{lost}”, then “{_line(console)}”"


def _password(console, account, case):
    """Asked once, a wrong one is said, with the right one the sign-in goes on by itself."""
    console.fill_sign_in(account)
    console.find("button", "Sign in").press()
    dialog = console.find("window", "Sign in to the proxy", seconds=25)
    assert case.proxy.rpartition("/")[2] in " ".join(_texts(console)), "the dialog does not name the proxy"
    console.type_over(console.find("text", "User name", within=dialog), USER)
    console.type_over(console.find("text", "Password", within=dialog), "wrong")
    console.find("button", "Sign in", within=dialog).press()
    said = console.says("The proxy does not take this user name and password.")
    console.type_over(console.find("text", "Password", within=dialog), PASSWORD)
    console.find("button", "Sign in", within=dialog).press()
    console.gone("window", "Sign in to the proxy")
    console.signed_in(25)
    case.middle.stop()
    console.connection("Reconnecting…", "Offline", seconds=30)
    case.middle.start()
    console.connection("Connected", seconds=70)
    assert not console.all("window", "Sign in to the proxy"), "asked again after the proxy was away"
    logs = [file for file in case.logs() if PASSWORD in file.read_text("utf-8", "replace")]
    assert not logs, f"the password stands in {logs}"
    return f"asked by a dialog, a wrong one: “{said.text}”, then “{_line(console)}”"


def _one(desk, peer):
    from console import Console
    from sandbox_server import Sandbox
    desk.new_home()
    _environment(desk, None)
    with Bench() as bench:
        front = bench.port()
        secure = peer.sentence.secure
        sandbox = Sandbox(desk, "--no-people", *(("--tls", CERTIFICATE, KEY) if secure else ()), redis=False)
        inner = int(sandbox.url.rpartition(":")[2].strip("/"))
        case = peer.sentence(bench, inner)
        server = case.server
        if secure:
            config = bench.write("outside.cfg", f"defaults\n mode tcp\n timeout connect 2s\n timeout client 1h\n"
                                 f" timeout server 1h\nlisten outside\n bind {OUTSIDE}:{front}\n"
                                 f" server one 127.0.0.1:{inner}\n")
            bench.run("outside", ["haproxy", "-db", "-f", config], ports=[front], host=OUTSIDE)
            server = f"https://{case.name}:{front}"
        if case.hole:
            case.hole(bench, front)
        _environment(desk, case.proxy)
        case.home = desk.home
        console = Console(desk, server)
        try:
            account = sandbox.accounts[0]
            look = _password if case.asks else _refusal if case.refused else _passage
            return look(console, account, case)
        except BaseException:
            folder = ROOT / "build" / "middle"
            folder.mkdir(parents=True, exist_ok=True)
            desk.picture(folder / f"{peer.name.replace(' ', '-').replace(',', '')}.png")
            raise


class Before:
    """A sentence of a middle in front of the plain platform, on loopback."""

    secure = False

    def __init__(self, middle):
        self.middle = middle

    def __call__(self, bench, target):
        port, program = self.middle(bench, target)
        return Case(server=f"http://127.0.0.1:{port}", middle=program)


class Through:
    """A sentence of a proxy on the way to the platform, which speaks TLS at another address."""

    secure = True

    def __init__(self, proxy, account, scheme, refused):
        self.proxy, self.account, self.scheme, self.refused = proxy, account, scheme, refused

    def __call__(self, bench, _):
        port, _ = self.proxy(bench)
        return Case(proxy=f"{self.scheme}://{self.account}127.0.0.1:{port}",
                    names=f"127.0.0.1:{port}" if self.refused else "")


class Swift:
    """A sentence of a server whose name leads to a dead address first."""

    secure = True

    def __init__(self, name, hole, seconds):
        self.name, self.hole, self.seconds = name, hole, seconds

    def __call__(self, bench, _):
        return Case(name=self.name, hole=self.hole, swift=self.seconds)


class Asked:
    """A sentence of a proxy whose password the person types in the console."""

    secure = True

    def __init__(self, proxy):
        self.proxy = proxy

    def __call__(self, bench, _):
        port, program = self.proxy(bench)
        return Case(proxy=f"http://127.0.0.1:{port}", middle=program, asks=True)


def all_of(peers):
    peers = [peer for peer in peers if peer.sentence]
    if not peers:
        return []
    sys.path.insert(0, str(E2E))
    os.environ.setdefault("WXM_CONSOLE", str(ROOT / "build" / "dev" / "bin" / "wxm-console"))
    from desk import Desk
    results = []
    with Desk() as desk:
        desk.adopt()
        for peer in peers:
            begun = time.monotonic()
            try:
                words, good = _one(desk, peer), True
            except AssertionError as fault:
                words, good = str(fault).splitlines()[0], False
            except Exception as fault:
                words, good = f"set-up: {fault!r}"[:400], False
            desk.stop_guests()
            results.append({"peer": peer.name, "check": "sentence", "ok": good, "says": words,
                            "seconds": round(time.monotonic() - begun, 1)})
            print(f"{'ok  ' if good else 'FAIL'} {peer.name}: sentence: {words}", flush=True)
    return results
