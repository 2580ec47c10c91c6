# SPDX-License-Identifier: MIT
"""A customer writes, staff answer: what is typed reaches the server once and is seen by its id."""
import unittest

from scenario import Scenario

NOURA = "نورة العتيبي"


def reply_of(body):
    return lambda line: (line["t"] == "commit" and line["kind"] == "support.message"
                         and line["data"]["message"]["body"] == body)


class SupportTest(Scenario):
    def test_answers_a_customer_in_arabic(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        self.sandbox.control("/support", user_id=12, body="هل وصلتكم رسالتي؟ رقم الطلب 10452")
        console.row("Messages in thread", "10452")
        answer = "أهلًا نورة، وصلتنا رسالتك وسنراجع الطلب 10452 حالًا."
        console.reply(answer)
        console.row("Messages in thread", answer)
        committed = self.sandbox.saw(reply_of(answer), "the reply")
        self.assertEqual(committed["data"]["thread_id"], 1)
        self.assertEqual(committed["by"], self.staff["id"])
        self.assertEqual(self.sandbox.count(reply_of(answer)), 1)
        mine = [row for row in console.rows("Messages in thread") if answer in row.name]
        self.assertEqual(len(mine), 1, "the echo and the answer are one message")

    def test_a_new_customer_comes_up_in_the_list(self):
        console = self.signed_in_console()
        console.go("Support")
        console.find("list", "Support threads")
        self.sandbox.control("/support", user_id=59, body="First time here, is anyone there?")
        console.row("Support threads", "First time here", seconds=40)

    def test_an_answer_of_a_colleague_is_seen(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.find("text", "Reply")
        self.sandbox.control("/support-staff", thread_id=1, user_id=3, body="Huda here, I take this one")
        console.row("Messages in thread", "Huda here", seconds=30)

    def test_the_next_shift_signs_in_with_a_thread_open(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.find("text", "Reply")
        console.sign_out()
        console.find("text", "Password")
        console.sign_in(self.sandbox.accounts[1])
        console.signed_in()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        self.sandbox.control("/support", user_id=12, body="Are you still there?")
        console.row("Messages in thread", "Are you still there?")

    def test_a_refused_reply_keeps_its_text(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        self.sandbox.control("/fail", id="support.send", status=422,
                             body={"message": "The body is not allowed.", "errors": {"body": ["not allowed"]}})
        text = "This one will be refused"
        console.reply(text, by_key=False)
        console.row("Messages in thread", text)
        self.assertEqual(self.sandbox.count(reply_of(text)), 0)
        self.sandbox.saw(lambda line: line["t"] == "request" and line["id"] == "support.send"
                         and line["status"] == 422, "the refused call")
        console.row("Messages in thread", "The text is not allowed.")
        console.find("button", "Send again").press()
        self.sandbox.saw(reply_of(text), "the reply, once it is allowed")
        console.gone("button", "Send again")
        self.assertEqual(self.sandbox.count(reply_of(text)), 1)


if __name__ == "__main__":
    unittest.main()
