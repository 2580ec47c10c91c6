# SPDX-License-Identifier: MIT
"""The whole way to painted pixels: the console's window, and the same feed as a page in a browser."""
import contextlib
import functools
import shutil
import subprocess
import tempfile
import time

from harness import Row, cpu_s, interleaved, median, pss_mb, ratio, server, source, tree

SIZE = "900x700"
LONG_S, SHORT_S = 60, 8


def has_browser():
    return shutil.which("chromium") is not None


@contextlib.contextmanager
def browser(query):
    """A browser that shows the page; its process, and what the page says."""
    with tempfile.TemporaryDirectory() as folder, server("sources/raw.mjs") as (port, said):
        chromium = subprocess.Popen(
            [shutil.which("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             f"--user-data-dir={folder}", "--window-size=900,700", "--no-first-run",
             "--disable-background-networking", f"http://127.0.0.1:{port}/feed.html{query}"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield chromium, said
        finally:
            chromium.terminate()
            chromium.wait()
            time.sleep(0.3)  # its children write into the folder until they notice


def browser_feed(rate, seconds, plain=False):
    """CPU and memory of a whole browser that shows the feed."""
    with browser(f"?rate={rate}&seconds={seconds}{'&plain=1' if plain else ''}") as (chromium, said):
        assert said()["what"] == "began"
        before, began = cpu_s(tree(chromium.pid)), time.monotonic()
        ended = said()
        cpu, wall = cpu_s(tree(chromium.pid)) - before, time.monotonic() - began
        pss = pss_mb(tree(chromium.pid))
    return {"cpu_us_ev": cpu * 1e6 / int(ended["n"]), "core": cpu / wall, "pss_mb": pss}


def browser_start():
    with browser("") as (chromium, said):
        assert said()["what"] == "painted"
        return {"cpu_ms": cpu_s(tree(chromium.pid)) * 1000}


def painted(bench, url, rate, seconds, *more, scale=1):
    figures = bench.ours(url, 0, "--rate", rate, "--seconds", seconds, "--window", SIZE, *more,
                         env={"QT_SCALE_FACTOR": str(scale)})
    figures["core"] = figures["cpu_us_ev"] * figures["n"] / (figures["wall_ms"] * 1000)
    return figures


def window(bench):
    with source("sources/raw.mjs") as port:
        url = f"ws://127.0.0.1:{port}"
        yield from frames(bench, url)
        yield from blast(bench, url)


def frames(bench, url):
    paint = functools.partial(painted, bench, url, 20_000)
    full = paint(LONG_S)
    what = f"20 k events/s for {LONG_S} s, 100,000 rows kept: "
    yield Row("P4", what + "frame CPU, median", full["frame_cpu_p50"], 2, unit="ms")
    yield Row("P4", "frame CPU, 99 of 100", full["frame_cpu_p99"], 4, unit="ms")
    yield Row("P4", "share of one core", full["core"] * 100, 20, unit="%")
    yield Row("P4", "lost", full["lost"], 0, unit="events")
    runs = interleaved(bench.few, full=lambda: paint(SHORT_S), few=lambda: paint(SHORT_S, "--keep", 1000),
                       back=lambda: paint(SHORT_S, "--read-back"))
    yield ratio("P7", "frame CPU, 100,000 rows kept", 1.3, median(runs["full"], "frame_cpu_p50"),
                median(runs["few"], "frame_cpu_p50"), "ms", "1,000 rows kept")
    yield Row("P8", "scrolled up in the flood: frame CPU, 99 of 100", median(runs["back"], "frame_cpu_p99"), 4,
              unit="ms")
    yield Row("P8", "frames in which what is read stood elsewhere", max(run["moves"] for run in runs["back"]), 0)
    yield Row("P10", "memory with window, socket and 100,000 rows, peak", full["maxrss_kb"] / 1024, 65, unit="MB")


def rules(bench):
    """A flooded feed on a dense screen, with as many rules as a team has."""
    with source("sources/raw.mjs") as port:
        paint = functools.partial(painted, bench, f"ws://127.0.0.1:{port}", 20_000, SHORT_S, "--rules", 300)
        runs = interleaved(bench.few, twice=lambda: paint(scale=2), once=lambda: paint(scale=1))
    yield Row("G6", f"20 k events/s for {SHORT_S} s at 200 %, 300 rules: frame CPU, 99 of 100",
              median(runs["twice"], "frame_cpu_p99"), 4, unit="ms")
    yield ratio("G6", "the same", 1.3, median(runs["twice"], "frame_cpu_p99"), median(runs["once"], "frame_cpu_p99"),
                "ms", "at 100 %")
    yield Row("G6", "lost", max(run["lost"] for run in runs["twice"]), 0, unit="events")
    yield Row("P4", f"20 k events/s for {SHORT_S} s, 100,000 rows kept, 300 rules: frame CPU, median",
              median(runs["once"], "frame_cpu_p50"), 2, unit="ms")
    yield Row("P4", "the same, 99 of 100", median(runs["once"], "frame_cpu_p99"), 4, unit="ms")
    if not all(run["flagged"] > 0 for run in runs["twice"]):
        raise RuntimeError("no rule applied to anything")


def blast(bench, url):
    runs = [bench.ours(url, 1_000_000, "--window", SIZE) for _ in range(bench.few)]
    yield Row("P6", "1 M events at once: thousand events a second, painted", median(runs, "ev_s") / 1000, at_least=300,
              unit="k/s")
    yield Row("P6", "gap between ticks of the window, 99 of 100", median(runs, "gap_p99"), 33, unit="ms")
    grown = max(run["maxrss_kb"] - run["rss0_kb"] for run in runs) / 1024
    kept = median(runs, "kept_bytes") / 2 ** 20
    yield Row("P6", f"memory at its peak, without the {kept:.0f} MB of rows", grown - kept, 20, unit="MB")
    yield Row("P6", "lost (the oldest, where the window's thread is far behind)", max(run["lost"] for run in runs),
              unit="events")


def pages(bench):
    """Against the browser."""
    seconds = 4
    with source("sources/raw.mjs") as port:
        url = f"ws://127.0.0.1:{port}"
        for rate, virtual, plain in ((20_000, 0.15, 0.08), (1000, 0.30, 0.20)):
            runs = interleaved(bench.few, wxm=functools.partial(painted, bench, url, rate, seconds),
                               virtual=functools.partial(browser_feed, rate, seconds),
                               plain=functools.partial(browser_feed, rate, seconds, plain=True))
            ours = median(runs["wxm"], "cpu_us_ev")
            for name, at_most, whose in (("virtual", virtual, "a virtualised page"), ("plain", plain, "a plain page")):
                yield ratio("P5", f"CPU of an event to the pixels, {rate:,} events/s", at_most, ours,
                            median(runs[name], "cpu_us_ev"), "µs", f"{whose} in Chromium")
            if rate == 20_000:
                yield ratio("P10", "memory, peak", 0.17, median(runs["wxm"], "maxrss_kb") / 1024,
                            median(runs["virtual"], "pss_mb"), "MB", "Chromium with the virtualised page (PSS)")
