# SPDX-License-Identifier: MIT
"""What an AppArmor profile says of files, read as its parser reads it: includes, variables, globs, owner.

Only for a question of the tests: is what the program opened allowed? Denials, other kinds of rules and
profiles within profiles are passed over, since ours has none of them."""
import os
import pathlib
import re

#: Of the system, or of a package that was only unpacked.
BASE = pathlib.Path(os.environ.get("WXM_APPARMOR_BASE", "/etc/apparmor.d"))
VARIABLE = re.compile(r"^@\{([\w]+)\}\s*(\+?=)\s*(.+)$")
INCLUDE = re.compile(r"^#?include\s+(?:if\s+exists\s+)?(?:<([^>]+)>|\"([^\"]+)\")")
FILE = re.compile(r"^(?:(?:audit|allow)\s+)?(?P<owner>owner\s+)?(?:file\s+)?"
                  r"(?:(?P<path>\"?[/@][^\s]*)\s+(?P<perms>[a-zA-Z]+)|(?P<before>[rwamklixPUCp]+)\s+(?P<behind>\"?[/@][^\s]*))"
                  r"(?:\s*->\s*\S+)?\s*,$")


def lines_of(path, base, seen):
    """Every line of a profile and of what it includes, without comments."""
    for line in path.read_text("utf-8").splitlines():
        line = line.strip()
        found = INCLUDE.match(line)
        if found:
            wanted = (base / found[1]) if found[1] else pathlib.Path(found[2])
            files = sorted(wanted.iterdir()) if wanted.is_dir() else [wanted] if wanted.exists() else []
            for file in files:
                if file not in seen:
                    seen.add(file)
                    yield from lines_of(file, base, seen)
        elif line and not line.startswith("#"):
            yield re.sub(r",\s+#.*$", ",", line)


def pattern(glob):
    """The regular expression of a glob; what stands for a whole name matches one letter at least."""
    made, depth, at = "", 0, 0
    while at < len(glob):
        letter = glob[at]
        starts = made.endswith("/") or not made
        if glob.startswith("**", at):
            made, at = made + ("[^/].*" if starts else ".*"), at + 1
        elif letter == "*":
            ends = at + 1 == len(glob) or glob[at + 1] in "/,}"
            made += "[^/]+" if starts and ends else "[^/]*"
        elif letter == "?":
            made += "[^/]"
        elif letter == "{":
            depth, made = depth + 1, made + "(?:"
        elif letter == "}" and depth:
            depth, made = depth - 1, made + ")"
        elif letter == "," and depth:
            made += "|"
        elif letter == "[":
            end = glob.index("]", at)
            made, at = made + glob[at:end + 1], end
        elif letter == "\\":
            at += 1
            made += re.escape(glob[at])
        else:
            made += re.escape(letter)
        at += 1
    return made


class Rules:
    """`allows("/etc/hosts", "r", is_owner=False)`: whether every one of these permissions is given."""

    def __init__(self, profile, base=BASE):
        self.variables, self.rules = {}, []
        for line in lines_of(pathlib.Path(profile), pathlib.Path(base), set()):
            if found := VARIABLE.match(line):
                name, how, values = found.groups()
                known = self.variables.get(name, []) if how == "+=" else []
                self.variables[name] = known + [value.strip('"') for value in values.split()]
            elif found := FILE.match(line):
                path = found["path"] or found["behind"]
                self.rules.append((path.strip('"'), found["perms"] or found["before"], bool(found["owner"])))
        self.rules = [(re.compile(pattern(whole)), permissions, is_owner)
                      for path, permissions, is_owner in self.rules for whole in self.filled(path)]

    def filled(self, path):
        """The path once for each value of its variables; where two slashes meet there is one."""
        found = re.search(r"@\{(\w+)\}", path)
        if not found:
            return [re.sub("/+", "/", path)]
        if found[1] not in self.variables:
            raise ValueError(f"no variable {found[0]} for {path}")
        return [whole for value in self.variables[found[1]] for whole in self.filled(path.replace(found[0], value))]

    def allowed(self, path, is_owner):
        """The permissions of a path, all rules that fit together; an append is a part of writing."""
        given = set()
        for matcher, permissions, needs_owner in self.rules:
            if (is_owner or not needs_owner) and matcher.fullmatch(path):
                given |= set(permissions)
        return given | ({"a"} if "w" in given else set())

    def allows(self, path, wanted, is_owner):
        return set(wanted) <= self.allowed(path, is_owner)
