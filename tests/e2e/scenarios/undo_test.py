# SPDX-License-Identifier: MIT
"""A sent reply waits, and can be taken back until then; a kill in that time loses nothing."""
import unittest

from desk import wait_until
from scenario import Scenario

NOURA = "نورة العتيبي"


def reply_of(body):
    return lambda line: (line["t"] == "commit" and line["kind"] == "support.message"
                         and line["data"]["message"]["body"] == body)


class UndoTest(Scenario):
    undo_seconds = 5

    def at_noura(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        return console

    def test_reply_is_taken_back_and_never_sent(self):
        console = self.at_noura()
        wrong = "This was for somebody else"
        console.reply(wrong)
        self.desk.keys("ctrl+z")
        field = console.find("text", "Reply")
        wait_until(lambda: field.text == wrong, lambda: f"{wrong!r} in the field: {field.text!r}")
        right = "This one is for you"
        console.type_over(field, right)
        self.desk.keys("Return")
        self.sandbox.saw(reply_of(right), "the reply, after its time")
        self.assertEqual(self.sandbox.count(reply_of(wrong)), 0)

    def test_enter_once_more_sends_at_once(self):
        console = self.at_noura()
        text = "At once, please"
        console.reply(text)
        console.find("button", "Undo sending")
        self.desk.keys("Return")
        self.sandbox.saw(reply_of(text), "the reply", seconds=3)
        self.assertEqual(self.sandbox.count(reply_of(text)), 1)

    def test_reply_outlives_a_kill_within_its_time(self):
        console = self.at_noura()
        text = "Killed while it waited"
        console.reply(text)
        console.process.kill()
        console.process.wait()
        self.assertEqual(self.sandbox.count(reply_of(text)), 0)
        again = self.start_console()
        again.sign_in(self.staff)
        again.signed_in()
        self.sandbox.saw(reply_of(text), "the reply, in the next run", seconds=30)
        self.assertEqual(self.sandbox.count(reply_of(text)), 1)


if __name__ == "__main__":
    unittest.main()
