# SPDX-License-Identifier: MIT
"""What is typed survives a full disk, a read-only profile, every switch, a close and a second start.
With WXM_SOAK=1 as often as tests/faults/README.md says."""
import json
import os
import subprocess
import time
import unittest

import words
from desk import wait_until
from scenario import Scenario

NOURA = "نورة العتيبي"
SOAK = os.environ.get("WXM_SOAK") == "1"
REFUSED = "What you write cannot be saved to disk"


def counted(full, brief):
    return full if SOAK else brief


def within(seconds):
    """The true figure in a soak; five times of it where the machine has other work, too."""
    return seconds if SOAK else 5 * seconds


def figure(name, *parts):
    print(f"figure {name}: {', '.join(parts)}", flush=True)


def reply_of(body):
    return lambda line: (line["t"] == "commit" and line["kind"] == "support.message"
                         and line["data"]["message"]["body"] == body)


class FaultsTest(Scenario):
    def at_noura(self, **options):
        console = self.signed_in_console(**options)
        console.go("Support")
        console.open_row("Support threads", NOURA)
        return console, console.find("text", "Reply")

    def drafts_file(self):
        return next(iter((self.desk.home / "data_home").rglob("drafts.jsonl")), None)

    def saved_texts(self):
        file = self.drafts_file()
        lines = file.read_text("utf-8").splitlines() if file else []
        return [json.loads(line)["text"] for line in lines]

    # A disk that takes nothing

    def mount(self, folder):
        return subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", folder],
                              capture_output=True).returncode == 0

    def may_mount(self):
        folder = self.desk.home / "probe"
        folder.mkdir()
        mounted = self.mount(folder)
        if mounted:
            subprocess.run(["umount", folder], check=True)
        return mounted

    def small_disk(self):
        """A file system of 64 kB as the data folder; mounting needs root."""
        folder = self.desk.home / "data_home"
        if not self.mount(folder):
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", folder], check=True)
        return folder

    def refused_then_taken(self, name, refuse, allow, words=200):
        console, field = self.at_noura()
        first = "Before the disk was full"
        field.write(first)
        wait_until(lambda: first in self.saved_texts(), "the first draft on disk")
        refuse()
        text = "كلمات " + "and words " * words
        began = time.monotonic()
        field.write(text)
        console.says(REFUSED, seconds=30)
        seconds = time.monotonic() - began
        self.desk.picture(self.pictures() / f"{name}.png")
        self.assertEqual(field.text, text)
        self.assertEqual(self.saved_texts(), [first], "the old file is whole")
        # The window does not close over a text that the disk has not taken.
        console.close_window()
        console.says("What you wrote is not saved")
        self.desk.picture(self.pictures() / f"{name}-close.{console.language}.png")
        console.find("button", "Keep open").press()
        self.assertIsNone(console.process.poll(), "asked first")
        allow()
        wait_until(lambda: self.saved_texts() == [text], "the draft on disk")
        console.gone("label", REFUSED)
        return seconds

    def pictures(self):
        from desk import ROOT
        return ROOT / "build" / "e2e"

    def test_r8_full_disk(self):
        folder = self.small_disk()
        filler = folder / "filler"

        def fill():
            with open(filler, "wb", buffering=0) as file:
                try:
                    while True:
                        file.write(b"x" * 1024)
                except OSError:
                    pass
        # Longer than what other files may give back meanwhile: a page of 4 kB or two.
        seconds = self.refused_then_taken("r8-full-disk", fill, filler.unlink, words=1500)
        figure("R8", "disk full", f"said after {seconds:.1f} s", "text in the editor", "old file whole",
               "saved as soon as there was room")
        self.assertLess(seconds, within(2))

    def test_r8_read_only_profile(self):
        if not self.may_mount():
            self.skipTest("nothing can be mounted here")

        def protect():  # a second mount: the log that is open stays writable, as it may well
            profile = self.drafts_file().parent
            subprocess.run(["mount", "--bind", profile, profile], check=True)
            self.addCleanup(subprocess.run, ["umount", "-l", profile], capture_output=True)
            subprocess.run(["mount", "-o", "remount,ro,bind", profile], check=True)

        seconds = self.refused_then_taken(
            "r8-read-only", protect,
            lambda: subprocess.run(["umount", self.drafts_file().parent], check=True))
        figure("R8", "read-only profile", f"said after {seconds:.1f} s", "text in the editor",
               "old file whole", "saved as soon as it could be")
        self.assertLess(seconds, within(2))

    # A server that asks for a pause

    def test_r27_pause_is_counted_down(self):
        console, _ = self.at_noura()
        self.sandbox.control("/fail", id="support.send", status=429, retry_after=8, count=1)
        console.reply("Before the pause")
        wanted = words.patterns("the server asks for a pause, next try %1", console.language)

        def said():
            return any(one.search(words.plain(label.text)) for label in console.all("label")
                       for one in wanted)
        wait_until(said, lambda: f"the pause in the status line\n{console.tree(120)}", 10)
        self.desk.picture(self.pictures() / f"r27-pause.{console.language}.png")
        self.sandbox.saw(reply_of("Before the pause"), "the reply after the pause", 30)
        wait_until(lambda: not said(), "the pause to end")
        self.assertEqual(self.sandbox.count(reply_of("Before the pause")), 1)

    # Everything that happens to an editor

    def test_r9_drafts_survive_everything(self):
        console, field = self.at_noura()
        times = counted(50, 1)
        text = "نص لم يكتمل and English,\nسطر ثانٍ 🌿 100%"
        field.write(text)
        done = []

        def same(what):
            found = console.find("text", "Reply", seconds=30)
            wait_until(lambda: found.text == text, lambda: f"the draft after {what}: {found.text!r}")
            done.append(what)

        def switch_thread():
            other = next(row for row in console.rows("Support threads")
                         if NOURA not in row.name and row.showing and row.place[3] > 40)
            console.click(other)
            console.open_row("Support threads", NOURA)

        def twice_on_the_same():
            row = console.row("Support threads", NOURA)
            console.click(row)
            console.click(row)

        def other_language():
            first = console.language
            for language in ({"en": "ar", "ar": "en"}[first], first):
                console.switch_language(language)

        def refused(status):
            def act():
                self.sandbox.control("/fail", id="support.messages", status=status)
                switch_thread()
            return act

        def forced_sign_out():
            self.sandbox.control("/settings", refreshAllowed=False)
            self.sandbox.control("/expire", user_id=self.staff["id"], drop=True)
            console.find("text", "Password", seconds=60)
            self.sandbox.control("/settings", refreshAllowed=True)
            console.sign_in(self.staff)
            console.signed_in(60)

        acts = {"another thread": switch_thread, "two clicks on the same": twice_on_the_same,
                "language": other_language, "401": refused(401), "403": refused(403), "404": refused(404),
                "forced sign-out": forced_sign_out}
        for name, act in acts.items():
            for _ in range(times):
                act()
                same(name)
        for theme in ("Dark", "Light") * times:
            console.choose_theme(theme)
            console.go("Support")
            same("theme")
        for _ in range(counted(50, 1)):
            console.close_window()
            wait_until(lambda: console.process.poll() is not None, "the program to end", 10)
            console, field = self.at_noura()
            same("close")
        figure("R9", f"{len(done)} events of {len(set(done))} kinds", "the draft byte for byte after each")

    # Close, second start

    def test_r30_close_with_unsent_replies(self):
        worst = 0.0
        for turn in range(counted(50, 1)):
            console, _ = self.at_noura()
            self.sandbox.control("/delay", id="support.send", ms=60000)
            texts = [f"Unsent {turn}.{number}" for number in range(4)]
            for text in texts:
                console.reply(text)
            console.close_window()
            button = console.find("button", "Close anyway")
            self.assertIsNone(console.process.poll(), "asked first")
            self.desk.picture(self.pictures() / f"r30-close.{console.language}.png")
            began = time.monotonic()
            button.press()
            wait_until(lambda: console.process.poll() is not None, "the program to end", 20)
            worst = max(worst, time.monotonic() - began)
            self.assertEqual(console.process.returncode, 0)
            said = self.desk.log("console.log")
            self.assertNotIn("QThread", said)
            self.assertNotIn("QObject", said)
            self.sandbox.control("/delay", id="support.send", ms=0)
            console, _ = self.at_noura()
            for text in texts[1:]:
                self.sandbox.saw(reply_of(text), text, 60)
            for text in texts:
                self.assertLessEqual(self.sandbox.count(reply_of(text)), 1)
            console.process.kill()  # the first one's end is not known yet: closing would ask again
            console.process.wait()
        figure("R30", f"{counted(50, 1)} closes with 1 sending and 3 queued", "asked each time",
               f"ended within {worst:.2f} s", "3 of 3 sent once by the next run")
        self.assertLess(worst, within(2))

    def test_r31_second_start(self):
        console = self.start_console()
        console.find("text", "Password")
        slowest = 0.0
        for _ in range(counted(100, 3)):
            began = time.monotonic()
            second = self.desk.start([console.process.args[0], "--server", self.sandbox.url])
            second.wait(30)
            slowest = max(slowest, time.monotonic() - began)
            self.assertEqual(second.returncode, 0)
            self.assertIsNone(console.process.poll())
        console.process.kill()
        console.process.wait()
        console = self.start_console()
        console.find("text", "Password")
        figure("R31", f"{counted(100, 3)} second starts", f"each gone within {slowest:.2f} s",
               "one start behind a killed program")
        self.assertLess(slowest, within(1))


if __name__ == "__main__":
    unittest.main()
