# SPDX-License-Identifier: MIT
"""Reads app/ and ui/ and reports every line that breaks a rule of the house.

    layers.py ROOT [QT_INCLUDE_FOLDER]

With Qt's include folder, <QFoo> is traced to its module; without, only <QtModule/QFoo> is."""
import pathlib
import re
import sys

import rules

_TOKENS = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
_NAMESPACE = re.compile(r"^(?:inline )?namespace ([\w:]+) *\{", re.M)
_UNNAMED = re.compile(r"^namespace \{\n", re.M)
# A type or a value at the left edge of an unnamed namespace. Functions may share a name: they differ by what they take.
_PRIVATE_NAME = re.compile(r"^(?:(?:struct|class|enum(?: class)?|union) (\w+)|"
                           r"(?:const|constexpr|static|thread_local)\b[^(;{=]*?\b(\w+)(?:\[[^]]*\])* *[={;])", re.M)
_ALIAS = re.compile(r"^using (\w+) = ([^;]+);", re.M)
_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def without_comments(text):
    """The code with comments blanked; line numbers stay."""
    def blank(match):
        token = match.group(0)
        return re.sub(r"[^\n]", " ", token) if token.startswith(("//", "/*")) else token
    return _TOKENS.sub(blank, text)


def calls(code, name):
    """Yields (line number, arguments) for each call of `name`, whose arguments may hold brackets."""
    for match in re.finditer(rf"\b{name}\s*\(", code):
        depth, start, arguments, quoted = 1, match.end(), [], False
        for at in range(match.end(), len(code)):
            letter = code[at]
            if letter == '"' and code[at - 1] != "\\":
                quoted = not quoted
            elif quoted:
                continue
            elif letter in "([{":
                depth += 1
            elif letter in ")]}":
                depth -= 1
            if depth == 0 or (depth == 1 and letter == ","):
                arguments.append(code[start:at].strip())
                start = at + 1
            if depth == 0:
                yield code.count("\n", 0, match.start()) + 1, arguments
                break


def private_parts(code):
    """Yields (offset, text) of each unnamed namespace, up to its own brace, with literals blanked."""
    bare = _TOKENS.sub(lambda match: re.sub(r"[^\n]", "_", match.group(0)), code)
    for start in _UNNAMED.finditer(bare):
        depth = 1
        for brace in re.finditer(r"[{}]", bare[start.end():]):
            depth += 1 if brace.group() == "{" else -1
            if depth == 0:
                yield start.end(), bare[start.end():start.end() + brace.start()]
                break


