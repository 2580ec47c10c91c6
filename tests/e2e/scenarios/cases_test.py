# SPDX-License-Identifier: MIT
"""What once surprised people, done again on the built program: refusals that spread, loops without a
brake, a service that comes late, a paste that freezes. Each prints what was seen."""
import json
import signal
import time
import unittest

import words
from desk import Desk, wait_until
from scenario import LANGUAGE, Scenario
from stand_ins import Clipboard, Keyring, Notifications, has_clipboard, has_keyring

NOURA, OMAR = "نورة العتيبي", "Omar Farouk"
LIVE, OTHER_LIVE, VIEWER = 42, 43, 200


def seen(*what):
    print("seen:", *what, flush=True)


class CasesTest(Scenario):
    def requests(self, endpoint, status=None):
        return self.sandbox.count(lambda line: line["t"] == "request" and line["id"] == endpoint
                                  and status in (None, line["status"]))

    def sockets(self):
        return self.sandbox.count(lambda line: line["t"] == "socket" and "connected" in str(line)
                                  and "disconnected" not in str(line))

    def committed(self, body, seconds=15):
        return self.sandbox.saw(lambda line: line["t"] == "commit" and line["kind"] == "support.message"
                                and line["data"]["message"]["body"] == body, f"“{body}”", seconds)

    def commits(self, body):
        return self.sandbox.count(lambda line: line["t"] == "commit" and line["kind"] == "support.message"
                                  and line["data"]["message"]["body"] == body)

    def at(self, name, **options):
        console = self.signed_in_console(**options)
        console.go("Support")
        console.open_row("Support threads", name)
        console.find("text", "Reply")
        return console

    def watching(self, *lives, **options):
        console = self.signed_in_console(**options)
        for live in lives:
            console.watch(live)
            self.sandbox.saw(lambda line, live=live: line["t"] == "emit" and line["event"] == "live.join"
                             and line["payload"] == {"live_id": live}, "the join")
        return console

    def comment(self, live, body):
        return self.sandbox.control("/live", live_id=live, event="comment", user_id=VIEWER,
                                    body=body)["comment"]

    # One refusal, about one thing

    def test_a_refused_reply_locks_no_other_thread(self):
        console = self.at(NOURA)
        self.sandbox.control("/fail", id="support.send", status=403, count=1, body={"message": "Not yours."})
        console.reply("refused once")
        console.find("button", "Send again")
        console.open_row("Support threads", OMAR)
        console.reply("the others go on")
        self.committed("the others go on")
        seen("the reply in another thread was sent")

    def test_a_refused_removal_is_about_its_live(self):
        console = self.watching(OTHER_LIVE, LIVE)
        self.sandbox.control("/fail", id="lives.removeComment", status=403, count=1,
                             body={"message": "You are no moderator of this live."})
        bad = self.comment(LIVE, "first bad one")
        console.act_on_comment("first bad one", "Remove comment")
        wait_until(lambda: self.requests("lives.removeComment", 403) == 1, "the refusal", 30)
        console.watch(OTHER_LIVE)
        other = self.comment(OTHER_LIVE, "second bad one")
        # The mouse rests over the feed, which stands still for a moment.
        wait_until(lambda: console.row("Live feed", "second bad one").place[3] > 0, "the row to come into sight")
        console.act_on_comment("second bad one", "Remove comment")
        self.sandbox.saw(lambda line: line["t"] == "commit" and line["kind"] == "live.comment_removed"
                         and line["data"]["comment_id"] == other["id"], "the removal in the other live", 30)
        self.assertNotEqual(bad["id"], other["id"])
        request = self.sandbox.saw(lambda line: line["t"] == "request" and line["status"] in (200, 204)
                                   and line["id"] == "lives.removeComment", "the removal")
        self.assertIn(request.get("body"), (None, {}, ""), "a DELETE without a body")
        seen("removed in the other live; the body of the DELETE:", request.get("body"))

    def test_a_deploy_is_forgotten_when_it_is_over(self):
        console = self.at(NOURA)
        self.sandbox.control("/fail", id="*", status=404, count=100000,
                             body="<html><center>nginx</center></html>",
                             headers={"Content-Type": "text/html"})
        console.open_row("Support threads", OMAR)
        console.go("Live")
        console.go("Support")
        wait_until(lambda: self.sandbox.count(lambda line: line["t"] == "request" and line["status"] == 404) > 2,
                   "calls during the deploy", 30)
        self.sandbox.control("/clear-faults")
        began = time.monotonic()
        console.open_row("Support threads", NOURA)
        console.reply("after the deploy")
        self.committed("after the deploy", 60)
        seen(f"replied {time.monotonic() - began:.1f} s after the deploy")

    # Loops

    def test_being_thrown_out_is_no_loop(self):
        console = self.signed_in_console()
        before = self.sockets()
        until = time.monotonic() + 20
        while time.monotonic() < until:
            self.sandbox.control("/drop", user_id=self.staff["id"], how="disconnect")
            self.desk.run(["xdotool", "sleep", 0.2])
        rounds, renewals = self.sockets() - before, self.requests("auth.refresh")
        seen(f"thrown out each 0.2 s for 20 s: {rounds} sockets, {renewals} renewals")
        self.assertLess(rounds, 12)
        self.assertLess(renewals, 3)
        self.assertIsNone(console.process.poll())

    def test_a_renewal_that_fails_for_good_asks_to_sign_in(self):
        console = self.at(NOURA)
        self.sandbox.control("/fail", id="auth.refresh", status=500, count=1000,
                             body={"message": "The token has been blacklisted"})
        self.sandbox.control("/expire", user_id=self.staff["id"])
        draft = "kept over the end of the session"
        console.type(console.find("text", "Reply"), draft)
        began = time.monotonic()
        console.find("text", "Password", seconds=180)
        asked = self.requests("auth.refresh")
        seen(f"asked to sign in after {time.monotonic() - began:.0f} s and {asked} renewals")
        self.assertLess(asked, 30)
        self.sandbox.control("/clear-faults")
        console.sign_in(self.staff)
        console.signed_in()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        console.field_holds("Reply", draft)

    def test_a_pause_at_sign_in_is_said_and_nothing_repeated(self):
        console = self.start_console()
        self.sandbox.control("/fail", id="auth.login", status=429, retry_after=4, count=10)
        console.sign_in(self.staff)
        wanted = words.patterns(
            "Too many attempts. The server asks you to wait: sign in again %1.", LANGUAGE)

        def said():
            return [label.text for label in console.all("label")
                    if any(one.search(words.plain(label.text)) for one in wanted)]
        wait_until(lambda: self.requests("auth.login", 429) == 1, "the refusal")
        button = console.find("button", "Sign in")
        wait_until(lambda: button.enabled, lambda: "to be let in again\n" + console.tree(80), 20)
        seen("said:", said()[:1], "sign-ins posted:", self.requests("auth.login"))
        self.assertEqual(self.requests("auth.login"), 1)
        self.sandbox.control("/clear-faults")
        button.press()
        console.signed_in()

    def test_a_live_server_with_a_slow_clock_only_delays(self):
        self.sandbox.control("/settings", gatewaySkew=3)
        console = self.start_console()
        console.sign_in(self.staff)
        began = time.monotonic()
        console.signed_in(60)
        seen(f"3 s behind: connected {time.monotonic() - began:.1f} s after the sign-in")
        self.assertEqual(self.requests("auth.login"), 1)

    # What is typed is not what is meant

    def test_phone_numbers_as_people_write_them(self):
        console = self.start_console()
        number = self.staff["phone"]
        for typed in ("0" + number, "+966" + number, "00966" + number):
            console.fill_sign_in(dict(self.staff, phone=typed))
            console.find("button", "Sign in").press()
            console.find("button", "Account", seconds=30)
            console.signed_in()
            console.sign_out()
            console.find("text", "Password")
        seen("signed in with a national zero, +966 and 00966 before the number")

    @unittest.skipUnless(has_clipboard(), "no toolkit to own the clipboard")
    def test_a_pasted_file_is_no_text(self):
        console = self.at(NOURA)
        field = console.find("text", "Reply")
        path = "file:///home/user/Pictures/passport%20scan.png"
        offers = {"a list of files": {"text/uri-list": path + "\r\n"},
                  "a file manager": {"text/uri-list": path + "\r\n", "UTF8_STRING": "/home/user/passport scan.png",
                                     "text/plain": "/home/user/passport scan.png",
                                     "x-special/gnome-copied-files": "copy\n" + path}}
        for what, offered in offers.items():
            clipboard = Clipboard(self.desk, offered)
            console.key(field, "ctrl+v")
            self.desk.settle(2)
            self.assertEqual(field.text.strip(), "", what)
            clipboard.stop()
        seen("nothing was written in the reply")

    @unittest.skipUnless(has_clipboard(), "no toolkit to own the clipboard")
    def test_a_paste_of_20000_lines_and_the_start_on_it(self):
        console = self.at(NOURA)
        field = console.find("text", "Reply")
        text = "\n".join(f"line {number}: تم تحويل الطلب 🌹 to the payments team" for number in range(20_000))
        clipboard = Clipboard.of_text(self.desk, text)

        def until_idle():
            began = time.monotonic()
            last, still = self.ticks(console), time.monotonic()
            while time.monotonic() - still < 0.6:
                time.sleep(0.05)
                now = self.ticks(console)
                if now > last:
                    last, still = now, time.monotonic()
                self.assertLess(time.monotonic() - began, 60, "it freezes")
            return max(still - began, 0)
        until_idle()
        console.key(field, "ctrl+v")
        paste = until_idle()
        wait_until(lambda: field.text.strip(), "something of the paste")
        kept = len(field.text)
        console.type(field, "0123456789")
        keys = until_idle()
        clipboard.stop()
        drafts = self.desk.home / "data_home" / "wxm-console" / "profiles" / "default" / "drafts.jsonl"
        wait_until(lambda: drafts.exists() and "0123456789" in drafts.read_text("utf-8"), "the draft on disk")
        console.process.kill()
        console.process.wait()
        console = self.start_console()
        console.sign_in(self.staff)
        console.signed_in()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        start = until_idle()
        wait_until(lambda: "0123456789" in console.find("text", "Reply").text, "the draft")
        seen(f"{len(text)} letters pasted: {kept} kept, busy {paste:.2f} s; ten keys {keys:.2f} s; "
             f"the thread after kill and start {start:.2f} s")
        self.assertLess(kept, 45_000)

    def ticks(self, console):
        fields = (self.desk_process(console) / "stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def desk_process(self, console):
        from pathlib import Path
        return Path("/proc") / str(console.process.pid)

    def test_marks_at_the_ends_of_a_reply_are_no_doubt(self):
        console = self.at(NOURA)
        self.sandbox.control("/fail", id="support.send", how="cut-after", count=1)
        console.find("text", "Reply").write("\u200eمع علامات في الطرفين\u200f")
        console.find("button", "Send").press()
        self.committed("مع علامات في الطرفين")
        # A row that is told has a state behind its words only while something is open.
        wait_until(lambda: words.plain(console.row("Messages in thread", "مع علامات").name)
                   .endswith("مع علامات في الطرفين"), lambda: console.row("Messages in thread", "مع علامات").name, 40)
        seen("confirmed; commits:", self.commits("مع علامات في الطرفين"))
        self.assertEqual(self.commits("مع علامات في الطرفين"), 1)

    # Services of the desktop

    def behind(self, console):
        """Another window has the keyboard."""
        self.cover = self.desk.start(["xprop", "-root", "-spy"])
        self.desk.run(["xdotool", "search", "--onlyvisible", "--pid", console.process.pid, "windowminimize"])
        self.desk.run(["sh", "-c", "xdotool windowfocus $(xdotool search --maxdepth 0 --name '.*' | head -1)"])

    def customer(self, user, body):
        self.sandbox.control("/support", user_id=user, body=body)

    def test_notifications_wait_for_their_service(self):
        console = self.signed_in_console()
        self.behind(console)
        self.customer(12, "before there was a service")
        self.sandbox.saw(lambda line: line["t"] == "publish" and "before there was" in str(line), "the message")
        service = Notifications(self.desk, slow=2)
        wait_until(lambda: service.calls("Notify"), lambda: "what waited\n" + console.tree(40), 20)
        seen("shown by the late, slow service:", [call["body"] for call in service.calls("Notify")])
        service.stop()
        second = Notifications(self.desk)
        self.customer(13, "to the second service")
        wait_until(lambda: second.calls("Notify"), "the message at the second service", 20)
        seen("the second service:", [(call["replaces"], call["body"]) for call in second.calls("Notify")])
        self.assertTrue(all(call["replaces"] == 0 for call in second.calls("Notify")))

    def test_fifty_customers_after_a_gap_are_few_notifications(self):
        service = Notifications(self.desk)
        console = self.signed_in_console()
        self.behind(console)
        self.sandbox.control("/network", mode="hole")
        for user in range(10, 60):
            self.customer(user, f"waiting {user}")
        self.sandbox.control("/network", mode="up")
        wait_until(lambda: service.calls("Notify"), "a notification", 90)
        self.desk.settle(5)
        calls = service.calls("Notify")
        seen("notifications for 50 customers:", [call["title"] + ": " + call["body"] for call in calls])
        self.assertLess(len(calls), 8)

    @unittest.skipUnless(has_keyring(), "no gnome-keyring")
    def test_a_keyring_that_comes_late_signs_in_without_a_word(self):
        keyring = Keyring(self.desk)
        console = self.signed_in_console()
        console.close_window()
        wait_until(lambda: console.process.poll() is not None, "the end of the program")
        keyring.stop()
        console = self.start_console(arguments=("--minimized",))
        logins, before = self.requests("auth.login"), self.sockets()
        began = time.monotonic()
        Keyring(self.desk)
        wait_until(lambda: self.sockets() > before, "the connection", 60)
        seen(f"connected {time.monotonic() - began:.1f} s after the keyring was started; sign-ins:",
             self.requests("auth.login"))
        self.assertEqual(self.requests("auth.login"), logins)

    @unittest.skipUnless(has_keyring(), "no gnome-keyring")
    def test_accounts_change_with_a_thread_open(self):
        Keyring(self.desk)
        other = self.sandbox.accounts[1]
        console = self.at(NOURA)
        console.find("button", "Account").press()
        console.choose_in_menu("Another account…")
        console.find("text", "Password")
        console.sign_in(other)
        console.signed_in()
        console.go("Support")
        console.open_row("Support threads", OMAR)
        before = self.sockets()
        console.find("button", "Account").press()
        console.choose_in_menu(words.plain(self.staff["name"]))
        wait_until(lambda: self.sockets() > before, "the other account", 30)
        console.signed_in()
        self.assertIsNone(console.process.poll())
        seen("two accounts changed with a thread open, the program lives")

    # Ends, arguments, paths

    def test_a_hang_up_keeps_what_is_being_written(self):
        console = self.at(NOURA)
        console.type(console.find("text", "Reply"), "half a word")
        console.process.send_signal(signal.SIGHUP)
        wait_until(lambda: console.process.poll() is not None, "the end of the program", 10)
        self.assertEqual(console.process.returncode, 0)
        console = self.at(NOURA)
        console.field_holds("Reply", "half a word")
        seen("the draft outlived SIGHUP, rc 0")

    def test_arguments_of_a_session_manager_start_the_program(self):
        console = self.start_console(arguments=("-session", "10af_17_3", "-geometry", "80x24"))
        console.find("text", "Password")
        seen("the window opened with -session and -geometry")

    def test_two_programs_on_one_profile_spare_each_other(self):
        first = self.at(NOURA)
        runtime = self.desk.home / "other_runtime"
        runtime.mkdir(mode=0o700)
        environment = dict(self.desk.environment, XDG_RUNTIME_DIR=str(runtime))
        from console import PROGRAM
        guest = self.desk.start([PROGRAM, "--server", self.sandbox.url, "--language", LANGUAGE,
                                 "--new-instance"], log="guest.log", env=environment)
        first.type(first.find("text", "Reply"), "draft of the first")
        drafts = self.desk.home / "data_home" / "wxm-console" / "profiles" / "default" / "drafts.jsonl"
        wait_until(lambda: drafts.exists() and "draft of the first" in drafts.read_text("utf-8"), "the draft")
        wait_until(lambda: self.desk.run(["xdotool", "search", "--onlyvisible", "--pid", guest.pid]).split(),
                   lambda: "the second window\n" + self.desk.log("guest.log"))
        guest.terminate()
        guest.wait(10)
        self.assertIn("draft of the first", drafts.read_text("utf-8"))
        seen("the second program left the draft of the first alone")

    def test_an_image_starts_itself_again(self):
        image = self.desk.home / "WXM Console.AppImage"
        image.touch()
        self.desk.environment["APPIMAGE"] = str(image)
        self.addCleanup(self.desk.environment.pop, "APPIMAGE")
        console = self.signed_in_console()
        console.settings_place("General")
        console.find("check", "Start when I sign in to this computer").press()
        entries = self.desk.home / "config_home" / "autostart"
        entry = wait_until(lambda: next(iter(entries.glob("*.desktop")), None) if entries.exists() else None,
                           "the entry")
        line = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
        seen(line)
        self.assertIn("WXM Console.AppImage", line)


class SmallScreenTest(unittest.TestCase):
    """No accessibility here: pyatspi stays with the bus of the other class."""

    def test_windows_open_within_the_screen_and_where_they_were(self):
        from console import PROGRAM
        with Desk(size=(1366, 768)) as desk:
            def window(program):
                found = wait_until(lambda: desk.run(
                    ["xdotool", "search", "--onlyvisible", "--pid", program.pid]).split(), "a window", 30)
                return found[-1]

            def place(program):
                facts = dict(line.split("=") for line in desk.run(
                    ["xdotool", "getwindowgeometry", "--shell", window(program)]).splitlines() if "=" in line)
                return [int(facts[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")]

            def start():
                return desk.start([PROGRAM, "--server", "http://127.0.0.1:1", "--language", LANGUAGE],
                                  log="console.log")
            program = start()
            x, y, width, height = place(program)
            seen(f"sign-in {width}×{height} at {x},{y}")
            self.assertTrue(x >= 0 and y >= 0 and x + width <= 1366 and y + height <= 768)
            desk.run(["xdotool", "windowmove", window(program), 80, 40, "windowsize", window(program), 900, 600])
            profile = desk.home / "data_home" / "wxm-console" / "profiles" / "default" / "settings.json"
            wait_until(lambda: profile.exists() and "900,600" in json.dumps(
                json.loads(profile.read_text("utf-8"))).replace(" ", ""), "the place to be kept")
            program.terminate()
            program.wait(10)
            program = start()
            wait_until(lambda: place(program)[2:] == [900, 600], lambda: f"900×600, it is {place(program)}")
            seen("comes back as", place(program))


if __name__ == "__main__":
    unittest.main()
