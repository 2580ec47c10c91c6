# SPDX-License-Identifier: MIT
"""Prints how many tests of each label passed, from the JUnit report that ctest wrote.

    summary.py BUILD_FOLDER REPORT"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


def labels_of(folder):
    listing = subprocess.run(["ctest", "--test-dir", folder, "--show-only=json-v1"],
                             check=True, capture_output=True, text=True).stdout
    return {test["name"]: property["value"][0] for test in json.loads(listing)["tests"]
            for property in test.get("properties", []) if property["name"] == "LABELS"}


def excuse(case):
    """The sentence of a test that needs a part which only Debian packages; nothing on Debian itself."""
    said = re.search(r"^left out: (.+)$", case.findtext("system-out") or "", re.MULTILINE)
    system = pathlib.Path("/etc/os-release")
    is_debian = system.exists() and "ID=debian" in system.read_text().splitlines()
    return said.group(1) if said and not is_debian else None


def main(folder, path):
    label_of = labels_of(folder)
    counts = collections.defaultdict(collections.Counter)
    failed, excused = [], []
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        state = {"run": "passed", "fail": "failed"}.get(case.get("status"), "skipped")
        counts[label_of.get(case.get("name"), "other")][state] += 1
        reason = excuse(case) if state == "skipped" else None
        if reason:
            excused.append(f"left out: {case.get('name')}: {reason}")
        elif state != "passed":
            failed.append(f"{state}: {case.get('name')}")
    total = collections.Counter()
    print(f"\n{'label':10}{'passed':>8}{'failed':>8}{'skipped':>9}")
    for label, count in sorted(counts.items()):
        print(f"{label:10}{count['passed']:8}{count['failed']:8}{count['skipped']:9}")
        total += count
    print("\n".join(excused + failed))
    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    # A test that was not run proves nothing: it counts as a fault.
    return 0 if total["passed"] and not failed else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
