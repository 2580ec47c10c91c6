# SPDX-License-Identifier: MIT
"""What a start costs up to the first paint, and what standing still costs."""
import contextlib
import functools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from harness import HERE, OFFSCREEN, Row, interleaved, median, pss_mb, ratio, tree
from window import browser_start, has_browser

IDLE_S = 60
SETTLE_S = 20
LIVES, LIVE_RATE, HIDDEN_S = 12, 100, 60
BURST, BURST_RATE = 1000, 100
# A shift of eight hours at fifty times its speed: what is said in it, in its fiftieth.
SPEED, SHIFT_H, EARLY_MIN = 50, 8, 10
SHIFT_THREADS, SHIFT_RATE = 40, 12  # comments a second over all lives of an ordinary evening
FIRST_LIVES = (42, 43, 44, 45, 46, 47)  # of the sandbox, on air from the beginning


def first_paint(library, *command, prepare=None):
    """Runs a program of Qt's until its first window is painted; `prepare` fills the person's folders before."""
    with tempfile.TemporaryDirectory() as folder:
        if prepare:
            prepare(folder)
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


def laden(bench):
    """A start on what a long use leaves in the profile, beside one on an empty profile."""
    library = next(bench.build.rglob("libfirst-paint.so"))
    command = (bench.bin / "wxm-console", "--profile", "bench")
    with tempfile.TemporaryDirectory() as full:
        subprocess.run([bench.bin / "laden-profile"], check=True, stdout=subprocess.DEVNULL, env={
            **os.environ, "HOME": full, "XDG_CONFIG_HOME": full, "XDG_DATA_HOME": full})

        def fill(folder):
            shutil.copytree(full, folder, dirs_exist_ok=True)

        figures = interleaved(2 * bench.repetitions + 1, laden=functools.partial(first_paint, library, *command,
                                                                                prepare=fill),
                              empty=functools.partial(first_paint, library, *command))
    yield ratio("G7", "CPU to the first paint with 200 drafts, 200 queued replies, 10,000 notes, a journal of 100,000 lines",
                1.3, median(figures["laden"], "cpu_ms"), median(figures["empty"], "cpu_ms"), "ms", "an empty profile")


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


def burst(bench):
    """A thousand events while the window is put away, over what it does there anyway."""
    with console_at_work(bench) as (console, sandbox):
        console.watch(FIRST_LIVES[0])
        sandbox.control("/rate", per_second=0)
        console.put_away()
        time.sleep(SETTLE_S)
        seconds = BURST / BURST_RATE
        rest, _ = watched(console.process.pid, seconds)
        sandbox.control("/rate", per_second=BURST_RATE)
        woken, _ = watched(console.process.pid, seconds)
        sandbox.control("/rate", per_second=0)
    more = {name: rate - rest.get(name, 0) for name, rate in woken.items()}
    yield Row("G8", f"wake-ups an event of all threads, {BURST} events in {seconds:.0f} s, window hidden (a second: "
              f"{by_thread(more)})", max(0.0, sum(more.values())) / BURST_RATE, 0.1)


def shift(bench):
    """What a shift leaves in memory: lives are watched, threads opened one after the other."""
    with console_at_work(bench) as (console, sandbox):
        lives = list(FIRST_LIVES)
        while len(lives) < LIVES:
            lives.append(sandbox.control("/start_live", streamer_id=60 + len(lives) % 10, title="Evening")["live_id"])
        for live in lives:
            console.watch(live)
        sandbox.control("/rate", per_second=SHIFT_RATE * SPEED)
        began = time.monotonic()
        opened, look_at = 0, EARLY_MIN / 60
        bench.shift = []
        while look_at:
            if opened < SHIFT_THREADS:
                opened += 1
                console.desk.run([bench.bin / "wxm-console", f"wxm:thread/{opened}"])
            hours = (time.monotonic() - began) * SPEED / 3600
            if hours >= look_at:
                bench.shift.append((hours, pss_mb(tree(console.process.pid))))
                look_at = min(look_at * 1.5, SHIFT_H) if look_at < SHIFT_H else None
            time.sleep(1)
    early, late = bench.shift[0][1], bench.shift[-1][1]
    yield ratio("G5", f"memory after {SHIFT_H} h of {LIVES} lives and {SHIFT_THREADS} threads, {SPEED} times as fast",
                1.10, late, early, "MB", f"after {EARLY_MIN} min")
