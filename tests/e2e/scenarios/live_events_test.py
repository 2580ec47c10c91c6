# SPDX-License-Identifier: MIT
"""Every kind of live event, pushed into the room as the gateway would, and found on the screen."""
import unittest

import words
from desk import wait_until
from scenario import Scenario

LIVE = 42
MAHA = {"user_id": 700, "user_name": "مها العمري"}


class LiveEventsTest(Scenario):
    def push(self, event, **fields):
        self.sandbox.control("/push", room=f"live.{LIVE}", event="live",
                             payload={"event": f"live.{event}", "live_id": LIVE, **fields})

    def comment(self, comment_id, user, name, body):
        self.push("comment", comment={"id": comment_id, "user_id": user, "user_name": name, "body": body,
                                      "created_at": "2026-06-06T03:00:00Z"})

    def feed(self, english, holding=""):
        return self.console.list_says("Live feed", english, holding)

    def journal(self, english, holding=""):
        self.console.side("Journal")
        self.console.list_says("Journal", english, holding)
        self.console.side("Guests")

    def test_shows_every_kind(self):
        console = self.signed_in_console()
        console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join", "the join")

        self.comment(900_001, 701, "saad_7", "الصوت يقطع عندي")
        console.row("Live feed", "الصوت يقطع عندي")
        # What is pushed here is no part of the platform's truth, and the console reads that again once a minute: on a
        # slow machine a guest who was only pushed would be gone before he is looked for.
        for endpoint in ("lives.show", "lives.comments"):
            self.sandbox.control("/off", id=endpoint)
        self.push("viewer_joined", user_id=702, current_viewers=134)
        self.feed("%Ln joined")
        self.push("viewer_left", user_id=702, current_viewers=133)
        self.feed("%Ln left")
        self.push("like", user_id=702, likes=48_200)
        self.push("like", user_id=702, likes=48_240)
        self.feed("%Ln likes")
        self.push("share", user_id=702)
        self.feed("%Ln shares")
        self.push("gift", user_id=703, user_name="فهد الحربي", gift={"id": 3, "name": "Rose", "value": 10},
                  quantity=5, total_gifts=312)
        self.feed("sent", "فهد الحربي")

        self.push("comment_pinned", comment_id=900_001)
        console.side("Pinned")
        console.row("Pinned comments", "الصوت يقطع عندي")
        self.push("comment_unpinned", comment_id=900_001)
        console.no_row("Pinned comments", "الصوت يقطع عندي")
        console.side("Guests")
        self.push("comment_removed", comment_id=900_001)
        console.removed_comment("الصوت يقطع عندي")
        self.push("viewer_blocked", user_id=701)
        self.feed("%1 was blocked", "saad_7")

        self.push("guest_requested", guest={**MAHA, "status": "requested"})
        self.feed("%1 asks to join the stage", "مها")
        console.row("Guest requests", "مها")
        self.push("guest_approved", guest={**MAHA, "status": "approved"})
        self.feed("%1 is on stage", "مها")
        console.row("Guests on stage", "مها")
        self.push("guest_updated", guest={"user_id": 700, "user_name": "مها الجديدة", "status": "approved"})
        console.row("Guests on stage", "مها الجديدة")
        self.push("guest_left", guest=MAHA)
        self.feed("%1 left the stage", "مها")
        console.no_row("Guests on stage", "مها")
        self.push("guest_requested", user_id=704, user_name="Hassan Ali")
        console.row("Guest requests", "Hassan Ali")
        self.push("guest_rejected", user_id=704, user_name="Hassan Ali")
        console.no_row("Guest requests", "Hassan Ali")
        self.journal("%1 was turned down as a guest", "Hassan Ali")
        self.push("guest_approved", guest={"user_id": 705, "user_name": "Latifa"})
        console.row("Guests on stage", "Latifa")
        self.push("guest_kicked", guest={"user_id": 705, "user_name": "Latifa"})
        console.no_row("Guests on stage", "Latifa")
        self.journal("%1 was taken off the stage", "Latifa")

        self.comment(900_002, 706, "هدى", "حياكم الله")
        self.push("moderator_assigned", user_id=706)
        self.feed("%1 is a moderator now", "هدى")
        self.push("moderator_revoked", user_id=706)
        self.feed("%1 is no longer a moderator", "هدى")
        self.push("viewer_joined", user_id=self.staff["id"], current_viewers=135)
        self.feed("You are visible as a viewer")
        self.push("ended", stats={"current_viewers": 90, "likes": 48_300, "gifts": 313})
        self.feed("The stream has ended")
        # What nobody knows is dropped, and the feed goes on.
        self.push("disco", user_id=702)
        self.comment(900_003, 706, "هدى", "after the unknown one")
        console.row("Live feed", "after the unknown one")
        wait_until(lambda: console.process.poll() is None, "the program to run on")

    def test_tells_a_screen_reader_what_comes(self):
        """To who is in the feed with the keyboard: the first at once, a flood together."""
        console = self.signed_in_console()
        console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join", "the join")
        elsewhere = console.find("text", "Live number").focus()
        wait_until(lambda: elsewhere.has("focused"), "the keyboard to be elsewhere")
        self.comment(900_101, 701, "Sara", "before the keyboard came")
        console.row("Live feed", "before the keyboard came")
        heard = console.announcements()
        feed = console.find("list", "Live feed").focus()
        wait_until(lambda: feed.has("focused"), "the keyboard to be in the feed")

        def said(*holding):
            wait_until(lambda: any(all(part in one for part in holding) for one in heard()),
                       lambda: f"{holding} to be said; heard {heard()}")

        self.comment(900_102, 702, "نورة", "مساء الخير")
        said("نورة", "مساء الخير")
        self.assertFalse([one for one in heard() if "before the keyboard came" in one])
        for at in range(5):
            self.comment(900_110 + at, 703, "Sara", f"flood {at}")
        several = words.patterns("%n new comments. %1", console.language)
        wait_until(lambda: any("flood 4" in one and any(form.search(one) for form in several) for one in heard()),
                   lambda: f"the flood to be said together; heard {heard()}")


if __name__ == "__main__":
    unittest.main()
