# SPDX-License-Identifier: MIT
"""A twin reply by keyboard alone: written in the library, found by `/` in any spelling, sent in the customer's language,
and once more on both sides."""
import unittest

from desk import wait_until
from scenario import Scenario
from support_test import NOURA, reply_of

ARABIC = "أهلًا نورة العتيبي، نرجّع المبلغ خلال خمسة أيام."
ENGLISH = "Hi نورة العتيبي, the money is back within five days."


class RepliesTest(Scenario):
    def write(self, console, name, text):
        field = console.find("text", name)
        console.type(field, text)
        wait_until(lambda: text in field.text, lambda: f"{text!r} in {name}: {field.text!r}")

    def test_a_twin_reply_is_written_found_and_sent(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        for text in ("السلام عليكم", "وين فلوسي؟", "رقم الطلب 10452"):
            self.sandbox.control("/support", user_id=12, body=text)
            console.row("Messages in thread", text)
        composer = console.find("text", "Reply")
        console.key(composer, "ctrl+shift+r")
        console.find("text", "Search replies")
        self.desk.keys("ctrl+n")
        self.write(console, "Reply title", "استرجاع المبلغ")
        self.write(console, "English text", ENGLISH.replace(NOURA, "{name}"))
        self.write(console, "Arabic text", ARABIC.replace(NOURA, "{الاسم}"))
        self.desk.keys("ctrl+s")
        console.row("Replies", "استرجاع المبلغ")
        self.desk.keys("Escape")
        console.gone("text", "Search replies")
        console.type(composer, "/إسترجاع")
        console.row("Reply suggestions", "استرجاع المبلغ")
        self.desk.keys("Return")
        wait_until(lambda: composer.text == ARABIC, lambda: f"the Arabic side; it holds {composer.text!r}")
        self.desk.keys("Return")
        self.sandbox.saw(reply_of(ARABIC), "the reply in the customer's language")
        console.type(composer, "/استرجاع")
        console.row("Reply suggestions", "استرجاع المبلغ")
        self.desk.keys("ctrl+shift+Return")
        self.sandbox.saw(reply_of(ARABIC + "\n\n" + ENGLISH), "both sides as one message")


if __name__ == "__main__":
    unittest.main()
