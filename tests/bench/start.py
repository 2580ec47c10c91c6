# SPDX-License-Identifier: MIT
"""What a start costs up to the first paint, and what standing still costs."""
import contextlib
import functools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from harness import HERE, OFFSCREEN, Row, interleaved, median, ratio
from window import browser_start, has_browser

IDLE_S = 60
SETTLE_S = 20


def first_paint(library, *command):
    """Runs a program of Qt's until its first window is painted."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "figures"
        subprocess.run([str(part) for part in command], timeout=60, capture_output=True, env={
            **os.environ, **OFFSCREEN, "LD_PRELOAD": str(library), "HOME": folder, "XDG_CONFIG_HOME": folder,
            "XDG_DATA_HOME": folder, "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", f"{pathlib.Path.home()}/.cache"),
            "XDG_RUNTIME_DIR": folder, "WXM_FIRST_PAINT": str(path)})
        return json.loads(path.read_text())


def start(bench):
    library = next(bench.build.rglob("libfirst-paint.so"))
    contestants = {
        "wxm": functools.partial(first_paint, library, bench.bin / "wxm-console", "--profile", "bench"),
        "bare": functools.partial(first_paint, library, bench.bin / "bare-window")}
    if has_browser():
        contestants["page"] = browser_start
    figures = interleaved(2 * bench.repetitions + 1, **contestants)
    ours = median(figures["wxm"], "cpu_ms")
    yield ratio("P11", "CPU from start to the first paint", 2.0, ours, median(figures["bare"], "cpu_ms"), "ms",
                "QMainWindow with one Arabic and emoji label")
    if has_browser():
        yield ratio("P11", "the same against a browser", 0.15, ours, median(figures["page"], "cpu_ms"), "ms",
                    "Chromium, the empty page painted")
    yield Row("P11", "memory at the first paint", median(figures["wxm"], "rss_kb") / 1024, 50, unit="MB")


def threads(pid):
    """Voluntary switches (a thread went to sleep, and so was woken) by thread, and the CPU of all in ms."""
    switches, cpu_ns = {}, 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        name = (task / "comm").read_text().strip()
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                switches[name] = switches.get(name, 0) + int(line.split()[1])
        cpu_ns += int((task / "schedstat").read_text().split()[0])
    return switches, cpu_ns / 1e6


@contextlib.contextmanager
def own_environment():
    """What is set inside is gone behind it: the display and the buses of a desk end with it."""
    before = dict(os.environ)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def idle(bench):
    """A signed-in console that watches a live where nothing happens, on a display of its own."""
    sys.path.insert(0, str(HERE.parent / "e2e"))
    from desk import Desk
    with own_environment(), Desk() as desk:
        desk.adopt()
        from console import Console
        from sandbox_server import Sandbox
        sandbox = Sandbox(desk, "--no-people")
        console = Console(desk, sandbox.url, program=bench.bin / "wxm-console")
        console.sign_in(sandbox.accounts[0])
        console.signed_in()
        console.go("Support")
        time.sleep(SETTLE_S)
        pid = console.process.pid
        before, cpu_before = threads(pid)
        time.sleep(IDLE_S)
        after, cpu_after = threads(pid)
    woken = {name: (count - before.get(name, 0)) / IDLE_S for name, count in after.items()}
    names = ", ".join(f"{name} {rate:.1f}" for name, rate in sorted(woken.items(), key=lambda one: -one[1]) if rate >= 0.05)
    yield Row("idle", f"wake-ups a second of all threads, signed in, {IDLE_S} s ({names})", sum(woken.values()), 4,
              unit="/s")
    yield Row("idle", "share of one core", (cpu_after - cpu_before) / IDLE_S / 10, 0.2, unit="%")
