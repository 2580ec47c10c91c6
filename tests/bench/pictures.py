# SPDX-License-Identifier: MIT
"""How cost grows, as pictures."""
import math

from harness import median, source

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 640, 320, 64, 44, 40


def growth(bench, folder):
    folder.mkdir(exist_ok=True)
    pictures = []

    def draw(name, title, x_name, y_name, points):
        (folder / name).write_text(svg(title, x_name, y_name, points))
        pictures.append((title, name))

    with source("sources/raw.mjs") as port:
        url = f"ws://127.0.0.1:{port}"
        kept = [(keep, bench.ours(url, bench.events * 2 if keep < 1e6 else 1_200_000, "--keep", keep))
                for keep in (1000, 10_000, 100_000, 1_000_000)]
        rates = [(rate, run_paced(bench, url, rate)) for rate in (100, 1000, 10_000, 100_000)]
    draw("rows-kept-cpu.svg", "CPU of an event by rows kept", "rows kept", "µs",
         [(keep, row["cpu_us_ev"]) for keep, row in kept])
    draw("rows-kept-memory.svg", "Peak memory by rows kept", "rows kept", "MB",
         [(keep, row["maxrss_kb"] / 1024) for keep, row in kept])
    draw("rate-cpu.svg", "Share of one core by rate", "events a second", "%",
         [(rate, row["cpu_us_ev"] * row["ev_s"] / 10_000) for rate, row in rates])
    lists = [(count, median(bench.decode(count, 5 if count > 10_000 else 51)["wxm"], "wxm_us") / 1000)
             for count in (100, 500, 1000, 5000)]
    draw("list-length.svg", "Reading a list by its length", "rows", "ms", lists)
    return pictures


def run_paced(bench, url, rate):
    return bench.ours(url, 0, "--rate", rate, "--seconds", 3)


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
