# SPDX-License-Identifier: MIT
"""Goals without a window: socket to kept row, memory, lists read from their JSON."""
import functools
import pathlib

from harness import (Row, certificate, conversations_file, interleaved, median, node, ratio, run, source)

JS = "socket.io-client (JavaScript)"


class Bench:
    def __init__(self, build, repetitions, events, before=None):
        self.build = pathlib.Path(build)
        self.before = pathlib.Path(before) / "bin" if before else None
        self.bin = self.build / "bin"
        self.repetitions, self.events = repetitions, events
        self.few = max(1, repetitions // 2)
        self.shift = []  # hours and MB, where the part of that name was measured

    def ours(self, url, events, *more, env=None):
        return run([self.bin / "feed-bench", "--url", url, "--events", events, "--details", *more], env)

    def js(self, url, events, *more):
        return node("peers/js_client.mjs", "--url", url, "--events", events, *more)

    # --- socket to kept row

    def duel(self, goal, what, at_most, url, events, *more, gated):
        figures = interleaved(self.repetitions, wxm=functools.partial(self.ours, url, events, *more),
                              js=functools.partial(self.js, url, events, *more))
        # A window's thread that gets no processor for a quarter second loses the oldest, by design; a loss that makes
        # the figure better than it is would be cheating.
        lost = max(row["lost"] for row in figures["wxm"])
        if lost > events / 100:
            what += f" ({lost} lost in the worst run)"
        return ratio(goal, what, at_most, median(figures["wxm"], "cpu_us_ev"), median(figures["js"], "cpu_us_ev"), "µs",
                     JS, gated)

    def raw(self):
        with source("sources/raw.mjs") as port:
            yield self.duel("P1", "CPU of a live event, socket to kept row, ws", 0.22, f"ws://127.0.0.1:{port}",
                            self.events, gated=True)

    def tls(self):
        with certificate() as (cert, key), source("sources/raw.mjs", "--tls", cert, key) as port:
            yield self.duel("P2", "the same, wss", 0.24, f"wss://127.0.0.1:{port}", self.events, "--ca", cert,
                            gated=True)

    def server(self):
        with source("sources/server.mjs") as port:
            yield self.duel("P3", "the same behind the real socket.io server", 0.40, f"ws://127.0.0.1:{port}",
                            self.events // 3, gated=True)

    # --- memory

    def memory(self):
        rows = 100_000
        with source("sources/raw.mjs") as port:
            url = f"ws://127.0.0.1:{port}"
            figures = interleaved(self.few,
                                  ours=lambda: self.ours(url, rows),
                                  # What a process of its own takes falls out of the difference.
                                  more=lambda: self.ours(url, 5 * rows, "--keep", 5 * rows),
                                  qt=lambda: run([self.bin / "qstring-rows", rows]),
                                  js=lambda: node("peers/memory.mjs", rows, flags=["--expose-gc"]))
        counted = median(figures["ours"], "kept_bytes") / rows
        resident = (median(figures["more"], "rss_kb") - median(figures["ours"], "rss_kb")) * 1024 / (4 * rows)
        yield Row("P9", "memory of a kept comment: row, text, name, id index; counted by the store", counted, 110,
                  unit="B")
        yield Row("P9", "the same, resident: 500,000 rows less 100,000", resident, 110, unit="B")
        worst = max(counted, resident)
        yield ratio("P9", "the larger of both against a struct of QStrings", 0.5, worst, median(figures["qt"], "bytes"),
                    "B", "QString, QString, QDateTime, two numbers", gated=True)
        yield ratio("P9", "and against JavaScript objects", 0.65, worst, median(figures["js"], "bytes"), "B",
                    "objects on Node's heap", gated=True)

    # --- REST lists

    def decode(self, count, rounds, repetitions=None):
        with conversations_file(count) as path:
            figures = interleaved(repetitions or self.few, wxm=lambda: run([self.bin / "decode-bench", path, rounds]),
                                  js=lambda: node("peers/json_parse.mjs", path, rounds))
        if not all(row["sum_equal"] and row["rows"] == count for row in figures["wxm"]):
            raise RuntimeError("the readers read different things")
        return figures

    def rest(self):
        figures = self.decode(5000, 15)
        ours = median(figures["wxm"], "wxm_us") / 1000
        js, qt = median(figures["js"], "us") / 1000, median(figures["wxm"], "qt_us") / 1000
        yield ratio("G4", "list of 5,000 conversations to structs", 0.25, ours, js, "ms", "JSON.parse on Node", True)
        yield ratio("G4", "the same", 0.20, ours, qt, "ms", "QJsonDocument", True)
        few = median(self.decode(50, 201)["wxm"], "wxm_us") / 1000
        yield Row("P12", "list of 50 conversations", few, 0.1, unit="ms")

    # --- long lists, long threads

    def list(self, rows, *kind, where=None):
        """A page with so many rows, of conversations or of support threads; what its frames cost."""
        with conversations_file(min(rows, 5000)) as path:
            return run([(where or self.bin) / "list-bench", path, rows, *kind])

    def thread(self, messages, where=None):
        return run([(where or self.bin) / "thread-bench", messages])

    def plain(self, rows):
        return run([self.bin / "plain-list", rows])

    def lists(self):
        long, kinds = 100_000, {"conversations": (), "support threads": ("support",)}
        contestants = {"plain": functools.partial(self.plain, long)}
        for kind, argument in kinds.items():
            contestants[kind] = functools.partial(self.list, long, *argument)
            contestants[f"few {kind}"] = functools.partial(self.list, 1000, *argument)
            if self.before:
                contestants[f"before {kind}"] = functools.partial(self.list, long, *argument, where=self.before)
        figures = interleaved(self.few, **contestants)
        theirs = median(figures["plain"], "message_max")
        for kind in kinds:
            ours = figures[kind]
            yield Row("G1", f"a message comes in on a list of 100,000 {kind}: longest frame of 100",
                      median(ours, "message_max"), 8, unit="ms")
            yield Row("G1", "the same, filtered, searched and sorted", median(ours, "narrowed_max"), 8, unit="ms")
            yield ratio("G1", "the longest frame beside Qt's own list, in which a row moves", 0.5,
                        median(ours, "message_max"), theirs, "ms", "QListView of 100,000 texts", gated=True)
            yield ratio("G1", "an ordinary frame beside a list of 1,000", 1.5, median(ours, "message_p50"),
                        median(figures[f"few {kind}"], "message_p50"), "ms", "1,000 of them", gated=True)
            if self.before:
                yield ratio("G1", "the longest frame beside the build before", 0.03, median(ours, "message_max"),
                            median(figures[f"before {kind}"], "message_max"), "ms", "the build before")
            for part, what in (("scroll", "it is scrolled"), ("search", "somebody searches in it"),
                               ("filter", "it is filtered"), ("sort", "it is sorted")):
                if part != "sort" or kind == "support threads":
                    yield Row("G1", f"{what}: longest frame", median(ours, f"{part}_max"), 16, unit="ms")

    def threads(self):
        long, short = 50_000, 500
        contestants = {"long": functools.partial(self.thread, long), "short": functools.partial(self.thread, short),
                       "plain": functools.partial(self.plain, long)}
        if self.before:
            contestants["before"] = functools.partial(self.thread, long, where=self.before)
        figures = interleaved(self.few, **contestants)
        yield ratio("G2", "a thread of 50,000 messages is opened", 1.2, median(figures["long"], "open_p50"),
                    median(figures["short"], "open_p50"), "ms", "a thread of 500", gated=True)
        yield Row("G2", "one more message comes in it, without its painting", median(figures["long"], "take_p50"), 1,
                  unit="ms")
        yield ratio("G2", "the same", 1.5, median(figures["long"], "take_p50"), median(figures["short"], "take_p50"),
                    "ms", "in a thread of 500", gated=True)
        yield ratio("G2", "its frame beside Qt's own list, to which a row is added", 0.5,
                    median(figures["long"], "message_p50"), median(figures["plain"], "append_p50"), "ms",
                    "QListView of 50,000 texts", gated=True)
        yield ratio("G2", "it is paged back, 50 messages at a time: an ordinary frame", 1.2,
                    median(figures["long"], "back_p50"), median(figures["short"], "back_p50"), "ms",
                    "a thread of 500", gated=True)
        yield Row("G2", "it is paged back: longest frame", median(figures["long"], "back_max"), 16, unit="ms")
        if self.before:
            for part, key, at_most in (("one more message, without its painting", "take_p50", 0.02),
                                       ("opened", "open_p50", None), ("paged back: longest frame", "back_max", None)):
                yield ratio("G2", f"beside the build before: {part}", at_most, median(figures["long"], key),
                            median(figures["before"], key), "ms", "the build before")

    # --- a long reply

    def compose(self, lines):
        return run([self.bin / "composer-bench", lines])

    def composer(self):
        figures = interleaved(self.few, long=functools.partial(self.compose, 20_000),
                              short=functools.partial(self.compose, 20))
        long, short = figures["long"], figures["short"]
        # Before: 90 s, 78 s and 41 s; goal: 0.005 of each.
        yield Row("G3", "20,000 lines come into the reply at once", median(long, "paste_ms"), 450, unit="ms")
        yield Row("G3", "a key in the midst of them with its frame, 99 of 100", median(long, "key_p99"), 4, unit="ms")
        yield Row("G3", "their draft at the next start", median(long, "next_ms"), 205, unit="ms")
        yield ratio("G3", "a key in the midst of them, 99 of 100", 1.5, median(long, "key_p99"),
                    median(short, "key_p99"), "ms", "a reply of 20 lines", gated=True)
        yield ratio("G3", "20,000 lines come in at once", 3, median(long, "paste_ms"),
                    median(long, "plain_paste_ms"), "ms", "QPlainTextEdit", gated=True)

    # --- search over messages

    def search(self):
        """Where the build has QtSql."""
        program = self.bin / "search-bench"
        if not program.exists():
            return
        figures = interleaved(1, search=functools.partial(run, [program, 1_000_000]))["search"]
        yield Row("G5", "search over 1,000,000 messages: the longest first page", median(figures, "page_max"), 50,
                  unit="ms")
        yield Row("G5", "what a message costs there", median(figures, "bytes_a_message"), 350, unit="B")
        yield ratio("G5", "an ordinary first page", 1, median(figures, "page_p50"), median(figures, "like_p50"), "ms",
                    "SQLite's LIKE over the same rows")
