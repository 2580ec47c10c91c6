# SPDX-License-Identifier: MIT
"""A day at the desk on a real Laravel, behind nginx and behind Apache, each as its packages install it:
the real program signs in, lists, answers, hears, renews its sign-in and leaves."""
import os
import sys
import unittest

from sandbox_server import LaravelSandbox, why_no_laravel
from scenario import Scenario

WEB = os.environ.get("WXM_TEST_WEB", "nginx")
NOURA = "نورة العتيبي"
EVENT_SECONDS = 12  # the list is read every 20 s: what is seen sooner came by the socket


def reply_of(body):
    return lambda line: (line["t"] == "commit" and line["kind"] == "support.message"
                         and line["data"]["message"]["body"] == body)


def call(name, status):
    return lambda line: line["t"] == "request" and line["id"] == name and line["status"] == status


class DayTest(Scenario):
    needs_sandbox = False

    def setUp(self):
        super().setUp()
        self.sandbox = LaravelSandbox(self.desk, "--no-people", "--web", WEB)
        self.staff = self.sandbox.accounts[0]

    def answer(self, text):
        self.console.reply(text)
        self.console.row("Messages in thread", text)
        self.sandbox.saw(reply_of(text), "the reply")
        self.assertEqual(self.sandbox.count(reply_of(text)), 1)
        mine = [row for row in self.console.rows("Messages in thread") if text in row.name]
        self.assertEqual(len(mine), 1, "the echo and the answer are one message")

    def test_a_day(self):
        self.sandbox.control("/grow", threads=75)
        console = self.signed_in_console()
        login = self.sandbox.saw(call("auth.login", 200), "the sign-in")
        self.assertEqual(login["user_type"], "supporter", "the header arrived once, as one value")

        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.find("text", "Reply")
        self.sandbox.control("/support", user_id=12, body="هل وصلتكم رسالتي؟ رقم الطلب 10452")
        console.row("Messages in thread", "10452", seconds=EVENT_SECONDS)
        self.answer("أهلًا نورة، وصلتنا رسالتك وسنراجع الطلب 10452 حالًا.")

        self.sandbox.control("/expire", user_id=self.staff["id"], drop=True)
        self.answer("Written with a token that has just expired")
        self.assertEqual(self.sandbox.count(call("auth.refresh", 200)), 1)
        console.connection("Connected")
        self.sandbox.control("/support", user_id=12, body="Still there? 20771")
        console.row("Messages in thread", "20771", seconds=EVENT_SECONDS)

        console.go("Messages")
        console.open_row("Conversations", NOURA)
        console.find("text", "Reply")
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "conversation.join", "the join")
        self.sandbox.control("/message", conversation_id=6, user_id=12, body="رسالة مباشرة 3391")
        console.row("Messages in thread", "3391", seconds=EVENT_SECONDS)

        console.sign_out()
        console.find("text", "Password")
        self.sandbox.saw(call("auth.logout", 200), "sign-out")
        self.sandbox.saw(lambda line: line["t"] == "socket" and line["event"] == "disconnected", "the socket's end")


if __name__ == "__main__":
    missing = why_no_laravel(WEB)
    if missing:
        print("left out:", missing)
        sys.exit(77)
    unittest.main()
