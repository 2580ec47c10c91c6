#!/usr/bin/env python3
"""Runs the fuzzers of a build, one after the other: run.py BUILD [SECONDS] [NAME…]

Seeds come from tests/fuzz/seeds, what grows out of them stays in BUILD/corpus. What is found lies in tests/fuzz/found and
is replayed by every test run from then on, until it is mended and after. At the end a table says what each has reached:
"edges" are branches of the code that were taken, of all that the fuzzer counts in that program, "features" those with how
often and after what.
"""
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
NAMES = ["wire", "json", "readers", "text", "small", "files", "replies", "rules"]


def reached(lines):
    """Edges taken, edges there are and features, as libFuzzer says them: "#512 DONE cov: 812 ft: 1904 corp: …" and
    "INFO: Loaded 1 modules (9120 inline 8-bit counters): …"; "?" where it says nothing."""
    last = {}
    for line in lines:
        if line.startswith("INFO: Loaded") and (found := re.search(r"\((\d+) inline 8-bit counters\)", line)):
            last["all"] = int(found[1])
        elif line.startswith("#") and (found := re.search(r"\bcov: (\d+) ft: (\d+)", line)):
            last["edges"], last["features"] = int(found[1]), int(found[2])
    return tuple(last.get(name, "?") for name in ("edges", "all", "features"))


def table(rows):
    head = ("target", "inputs", "kept", "edges", "of", "features", "found")
    rows = [head] + [tuple(str(cell) for cell in row) for row in rows]
    widths = [max(len(row[at]) for row in rows) for at in range(len(head))]
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  ".join(cells).rstrip())


def fuzz(build, name, seconds):
    corpus, found = build / "corpus" / name, HERE / "found" / name
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(parents=True, exist_ok=True)
    command = [build / "bin" / f"fuzz-{name}", f"-max_total_time={seconds}", "-max_len=4096", "-timeout=10",
               "-rss_limit_mb=2048", "-print_final_stats=1", f"-artifact_prefix={found}/", f"-dict={HERE}/json.dict",
               corpus, HERE / "seeds" / name]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", ASAN_OPTIONS="detect_leaks=0")
    if os.path.isdir("/dev/shm"):
        environment["TMPDIR"] = "/dev/shm"  # files_fuzz waits for the disk at each file
    done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True, check=False)
    figures = dict(line[6:].split(":", 1) for line in done.stderr.splitlines() if line.startswith("stat::"))
    runs = figures.get(":number_of_executed_units", figures.get("number_of_executed_units", "?")).strip()
    kept = len(list(corpus.iterdir()))
    print(f"{name:8} {seconds} s, {runs} inputs, {kept} kept: "
          + ("nothing found" if done.returncode == 0 else "FOUND"), flush=True)
    if done.returncode:
        print("\n".join(done.stderr.splitlines()[-40:]))
    else:
        found.rmdir() if not any(found.iterdir()) else None
    return name, runs, kept, *reached(done.stderr.splitlines()), "yes" if done.returncode else "no"


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    rows = [fuzz(build, name, seconds) for name in sys.argv[3:] or NAMES]
    print()
    table(rows)
    sys.exit(1 if any(row[-1] == "yes" for row in rows) else 0)


if __name__ == "__main__":
    main()
