#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether the sources are as clang-format 14 writes them: that of Debian 12, since each version writes otherwise.

    format.py ROOT [--list]

Files that are not so yet stand in unformatted.txt, which may only get shorter: `--list` writes it anew. Without that
version of clang-format the answer is 77, a test that is left out."""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

VERSION = "14"
LIST = pathlib.Path(__file__).with_name("unformatted.txt")
FOLDERS = ("app", "ui", "tests", "cmake")


def program():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        found = shutil.which(name)
        if found and f"version {VERSION}." in subprocess.run([found, "--version"], capture_output=True, text=True).stdout:
            return found
    return None


def sources(root):
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h") and "build" not in path.relative_to(root).parts:
                yield path.relative_to(root).as_posix()


def unformatted(root, clang_format, files):
    """Those of the files that clang-format would write otherwise."""
    def look(some):
        done = subprocess.run([clang_format, "--dry-run", *some], cwd=root, capture_output=True, text=True)
        return set(re.findall(r"^(\S+?):\d+:\d+: warning", done.stderr, re.M))
    parts = [files[at:at + 16] for at in range(0, len(files), 16)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return set().union(*pool.map(look, parts)) if parts else set()


def faults(root, found, listed):
    """What is wrong, a sentence each."""
    yield from (f"{path}: not as clang-format {VERSION} writes it; ./dev format" for path in sorted(found - listed))
    yield from (f"{path}: formatted, or gone: take it off {LIST.name}" for path in sorted(listed - found))


def main(root, *options):
    root = pathlib.Path(root)
    clang_format = program()
    if not clang_format:
        print(f"clang-format {VERSION} is not installed here: left out")
        return 77
    found = unformatted(root, clang_format, list(sources(root)))
    if "--list" in options:
        LIST.write_text("".join(f"{path}\n" for path in sorted(found)), encoding="utf-8")
        return 0
    listed = set(LIST.read_text(encoding="utf-8").split()) if LIST.exists() else set()
    wrong = list(faults(root, found, listed))
    print("\n".join(wrong) or f"formatted; {len(listed)} files wait for it")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