class House:
    def __init__(self, root, qt_headers=None):
        self.root = pathlib.Path(root)
        self.qt_headers = pathlib.Path(qt_headers) if qt_headers else None
        self.faults = []
        self.once = {}
        self.private = {}  # (folder, name) -> where it was seen first, and what it stands for

    def fault(self, path, line, rule, why):
        self.faults.append(f"{path}:{line}: [{rule}] {why}")

    def check(self):
        for top in ("app", "ui"):
            for path in sorted((self.root / top).rglob("*")):
                if path.suffix in (".h", ".cpp"):
                    self.check_file(path.relative_to(self.root).as_posix(), path.read_text("utf-8"))
        for path in sorted((self.root / "tests").rglob("*")):
            if path.suffix in (".h", ".cpp"):
                self.check_test(path.relative_to(self.root).as_posix(), path.read_text("utf-8"))
        for name, places in self.once.items():
            for path, line in places[1:]:
                self.fault(path, line, name, f"only one call in all; the other is in {places[0][0]}")
        return self.faults

    def check_file(self, path, text):
        lines = text.count("\n") + 1
        if lines > rules.MAX_LINES and path not in rules.LONG_FILES:
            self.fault(path, lines, "size", f"{lines} lines, at most {rules.MAX_LINES}")
        first = text.split("\n", 1)[0]
        if not first.startswith("// SPDX-License-Identifier: MIT"):
            self.fault(path, 1, "spdx", "the first line names the licence")
        if path.endswith(".h") and "#pragma once" not in text:
            self.fault(path, 1, "pragma-once", "a header is included once")
        code = without_comments(text)
        for number, (line, raw) in enumerate(zip(code.split("\n"), text.split("\n")), 1):
            include = _INCLUDE.match(line)
            if include:
                self.check_include(path, number, *include.groups())
            self.check_version(path, number, line)
            for rule in rules.RULES:
                self.check_rule(path, number, raw if rule.name == "unfinished" else line, rule)
        self.check_calls(path, code)
        self.check_home(path, code)
        if path.endswith(".cpp"):
            self.check_private(path, code)

    def check_private(self, path, code):
        """CI compiles some sources of a folder as one: what each keeps to itself has a name of its own there. An alias
        may be said again where it stands for the same."""
        folder = path.rsplit("/", 1)[0]
        for at, text in private_parts(code):
            for match in _PRIVATE_NAME.finditer(text):
                self.private_name(folder, next(filter(None, match.groups())), path,
                                  code.count("\n", 0, at + match.start()) + 1, path)
        for match in _ALIAS.finditer(code):
            self.private_name(folder, match.group(1), path, code.count("\n", 0, match.start()) + 1, match.group(2))

    def private_name(self, folder, name, path, line, meaning):
        seen, meant = self.private.setdefault((folder, name), (path, meaning))
        if seen != path and meant != meaning:
            self.fault(path, line, "private-name", f"{name} is a private name of {seen}, too")

    def check_test(self, path, text):
        for number, line in enumerate(without_comments(text).split("\n"), 1):
            for rule in rules.TEST_RULES:
                self.check_rule(path, number, line, rule)

    def check_home(self, path, code):
        """Where a reader looks for it: a header of the same name or one that tells where its parts are, and the
        namespace of the folder."""
        if path in rules.NO_NAMESPACE:
            return
        file = pathlib.PurePosixPath(path)
        folder = self.root / file.parent
        if file.suffix == ".cpp" and not (folder / (file.stem + ".h")).is_file() and not any(
                file.name in header.read_text("utf-8") for header in folder.glob("*.h")):
            self.fault(path, 1, "header", f"neither {file.stem}.h nor a header of the folder that names {file.name}")
        home = rules.NAMESPACES.get(file.parent.as_posix(), rules.NAMESPACE)
        opened = [(match.group(1), code.count("\n", 0, match.start()) + 1) for match in _NAMESPACE.finditer(code)]
        own = [name for name, _ in opened if name == home or name.startswith(home + "::")]
        if not own:
            self.fault(path, 1, "namespace", f"what stands in {file.parent} is in {home}")
        for name, line in opened if file.suffix == ".cpp" else ():
            if (name == "wxm" or "::" in name) and name not in own:
                self.fault(path, line, "namespace", f"{name} is not the namespace of {file.parent}")

    def check_version(self, path, number, line):
        """What differs between Qt's versions is told in one place."""
        told = self.root / rules.QT_VERSIONS
        if "QT_VERSION" in line and not (told.is_file() and f"`{path}`" in told.read_text("utf-8")):
            self.fault(path, number, "qt-version", f"{rules.QT_VERSIONS} does not name this source")

    def check_rule(self, path, number, line, rule):
        if not re.search(rule.scope, path) or not rule.finds(line):
            return
        if rule.allowed is None or not re.search(rule.allowed, path):
            self.fault(path, number, rule.name, rule.why)
        elif rule.once:
            self.once.setdefault(rule.name, []).append((path, number))

    def check_include(self, path, number, bracket, name):
        parts = name.split("/")
        if ".." in parts:
            self.fault(path, number, "include", "no way up: name the folder")
        if parts[0].startswith("Q"):
            self.check_qt(path, number, parts)
        if name.endswith("ui_config.h") or path == "ui/main.cpp":
            return
        top, folder = path.split("/")[:2]
        own_ui, own_app = rules.UI_INCLUDES.get(folder, (set(), set())) if top == "ui" else (
            set(), rules.APP_INCLUDES.get(folder, set()) | {folder})
        if top == "ui":
            own_ui = own_ui | {folder}
        known = rules.UI_INCLUDES if top == "ui" else rules.APP_INCLUDES
        if folder not in known:
            self.fault(path, number, "include", f"folder {top}/{folder} is not in rules.py")
        elif parts[0] == "ui" and (top == "app" or parts[1] not in own_ui):
            self.fault(path, number, "include", f"{top}/{folder} may not include {name}")
        elif parts[0] in rules.APP_INCLUDES and len(parts) > 1 and parts[0] not in own_app:
            self.fault(path, number, "include", f"{top}/{folder} may not include {name}")

    def check_qt(self, path, number, parts):
        if not path.startswith("app/"):
            return
        module = parts[0] if parts[0].startswith("Qt") and len(parts) > 1 else self.module_of(parts[0])
        allowed = rules.APP_QT_MODULES | rules.APP_QT_MODULES_OF.get(path, set())
        if module and module not in allowed:
            self.fault(path, number, "qt-module", f"app/ may not use {module}")

    def module_of(self, header):
        if self.qt_headers:
            for module in sorted(self.qt_headers.glob("Qt*")):
                if (module / header).is_file():
                    return module.name
        return None

    def check_calls(self, path, code):
        for number, arguments in calls(code, "connect"):
            if len(arguments) == 3 and arguments[2].startswith("["):
                self.fault(path, number, "context-free-connect", "a lambda needs a context object")
        if path.startswith("ui/"):
            for name in ("setContentsMargins", "setViewportMargins", "setTextMargins"):
                for number, arguments in calls(code, name):
                    by_hand = all("?" in arguments[at] for at in (0, 2)) if len(arguments) == 4 else True
                    if not by_hand and arguments[0] != arguments[2]:
                        self.fault(path, number, "margins", "left and right differ: they do not mirror")


def main(root, qt_headers=None):
    faults = House(root, qt_headers).check()
    print("\n".join(faults))
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
