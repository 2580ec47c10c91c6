# SPDX-License-Identifier: MIT
"""The console under strace: which files it asked for, and to whom it spoke."""
import os
import pathlib
import re
import shutil

CALLS = "%file,connect,socket,bind,sendto,flock"
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)(.*)$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
#: Which permissions of AppArmor a call needs, and of which of its paths.
CHANGES = {"mkdir": "w", "mkdirat": "w", "unlink": "w", "unlinkat": "w", "rmdir": "w", "rename": "rw", "renameat": "rw",
           "renameat2": "rw", "link": "rl", "linkat": "rl", "symlink": "w", "symlinkat": "w", "chmod": "w", "fchmodat": "w",
           "truncate": "w", "utimensat": "w"}


def has_strace():
    return shutil.which("strace") is not None


def decoded(text):
    """A path as strace writes it: C's escapes of its bytes."""
    return text.encode("latin-1").decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")


class Call:
    def __init__(self, name, arguments, result, behind):
        self.name, self.arguments, self.result, self.behind = name, arguments, int(result), behind

    @property
    def paths(self):
        """Its paths, whole: one that begins nowhere is below the folder that strace names beside it."""
        found = []
        for match in TEXT.finditer(self.arguments):
            path = decoded(match[1])
            below = re.search(r"<([^<>]*)>, $", self.arguments[:match.start()])
            if path and not path.startswith("/") and below:
                path = decoded(below[1]) + "/" + path
            if path:
                found.append(path)
        return found

    @property
    def opened(self):
        """What the system opened behind all links."""
        found = re.match(r"<(.*)>", self.behind)
        return decoded(found[1]).removesuffix("(deleted)") if found else None

    @property
    def peer(self):
        """Whom a connection is for: kind and address, without what names only this process' end."""
        if found := re.search(r"sa_family=AF_(?:INET6?), sin6?_port=htons\((\d+)\).*?\"([^\"]+)\"", self.arguments):
            return f"{found[2]}:{found[1]}"
        if found := re.search(r'sa_family=AF_UNIX, sun_path=(@?)"([^"]*)"', self.arguments):
            return f"unix {found[1]}{decoded(found[2])}"
        return "netlink" if "AF_NETLINK" in self.arguments else None


class Trace:
    """`program` stands for the real one and becomes it, with the same number, so that it is found by that."""

    def __init__(self, desk, program):
        self.file = desk.home / "strace.txt"
        self.program = desk.home / "traced"
        self.program.write_text('#!/bin/sh\nexec strace -D -f -y -s 4096 --seccomp-bpf -e trace=%s -o "%s" "%s" "$@"\n'
                                % (CALLS, self.file, program), "utf-8")
        os.chmod(self.program, 0o755)

    def calls(self):
        """All calls that have ended, those in two pieces as one; from when the program itself began."""
        begun, after = {}, False
        for line in self.file.read_text("latin-1").splitlines():
            number = line.split(" ", 1)[0]
            if line.endswith("<unfinished ...>"):
                begun[number] = line.removesuffix("<unfinished ...>").rstrip()
                continue
            if found := RESUMED.match(line):
                line = begun.pop(number, "") + found[2]
            found = LINE.match(line)
            if found and found[4] != "?":
                after = after or found[2] == "execve"
                if after:
                    yield Call(found[2], found[3], found[4], found[5])

    def has_ended(self):
        return self.file.exists() and re.search(r"^\d+ \+\+\+ (exited|killed)", self.file.read_text("latin-1"), re.M)

    def asked(self):
        """Every path that was asked for, also in vain."""
        for call in self.calls():
            if call.name not in ("connect", "bind", "sendto", "socket", "flock"):
                yield from call.paths

    def peers(self):
        return {call.peer for call in self.calls() if call.name in ("connect", "sendto") and call.peer}

    def needs(self):
        """(path, permissions of AppArmor) of all that was done."""
        for call in self.calls():
            if call.result < 0:
                continue
            if call.name in ("openat", "open", "creat") and call.opened and call.opened.startswith("/"):
                path, flags = call.opened, call.arguments
                if "O_DIRECTORY" in flags or pathlib.Path(path).is_dir():
                    path = path.rstrip("/") + "/"
                wanted = "rw" if "O_RDWR" in flags else "w" if "O_WRONLY" in flags else "r"
                yield path, wanted + ("m" if re.search(r"\.so(\.|$)", path) and wanted == "r" else "")
            elif call.name == "execve":
                yield os.path.realpath(call.paths[0]), "x"
            elif call.name == "flock" and (found := re.search(r"<(/.*?)>", call.arguments)):
                yield decoded(found[1]), "k"
            elif call.name in CHANGES:
                for path in call.paths:
                    if re.match(r"/proc/(self|\d+)/fd/", path):
                        continue  # a name for an open file, whose real one was asked about when it was opened
                    folder, name = os.path.split(path.rstrip("/"))
                    ends = "/" if call.name in ("mkdir", "mkdirat", "rmdir") or "AT_REMOVEDIR" in call.arguments else ""
                    yield os.path.join(os.path.realpath(folder), name) + ends, CHANGES[call.name]
            elif call.name in ("connect", "bind") and call.peer and call.peer.startswith("unix /"):
                yield call.peer.removeprefix("unix "), "rw" if call.name == "connect" else "w"
