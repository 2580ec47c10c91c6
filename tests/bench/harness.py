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
PRELOADED = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def run(command, env=None, timeout=180):
    """The JSON object on the last line of what a program prints."""
    done = subprocess.run([str(part) for part in command], env={**os.environ, **PRELOADED, **(env or {})},
                          capture_output=True, text=True, timeout=timeout)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-400:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def node(script, *arguments, flags=()):
    return run(["node", *flags, HERE / script, *arguments])


@contextlib.contextmanager
def source(script, *arguments):
    """A server that prints its port as JSON and runs until the block ends."""
    server = subprocess.Popen(["node", str(HERE / script), *map(str, arguments)], stdout=subprocess.PIPE, text=True)
    try:
        yield json.loads(server.stdout.readline())["port"]
    finally:
        server.kill()
        server.wait()


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
