# SPDX-License-Identifier: MIT
"""A start beside a native program that people have open all day: Debian's Telegram Desktop, empty profiles, on a
display of its own and in a network of its own, since it would ask its servers otherwise."""
import functools
import os
import shutil
import subprocess
import sys
import tempfile
import time

from harness import HERE, cpu_s, interleaved, median, pss_mb, ratio, tree

PEER = "telegram-desktop"
LONGEST_S = 60
REST_S = 10
LEAST_SIDE = 200  # smaller ones are menus and owners of clipboards


def has_peer():
    return shutil.which(PEER) is not None and shutil.which("unshare") is not None


def has_window(environment):
    told = subprocess.run(["xwininfo", "-root", "-tree"], env=environment, capture_output=True, text=True).stdout
    for line in told.splitlines():
        fields = line.split()
        if not fields or not fields[0].startswith("0x"):
            continue
        said = subprocess.run(["xwininfo", "-id", fields[0]], env=environment, capture_output=True, text=True).stdout
        sides = {word: int(part.split(":")[1]) for part in said.splitlines()
                 for word in ("Width", "Height") if part.strip().startswith(word + ":")}
        if "IsViewable" in said and min(sides.values(), default=0) >= LEAST_SIDE:
            return True
    return False


def started(environment, *command):
    """CPU of all its processes up to the first window, and what it holds REST_S later."""
    with tempfile.TemporaryDirectory() as home:
        plain = {name: value for name, value in environment.items() if not name.startswith("QT_")}
        own = {**plain, "HOME": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
               **{f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "CACHE", "STATE")}}
        program = subprocess.Popen(["unshare", "-rn", *map(str, command)], env=own, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            end = time.monotonic() + LONGEST_S
            while not has_window(own):
                if program.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"{command[0]} showed no window")
                time.sleep(0.02)
            cpu = cpu_s(tree(program.pid))
            time.sleep(REST_S)
            return {"cpu_ms": cpu * 1000, "pss_mb": pss_mb(tree(program.pid))}
        finally:
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()


def native(bench):
    if not has_peer():
        raise RuntimeError(f"{PEER} is not installed")
    sys.path.insert(0, str(HERE.parent / "e2e"))
    from desk import Desk
    with Desk() as desk:
        environment = {**os.environ, **desk.environment}
        # Each once before it counts: files come from the disk, and fonts are listed.
        once = functools.partial(started, environment)
        contestants = {"wxm": functools.partial(once, bench.bin / "wxm-console", "--profile", "bench"),
                       "peer": functools.partial(once, PEER)}
        interleaved(1, **contestants)
        figures = interleaved(bench.few, **contestants)
    yield ratio("G10", "CPU from start to the first window", 0.04, median(figures["wxm"], "cpu_ms"),
                median(figures["peer"], "cpu_ms"), "ms", "Telegram Desktop of Debian")
    yield ratio("G10", f"memory {REST_S} s later (PSS)", 0.08, median(figures["wxm"], "pss_mb"),
                median(figures["peer"], "pss_mb"), "MB", "Telegram Desktop of Debian")
