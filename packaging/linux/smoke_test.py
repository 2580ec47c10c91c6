# SPDX-License-Identifier: MIT
"""The installed console, not the build tree's, through a short day: sign in, answer, sign out."""
import unittest

from scenario import Scenario


class SmokeTest(Scenario):
    def test_signs_in_answers_and_signs_out(self):
        console = self.signed_in_console()
        self.desk.picture(self.desk.folder / "signed-in.png")
        console.go("Support")
        console.open_row("Support threads", "نورة العتيبي")
        console.reply("أهلًا نورة، وصلتنا رسالتك.")
        self.sandbox.saw(lambda line: line["t"] == "commit" and line["kind"] == "support.message"
                         and line["data"]["message"]["body"].startswith("أهلًا نورة"), "the reply")
        console.sign_out()
        console.find("button", "Sign in")

    def test_signs_in_and_out(self):
        console = self.signed_in_console()
        console.sign_out()
        console.find("button", "Sign in")


if __name__ == "__main__":
    unittest.main()
