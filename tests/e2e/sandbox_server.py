# SPDX-License-Identifier: MIT
"""The sandbox of tests/sandbox as one test uses it: started on free ports, asked over its control
port, its truth log read line by line."""
import json
import socket
import subprocess
import urllib.request

from desk import ROOT, wait_until

PROGRAMS = ROOT / "tests" / "sandbox"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_redis(desk):
    """A Redis of its own for this desk, without files; answers its address."""
    port = free_port()
    desk.start(["redis-server", "--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
                "--dir", desk.home], log="redis.log")

    def answers():
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False
    wait_until(answers, lambda: "Redis\n" + desk.log("redis.log"))
    return f"redis://127.0.0.1:{port}"


class Sandbox:
    program = "main.mjs"

    def __init__(self, desk, *arguments, redis=True):
        self.desk = desk
        self.file = desk.home / "truth.jsonl"
        self.arguments = list(arguments)
        self.environment = dict(desk.environment)
        if redis:
            self.environment["REDIS_URL"] = start_redis(desk)
        self.process = None
        self.start()

    def start(self, port=0):
        log = f"sandbox-{port}.log"
        command = ["node", PROGRAMS / self.program, "--port", port, "--log", self.file, *self.arguments]
        self.process = self.desk.start(command, log=log, env=self.environment)

        def ready():
            assert self.process.poll() is None, "the sandbox ended:\n" + self.desk.log(log)
            for line in self.desk.log(log).splitlines():
                if line.startswith("{"):
                    return json.loads(line)
            return None
        self.facts = wait_until(ready, lambda: "the sandbox\n" + self.desk.log(log), 30)
        self.url, self.control_url = self.facts["url"], self.facts["control"]
        self.accounts = self.facts["accounts"]

    def control(self, path, method="POST", **body):
        """One order to the control port; an answer that is no success is a fault of the test."""
        request = urllib.request.Request(
            self.control_url + path, method=method, headers={"Content-Type": "application/json"},
            data=json.dumps(body).encode() if method == "POST" else None)
        with urllib.request.urlopen(request, timeout=15) as answer:
            return json.loads(answer.read() or b"{}")

    def truth(self):
        if not self.file.exists():
            return []
        lines = self.file.read_text("utf-8").split("\n")[:-1]
        return [json.loads(line) for line in lines]

    def saw(self, match, what, seconds=15.0):
        """Waits for a line of the truth log that matches, and returns it."""
        return wait_until(lambda: next((line for line in self.truth() if match(line)), None),
                          lambda: f"{what} in the truth log; its last lines:\n" + "\n".join(
                              json.dumps(line, ensure_ascii=False)[:300] for line in self.truth()[-25:]),
                          seconds)

    def count(self, match):
        return sum(1 for line in self.truth() if match(line))


class LaravelSandbox(Sandbox):
    """The same platform with Laravel for its api. Its log is written by several processes, so that lines
    are numbered here, in the order of the file."""
    program = "laravel.mjs"

    def truth(self):
        lines = super().truth()
        for number, line in enumerate(lines):
            line["n"] = number
        return lines


def why_no_laravel(web="nginx"):
    """A sentence, or nothing where this machine has one."""
    check = subprocess.run(["node", PROGRAMS / LaravelSandbox.program, "--check", "--web", web], text=True,
                           capture_output=True, timeout=60)
    return check.stderr.strip() if check.returncode else None
