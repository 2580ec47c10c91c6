# SPDX-License-Identifier: MIT
"""The Socket.IO client of this program behind standard input and output (tests/probes/sio_probe)."""
import json
import os
import signal
import subprocess
import threading
import time

from bench import ROOT, TooLate, wait_until

PROBE = os.environ.get("WXM_SIO_PROBE", str(ROOT / "build" / "dev" / "bin" / "sio-probe"))
PROXY_NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy")


def environment(proxy=None):
    """This one without the proxies of whoever started it, and with that of the row."""
    clean = {key: value for key, value in os.environ.items() if key.lower() not in PROXY_NAMES}
    if proxy:
        clean.update(http_proxy=proxy, https_proxy=proxy)
    return clean


class Probe:
    """`with Probe(proxy) as probe:`; `lines` are its events as they came, each with the time as `at`."""

    def __init__(self, proxy=None):
        self.lines, self.ids = [], 0
        self.process = subprocess.Popen([PROBE], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, env=environment(proxy))
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for raw in self.process.stdout:
            line = json.loads(raw)
            line["at"] = time.monotonic()
            self.lines.append(line)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send(cmd="quit")
            self.process.stdin.close()
            self.process.wait(5)
        except (OSError, subprocess.TimeoutExpired):
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.reader.join(5)

    def send(self, **command):
        self.process.stdin.write(json.dumps(command).encode() + b"\n")
        self.process.stdin.flush()

    def connect(self, place, transports, **more):
        tls = {"tls": {"caFile": str(place.ca)}} if place.ca else {}
        self.send(cmd="connect", url=place.url, transports=transports, timeoutMs=8000, cookies=place.cookies,
                  reconnection={"delayMs": 300, "delayMaxMs": 1500}, **tls, **more)

    def find(self, ev, since=0, **fields):
        return [line for line in self.lines[since:] if line["ev"] == ev
                and all(line.get(key) == value for key, value in fields.items())]

    def wait(self, ev, seconds=10, since=0, **fields):
        def look():
            if self.process.poll() is not None:
                raise AssertionError(f"the client ended by itself: {self.process.returncode}")
            return self.find(ev, since, **fields)
        try:
            return wait_until(look, ev, seconds)[0]
        except TooLate as late:
            seen = [line for line in self.lines if line["ev"] in ("connect_error", "disconnect")]
            told = seen[-1].get("message") or seen[-1].get("reason") if seen else "nothing told"
            raise TooLate(f"{late} ({told})") from None

    def emit(self, event, *args):
        """Sends with an acknowledgement wanted, without waiting for it; answers its number."""
        self.ids += 1
        self.send(cmd="emit", event=event, args=list(args), ack=True, id=self.ids)
        return self.ids

    def ask(self, event, *args, seconds=10):
        number = self.emit(event, *args)
        answer = self.wait("ack", seconds, id=number)
        assert "error" not in answer, f"{event}: {answer['error']}"
        return answer["args"]

    def numbers(self):
        """The numbered broadcasts, in the order of arrival."""
        return [line["args"][0] for line in self.find("event", name="line")]
