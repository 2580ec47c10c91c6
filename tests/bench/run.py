#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures the console against what its users could pick, all in the same run.

    run.py all  [--build DIR] [--repetitions N] [--events N]   writes RESULTS.md and the pictures
    run.py gate [--build DIR]                                   fails if a ratio is over 1.5 times its goal
    run.py NAME...                                              only these: raw tls server memory rest start window growth
"""
import argparse
import datetime
import pathlib
import platform
import subprocess
import sys

from pictures import growth
from window import WindowBench

HERE = pathlib.Path(__file__).parent
SLACK = 1.5
PARTS = ["raw", "tls", "server", "memory", "rest", "start", "window"]
GATE = ["raw", "server", "rest"]


def machine():
    model = "unknown processor"
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = f"{len(names)} × {names[0]}" if names else model
    node = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    load = pathlib.Path("/proc/loadavg").read_text().split()[0] if pathlib.Path("/proc/loadavg").exists() else "?"
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system()) if sys.platform == "linux" else platform.system()
    return f"{system}, {model}, Node {node}, load {load} when it began"


def figure(value):
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def table(rows):
    yield "| goal | what | console | peer | ratio or figure | at most | met |"
    yield "|---|---|---|---|---|---|---|"
    for row in rows:
        peer = "" if row.peer == "limit" else f"{figure(row.theirs)} {row.unit}: {row.peer}"
        yield (f"| {row.goal} | {row.what} | {figure(row.ours)} {row.unit} | {peer} | {figure(row.figure)} "
               f"| {figure(row.limit)} | {'yes' if row.met else '**no**'} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", default=["all"])
    parser.add_argument("--build", default=str(HERE.parent.parent / "build" / "release"))
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--events", type=int, default=300_000)
    options = parser.parse_args()
    is_gate, is_all = "gate" in options.parts, "all" in options.parts
    if is_gate:
        options.repetitions, options.events = 3, 150_000
    bench = WindowBench(options.build, options.repetitions, options.events)
    rows, where = [], machine()
    for part in GATE if is_gate else PARTS if is_all else [p for p in options.parts if p != "growth"]:
        for row in getattr(bench, part)():
            rows.append(row)
            print(list(table([row]))[2], flush=True)
    pictures = growth(bench, HERE / "results") if is_all or "growth" in options.parts else []
    if is_all:
        write(rows, pictures, where, options)
    if not is_gate:
        return 0
    bad = [row for row in rows if row.gated and row.figure > SLACK * row.limit]
    for row in bad:
        print(f"gate: {row.goal} {row.what}: {figure(row.figure)}, more than {SLACK} × {figure(row.limit)}")
    return 1 if bad else 0


def write(rows, pictures, where, options):
    notes = HERE / "NOTES.md"
    lines = ["# Results", "", f"{datetime.date.today().isoformat()}, {where}.",
             f"Medians of {options.repetitions} interleaved repetitions, {options.events} events a run, CPU time (user and "
             "system) of the whole process.", "Made by `./dev bench`; do not edit by hand.", "", *table(rows), ""]
    for title, name in pictures:
        lines += [f"![{title}](results/{name})", ""]
    lines += [notes.read_text() if notes.exists() else ""]
    (HERE / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n")


if __name__ == "__main__":
    sys.exit(main())
