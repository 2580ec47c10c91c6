# SPDX-License-Identifier: MIT
"""Keys by their place, whatever the layout writes: an Arabic one alone, beside a Latin one, and a Latin one.
The keys are pressed by the codes of the keyboard, as a person's fingers do."""
import subprocess
import unittest

from desk import wait_until
from scenario import Scenario

#: Codes of X11, by what a Latin keyboard has there.
CODE = {"a": 38, "c": 54, "v": 55, "x": 53, "z": 52, "k": 45, "f": 41, ",": 59, "1": 10, "3": 12}
CONTROL, SHIFT = 37, 50
LAYOUTS = ("us", "ara", "ara,us")


class KeysTest(Scenario):
    def layout(self, name):
        subprocess.run(["setxkbmap", "-layout", name], env=self.desk.environment, check=True)

    def press(self, key, *held):
        codes = [str(code) for code in held]
        steps = [part for code in codes for part in ("keydown", code)] + ["key", str(CODE[key])]
        steps += [part for code in reversed(codes) for part in ("keyup", code)]
        subprocess.run(["xdotool", *steps], env=self.desk.environment, check=True)

    def control(self, key, *more):
        self.press(key, CONTROL, *more)

    def holds(self, field, text):
        wait_until(lambda: field.text == text, lambda: f"{text!r}; it holds {field.text!r}")

    def test_editing_keys_in_a_field(self):
        console = self.signed_in_console()
        console.go("Live")
        self.layout("us")
        field = console.find("text", "Live number")
        for layout in LAYOUTS:
            with self.subTest(layout=layout):
                self.layout("us")
                console.type_over(field, "123")
                self.layout(layout)
                self.control("a")
                self.control("x")
                self.holds(field, "")
                self.control("z")
                self.holds(field, "123")
                self.control("a")
                self.control("c")
                self.control("v")
                self.control("v")
                self.holds(field, "123123")
        self.layout("us")

    def test_chords_of_the_window(self):
        console = self.signed_in_console()
        console.activate()
        for layout in LAYOUTS:
            with self.subTest(layout=layout):
                self.layout(layout)
                self.control("3")
                console.find("text", "Live number")
                self.control("1")
                console.find("list", "Support threads")
                self.control(",")
                console.find("text", "Search the settings")
                self.control("f")
                wait_until(lambda: console.find("text", "Search the settings").has("focused"), "focus")
                self.control("k")
                console.find("text", "Go to")
                self.desk.keys("Escape")
                console.gone("text", "Go to")
        self.layout("us")


if __name__ == "__main__":
    unittest.main()
