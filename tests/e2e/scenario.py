# SPDX-License-Identifier: MIT
"""What every scenario shares: a desk, the sandbox with real Redis, the console, and, when something
fails, a picture and the tree of what was on the screen in build/e2e/."""
import json
import os
import unittest

from desk import Desk, ROOT

LANGUAGE = os.environ.get("WXM_TEST_LANGUAGE", "en")


class Scenario(unittest.TestCase):
    """One desk a program, since pyatspi stays with the first bus it met; each test function has a
    home folder, a sandbox and a console of its own, so that none depends on another."""
    sandbox_arguments = ("--no-people",)
    needs_sandbox = True
    #: How long a sent reply can be taken back; scenarios about other things do not wait for that.
    undo_seconds = 0

    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()
        cls.desk.open()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.adopt()

    def setUp(self):
        self.desk.new_home()
        self.addCleanup(self.desk.stop_guests)
        profile = self.desk.home / "data_home" / "wxm-console" / "profiles" / "default"
        profile.mkdir(mode=0o700, parents=True)
        (profile / "settings.json").write_text(json.dumps({"chat/undoSeconds": self.undo_seconds}))
        self.console = None
        if self.needs_sandbox:
            from sandbox_server import Sandbox
            self.sandbox = Sandbox(self.desk, *self.sandbox_arguments)
            self.staff = self.sandbox.accounts[0]

    def _callTestMethod(self, method):
        try:
            method()
        except BaseException:
            self._keep_evidence()
            raise

    def _keep_evidence(self):
        folder = ROOT / "build" / "e2e"
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"{self.id().replace('__main__.', '')}.{LANGUAGE}"
        self.desk.picture(folder / f"{stem}.png")
        with open(folder / f"{stem}.txt", "w", encoding="utf-8") as file:
            if self.console:
                file.write(self.console.tree() + "\n\n")
            for log in sorted(self.desk.home.glob("*.log")):
                file.write(f"== {log.name}\n{log.read_text('utf-8', 'replace')[-8000:]}\n")
        print(f"evidence: {folder / stem}.png and .txt", flush=True)

    def start_console(self, server=None, **options):
        from console import Console
        options.setdefault("language", LANGUAGE)
        self.console = Console(self.desk, server or self.sandbox.url, **options)
        return self.console

    def signed_in_console(self, **options):
        console = self.start_console(**options)
        console.sign_in(self.staff)
        return console.signed_in()
