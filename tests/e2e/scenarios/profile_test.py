# SPDX-License-Identifier: MIT
"""The AppArmor profile allows what a whole day needs: every path that the program opened is asked of the rules,
as if they were enforced. Where the kernel has AppArmor, the day is lived under the enforced profile as well."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import apparmor_rules
from console import PROGRAM
from desk import ROOT, wait_until
from scenario import Scenario
from stand_ins import Keyring, Notifications, has_keyring
from traced import Trace, has_strace

PROFILE = ROOT / "packaging" / "linux" / "apparmor" / "wxm-console"
KERNEL = pathlib.Path("/sys/kernel/security/apparmor/.load")
NOURA = "نورة العتيبي"


def why_no_rules():
    """A sentence, or nothing where the rules that ours includes are installed."""
    if not (apparmor_rules.BASE / "abstractions" / "base").exists():
        return "needs the package apparmor"
    return None if has_strace() else "needs strace"


class RulesTest(unittest.TestCase):
    """The reader of rules, on a profile of its own."""
    RULES = """@{HOME}=/home/*/ /root/
profile x /usr/bin/x flags=(complain) {
  include <more>
  owner @{HOME}/[^.]*/** rw,  # of a person
  /usr/lib{,32,64}/**.so* mr,
  /etc/{a,b}/ r,
  /etc/x/{,*} r,
  "/opt/a b/**" r,
  /usr/bin/{xdg-open,gio} rPUx,
  capability sys_admin,
}
"""

    def setUp(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        (folder / "more").write_text("r /from/before/*,\n/from/more k,\n")
        (folder / "x").write_text(self.RULES)
        self.rules = apparmor_rules.Rules(folder / "x", folder)

    def test_globs_are_those_of_the_parser(self):
        for path, wanted, is_owner, allowed in (
                ("/home/sara/Documents/a/b.csv", "rw", True, True), ("/home/sara/Documents/a/b.csv", "r", False, False),
                ("/home/sara/.ssh/id", "r", True, False), ("/root/Downloads/x", "w", True, True),
                ("/home/sara/Documents/", "r", True, False), ("/usr/lib64/a/b.so.1", "mr", False, True),
                ("/usr/lib/a/b.txt", "r", False, False), ("/etc/a/", "r", False, True), ("/etc/c/", "r", False, False),
                ("/etc/x/", "r", False, True), ("/etc/x/y", "r", False, True), ("/etc/x/y/z", "r", False, False),
                ("/usr/bin/gio", "x", False, True), ("/usr/bin/sh", "x", False, False), ("/from/more", "k", False, True),
                ("/from/before/x", "r", False, True), ("/from/before/", "r", False, False)):
            with self.subTest(path=path, wanted=wanted):
                self.assertEqual(self.rules.allows(path, wanted, is_owner), allowed)


class ProfileTest(Scenario):
    def a_day(self, program):
        """Signed in with the keychain, a reply with a file, a word that is misspelt, two exports."""
        attached, saved, table = (self.folder / name for name in ("order.txt", "diagnostics.txt", "day.csv"))
        attached.write_text("10452\n")
        console = self.start_console(program=program)
        console.fill_sign_in(self.staff)
        keep = console.find("check", "Keep me signed in")
        if not keep.has("checked"):
            keep.press()
        console.find("button", "Sign in").press()
        console.signed_in(60)
        console.go("Support")
        console.open_row("Support threads", NOURA)
        composer = console.find("text", "Reply")
        console.type(composer, "recieve the ordr")
        console.key(composer, "ctrl+period")
        self.desk.settle(2)
        self.desk.keys("Escape")
        console.key(composer, "ctrl+o")
        self.answer_dialog(console, attached)
        console.says("order.txt", 60)
        console.find("button", "Send").press()
        self.sandbox.saw(lambda line: line["t"] == "request" and line["id"] == "media.upload" and line["status"] < 300,
                         "the file", 30)
        self.sandbox.saw(lambda line: line["t"] == "commit" and line["kind"] == "support.message"
                         and "recieve" in line["data"]["message"]["body"], "the reply", 30)
        console.watch(42)
        console.go("My day")
        self.desk.settle(2)
        self.desk.keys("ctrl+e")
        self.answer_dialog(console, table)
        wait_until(table.exists, lambda: "the table\n" + console.tree(60))
        console.settings_place("Diagnostics")
        console.find("button", "Save the diagnostics").press()
        self.answer_dialog(console, saved)
        wait_until(saved.exists, lambda: "the diagnostics\n" + console.tree(60))
        console.sign_out()
        console.find("button", "Sign in")
        console.process.terminate()
        self.console = None

    def setUp(self):
        super().setUp()
        self.folder = self.desk.home / "Documents"
        self.folder.mkdir()
        if has_keyring():
            Keyring(self.desk)
        Notifications(self.desk)

    def answer_dialog(self, console, path):
        wait_until(lambda: len(console.windows()) > 1, "the file dialog")
        self.desk.settle(2)
        console.activate()
        self.desk.keys("ctrl+a")
        self.desk.run(["xdotool", "type", "--delay", "8", "--", path], check=True)
        self.desk.keys("Return")
        wait_until(lambda: len(console.windows()) < 2, lambda: "the dialog to close\n" + console.tree(60))

    def place_of(self, path):
        """Where this would be on a person's computer, and whether it would be theirs; None: only a test has it."""
        built = pathlib.Path(PROGRAM).resolve().parents[1]
        homes = {"data_home": "/home/sara/.local/share", "config_home": "/home/sara/.config",
                 "cache_home": "/home/sara/.cache", "state_home": "/home/sara/.local/state", "runtime_dir": "/run/user/1000"}
        home = str(self.desk.home)
        if path == str(pathlib.Path(PROGRAM).resolve()):
            return "/usr/bin/wxm-console", False
        for name, place in homes.items():
            if path.startswith(f"{home}/{name}/"):
                return place + path.removeprefix(f"{home}/{name}"), True
        if path.startswith((str(self.desk.folder) + "/dbus-", "/tmp/dbus-")):
            return None  # the bus of the desk, which is asked for by the rules for it
        if path.startswith(home + "/"):
            name = path.removeprefix(home + "/")
            return None if name in ("strace.txt", "console.log", "traced") else (f"/home/sara/{name}", True)
        if path.startswith((str(built) + "/", str(self.desk.folder))):
            return None
        if os.path.dirname(path) == "/" and not path.endswith("/"):
            return None  # the file dialog looks what kind of file it is, and does without an answer
        return path, path.startswith(("/proc/", "/tmp/"))

    @unittest.skipIf(why_no_rules(), why_no_rules())
    def test_a_whole_day_is_allowed(self):
        trace = Trace(self.desk, PROGRAM)
        self.a_day(trace.program)
        wait_until(trace.has_ended, "the end of the program", 30)
        rules = apparmor_rules.Rules(PROFILE)
        places, refused = set(), {}
        for path, wanted in trace.needs():
            place = self.place_of(path)
            if place:
                places.add((*place, wanted))
        for path, is_owner, wanted in places:
            lacking = set(wanted) - rules.allowed(path, is_owner)
            if lacking:
                refused[path] = "".join(sorted(lacking | set(refused.get(path, ""))))
        print(f"\n{len(places)} uses of {len({place[0] for place in places})} paths, {len(refused)} not allowed", flush=True)
        self.assertGreater(len(places), 100)
        self.assertEqual(refused, {})

    @unittest.skipUnless(KERNEL.exists() and os.geteuid() == 0, "this kernel has no AppArmor, or this is not root")
    def test_a_whole_day_under_the_enforced_profile(self):
        """Under a name of its own, with the places of the test for those of a person."""
        name, program = f"wxm-console-test-{os.getpid()}", pathlib.Path(PROGRAM).resolve()
        text = PROFILE.read_text("utf-8").replace(" flags=(complain)", "")
        text = re.sub(r"^profile wxm-console \S+", f"profile {name}", text, flags=re.M)
        own = f"  {program} mrix,\n  {program.parents[1]}/** mr,\n  owner {self.desk.folder}/{{,**}} rwkl,\n"
        text = text.replace("  include if exists <local/wxm-console>", own)
        profile = self.desk.home / "profile"
        profile.write_text(text, "utf-8")
        subprocess.run(["apparmor_parser", "--replace", "--skip-cache", profile], check=True)
        self.addCleanup(subprocess.run, ["apparmor_parser", "--remove", profile])
        confined = self.desk.home / "confined"
        confined.write_text(f'#!/bin/sh\nexec aa-exec -p {name} -- "{program}" "$@"\n')
        confined.chmod(0o755)
        self.a_day(confined)


if __name__ == "__main__":
    unittest.main()
