#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the console against what its users could pick, all in the same run.

    run.py all  [--build DIR] [--repetitions N] [--events N]   writes RESULTS.md and the pictures, some ten minutes
    run.py gate [--build DIR]                                   fails if a ratio is over 1.5 times its goal; half a minute
    run.py NAME...                                              only these parts, printed:
                                                                raw tls server memory rest lists threads composer start
                                                                laden idle hidden burst shift window rules moderation
                                                                pages search native growth
"""
import argparse
import datetime
import pathlib
import platform
import subprocess
import sys
import time

from goals import Bench
from moderation import moderation
from native import has_peer, native
from pictures import growth
from start import burst, hidden, idle, laden, shift, start
from window import has_browser, pages, rules, window

HERE = pathlib.Path(__file__).parent
SLACK = 1.5
PARTS = {"raw": Bench.raw, "tls": Bench.tls, "server": Bench.server, "memory": Bench.memory, "rest": Bench.rest,
         "lists": Bench.lists, "threads": Bench.threads, "start": start, "laden": laden, "idle": idle, "hidden": hidden,
         "burst": burst, "shift": shift,
         "window": window, "rules": rules, "moderation": moderation, "pages": pages,
         "composer": Bench.composer, "search": Bench.search, "native": native}
GATE = ["raw", "tls", "server", "memory", "rest", "lists", "threads", "composer"]
HEAD = ["| goal | what | figure | at most | met | console | peer |", "|---|---|---|---|---|---|---|"]


def machine():
    model = "unknown processor"
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = f"{len(names)} × {names[0]}" if names else model
    node = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    system = (platform.freedesktop_os_release().get("PRETTY_NAME", platform.system()) if sys.platform == "linux"
              else platform.system())
    return f"{system}, {model}, Node {node}"


def load():
    average = pathlib.Path("/proc/loadavg")
    return average.read_text().split()[0] if average.exists() else "?"


def figure(value):
    return (f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.1f}" if value >= 10
            else f"{value:.2f}" if value >= 0.095 else f"{value:.3f}")


def line(row):
    limit = f"at least {figure(row.at_least)}" if row.at_least is not None else (
        figure(row.at_most) if row.at_most is not None else "")
    met = "" if row.at_most is None and row.at_least is None else "yes" if row.met else "**no**"
    value = figure(row.figure) + ("" if row.peer else f" {row.unit}".rstrip())
    ours = f"{figure(row.ours)} {row.unit}" if row.peer else ""
    theirs = f"{figure(row.theirs)} {row.unit}: {row.peer}" if row.peer else ""
    return f"| {row.goal} | {row.what} | {value} | {limit} | {met} | {ours} | {theirs} |"


def measure(bench, parts):
    """The rows of these parts, printed as they come; a part that fails does not keep the others from being seen."""
    rows, faults = [], []
    for name in parts:
        if name == "pages" and not has_browser():
            faults.append("pages: Chromium is not installed")
            continue
        if name == "native" and not has_peer():
            faults.append("native: Telegram Desktop is not installed")
            continue
        began = time.monotonic()
        try:
            for row in PARTS[name](bench):
                rows.append(row)
                print(line(row), flush=True)
        except Exception as fault:  # whatever it is, it is told, and the run counts as failed
            faults.append(f"{name}: {type(fault).__name__}: {str(fault)[:300]}")
            print(faults[-1], file=sys.stderr, flush=True)
        print(f"  ({name}: {time.monotonic() - began:.0f} s)", file=sys.stderr, flush=True)
    return rows, faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=["all"])
    parser.add_argument("--build", default=str(HERE.parent.parent / "build" / "release"))
    parser.add_argument("--before", help="a release build of an earlier commit with the programs of lists and threads")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--events", type=int, default=300_000)
    options = parser.parse_args()
    unknown = set(options.parts) - {*PARTS, "all", "gate", "growth"}
    if unknown:
        parser.error(f"unknown part: {', '.join(sorted(unknown))}")
    is_gate, is_all = "gate" in options.parts, "all" in options.parts
    if is_gate:
        options.repetitions, options.events = 3, 150_000
    where = f"{machine()}, load {load()} when it began"
    bench = Bench(options.build, options.repetitions, options.events, options.before)
    print("\n".join(HEAD))
    parts = GATE if is_gate else list(PARTS) if is_all else [part for part in options.parts if part != "growth"]
    rows, faults = measure(bench, parts)
    if is_all or "growth" in options.parts:
        pictures = []
        try:
            growth(bench, HERE / "results", pictures)
        except Exception as fault:  # the table is written all the same
            faults.append(f"growth: {type(fault).__name__}: {str(fault)[:300]}")
            print(faults[-1], file=sys.stderr, flush=True)
        if is_all:
            write(rows, faults, pictures, f"{where}, {load()} when it ended", options)
    bad = [row for row in rows if is_gate and row.gated and row.misses(SLACK)]
    for row in bad:
        print(f"gate: {row.goal} {row.what}: {figure(row.figure)}, more than {SLACK} × {figure(row.at_most)}")
    return 1 if bad or faults else 0


def write(rows, faults, pictures, where, options):
    notes = HERE / "NOTES.md"
    missed = [row for row in rows if not row.met]
    lines = ["# Results", "", f"{datetime.date.today().isoformat()}, {where}. Release build.",
             f"Medians of interleaved repetitions ({options.repetitions}, or half as many where a run takes seconds), "
             f"{options.events:,} events a run. CPU time is user and system of the whole process.",
             "Made by `./dev bench`, what it means is in [NOTES.md](NOTES.md).", "",
             f"{len(rows) - len(missed)} of {len(rows)} figures are within their goals."
             + (" Missed: " + "; ".join(f"{row.goal} {row.what}" for row in missed) + "." if missed else ""), "",
             *HEAD, *map(line, rows), ""]
    lines += [f"Not measured: {fault}" for fault in faults]
    for title, name in pictures:
        lines += [f"![{title}](results/{name})", ""]
    if notes.exists():
        lines += [notes.read_text()]
    (HERE / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n")


if __name__ == "__main__":
    sys.exit(main())
