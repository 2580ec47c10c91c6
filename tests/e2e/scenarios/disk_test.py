# SPDX-License-Identifier: MIT
"""The thread of the window waits for no disk, whatever a person writes and sends."""
import re
import shutil
import subprocess
import time
import unittest

from desk import wait_until
from scenario import Scenario

NOURA = "نورة العتيبي"
CALLS = "fsync,fdatasync,sync,syncfs,msync,sync_file_range"


class DiskTest(Scenario):
    def follow(self, process):
        """Every call that waits for the disk, with the thread that makes it, into a file."""
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        file = self.desk.home / "disk-calls"
        tracer = subprocess.Popen(["strace", "-f", "-q", "-e", f"trace={CALLS}", "-o", file,
                                   "-p", str(process.pid)], stderr=subprocess.PIPE)
        self.addCleanup(tracer.wait)
        self.addCleanup(tracer.terminate)
        deadline = time.monotonic() + 10
        while f"TracerPid:\t{tracer.pid}" not in self.status(process):
            if tracer.poll() is not None:
                self.skipTest(f"this system lets nobody follow a program: {tracer.stderr.read()}")
            self.assertLess(time.monotonic(), deadline, "strace does not begin")
        return file

    @staticmethod
    def status(process):
        with open(f"/proc/{process.pid}/status", encoding="utf-8") as file:
            return file.read()

    def test_typing_and_sending_wait_for_no_disk(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        calls = self.follow(console.process)

        def threads():
            return re.findall(r"^(\d+) +(?:fsync|fdatasync)\(", calls.read_text("utf-8"), re.M)
        for text in ("the first reply", "أهلًا، هذا الرد الثاني"):
            console.reply(text)
            self.sandbox.saw(lambda line, text=text: line["t"] == "commit"
                            and line["kind"] == "support.message"
                            and line["data"]["message"]["body"] == text, text)
        wait_until(lambda: len(threads()) >= 4, lambda: f"the disk to be told: {threads()}")
        self.assertNotIn(str(console.process.pid), threads(), calls.read_text("utf-8"))


if __name__ == "__main__":
    unittest.main()
