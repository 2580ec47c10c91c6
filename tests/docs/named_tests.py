# SPDX-License-Identifier: MIT
"""What pages name as proof has to exist: no test may be renamed or removed behind a page that relies on it.

    named_tests.py ROOT

A name stands in a code span, `place: name` or `place: name, name`:
    `base/links_test: links_areNotMade`     a test function or method in tests/base/links_test.cpp or .py
    `layers: open-url`                      a rule of tests/layers/rules.py
    `packaging/linux/test_deb.sh: purges`   a check of a script, by its words
    `tests/fuzz/replay.cpp`                 any file or folder of the repository, from its root
    `app/net/rest_client.cpp: start, send`  functions that this source defines, on the walks of CONTRIBUTING.md
docs/at-rest.md names each file that the sources make in a profile, and each that may get a damaged copy beside it.
In docs/threats.md each row T1 … T64 is there once, and names a test or says *Open* or *Does not apply*."""
import pathlib
import re
import sys

WALKS = "CONTRIBUTING.md"  # of its other names, examples and patterns, nothing is asked
PAGES = ("docs/threats.md", "docs/at-rest.md", "docs/budgets.md", "docs/deploy.md", "ACCESSIBILITY.md")
ROWS = 64
NAMED = re.compile(r"`([\w./-]+): ([^`]+)`")
#: Where the sources name a file of the profile: asked of it, or put together with its folder.
KEPT = re.compile(r'(?:profile|m_profile)\.(?:file|place)\(u"([^"]+)"_s|(?:folder|m_folder) \+ u"/([a-z][^"]+)"_s')
#: Damaged ones of these are not set aside: the first is counted anew, the second left as it was found.
NO_COPY = ("sent_often.json", "live-journal.jsonl")
PATH = re.compile(r"`((?:app|ui|tests|packaging|docs|cmake|resources|translations|findings)/[\w./-]+)`")


class Names:
    def __init__(self, root):
        self.root = pathlib.Path(root)

    def text(self, path):
        file = self.root / path
        return file.read_text(encoding="utf-8") if file.is_file() else None

    def fault(self, place, name):
        """Why there is no such test; nothing where there is."""
        if place == "layers":
            known = re.findall(r'Rule\("([\w-]+)"', self.text("tests/layers/rules.py") or "")
            known += re.findall(r'\("([\w-]+)", "', self.text("tests/layers/layers_test.py") or "")
            return None if name in known else "no such rule"
        if place.endswith(".sh"):
            script = self.text(place)
            return "no such script" if script is None else None if f'check "{name}"' in script else "no such check"
        if place.startswith("packaging/"):
            return None if self.text(place) is not None and name in self.text(place) else "no such place"
        for ending, shape in ((".cpp", rf"\bvoid {re.escape(name)}\("), (".py", rf"\bdef {re.escape(name)}\("),
                              (".mjs", re.escape(name))):
            text = self.text(f"tests/{place}{ending}")
            if text is not None:
                return None if re.search(shape, text) else "no such test in that file"
        return "no such file of tests"

    def named(self, text):
        for place, names in NAMED.findall(text):
            for name in [names] if place.endswith(".sh") else names.split(", "):  # checks are sentences
                yield place, name

    def faults_of(self, page):
        text = self.text(page)
        if text is None:
            yield f"{page}: is not there"
            return
        for place, name in self.named(text):
            if why := self.fault(place, name):
                yield f"{page}: {place}: {name}: {why}"
        for path in PATH.findall(text):
            if not (self.root / path).exists():
                yield f"{page}: {path}: no such file"
        if page.endswith("at-rest.md"):
            yield from self.kept_faults(page, text)
        if page.endswith("threats.md"):
            yield from self.row_faults(page, text)

    def walk_faults(self):
        """A walk from file to file leads a newcomer astray as soon as one function has another name."""
        page = self.text(WALKS)
        stops = NAMED.findall(page or "")
        if not stops:
            yield f"{WALKS}: no walk names a function"
        for place, names in stops:
            text = self.text(place)
            if text is None:
                yield f"{WALKS}: {place}: no such file"
                continue
            for name in names.split(", "):
                if not re.search(rf"^(?! )[^\n(]*\b{re.escape(name)}\(", text, re.M):
                    yield f"{WALKS}: {place}: {name}: this source does not define it"

    def kept_faults(self, page, text):
        """Files of a profile that the sources name and the page does not."""
        sources = [file for top in ("app", "ui") for file in sorted((self.root / top).rglob("*.cpp"))]
        damaged = next((line for line in text.splitlines() if line.startswith("| `*.bad` |")), "")
        for file in sources:
            for found in KEPT.findall(file.read_text(encoding="utf-8")):
                name = re.sub(r"%\d.*|-$", "", found[0] or found[1]).rstrip("-")
                if f"`{name}" not in text:
                    yield f"{page}: {name} is not there, which {file.relative_to(self.root)} names"
                elif name.endswith((".json", ".jsonl")) and name not in NO_COPY and f"`{name}.bad`" not in damaged:
                    yield f"{page}: {name}.bad is not in the row of damaged files"

    def row_faults(self, page, text):
        rows = re.findall(r"^\| (T\d+) \|(.*)\|$", text, re.M)
        numbers = [number for number, _ in rows]
        for number in (f"T{n}" for n in range(1, ROWS + 1)):
            if numbers.count(number) != 1:
                yield f"{page}: {number} is there {numbers.count(number)} times"
        for number, row in rows:
            if not list(self.named(row)) and "*Open*" not in row and "*Does not apply*" not in row:
                yield f"{page}: {number} names no test and says neither *Open* nor *Does not apply*"


def main():
    names = Names(sys.argv[1])
    faults = [fault for page in PAGES for fault in names.faults_of(page)] + list(names.walk_faults())
    print("\n".join(faults) if faults else "every test and file that the pages name is there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
