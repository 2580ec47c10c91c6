# SPDX-License-Identifier: MIT
"""A working day in short, then everything that the program wrote or shows of itself is searched for
what must not be there."""
import unittest

from desk import wait_until
from scenario import Scenario

NOURA = "نورة العتيبي"
WRITTEN = "planted reply 7f3a9c لا يُكتب في السجل"
RECEIVED = "planted question 41bd07 من الزبونة"


def without_nul(file):
    return file.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")


class SecretsTest(Scenario):
    def test_nothing_planted_is_found(self):
        console = self.signed_in_console(arguments=("--log-level", "debug"))
        console.go("Support")
        console.open_row("Support threads", NOURA)
        self.sandbox.control("/support", user_id=12, body=RECEIVED)
        console.row("Messages in thread", "41bd07")
        console.reply(WRITTEN)
        self.sandbox.saw(lambda line: line["t"] == "commit" and WRITTEN in str(line), "the reply")
        self.sandbox.control("/expire", user_id=self.staff["id"], drop=True)
        console.connection("Connected")
        console.settings_place("Diagnostics")
        bundle = self.save_bundle(console)

        process = self.desk_process(console)
        places = {
            "log on stderr": self.desk.log("console.log"),
            "bundle": bundle,
            "command line": without_nul(process / "cmdline"),
            "environment": without_nul(process / "environ"),
        }
        files = [file for folder in ("data_home", "config_home", "cache_home", "state_home")
                 for file in (self.desk.home / folder).rglob("*") if file.is_file()]
        for file in files:
            places[f"file {file.name}"] = file.read_bytes().decode("utf-8", "replace")
        self.assertIn("auth.login: offered", bundle)
        self.assertIn("log.txt", [file.name for file in files])

        secrets = ["eyJ", self.staff["password"]]  # every token begins so
        private = [self.staff["phone"], "7f3a9c", "41bd07", NOURA, self.staff.get("name") or "eyJ"]
        hits = []
        for place, text in places.items():
            # The person's own number waits in the form, drafts and outbox are on disk by promise.
            is_own = place.startswith("file ") and not place.startswith("file log.txt")
            for planted in secrets + ([] if is_own else private):
                if planted in text:
                    hits.append(f"{planted!r} in {place}")
        print(f"\n{len(places)} places searched, {len(hits)} hits")
        self.assertEqual(hits, [])

    def save_bundle(self, console):
        file = self.desk.home / "bundle.txt"
        console.find("button", "Save the diagnostics").press()
        wait_until(lambda: len(console.windows()) > 1, "the file dialog")
        self.desk.settle()
        console.desk.run(["xdotool", "search", "--onlyvisible", "--pid", console.process.pid])
        console.activate()
        self.desk.keys("ctrl+a")
        self.desk.run(["xdotool", "type", "--delay", "8", "--", str(file)], check=True)
        self.desk.keys("Return")
        wait_until(file.exists, lambda: "the bundle\n" + console.tree(60))
        return file.read_text("utf-8")

    def desk_process(self, console):
        from pathlib import Path
        return Path("/proc") / str(console.process.pid)


if __name__ == "__main__":
    unittest.main()
