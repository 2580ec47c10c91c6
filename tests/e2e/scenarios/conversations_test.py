# SPDX-License-Identifier: MIT
"""Direct messages: list, history, a reply by the button, a message that comes in, presence."""
import unittest

from scenario import Scenario

NOURA = "نورة العتيبي"
NOURA_ID, CONVERSATION = 12, 6


class ConversationsTest(Scenario):
    def open_noura(self):
        console = self.signed_in_console()
        console.go("Messages")
        console.open_row("Conversations", NOURA)
        console.find("text", "Reply")
        return console

    def test_reply_and_incoming(self):
        console = self.open_noura()
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "conversation.join"
                         and line["payload"] == {"conversation_id": CONVERSATION}, "the join")
        text = "Thanks, the refund is on its way 👍"
        console.reply(text, by_key=False)

        def committed(line):
            return (line["t"] == "commit" and line["kind"] == "dm.message"
                    and line["data"]["message"]["body"] == text)
        self.sandbox.saw(committed, "the reply")
        self.sandbox.control("/message", conversation_id=CONVERSATION, user_id=NOURA_ID, body="شكرًا جزيلًا!")
        console.row("Messages in thread", "شكرًا جزيلًا!")
        self.assertEqual(self.sandbox.count(committed), 1)
        self.assertEqual(len([row for row in console.rows("Messages in thread") if text in row.name]), 1)

    def test_a_message_for_a_closed_conversation_counts_as_unread(self):
        console = self.signed_in_console()
        console.go("Messages")
        console.find("list", "Conversations")
        self.sandbox.control("/message", conversation_id=8, user_id=13, body="Are you there, support?")
        console.row("Conversations", "Are you there, support?")

    def test_presence_follows_the_person(self):
        console = self.open_noura()
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "presence.watch"
                         and NOURA_ID in line["payload"]["user_ids"], "the watch")
        self.sandbox.control("/presence", user_id=NOURA_ID, online=True)
        console.says("Online")
        self.sandbox.control("/presence", user_id=NOURA_ID, online=False)
        console.gone("label", "Online")


if __name__ == "__main__":
    unittest.main()
