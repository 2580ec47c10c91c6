# SPDX-License-Identifier: MIT
"""Prints how many tests of each label passed, from the JUnit report that ctest wrote."""
import collections
import sys
import xml.etree.ElementTree as ElementTree


def main(path):
    counts = collections.defaultdict(collections.Counter)
    failed = []
    for case in ElementTree.parse(path).getroot().iter("testcase"):
        labels = [p.get("value") for p in case.iter("property") if p.get("name") == "cmake_labels"]
        state = {"run": "passed", "fail": "failed"}.get(case.get("status"), "skipped")
        counts[labels[0] if labels else "other"][state] += 1
        if state != "passed":
            failed.append(f"{state}: {case.get('name')}")
    total = collections.Counter()
    print(f"\n{'label':10}{'passed':>8}{'failed':>8}{'skipped':>9}")
    for label, count in sorted(counts.items()):
        print(f"{label:10}{count['passed']:8}{count['failed']:8}{count['skipped']:9}")
        total += count
    print("\n".join(failed))
    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    # A test that was not run proves nothing: it counts as a fault.
    return 0 if total["passed"] and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
