# SPDX-License-Identifier: MIT
"""The matrix of other sides: run.py [--list] [--only TEXT]... [--checks TEXT,...] [--jobs N] [--no-console].

Makes a network and a mount namespace for itself, starts each peer of peers/ in turn, asks of each what judge.py asks,
prints a table and writes build/middle/results.json. Exits with 1 when something fails."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
INSIDE = "WXM_MIDDLE_INSIDE"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="only say which rows there are")
    parser.add_argument("--only", action="append", default=[], help="rows whose name holds this")
    parser.add_argument("--checks", default="", help="only these columns, with commas between them")
    parser.add_argument("--jobs", type=int, default=2, help="rows at a time")
    parser.add_argument("--no-console", action="store_true", help="without the sentences of the console")
    return parser.parse_args()


def go_inside():
    """Starts this again in namespaces of its own: no port of it meets anybody else's."""
    command = ["unshare", "--net", "--mount", "--", sys.executable, "-B", *sys.argv]
    if os.geteuid() != 0:
        command = ["sudo", "--preserve-env", *command]
    os.environ[INSIDE] = "1"
    os.execvp(command[0], command)


def check(peer, name, run, ping):
    from bench import Bench
    begun = time.monotonic()
    try:
        with Bench() as bench:
            place = peer.open(bench, ping)
            try:
                words, good = run(place), True
            except AssertionError as fault:
                words, good = str(fault), False
    except Exception as fault:  # the row itself could not be set up: said, and never taken for a pass
        words, good = f"set-up: {fault!r}", False
    return {"peer": peer.name, "check": name, "ok": good, "says": words, "seconds": round(time.monotonic() - begun, 1)}


def row(peer, columns):
    results = []
    for name, (run, ping) in peer.checks.items():
        if columns and name not in columns:
            continue
        results.append(check(peer, name, run, ping))
        last = results[-1]
        print(f"{'ok  ' if last['ok'] else 'FAIL'} {peer.name}: {name}: {last['says']}", flush=True)
    return results


def table(peers, results):
    columns = list(dict.fromkeys(result["check"] for result in results))
    width = max(len(peer.name) for peer in peers)
    print("\n" + " " * width + "  " + "  ".join(columns))
    for peer in peers:
        mine = {result["check"]: result for result in results if result["peer"] == peer.name}
        cells = [("ok" if mine[name]["ok"] else "FAIL") if name in mine else "·" for name in columns]
        print(peer.name.ljust(width) + "  " + "  ".join(cell.ljust(len(name)) for cell, name in zip(cells, columns)))
    failed = [result for result in results if not result["ok"]]
    print(f"\n{len(results) - len(failed)} of {len(results)} pass")
    for result in failed:
        print(f"FAIL {result['peer']}: {result['check']}: {result['says']}")
    return failed


def versions():
    packages = ("nginx", "haproxy", "apache2", "varnish", "squid", "tinyproxy", "dante-server", "redis-server",
                "python3-socketio", "python3-engineio", "python3-aiohttp", "libqt6core6", "nodejs")
    told = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *packages], check=False,
                          capture_output=True, text=True).stdout
    found = dict(line.split() for line in told.splitlines() if len(line.split()) == 2)
    found["node"] = subprocess.run(["node", "--version"], check=False, capture_output=True, text=True).stdout.strip()
    return found


def main():
    options = arguments()
    if not options.list and not os.environ.get(INSIDE):
        go_inside()
    import peer as rows
    import world
    peers = [one for one in rows.every() if not options.only or any(text in one.name for text in options.only)]
    if options.list:
        print("\n".join(one.name for one in peers))
        shutil.rmtree(world.FOLDER, ignore_errors=True)
        return 0
    columns = [name for name in options.checks.split(",") if name]
    try:
        world.make()
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            results = [one for found in pool.map(lambda one: row(one, columns), peers) for one in found]
        if not options.no_console and (not columns or "sentence" in columns):
            import sentence
            results += sentence.all_of(peers)
        failed = table(peers, results)
        from bench import ROOT
        file = ROOT / "build" / "middle" / "results.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"versions": versions(), "results": results}, indent=1, ensure_ascii=False) + "\n")
        print(f"written: {file}")
        return 1 if failed or not results else 0
    finally:
        world.end()


if __name__ == "__main__":
    sys.exit(main())
