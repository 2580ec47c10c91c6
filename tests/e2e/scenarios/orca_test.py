# SPDX-License-Identifier: MIT
"""What happens by itself is heard by those who cannot see: a real Orca, and a voice that writes."""
import unittest

import speech
import words
from scenario import Scenario, LANGUAGE

LIVE, VIEWER = 42, 200
NOURA = "نورة العتيبي"


def one_of(english):
    """A part of the sentence in the language of the test that holds no place for a name."""
    full = sorted(words.names(english, LANGUAGE))[0]
    return max(words.plain(full).replace("%n", "%1").split("%1"), key=len).strip()


def in_most_forms(english):
    """The word that most plural forms of a sentence have."""
    forms = words._forms(LANGUAGE).get(english, {english})
    parts = [part for form in forms for part in set(words.plain(form).split())]
    return max(parts, key=lambda part: (parts.count(part), len(part)))


# A state that is over before its turn is not said: where the first try fails at once, that it is offline is.
LOST = (one_of("Reconnecting…"), one_of("Offline"))


@unittest.skipUnless(speech.is_installed(), "orca is not installed")
class OrcaTest(Scenario):
    def listening(self):
        """Orca runs before the program is started, as it does on the desk of who needs it."""
        self.orca = speech.Orca(self.desk)
        self.orca.says("Screen reader on", seconds=60)
        console = self.start_console()
        console.activate()
        console.sign_in(self.staff)
        console.signed_in()
        console.activate()
        return console

    def hear_focus(self, console, role, name):
        """Orca takes events in their order, and drops some while it is far behind: when it has told of
        this focus, it has taken everything before it. Begins at the last forget()."""
        console.activate(console.find(role, name))
        self.orca.says(sorted(words.names(name, LANGUAGE))[0], seconds=60)
        self.orca.forget()

    def test_a_message_and_a_refusal(self):
        console = self.listening()
        self.orca.forget()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        self.hear_focus(console, "text", "Reply")
        self.sandbox.control("/support", user_id=12, body="وين طلبي رقم 10452")
        print("a new message:", self.orca.says("وين طلبي رقم 10452"))
        self.orca.forget()
        self.sandbox.control("/support", user_id=13, body="Is anyone there?")
        print("one elsewhere:", self.orca.says("Is anyone there?"))
        self.sandbox.control("/fail", id="support.send", status=422, count=1,
                             body={"message": "No.", "errors": {"body": ["No."]}})
        self.orca.forget()
        console.reply("no")
        print("a refused reply:", self.orca.says(one_of("Refused: %1"), "no"))

    def test_the_connection(self):
        self.listening()
        self.orca.forget()
        self.sandbox.control("/network", mode="cut")
        print("a lost connection:", self.orca.says(LOST))
        self.orca.forget()
        self.sandbox.control("/network", mode="up")
        # In Arabic the word stands in that for being offline, too.
        print("and back:", self.orca.says("notification " + one_of("Connected"), seconds=40))

    def test_a_gap(self):
        """What was lost while the link was away is heard, in a thread and in a live."""
        console = self.listening()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        self.hear_focus(console, "text", "Reply")
        self.sandbox.control("/network", mode="cut")
        self.orca.says(LOST)
        self.sandbox.control("/support", user_id=12, body="written meanwhile")
        self.orca.forget()
        self.sandbox.control("/network", mode="up")
        print("what came meanwhile:", self.orca.says("written meanwhile", seconds=60))
        print("a gap:", self.orca.says(one_of("Link lost %1 to %2"), seconds=60))

    def test_a_live(self):
        console = self.listening()
        self.orca.forget()
        console.watch(LIVE)
        self.sandbox.saw(lambda line: line["t"] == "emit" and line["event"] == "live.join"
                         and line["payload"] == {"live_id": LIVE}, "the join")
        self.hear_focus(console, "list", "Live feed")
        guest = self.sandbox.control("/live", live_id=LIVE, event="guest_requested",
                                     user_id=VIEWER)["guest"]
        print("a guest:", self.orca.says(guest["user_name"], one_of("%1 asks to join the stage")))
        self.orca.forget()
        self.sandbox.control("/live", live_id=LIVE, event="comment", user_id=VIEWER, body="heard once")
        print("a comment:", self.orca.says("heard once"))
        self.orca.forget()
        self.sandbox.control("/rate", per_second=40, live_id=LIVE)
        try:
            flood = sorted(words._forms(LANGUAGE).get(
                "%n new comments. %1", {"%n new comments. %1"}))[0]
            part = max(words.plain(flood).replace("%n", "%1").split("%1"), key=len).strip()
            print("a flood:", self.orca.says(part.split()[-1].strip(".")))
        finally:
            self.sandbox.control("/rate", per_second=0, live_id=LIVE)
        said = self.orca.spoken()[self.orca._from:]
        self.assertLess(len(said), 20, f"a flood is told in few sentences: {said}")
        self.orca.forget()
        self.sandbox.control("/network", mode="cut")
        self.orca.says(LOST, seconds=30)
        self.sandbox.control("/live", live_id=LIVE, event="comment", user_id=VIEWER, body="said in the gap")
        self.orca.forget()
        self.sandbox.control("/network", mode="up")
        print("a gap of a live:", self.orca.says(in_most_forms("%n s missed"), seconds=60))


if __name__ == "__main__":
    unittest.main()
