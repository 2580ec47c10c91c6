# SPDX-License-Identifier: MIT
"""Starts sources, peers and the console's programs, and takes their figures."""
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
TICKS = os.sysconf("SC_CLK_TCK")


class Row:
    """One line of the table: a figure, what it may be at most (or at least), and whose it is compared with."""

    def __init__(self, goal, what, figure, at_most=None, at_least=None, unit="", ours=None, peer=None, theirs=None,
                 gated=False):
        self.goal, self.what, self.figure = goal, what, figure
        self.at_most, self.at_least, self.unit = at_most, at_least, unit
        self.ours, self.peer, self.theirs, self.gated = ours, peer, theirs, gated

    @property
    def met(self):
        return (self.at_most is None or self.figure <= self.at_most) and (
            self.at_least is None or self.figure >= self.at_least)

    def misses(self, slack):
        """Over the goal by more than the slack."""
        return self.at_most is not None and self.figure > slack * self.at_most


def ratio(goal, what, at_most, ours, theirs, unit, peer, gated=False):
    return Row(goal, what, ours / theirs, at_most, unit=unit, ours=ours, peer=peer, theirs=theirs, gated=gated)


def run(command, env=None, timeout=240):
    """The JSON object on the last line of what a program prints."""
    done = subprocess.run([str(part) for part in command], env={**os.environ, **OFFSCREEN, **(env or {})},
                          capture_output=True, text=True, timeout=timeout)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-400:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def node(script, *arguments, flags=()):
    return run(["node", *flags, HERE / script, *arguments])


@contextlib.contextmanager
def server(script, *arguments):
    """A program of Node that says things as JSON lines, the first one its port; runs until the block ends. Gives the
    port and a function for the next thing that it says."""
    program = subprocess.Popen(["node", str(HERE / script), *map(str, arguments)], stdout=subprocess.PIPE, text=True)

    def said():
        return json.loads(program.stdout.readline())
    try:
        yield said()["port"], said
    finally:
        program.kill()
        program.wait()


@contextlib.contextmanager
def source(script, *arguments):
    with server(script, *arguments) as (port, _):
        yield port


@contextlib.contextmanager
def certificate():
    """A fresh key and certificate for 127.0.0.1."""
    with tempfile.TemporaryDirectory() as folder:
        cert, key = f"{folder}/cert.pem", f"{folder}/key.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key,
                        "-out", cert, "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
                       check=True, capture_output=True)
        yield cert, key


def interleaved(repetitions, **contestants):
    """Lets them run in turn, so that what else the machine does hits all alike; their figures by name."""
    figures = {name: [] for name in contestants}
    for _ in range(repetitions):
        for name, contestant in contestants.items():
            figures[name].append(contestant())
    return figures


def median(rows, key):
    return statistics.median(row[key] for row in rows)


# --- processes and what they use

def tree(root):
    """A process and all below it."""
    parents = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, ValueError):
            continue
    found = {root}
    while True:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        if not more:
            return found
        found |= more


def cpu_s(pids):
    total = 0
    for pid in pids:
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            continue
    return total / TICKS


def pss_mb(pids):
    total = 0
    for pid in pids:
        try:
            for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            continue
    return total / 1024


# --- bodies of lists

def conversations(count):
    """The body of a list of conversations, with Arabic names and texts."""
    row = {"unread_count": 3, "is_muted": False, "updated_at": "2026-06-06T01:18:15.000000Z"}
    bodies = ["السلام عليكم، متى يصل الطلب؟", "Thank you, it arrived today 🌷", "هل يمكن تغيير العنوان من فضلك؟"]
    return json.dumps({"data": [{
        "id": 9000 + i, "user": {"id": 120 + i, "name": ["نورة العتيبي", "Layla", "خالد"][i % 3], "avatar": None},
        **row,
        "last_message": {"id": 70000 + i, "sender_id": 120 + i, "sender_role": "user", "body": bodies[i % 3],
                         "media_id": None, "created_at": "2026-06-06T01:18:15.000000Z"},
    } for i in range(count)], "meta": {"current_page": 1, "last_page": 1, "per_page": count, "total": count}},
        ensure_ascii=False, separators=(",", ":"))


@contextlib.contextmanager
def conversations_file(count):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write(conversations(count))
        file.flush()
        yield file.name
