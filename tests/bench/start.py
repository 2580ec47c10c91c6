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
LIVES, LIVE_RATE, HIDDEN_S = 12, 100, 60
FIRST_LIVES = (42, 43, 44, 45, 46)  # of the sandbox, on air from the beginning


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


@contextlib.contextmanager
def console_at_work(bench):
    """A console that is signed in, on a display of its own, and its platform."""
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
        yield console, sandbox


def watched(pid, seconds):
    """Wake-ups a second by thread, and the share of one core in percent."""
    before, cpu_before = threads(pid)
    time.sleep(seconds)
    after, cpu_after = threads(pid)
    woken = {name: (count - before.get(name, 0)) / seconds for name, count in after.items()}
    return woken, (cpu_after - cpu_before) / seconds / 10


def by_thread(woken):
    return ", ".join(f"{name} {rate:.2f}" for name, rate in sorted(woken.items(), key=lambda one: -one[1])
                     if rate >= 0.01)


def idle(bench):
    """A signed-in console where nothing happens: before the person's eyes, and put away."""
    with console_at_work(bench) as (console, _):
        console.go("Support")
        time.sleep(SETTLE_S)
        shown, core = watched(console.process.pid, IDLE_S)
        console.put_away()
        time.sleep(SETTLE_S)
        hidden, _ = watched(console.process.pid, 2 * IDLE_S)
    yield Row("idle", f"wake-ups a second of all threads, signed in, {IDLE_S} s ({by_thread(shown)})",
              sum(shown.values()), 4, unit="/s")
    yield Row("idle", "share of one core", core, 0.2, unit="%")
    yield Row("P14", f"wake-ups a second, window hidden and quiet, {2 * IDLE_S} s ({by_thread(hidden)})",
              sum(hidden.values()), 0.6, unit="/s")


def hidden(bench):
    """Twelve lives are watched, each with a hundred comments a second, and the window is put away."""
    with console_at_work(bench) as (console, sandbox):
        lives = list(FIRST_LIVES)
        while len(lives) < LIVES:
            lives.append(sandbox.control("/start_live", streamer_id=60 + len(lives) % 10, title="Evening")["live_id"])
        for live in lives:
            console.watch(live)
        sandbox.control("/rate", per_second=LIVES * LIVE_RATE)
        console.put_away()
        time.sleep(SETTLE_S)
        woken, core = watched(console.process.pid, HIDDEN_S)
    yield Row("P15", f"{LIVES} lives at {LIVE_RATE} comments a second each, window hidden: share of one core, {HIDDEN_S} s "
              f"(wake-ups a second: {by_thread(woken)})", core, 2, unit="%")
