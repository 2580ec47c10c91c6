# SPDX-License-Identifier: MIT
"""How cost grows, as pictures."""
import math

from harness import median, source
from window import SIZE, painted

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 320, 64, 44, 40
SECONDS = 4


def growth(bench, folder, pictures):
    """Draws all pictures into the folder; adds their titles and names to the list as they come."""
    folder.mkdir(exist_ok=True)

    def draw(name, title, x_name, y_name, points):
        (folder / name).write_text(svg(title, x_name, y_name, points))
        pictures.append((title, name))
        print(f"{title}: " + ", ".join(f"{label(x)} → {label(y)} {y_name}" for x, y in points), flush=True)

    with source("sources/raw.mjs") as port:
        url = f"ws://127.0.0.1:{port}"
        by_rows_kept(bench, url, draw)
        by_feeds(bench, url, draw)
        by_rate(bench, url, draw)
    by_threads(bench, draw)
    if bench.shift:
        draw("shift-memory.svg", "Memory over a shift of twelve lives", "hours", "MB", bench.shift)


def by_rows_kept(bench, url, draw):
    """Each feed is full and then some, so that what is new pushes the oldest out."""
    kept = [(keep, bench.ours(url, max(300_000, keep * 6 // 5), "--keep", keep, "--window", SIZE))
            for keep in (1000, 10_000, 100_000, 1_000_000)]
    draw("rows-kept-frame.svg", "Frame of a flooded feed by rows kept (median)", "rows kept", "ms",
         [(keep, row["frame_cpu_p50"]) for keep, row in kept])
    draw("rows-kept-cpu.svg", "CPU of an event with its painting by rows kept", "rows kept", "µs",
         [(keep, row["cpu_us_ev"]) for keep, row in kept])
    draw("rows-kept-memory.svg", "Peak memory by rows kept", "rows kept", "MB",
         [(keep, row["maxrss_kb"] / 1024) for keep, row in kept])


def by_feeds(bench, url, draw):
    """As many events in all, in more feeds side by side."""
    runs = [(feeds, painted(bench, url, 5000, SECONDS, "--feeds", feeds)) for feeds in (1, 2, 4, 8, 12)]
    draw("feeds-frame.svg", "Frame of all feeds, 5,000 events/s in all (99 of 100)", "feeds", "ms",
         [(feeds, row["frame_cpu_p99"]) for feeds, row in runs])
    draw("feeds-cpu.svg", "Share of one core by feeds, 5,000 events/s in all", "feeds", "%",
         [(feeds, row["core"] * 100) for feeds, row in runs])


def by_rate(bench, url, draw):
    runs = [(rate, painted(bench, url, rate, SECONDS)) for rate in (100, 1000, 10_000, 100_000)]
    draw("rate-cpu.svg", "Share of one core by rate, painted", "events a second", "%",
         [(rate, row["core"] * 100) for rate, row in runs])
    draw("rate-frame.svg", "Frame by rate (99 of 100)", "events a second", "ms",
         [(rate, row["frame_cpu_p99"]) for rate, row in runs])


def by_threads(bench, draw):
    counts = (100, 1000, 5000, 10_000, 100_000)
    runs = [(count, bench.list(count)) for count in counts]
    draw("threads-message.svg", "Frame in which a message comes in, by length of the list (median)", "threads", "ms",
         [(count, row["message_p50"]) for count, row in runs])
    draw("threads-scroll.svg", "Frame while a list is scrolled, by its length (99 of 100)", "threads", "ms",
         [(count, row["scroll_p99"]) for count, row in runs])
    runs = [(count, bench.list(count, "support")) for count in counts]
    draw("support-message.svg", "The same in support, sorted and under headings (median)", "threads", "ms",
         [(count, row["message_p50"]) for count, row in runs])
    draw("support-filter.svg", "Frame in which a list is filtered (longest)", "threads", "ms",
         [(count, row["filter_max"]) for count, row in runs])
    lengths = (50, 500, 5000, 50_000)
    runs = [(count, bench.thread(count)) for count in lengths]
    draw("messages-open.svg", "Opening a thread by its length (median)", "messages", "ms",
         [(count, row["open_p50"]) for count, row in runs])
    draw("messages-take.svg", "One more message by the length of its thread, without painting (median)", "messages", "ms",
         [(count, row["take_p50"]) for count, row in runs])
    draw("messages-back.svg", "Frame while a thread is paged back, by its length (99 of 100)", "messages", "ms",
         [(count, row["back_p99"]) for count, row in runs])
    runs = [(lines, bench.compose(lines)) for lines in (20, 200, 2000, 20_000)]
    draw("reply-key.svg", "A key in the midst of a reply, with its frame (99 of 100)", "lines", "ms",
         [(lines, row["key_p99"]) for lines, row in runs])
    draw("reply-paste.svg", "That many lines come into a reply at once", "lines", "ms",
         [(lines, row["paste_ms"]) for lines, row in runs])
    # A page of a list holds 5,000 rows at most.
    reads = [(count, median(bench.decode(count, 5 if count > 1000 else 51, 1)["wxm"], "wxm_us") / 1000)
             for count in (100, 500, 1000, 5000)]
    draw("list-length.svg", "Reading a page of a list by its length", "rows", "ms", reads)


def label(value):
    for size, letter in ((1_000_000, "M"), (1000, "k")):
        if value >= size:
            return f"{value / size:g} {letter}"
    return f"{value:.3g}"


def svg(title, x_name, y_name, points):
    low, high = math.log10(points[0][0]), math.log10(points[-1][0])
    top = max(value for _, value in points) * 1.15 or 1
    width, height = WIDTH - LEFT - 24, HEIGHT - TOP - BOTTOM

    def place(x, y):
        return LEFT + (math.log10(x) - low) / (high - low) * width, HEIGHT - BOTTOM - y / top * height

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
             f'font-size="12" fill="#333"><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
             f'<text x="{LEFT}" y="22" font-size="15">{title}</text>',
             f'<text x="{WIDTH - 24}" y="{HEIGHT - 8}" text-anchor="end">{x_name}</text>',
             f'<text x="{LEFT - 8}" y="{TOP - 4}" text-anchor="end">{y_name}</text>',
             f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - 24}" fill="none" stroke="#999"/>']
    line = "L".join(f"{x:.1f} {y:.1f}" for x, y in (place(*point) for point in points))
    parts.append(f'<path d="M{line}" fill="none" stroke="#0b6bcb" stroke-width="2"/>')
    for x_value, y_value in points:
        x, y = place(x_value, y_value)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#0b6bcb"/>'
                     f'<text x="{x:.1f}" y="{y - 9:.1f}" text-anchor="middle">{label(y_value)}</text>'
                     f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{label(x_value)}</text>')
    return "\n".join(parts) + "\n</svg>\n"
