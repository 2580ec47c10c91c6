# SPDX-License-Identifier: MIT
"""What was promised is kept at every end of the program and of the session: an action that still
waits for its undo time goes out when the window closes, the person signs out, the account changes,
or the system ends the program."""
import signal
import unittest

from desk import wait_until
from scenario import Scenario

LIVE, VIEWER = 42, 200


class EndsTest(Scenario):
    def removing(self):
        """A comment is being removed, and can still be taken back."""
        console = self.signed_in_console()
        console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join"
                         and line["payload"] == {"live_id": LIVE}, "the join")
        self.bad = self.sandbox.control("/live", live_id=LIVE, event="comment", user_id=VIEWER,
                                        body="buy followers at evil.example")["comment"]
        console.act_on_comment("buy followers", "Remove comment")
        self.assertEqual(self.removals(), 0)
        return console

    def removals(self):
        return self.sandbox.count(
            lambda line: line["t"] == "commit" and line["kind"] == "live.comment_removed"
            and line["by"] == self.staff["id"] and line["data"]["comment_id"] == self.bad["id"])

    def assert_removed_once(self):
        wait_until(lambda: self.removals() > 0, "the removal on the platform", 10)
        self.assertEqual(self.removals(), 1)

    def assert_ended(self, console):
        wait_until(lambda: console.process.poll() is not None, "the end of the program", 10)
        self.assertEqual(console.process.returncode, 0)

    def test_window_is_closed(self):
        console = self.removing()
        console.close_window()
        self.assert_removed_once()
        self.assert_ended(console)

    def test_person_signs_out(self):
        console = self.removing()
        console.sign_out()
        self.assert_removed_once()

    def test_another_account_is_asked_for(self):
        console = self.removing()
        console.find("button", "Account").press()
        console.choose_in_menu("Another account…")
        self.assert_removed_once()

    def test_system_ends_the_program(self):
        console = self.removing()
        console.process.send_signal(signal.SIGTERM)
        self.assert_removed_once()
        self.assert_ended(console)

    def test_server_that_does_not_answer_is_asked_about(self):
        console = self.removing()
        self.sandbox.control("/fail", id="lives.removeComment", how="hang", count=9)
        console.close_window()
        console.find("button", "Close anyway", seconds=15)


if __name__ == "__main__":
    unittest.main()
