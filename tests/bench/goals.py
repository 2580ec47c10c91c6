# SPDX-License-Identifier: MIT
"""Each goal: what is measured, and the most that its ratio (or figure) may be."""
import functools
import json
import os
import pathlib
import subprocess
import tempfile

from harness import certificate, conversations, interleaved, median, node, run, source


class Row:
    """One line of the table."""

    def __init__(self, goal, what, limit, figure, peer, ours, theirs, unit, gated=True):
        self.goal, self.what, self.limit, self.figure = goal, what, limit, figure
        self.peer, self.ours, self.theirs, self.unit, self.gated = peer, ours, theirs, unit, gated

    @property
    def met(self):
        return self.figure <= self.limit


def ratio_row(goal, what, limit, figures, ours, theirs, key, unit, peer, gated=True):
    mine, other = median(figures[ours], key), median(figures[theirs], key)
    return Row(goal, what, limit, mine / other, peer, mine, other, unit, gated)


class Bench:
    def __init__(self, build, repetitions, events):
        self.bin = pathlib.Path(build) / "bin"
        self.build = pathlib.Path(build)
        self.repetitions, self.events = repetitions, events

    def ours(self, url, events, *more):
        figures = run([self.bin / "feed-bench", "--url", url, "--events", events, *more])
        # A GUI thread that gets no processor for a quarter second loses the oldest, by design.
        if figures["lost"] > events / 10 and events:
            raise RuntimeError(f"{figures['lost']} events were lost")
        return figures

    def js(self, url, events, *more):
        return node("peers/js_client.mjs", "--url", url, "--events", events, *more)

    # --- socket to typed row

    def raw(self):
        with source("sources/raw.mjs") as port:
            url = f"ws://127.0.0.1:{port}"
            figures = interleaved(self.repetitions, wxm=functools.partial(self.ours, url, self.events),
                                  js=functools.partial(self.js, url, self.events))
        yield ratio_row("P1", "CPU of a live event, socket to kept row, ws", 0.25, figures, "wxm", "js", "cpu_us_ev",
                        "µs", "socket.io-client (JavaScript)")

    def tls(self):
        with certificate() as (cert, key), source("sources/raw.mjs", "--tls", cert, key) as port:
            url = f"wss://127.0.0.1:{port}"
            figures = interleaved(self.repetitions, wxm=functools.partial(self.ours, url, self.events, "--ca", cert),
                                  js=functools.partial(self.js, url, self.events, "--ca", cert))
        yield ratio_row("P2", "the same, wss", 0.30, figures, "wxm", "js", "cpu_us_ev", "µs",
                        "socket.io-client (JavaScript)")

    def server(self):
        with source("sources/server.mjs") as port:
            url = f"ws://127.0.0.1:{port}"
            events = self.events // 3
            figures = interleaved(self.repetitions, wxm=functools.partial(self.ours, url, events),
                                  js=functools.partial(self.js, url, events))
        yield ratio_row("P3", "the same behind the real socket.io server", 0.40, figures, "wxm", "js", "cpu_us_ev",
                        "µs", "socket.io-client (JavaScript)")

    # --- memory

    def memory(self):
        rows = 100_000
        with source("sources/raw.mjs") as port:
            url = f"ws://127.0.0.1:{port}"
            figures = interleaved(max(1, self.repetitions // 2),
                                  full=functools.partial(self.ours, url, rows),
                                  js=lambda: node("peers/memory.mjs", rows, flags=["--expose-gc"]))
        ours = median(figures["full"], "kept_bytes") / rows
        yield Row("P9", "memory of a kept comment, text, name and id index", 110, ours, "limit", ours, 110, "B")
        theirs = median(figures["js"], "bytes")
        yield Row("P9", "the same against JavaScript objects", 0.65, ours / theirs, "objects on Node's heap", ours,
                  theirs, "B")

    # --- REST lists

    def decode(self, count, rounds):
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
            file.write(conversations(count))
            file.flush()
            figures = interleaved(
                max(1, self.repetitions // 2),
                wxm=lambda: run([self.bin / "decode-bench", file.name, rounds]),
                js=lambda: node("peers/json_parse.mjs", file.name, rounds))
        if not all(row["sum_equal"] and row["rows"] == count for row in figures["wxm"]):
            raise RuntimeError("the readers read different things")
        return figures

    def rest(self):
        figures = self.decode(5000, 15)
        ours = median(figures["wxm"], "wxm_us") / 1000
        js, qt = median(figures["js"], "us") / 1000, median(figures["wxm"], "qt_us") / 1000
        yield Row("P12", "list of 5,000 conversations to structs", 0.35, ours / js, "JSON.parse on Node", ours, js, "ms")
        yield Row("P12", "the same", 0.25, ours / qt, "QJsonDocument", ours, qt, "ms")
        few = median(self.decode(50, 201)["wxm"], "wxm_us") / 1000
        yield Row("P12", "list of 50 conversations", 0.1, few, "limit", few, 0.1, "ms")

    # --- start

    def first_paint(self, *command):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "figures"
            subprocess.run([str(part) for part in command], timeout=60, capture_output=True, env={
                **os.environ, "QT_QPA_PLATFORM": "offscreen", "LD_PRELOAD": str(self.first_paint_library()),
                "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder,
                "WXM_FIRST_PAINT": str(path)})
            return json.loads(path.read_text())

    def first_paint_library(self):
        return next(self.build.rglob("libfirst-paint.so"))

    def start(self):
        figures = interleaved(2 * self.repetitions + 1,
                              wxm=functools.partial(self.first_paint, self.bin / "wxm-console", "--profile", "bench"),
                              bare=functools.partial(self.first_paint, self.bin / "bare-window"))
        yield ratio_row("P11", "CPU from start to the first paint", 2.0, figures, "wxm", "bare", "cpu_ms", "ms",
                        "a bare window with one label", gated=False)
        rss = median(figures["wxm"], "rss_kb") / 1024
        yield Row("P11", "memory at the first paint", 50, rss, "limit", rss, 50, "MB", gated=False)
