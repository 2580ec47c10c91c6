# SPDX-License-Identifier: MIT
"""The whole way to painted pixels: the console's window, and the same feed as a page in a browser."""
import functools
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from goals import Bench, Row
from harness import HERE, interleaved, median, source

TICKS = os.sysconf("SC_CLK_TCK")


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


def tree_cpu_s(root):
    total = 0
    for pid in tree(root):
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            continue
    return total / TICKS


def tree_pss_mb(root):
    total = 0
    for pid in tree(root):
        try:
            for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            continue
    return total / 1024


class WindowBench(Bench):
    size = "900x700"

    def painted(self, url, rate, seconds, *more):
        figures = self.ours(url, 0, "--rate", rate, "--seconds", seconds, "--window", self.size, *more)
        figures["core"] = figures["cpu_us_ev"] * figures["n"] / (figures["wall_ms"] * 1000)
        return figures

    def browser(self, rate, seconds):
        """CPU and memory of a whole browser that shows the page."""
        with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
                ["node", str(HERE / "sources/raw.mjs")], stdout=subprocess.PIPE, text=True) as server:
            try:
                port = json.loads(server.stdout.readline())["port"]
                page = f"http://127.0.0.1:{port}/feed.html?rate={rate}&seconds={seconds}"
                chromium = subprocess.Popen(
                    [shutil.which("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     f"--user-data-dir={folder}", "--window-size=900,700", "--no-first-run",
                     "--disable-background-networking", page], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                try:
                    assert json.loads(server.stdout.readline())["what"] == "began"
                    before, began = tree_cpu_s(chromium.pid), time.monotonic()
                    ended = json.loads(server.stdout.readline())
                    cpu, wall = tree_cpu_s(chromium.pid) - before, time.monotonic() - began
                    pss = tree_pss_mb(chromium.pid)
                finally:
                    chromium.terminate()
                    chromium.wait()
            finally:
                server.kill()
        return {"cpu_us_ev": cpu * 1e6 / int(ended["n"]), "core": cpu / wall, "pss_mb": pss}

    def window(self):
        seconds = 4
        with source("sources/raw.mjs") as port:
            url = f"ws://127.0.0.1:{port}"
            painted = functools.partial(self.painted, url)
            yield from self.frames(painted, seconds)
            yield from self.blast(url)
            yield from self.pages(painted, seconds)

    def frames(self, painted, seconds):
        repetitions = max(1, self.repetitions // 2)
        runs = interleaved(repetitions, full=lambda: painted(20_000, 2 * seconds),
                           few=lambda: painted(20_000, seconds, "--keep", 1000),
                           back=lambda: painted(20_000, seconds, "--read-back"))
        figure = functools.partial(median, runs["full"])
        for what, key, limit, unit, factor in (
                ("frame CPU, median, 20 k events/s", "frame_cpu_p50", 2, "ms", 1),
                ("frame CPU, 99 of 100", "frame_cpu_p99", 4, "ms", 1),
                ("share of one core", "core", 20, "%", 100), ("lost", "lost", 0, "events", 1)):
            value = figure(key) * factor
            yield Row("P4", what, limit, value, "limit", value, limit, unit, gated=False)
        few = median(runs["few"], "frame_cpu_p50")
        yield Row("P7", "frame CPU, 100,000 rows kept against 1,000", 1.3, figure("frame_cpu_p50") / few,
                  "1,000 rows kept", figure("frame_cpu_p50"), few, "ms", gated=False)
        back = median(runs["back"], "frame_cpu_p99")
        yield Row("P8", "frame CPU while reading back, 99 of 100", 4, back, "limit", back, 4, "ms", gated=False)
        rss = figure("maxrss_kb") / 1024
        yield Row("P10", "peak memory with window, socket and full feed", 65, rss, "limit", rss, 65, "MB", gated=False)
        self.rss = rss

    def blast(self, url):
        runs = [self.ours(url, 1_000_000, "--window", self.size) for _ in range(max(1, self.repetitions // 2))]
        rate = median(runs, "ev_s") / 1000
        yield Row("P6", "1 M events at once: ms for 1,000 events", 1000 / 300, 1000 / rate, "limit", 1000 / rate, 3.3,
                  "ms", gated=False)
        gap = median(runs, "gap_p99")
        yield Row("P6", "gap between ticks of the window, 99 of 100", 33, gap, "limit", gap, 33, "ms", gated=False)
        growth = max(run["maxrss_kb"] - run["rss0_kb"] for run in runs) / 1024
        kept = median(runs, "kept_bytes") / 1e6
        yield Row("P6", "memory growth beyond the rows kept", 20, growth - kept, "limit", growth - kept, 20, "MB",
                  gated=False)

    def pages(self, painted, seconds):
        if not shutil.which("chromium"):
            return
        for rate, limit in ((20_000, 0.15), (1000, 0.30)):
            runs = interleaved(max(1, self.repetitions // 2), wxm=lambda: painted(rate, seconds),
                               page=lambda: self.browser(rate, seconds))
            ours, theirs = median(runs["wxm"], "cpu_us_ev"), median(runs["page"], "cpu_us_ev")
            yield Row("P5", f"CPU of an event to the pixels, {rate:,} events/s", limit, ours / theirs,
                      "virtualised page in Chromium", ours, theirs, "µs", gated=False)
        pss = median(runs["page"], "pss_mb")
        yield Row("P10", "memory against the page", 0.17, self.rss / pss, "Chromium with the page (PSS)", self.rss, pss,
                  "MB", gated=False)
