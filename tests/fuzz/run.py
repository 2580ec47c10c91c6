#!/usr/bin/env python3
"""Runs the fuzzers of a build, one after the other: run.py BUILD [SECONDS] [NAME…]

Seeds come from tests/fuzz/seeds, what grows out of them stays in BUILD/corpus. What is found lies in tests/fuzz/found and
is replayed by every test run from then on, until it is mended and after.
"""
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
NAMES = ["wire", "json", "readers", "text", "small", "files"]


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
    print(f"{name:8} {seconds} s, {runs} inputs, {len(list(corpus.iterdir()))} kept: "
          + ("nothing found" if done.returncode == 0 else "FOUND"), flush=True)
    if done.returncode:
        print("\n".join(done.stderr.splitlines()[-40:]))
    else:
        found.rmdir() if not any(found.iterdir()) else None
    return done.returncode == 0


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    results = [fuzz(build, name, seconds) for name in sys.argv[3:] or NAMES]
    sys.exit(0 if all(results) else 1)


main()
