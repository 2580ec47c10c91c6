# SPDX-License-Identifier: MIT
"""The connection line is honest, and after a gap everything that was joined is joined again."""
import unittest

from scenario import Scenario

NOURA = "نورة العتيبي"


class NetworkTest(Scenario):
    def emits(self, event, after):
        return [line for line in self.sandbox.truth()
                if line["t"] == "emit" and line["event"] == event and line["n"] > after]

    def test_drop_and_regain_joins_again(self):
        console = self.signed_in_console()
        console.go("Messages")
        console.open_row("Conversations", NOURA)
        console.find("text", "Reply")
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "conversation.join", "the join")
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "presence.watch", "the watch")
        mark = self.sandbox.truth()[-1]["n"]
        self.sandbox.control("/network", mode="cut")
        console.connection("Reconnecting…", "Offline")
        self.sandbox.control("/message", conversation_id=6, user_id=12, body="كتبتُ هذا أثناء الانقطاع")
        self.sandbox.control("/network", mode="up")
        console.connection("Connected", seconds=40)
        self.sandbox.saw(lambda line: line["n"] > mark and line["t"] == "emit"
                         and line["event"] == "conversation.join", "the join again")
        self.sandbox.saw(lambda line: line["n"] > mark and line["t"] == "emit"
                         and line["event"] == "presence.watch", "the watch again")
        self.assertEqual(len(self.emits("conversation.join", mark)), 1, "joined exactly once again")
        console.row("Messages in thread", "أثناء الانقطاع")

    def test_an_expired_token_in_mid_work_is_not_seen(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.find("text", "Reply")
        self.sandbox.control("/expire", user_id=self.staff["id"], drop=True)
        text = "Written with a token that has just expired"
        console.reply(text)
        self.sandbox.saw(lambda line: line["t"] == "commit" and line["kind"] == "support.message"
                         and line["data"]["message"]["body"] == text, "the reply")
        self.assertEqual(self.sandbox.count(
            lambda line: line["t"] == "request" and line["id"] == "auth.refresh" and line["status"] == 200), 1)
        console.connection("Connected")

    def test_a_refused_refresh_leads_to_sign_in_and_keeps_the_draft(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        draft = "نص لم يكتمل بعد"
        console.type(console.find("text", "Reply"), draft)
        self.sandbox.control("/settings", refreshAllowed=False)
        self.sandbox.control("/expire", user_id=self.staff["id"], drop=True)
        console.find("text", "Password", seconds=40)
        self.sandbox.control("/settings", refreshAllowed=True)
        console.sign_in(self.staff)
        console.signed_in()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.field_holds("Reply", draft)


if __name__ == "__main__":
    unittest.main()
