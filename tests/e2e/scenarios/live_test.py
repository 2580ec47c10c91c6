# SPDX-License-Identifier: MIT
"""Moderating a live: the feed, and each action on it as the platform sees it."""
import unittest

from scenario import Scenario

LIVE, VIEWER, OTHER = 42, 200, 201


class LiveTest(Scenario):
    def watching(self):
        console = self.signed_in_console()
        console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join"
                         and line["payload"] == {"live_id": LIVE}, "the join")
        return console

    def comment(self, body, user=VIEWER):
        return self.sandbox.control("/live", live_id=LIVE, event="comment", user_id=user, body=body)["comment"]

    def committed(self, kind, **fields):
        return self.sandbox.saw(
            lambda line: line["t"] == "commit" and line["kind"] == kind and line["by"] == self.staff["id"]
            and fields.items() <= line["data"].items(), f"{kind} {fields}", 20)

    def test_removes_a_comment(self):
        console = self.watching()
        bad = self.comment("buy followers at evil.example")
        self.comment("مساء الخير يا شباب", OTHER)
        console.act_on_comment("buy followers", "Remove comment")
        self.committed("live.comment_removed", comment_id=bad["id"])
        console.row("Live feed", "مساء الخير")

    def test_undo_takes_a_removal_back(self):
        console = self.watching()
        kept = self.comment("this one stays after all")
        console.act_on_comment("this one stays", "Remove comment")
        console.find("button", "Undo").press()
        console.gone("button", "Undo")
        marker = self.comment("and now remove me instead")
        console.act_on_comment("remove me instead", "Remove comment")
        self.committed("live.comment_removed", comment_id=marker["id"])
        self.assertEqual(self.sandbox.count(
            lambda line: line["t"] == "commit" and line["kind"] == "live.comment_removed"
            and line["data"]["comment_id"] == kept["id"]), 0)

    def test_pins_a_comment(self):
        console = self.watching()
        good = self.comment("الرابط في الوصف")
        console.act_on_comment("الرابط في الوصف", "Pin comment")
        self.committed("live.comment_pinned", comment_id=good["id"])
        console.side("Pinned")
        console.row("Pinned comments", "الرابط في الوصف")

    def test_blocks_a_viewer(self):
        console = self.watching()
        self.comment("I will spam this live", VIEWER)
        console.act_on_comment("I will spam", "Block viewer")
        self.committed("live.viewer_blocked", user_id=VIEWER)

    def test_approves_and_rejects_guests(self):
        console = self.watching()
        names = {}
        for user in (VIEWER, OTHER):
            guest = self.sandbox.control("/live", live_id=LIVE, event="guest_requested", user_id=user)["guest"]
            names[user] = guest["user_name"]
        console.decide_guest(names[VIEWER], "Approve guest")
        self.committed("live.guest_approved", user_id=VIEWER)
        console.decide_guest(names[OTHER], "Reject guest")
        self.committed("live.guest_rejected", user_id=OTHER)
        console.no_row("Guest requests", names[OTHER])

    def test_follows_the_room(self):
        console = self.watching()
        self.sandbox.control("/live", live_id=LIVE, event="gift", user_id=VIEWER)
        self.sandbox.control("/live", live_id=LIVE, event="like", user_id=VIEWER, count=7)
        self.comment("still here")
        console.row("Live feed", "still here")
        self.sandbox.control("/live", live_id=LIVE, event="ended")
        self.sandbox.saw(lambda line: line["t"] == "publish" and line["payload"]["event"] == "live.ended", "the end")
        console.says("The stream has ended")


if __name__ == "__main__":
    unittest.main()
