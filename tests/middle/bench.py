# SPDX-License-Identifier: MIT
"""Where one row of the matrix stands: a folder, free ports, and programs that end by their own process id."""
import ctypes
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OUTSIDE = "10.99.0.1"  # an address of this namespace that is not loopback: Qt asks for no proxy on loopback
NAME = "gw.middle.test"
DEAD = "2001:db8::2"  # an address that swallows what comes to it; IPv6 that leads nowhere is the usual case
TWO = "two.middle.test"  # has both, the dead one first
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


class TooLate(AssertionError):
    """What was waited for did not come before its deadline."""


def wait_until(condition, what, seconds):
    deadline = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise TooLate(f"{what}: not within {seconds:g} s")
        time.sleep(0.02)
    return answer


def accepts(port, host="127.0.0.1"):
    try:
        socket.create_connection((host, port), timeout=0.5).close()
        return True
    except OSError:
        return False


class Program:
    """One process that can be ended and started again on the same ports."""

    def __init__(self, bench, name, command, ports=(), ready=None, host="127.0.0.1"):
        self.bench, self.name, self.command, self.host = bench, name, [str(part) for part in command], host
        self.ports, self.ready, self.process = ports, ready, None
        self.log = bench.folder / f"{name}.log"
        self.start()

    def start(self):
        mark = self.log.stat().st_size if self.log.exists() else 0
        with open(self.log, "ab") as log:
            # A session of its own: what it forks (nginx, squid, Apache) is ended with it.
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, cwd=self.bench.folder,
                start_new_session=True, preexec_fn=lambda: _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0))

        def up():
            assert self.process.poll() is None, f"{self.name} ended:\n" + self.tail()
            said = self.ready is None or self.ready in self.log.read_text("utf-8", "replace")[mark:]
            return said and all(accepts(port, self.host) for port in self.ports)
        try:
            wait_until(up, f"{self.name} to answer", 30)
        except TooLate as late:
            raise TooLate(f"{late}\n{self.tail()}") from None

    def tail(self):
        return self.log.read_text("utf-8", "replace")[-1500:]

    def stop(self, kill=False, patience=4.0):
        if self.process.poll() is None:
            self._signal(signal.SIGKILL if kill else signal.SIGTERM)
            try:
                self.process.wait(patience)
            except subprocess.TimeoutExpired:
                pass
        self._signal(signal.SIGKILL)
        self.process.wait()
        wait_until(lambda: not any(accepts(port, self.host) for port in self.ports), f"{self.name} to end", 10)

    def _signal(self, number):
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass


class Bench:
    """`with Bench() as bench:`; everything that was started ends with it, the newest first."""

    _taken = set()

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="wxm-middle-"))
        self.folder.chmod(0o755)
        self.programs = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for program in reversed(self.programs):
            program.stop(kill=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def port(self):
        while True:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            if port not in Bench._taken:
                Bench._taken.add(port)
                return port

    def run(self, name, command, **facts):
        program = Program(self, name, command, **facts)
        self.programs.append(program)
        return program

    def write(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def shared_folder(self, name):
        """A folder that a program which drops its rights may write to."""
        folder = self.folder / name
        folder.mkdir()
        folder.chmod(0o777)
        return folder

    # Servers

    def node(self, name="server", ping=25000, host="127.0.0.1", **options):
        server = Server(self.port(), self.port(), bool(options.get("tls")), host)
        told = {"port": server.port, "control": server.control, "ping": ping, "host": host, **options}
        server.program = self.run(name, ["node", HERE / "servers" / "node.mjs", json.dumps(told)], ready="ready")
        return server

    def python(self, kind, ping=25000):
        server = Server(self.port(), self.port())
        told = {"port": server.port, "control": server.control, "ping": ping}
        server.program = self.run("server", ["/usr/bin/python3", "-B", HERE / "servers" / f"{kind}_server.py",
                                             json.dumps(told)], ready="ready")
        return server

    def redis(self):
        port = self.port()
        self.run("redis", ["redis-server", "--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
                 ports=[port])
        return f"redis://127.0.0.1:{port}"


class Server:
    """A server of servers/: its public port, and its control port beside everything that is tested."""

    def __init__(self, port, control, tls=False, host="127.0.0.1"):
        self.port, self.control, self.tls, self.host, self.program = port, control, tls, host, None

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://{self.host}:{self.port}"

    def ask(self, query=""):
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                f"http://127.0.0.1:{self.control}/say?{query}", timeout=10) as answer:
            return json.loads(answer.read())

    def say(self, first, count):
        self.ask(f"from={first}&count={count}")

    def notes(self):
        return self.ask()["notes"]
