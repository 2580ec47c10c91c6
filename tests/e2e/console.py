# SPDX-License-Identifier: MIT
"""What a member of staff does at the console, in words of the trade."""
import os

import words
from desk import ROOT, ask_to_close, put_away, wait_until
from screen import Screen

PROGRAM = os.environ.get("WXM_CONSOLE", ROOT / "build" / "dev" / "bin" / "wxm-console")


class Console(Screen):
    """The program, started on a desk. `language` and `theme` are as on the command line."""

    def __init__(self, desk, server, language="en", theme="light", arguments=(), program=PROGRAM):
        self.server = server
        process = desk.start([program, "--server", server, "--language", language, "--theme", theme,
                              *arguments], log="console.log")
        super().__init__(desk, process, language)
        self.fit()

    def fit(self):
        """Fills the display with the window, as a maximised one would."""
        width, height = self.desk.size
        found = wait_until(lambda: self.desk.run(
            ["xdotool", "search", "--onlyvisible", "--pid", self.process.pid]).split(), "a window")
        for window in found:
            self.desk.run(["xdotool", "windowmove", window, 0, 0, "windowsize", window, width, height])

    def close_window(self):
        """The cross of the window, or of each that stands there."""
        for window in self.desk.run(["xdotool", "search", "--onlyvisible", "--pid",
                                     self.process.pid]).split():
            ask_to_close(self.desk.environment["DISPLAY"], int(window))

    def put_away(self):
        """The window is minimised."""
        for window in self.desk.run(["xdotool", "search", "--onlyvisible", "--pid", self.process.pid]).split():
            put_away(self.desk.environment["DISPLAY"], int(window))

    # Sign-in

    def fill_sign_in(self, account, password=None):
        self.type_over(self.find("text", "Phone number"), account["phone"])
        self.type_over(self.find("text", "Password"), password or account["password"])

    def sign_in(self, account, password=None):
        self.fill_sign_in(account, password)
        self.find("button", "Sign in").press()

    def signed_in(self, seconds=30.0):
        """The main window is there and its socket is connected."""
        self.find("button", "Account", seconds=seconds)
        self.fit()
        self.connection("Connected", seconds=seconds)
        return self

    def connection(self, *english, seconds=30.0):
        """Waits until the connection line says one of these."""
        wanted = {words.plain(one) for name in english for one in words.names(name, self.language)}

        def line():
            return next((label for label in self.all("label", "Connection")
                         if words.plain(label.text) in wanted), None)
        return wait_until(line, lambda: f"the connection line to say {english}\n{self.tree(120)}", seconds)

    def sign_out(self):
        self.find("button", "Account").press()
        self.choose_in_menu("Sign out")

    def name_server(self, address):
        """Opens *Advanced* and names another server."""
        if not self.all("text", "Server"):
            self.find("button", "Advanced").press()
        self.type_over(self.find("text", "Server"), address)

    # Everywhere

    def type_over(self, field, text):
        self.key(field, "ctrl+a")
        self.type(field, text)

    def go(self, page):
        """Presses an entry of the rail: Support, Messages, Live, Settings."""
        self.find("rail", page).press()

    def switch_language(self, language):
        """By the box in the status line; from now on every name is looked for in that language."""
        self.choose(self.find("combo", "Language"), {"en": "English", "ar": "العربية"}[language],
                    translated=False)
        self.language = language
        self.find("rail", "Settings")

    def settings_place(self, place):
        """A place of the settings page, by its English name."""
        self.go("Settings")
        self.open_row("Sections of the settings", next(iter(words.names(place, self.language))))

    def choose_theme(self, theme):
        self.settings_place("General")
        self.choose(self.find("combo", "Theme"), theme)

    def brightness(self):
        """Mean of the whole screen, 0 to 1."""
        return float(self.desk.run(["sh", "-c", "import -silent -window root -colorspace Gray png:- | "
                                    "convert png:- -format '%[fx:mean]' info:"]))

    def wait_brightness(self, condition):
        wait_until(lambda: condition(self.brightness()), "other colours", every=0.2)

    def field_holds(self, name, text):
        field = self.find("text", name)
        wait_until(lambda: text in field.text, lambda: f"{text!r} in {name}; it holds {field.text!r}")

    def rows(self, name):
        found = self.all("list", name)
        return found[0].children() if found else []

    def row(self, name, holding, seconds=15.0):
        """A row of the list of that name whose text holds this: the newest of a talk, else the first."""
        self.find("list", name, seconds=seconds)
        newest_last = name in ("Messages in thread", "Live feed")

        def look():
            rows = self.rows(name)
            return next((row for row in (reversed(rows) if newest_last else rows)
                         if holding in words.plain(row.name)), None)
        return wait_until(look, lambda: f"a row with “{holding}” in {name}\n{self.tree(200)}", seconds)

    def no_row(self, name, holding, seconds=15.0):
        wait_until(lambda: not any(holding in words.plain(row.name) for row in self.rows(name)),
                   f"the row with “{holding}” to leave {name}", seconds)

    def reach_list(self, name):
        """Brings the keyboard to a list, pane by pane: assistive technology cannot give it to one of Qt's."""
        found = self.find("list", name)
        self.activate()

        def next_pane():
            if not found.has("focused"):
                self.desk.keys("F6")
            return found.has("focused")
        wait_until(next_pane, f"the keyboard to reach {found}", every=0.3)

    def open_row(self, name, holding, seconds=15.0):
        row = self.row(name, holding, seconds)
        for _ in range(20):
            if row.showing:
                break
            self.reach_list(name)
            self.desk.keys("Next")
            row = self.row(name, holding)
        self.click(row)
        return row

    # Chat

    def reply(self, text, by_key=True):
        """Types into the composer letter by letter and sends."""
        composer = self.find("text", "Reply")
        self.type(composer, text)
        wait_until(lambda: text in composer.text, lambda: f"{text!r} in the composer: {composer.text!r}")
        if by_key:
            self.desk.keys("Return")
        else:
            self.find("button", "Send").press()
        wait_until(lambda: not composer.text.strip(), "the composer to empty")

    # Live

    def watch(self, live):
        self.go("Live")
        self.type_over(self.find("text", "Live number"), str(live))
        self.find("button", "Watch").press()
        self.find("list", "Live feed")

    def side(self, tab):
        """Brings a tab of the side panel forward; its name may be followed by a count."""
        wanted = words.names(tab, self.language)
        found = wait_until(lambda: [one for one in self.all("tab") if any(
            words.plain(one.name).startswith(name) for name in wanted)], f"the tab {tab}")
        self.click(found[0])

    def act_on_comment(self, holding, action):
        """Points at a comment of the feed and presses one of its buttons."""
        row = self.row("Live feed", holding)
        self.click(row)
        self.find("button", action).press()
        return row

    def list_says(self, name, english, holding="", seconds=15.0):
        """Waits for a row of that list which says this sentence, whatever stands in its places."""
        wanted = words.patterns(english, self.language)

        def look():
            return next((row for row in self.rows(name) if holding in words.plain(row.name)
                         and any(one.search(words.plain(row.name)) for one in wanted)), None)
        return wait_until(look, lambda: f"“{english}” {holding} in {name}\n{self.tree(200)}", seconds)

    def person(self, holding):
        """Opens the card of who wrote this comment."""
        self.click(self.row("Live feed", holding))
        self.desk.keys("Return")
        return self.find("text", "Note about this person")

    def decide_guest(self, name, action):
        """Presses the button of the guest request that carries this name."""
        row = self.row("Guest requests", name)
        self.click(row)
        inside = self.all("button", action, within=row)
        (inside[0] if inside else self.find("button", action)).press()

    def no_guest_request(self, name):
        self.no_row("Guest requests", name)

    def removed_comment(self, holding):
        """The comment is gone from the feed, or stays there marked as removed."""
        wait_until(lambda: all(any(word in plain for word in words.names("Removed", self.language))
                               for plain in (words.plain(row.name) for row in self.rows("Live feed"))
                               if holding in plain), f"“{holding}” to be removed")
