# SPDX-License-Identifier: MIT
"""A customer's whole way over the desk: waiting, answered in Arabic with a twin reply and a picture while a colleague
answers as well, snoozed, woken, resolved, and on to the next. Once by keys alone, once by what a screen reader finds
and presses."""
import json
import struct
import unittest
import zlib

from desk import wait_until
from scenario import Scenario
from support_test import NOURA, reply_of

ARABIC = "أهلًا نورة العتيبي، هذه صورة الإيصال."
ENGLISH = "Hi نورة العتيبي, this is a picture of the receipt."
BACK = "رجعت لكم، وصلت الصورة؟"


def picture(side=32):
    """A PNG of one colour."""
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data) & 0xffffffff))
    rows = b"".join(b"\0" + b"\x30\x90\x60" * side for _ in range(side))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class SupportChainTest(Scenario):
    def setUp(self):
        super().setUp()
        profile = self.desk.home / "data_home" / "wxm-console" / "profiles" / "default"
        (profile / "settings.json").write_text(json.dumps(
            {"chat/undoSeconds": self.undo_seconds, "support/afterResolve": "next"}))
        self.policy = self.desk.home / "policy.json"
        self.policy.write_text(json.dumps({"shared_replies": [
            {"title": "صورة الإيصال", "shortcut": "receipt", "folder": "Orders",
             "arabic": ARABIC.replace(NOURA, "{الاسم}"), "english": ENGLISH.replace(NOURA, "{name}")}]}),
            encoding="utf-8")
        self.photo = self.desk.home / "receipt.png"
        self.photo.write_bytes(picture())

    def write(self, text):
        """To whatever has the keyboard."""
        self.desk.run(["xdotool", "type", "--clearmodifiers", "--delay", "12", "--", text], check=True)

    def tab_to(self, widget):
        for _ in range(40):
            if widget.has("focused"):
                return
            self.desk.keys("Tab")
            self.desk.settle(1)
        raise AssertionError(f"Tab does not lead to {widget}")

    def reach(self, widget):
        """The keyboard there: pane by pane, or as a screen reader brings it."""
        if not self.by_keys:
            return self.console.activate(widget)
        return wait_until(lambda: widget.has("focused") or self.desk.keys("F6"), f"the keyboard to reach {widget}",
                          every=0.3)

    def act(self, button, keys=None):
        """Its key where there is one, else Tab and Space; or its button, as a screen reader presses it."""
        found = self.console.find("button", button)
        if not self.by_keys:
            return found.press()
        if keys:
            return self.desk.keys(keys)
        self.tab_to(found)
        return self.desk.keys("space")

    def open_customer(self):
        console = self.console
        if not self.by_keys:
            console.go("Support")
            console.row("Support threads", NOURA)
            return console.open_row("Support threads", NOURA)
        self.desk.keys("ctrl+1")
        console.row("Support threads", NOURA)
        self.desk.keys("ctrl+k")
        field = console.find("text", "Go to")
        wait_until(lambda: field.has("focused"), "the keyboard in the switcher")
        self.write(NOURA)
        wait_until(lambda: NOURA in field.text, lambda: f"the name; it holds {field.text!r}")
        return self.desk.keys("Return")

    def attach(self):
        self.act("Attach file", "ctrl+o")
        window = self.console.find("window", "Attach files")
        self.console.activate()
        field = wait_until(lambda: self.console.all("text", within=window), "the field of the file's name")[0]
        if self.by_keys:
            wait_until(lambda: field.has("focused"), "the keyboard in the dialog")
            self.write(str(self.photo))
        else:
            field.write(str(self.photo))
        wait_until(lambda: field.text == str(self.photo), lambda: f"the path; it holds {field.text!r}")
        self.desk.keys("Return")
        self.console.gone("window", "Attach files")
        self.console.activate()
        self.console.says("receipt.png")
        return self.sandbox.saw(lambda line: line["t"] == "commit" and line["kind"] == "media.uploaded",
                                "the picture")["data"]["media"]["id"]

    def view(self, number):
        """By its key: Waiting is the first, Snoozed the fifth."""
        self.desk.keys(f"alt+{number}")

    def chain(self):
        console = self.start_console(arguments=("--policy", str(self.policy)))
        console.sign_in(self.staff)
        console.signed_in()
        console.activate()
        self.open_customer()
        composer = console.find("text", "Reply")
        for body in ("السلام عليكم", "وين الإيصال؟", "رقم الطلب 10452"):
            self.sandbox.control("/support", user_id=12, body=body)
            console.row("Messages in thread", body)

        # The twin reply, on the side of the customer's language.
        self.reach(composer)
        self.write("/صوره")
        console.row("Reply suggestions", "صورة الإيصال")
        self.desk.keys("Return")
        wait_until(lambda: composer.text == ARABIC, lambda: f"the Arabic side; it holds {composer.text!r}")

        media = self.attach()

        # A colleague was faster: nothing goes out unasked.
        self.sandbox.control("/support-staff", thread_id=1, user_id=3, body="هذي هدى، أنا معك")
        mine = console.find("button", "Send mine as well", seconds=30)
        wait_until(lambda: not console.find("button", "Send").enabled, "Send to be locked")
        self.reach(composer)
        self.desk.keys("Return")
        self.desk.settle(2)
        self.assertEqual(composer.text, ARABIC)
        self.assertEqual(self.sandbox.count(reply_of(ARABIC)), 0, "sent over a colleague's answer")
        self.assertTrue(mine.enabled)
        self.act("Send mine as well")
        committed = self.sandbox.saw(reply_of(ARABIC), "the reply beside the colleague's")
        self.assertEqual(committed["data"]["thread_id"], 1)
        self.assertEqual(committed["data"]["message"]["media_id"], media)
        self.assertEqual(self.sandbox.count(reply_of(ARABIC)), 1)
        wait_until(lambda: not composer.text.strip(), "the composer to empty")

        # Snoozed until the customer writes, and woken by that.
        self.act("Snooze", "ctrl+h")
        console.choose_in_menu("Until the customer writes")
        self.view(5)
        console.row("Support threads", NOURA)
        self.sandbox.control("/support", user_id=12, body=BACK)
        console.no_row("Support threads", NOURA)
        self.view(1)
        console.row("Support threads", NOURA)
        console.row("Messages in thread", BACK)

        # Resolved; the next one is open, and answered as itself.
        self.act("Resolve", "ctrl+shift+e")
        self.sandbox.saw(lambda line: line["t"] == "request" and line["id"] == "support.update"
                         and line["status"] == 200, "the thread to be resolved", 20)
        wait_until(lambda: not any(BACK in row.name for row in console.rows("Messages in thread")),
                   "another thread to be open")
        answer = "حياك الله، معك الدعم"
        console.reply(answer)
        following = self.sandbox.saw(reply_of(answer), "the reply to the next")
        self.assertNotEqual(following["data"]["thread_id"], 1)

    def test_by_keys_alone(self):
        self.by_keys = True
        self.chain()

    def test_by_what_a_screen_reader_finds(self):
        self.by_keys = False
        self.chain()


if __name__ == "__main__":
    unittest.main()
