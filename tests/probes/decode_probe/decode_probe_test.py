# SPDX-License-Identifier: MIT
"""Every payload of payloads.py through decode-probe: each verdict as the contract says, one answer a line."""
import collections
import json
import subprocess
import sys

from payloads import cases


def main(probe):
    table = list(cases())
    assert len(table) >= 300, "the table is too short"
    names = [name for name, *_ in table]
    assert len(set(names)) == len(names), [one for one, n in collections.Counter(names).items() if n > 1]
    lines = "".join(f'{{"name":{json.dumps(name)},"kind":{json.dumps(kind)},"payload":{payload}}}\n'
                    for name, kind, payload, _ in table)
    done = subprocess.run([probe], input=lines, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, f"the probe ended with {done.returncode}\n{done.stderr[-2000:]}"
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["name"] for one in answers] == names, "not one answer a line"
    wrong = [f"{name}: {answer['verdict']} ({answer['why']}), wanted {verdict}"
             for (name, _, _, verdict), answer in zip(table, answers) if answer["verdict"] != verdict]
    print("\n".join(wrong))
    counts = collections.Counter(verdict for *_, verdict in table)
    print(f"{len(table) - len(wrong)} of {len(table)} as the contract says ({dict(counts)})")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
