# SPDX-License-Identifier: MIT
"""Every screen as a screen reader finds it: nothing that can be used, read or picked is without a name."""
import re
import unittest

import words
from desk import ROOT
from scenario import LANGUAGE, Scenario

NOURA = "نورة العتيبي"
# What only holds other things, or is no thing at all.
SILENT = ("filler", "panel", "scroll pane", "viewport", "split pane", "layered pane", "separator", "scroll bar",
          "tool bar", "page tab list", "unknown", "redundant object")
PRESSED = ("push button", "button", "toggle button", "radio button", "check box")


class TreeTest(Scenario):
    def check(self, screen):
        """Writes the tree down and gives what is wrong with it."""
        folder = ROOT / "build" / "e2e"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"tree.{screen}.{LANGUAGE}.txt").write_text(self.console.tree(2000), encoding="utf-8")
        heard, faults = 0, []
        for window in self.console.windows():
            for widget in window.walk():
                role = widget.role.value_nick.replace("-", " ") if widget.role is not None else "unknown"
                if role in SILENT:
                    continue
                heard += 1
                name = widget.name or " ".join(widget.labels()) or widget.text
                if not words.plain(name):
                    faults.append(f"{screen}: nameless {widget} at {widget.place}")
                if re.search("[\u2066-\u2069\u202a-\u202e\u200e\u200f]", widget.name):
                    faults.append(f"{screen}: control characters are spoken: {widget}")
                if role in PRESSED and widget.enabled and not widget.actions():
                    faults.append(f"{screen}: cannot be pressed: {widget}")
        print(f"{screen}.{LANGUAGE}: {heard} things heard, {len(faults)} faults", flush=True)
        return faults

    def test_every_screen_is_heard(self):
        console = self.start_console()
        console.find("button", "Sign in")
        faults = self.check("sign-in")
        console.sign_in(self.staff)
        console.signed_in()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.find("text", "Reply")
        faults += self.check("support")
        console.go("Messages")
        console.find("list", "Conversations")
        faults += self.check("messages")
        console.watch(7)
        faults += self.check("live")
        console.go("Settings")
        console.find("text", "Search the settings")
        faults += self.check("settings")
        self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
