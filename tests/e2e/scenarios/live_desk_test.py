# SPDX-License-Identifier: MIT
"""The rest of the live desk: rules, notes, comments of one's own, the end of a live, keys, the
journal; each seen on the screen and, where something goes out, in the truth log."""
import json
import stat
import unittest

import words
from desk import wait_until
from scenario import LANGUAGE, Scenario

LIVE, VIEWER, OTHER = 42, 200, 201


class LiveDeskTest(Scenario):
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

    def test_makes_a_rule_and_marks_its_comments(self):
        console = self.watching()
        self.comment("لا تصدقونه هذا نصّـــاب ياخذ فلوسكم")
        self.comment("get FREEEE coins here", OTHER)
        self.comment("مساء الخير", OTHER)
        console.row("Live feed", "مساء الخير")
        console.find("check", "Flagged").press()
        console.type_over(console.find("text", "Rule name"), "Scams")
        field = console.find("text", "Words, one per line")
        console.type(field, "نصاب")
        self.desk.keys("Return")
        console.type(field, "free coins")
        console.find("button", "Save rules").press()
        console.gone("text", "Rule name")
        console.list_says("Live feed", "%1: “%2”", "نصّـــاب")
        console.list_says("Live feed", "%1: “%2”", "FREEEE")
        # Only those, and all again.
        button = console.find("check", "Flagged")
        button.press()
        console.no_row("Live feed", "مساء الخير")
        console.row("Live feed", "FREEEE")
        console.find("check", "Flagged").press()
        console.row("Live feed", "مساء الخير")

    def test_keeps_a_note_about_a_person_on_this_computer(self):
        console = self.watching()
        self.comment("الصوت يقطع عندي")
        note = console.person("الصوت يقطع")
        console.type(note, "warned twice about links")
        files = wait_until(lambda: [file for file in self.desk.home.rglob("notes.jsonl")
                                    if "warned twice" in file.read_text()], "the note on disk")
        self.assertEqual(stat.S_IMODE(files[0].stat().st_mode), 0o600)
        self.assertEqual(self.sandbox.count(lambda line: "warned twice" in json.dumps(line)), 0)

    def test_writes_a_comment(self):
        console = self.watching()
        console.type(console.find("text", "Comment"), "welcome everybody")
        self.desk.keys("Return")
        self.committed("live.comment")
        console.row("Live feed", "welcome everybody")
        console.field_holds("Comment", "")
        rows = [row for row in console.rows("Live feed") if "welcome everybody" in row.name]
        self.assertEqual(len(rows), 1)

    def test_a_comment_that_may_not_be_written_says_why_and_stays(self):
        console = self.watching()
        self.sandbox.control("/off", id="lives.comment", status=403)
        console.type(console.find("text", "Comment"), "this must not be lost")
        self.desk.keys("Return")
        wait_until(lambda: console.find("text", "Comment").description, "the reason beside the field")
        console.field_holds("Comment", "this must not be lost")

    def test_an_unconfirmed_comment_is_never_there_twice(self):
        console = self.watching()
        self.sandbox.control("/fail", id="lives.comment", how="cut-after", count=1)
        console.type(console.find("text", "Comment"), "said once")
        self.desk.keys("Return")
        console.says("Not confirmed. Look for it in the feed; sending it again does not double it.")
        console.find("button", "Send comment").press()
        wait_until(lambda: not console.find("text", "Comment").text, "the field to empty")
        self.assertEqual(self.sandbox.count(
            lambda line: line["t"] == "commit" and line["kind"] == "live.comment"
            and line["by"] == self.staff["id"]), 1)

    def test_ends_a_live_after_asking(self):
        console = self.watching()
        for answer in ("Cancel", "End live"):
            console.find("button", "Actions for this live").press()
            console.choose_in_menu("End live…")
            console.find("button", answer).press()
            console.gone("button", "End live")
        self.committed("live.ended")
        self.assertEqual(self.sandbox.count(
            lambda line: line["t"] == "request" and line["id"] == "lives.end"), 1)
        console.find("button", "Stop watching")
        console.list_says("Live feed", "The stream has ended")

    def test_takes_a_guest_off_the_stage(self):
        console = self.watching()
        guest = self.sandbox.control("/live", live_id=LIVE, event="guest_requested", user_id=VIEWER)["guest"]
        console.decide_guest(guest["user_name"], "Approve guest")
        self.committed("live.guest_approved", user_id=VIEWER)
        row = console.row("Guests on stage", guest["user_name"])
        console.all("button", "Take off stage", within=row)[0].press()
        self.committed("live.guest_kicked", user_id=VIEWER)
        console.no_row("Guests on stage", guest["user_name"])

    def test_blocks_and_unblocks_by_the_card(self):
        console = self.watching()
        self.comment("I will be back")
        console.person("I will be back")
        console.find("button", "Block viewer").press()
        self.committed("live.viewer_blocked", user_id=VIEWER)
        console.find("button", "Unblock viewer").press()
        self.committed("live.viewer_unblocked", user_id=VIEWER)
        console.find("button", "Block viewer")

    def test_makes_and_revokes_a_moderator(self):
        console = self.watching()
        self.comment("can I help?")
        console.person("can I help?")
        for entry, kind in (("Make moderator", "live.moderator_assigned"),
                            ("Revoke moderator", "live.moderator_revoked")):
            console.find("button", "More actions for this person").press()
            console.choose_in_menu(entry)
            if entry == "Make moderator":
                console.find("button", "Make moderator").press()
            self.committed(kind, user_id=VIEWER)

    def test_moderates_by_keys(self):
        console = self.watching()
        first = self.comment("pin me by a key")
        console.click(console.row("Live feed", "pin me by a key"))
        self.desk.keys("p")
        self.committed("live.comment_pinned", comment_id=first["id"])
        second = self.comment("remove me by a key")
        console.click(console.row("Live feed", "remove me by a key"))
        self.desk.keys("Delete")
        console.find("button", "Undo")
        self.desk.keys("z")
        console.gone("button", "Undo")
        self.desk.keys("Delete")
        self.committed("live.comment_removed", comment_id=second["id"])

    def test_alt_pauses_and_counts_what_came(self):
        console = self.watching()
        self.comment("before the pause")
        console.activate(console.find("list", "Live feed"))
        console.row("Live feed", "before the pause")
        self.desk.run(["xdotool", "keydown", "Alt_L"])
        try:
            console.says("Paused")
            for number in range(3):
                self.comment(f"during the pause {number}", OTHER)
            wanted = words.patterns("%Ln new", LANGUAGE)
            # By the bar above: nothing comes up under the pointer of who has stopped the rows.
            wait_until(lambda: any(one.search(words.plain(widget.name)) for one in wanted
                                   for window in console.windows() for widget in window.walk()),
                       "the count of new ones")
        finally:
            self.desk.run(["xdotool", "keyup", "Alt_L"])
        wait_until(lambda: not any(words.plain(widget.name) in words.names("Paused", LANGUAGE)
                                   for window in console.windows() for widget in window.walk()),
                   "the feed to go on")

    def test_exports_the_journal(self):
        console = self.watching()
        bad = self.comment('=HYPERLINK("http://evil.example")')
        console.act_on_comment("HYPERLINK", "Remove comment")
        self.committed("live.comment_removed", comment_id=bad["id"])
        console.side("Journal")
        console.list_says("Journal", "You removed a comment by %1")
        console.find("button", "Export the journal").press()
        target = self.desk.home / "journal.csv"
        console.find("window", "Export the journal")
        self.desk.keys("ctrl+a")
        self.desk.run(["xdotool", "type", "--delay", "12", "--", str(target)])
        self.desk.keys("Return")
        wait_until(target.exists, "the file")
        table = target.read_text("utf-8-sig")
        self.assertIn("HYPERLINK", table)
        self.assertNotIn('"=HYPERLINK', table)
        self.assertIn(str(bad["id"]), table)
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)


if __name__ == "__main__":
    unittest.main()
