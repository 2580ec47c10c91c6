# SPDX-License-Identifier: MIT
"""Language, direction and theme change while the program runs, and nothing typed is lost."""
import unittest

from scenario import LANGUAGE, Scenario

NOURA = "نورة العتيبي"
OTHER = {"en": "ar", "ar": "en"}[LANGUAGE]


class LanguageTest(Scenario):
    def test_switch_with_a_draft_typed(self):
        console = self.signed_in_console()
        console.go("Support")
        console.open_row("Support threads", NOURA)
        draft = "مسودة draft 10452 لم تُرسل"
        console.type(console.find("text", "Reply"), draft)
        before = console.find("rail", "Support").place
        console.switch_language(OTHER)
        after = console.find("rail", "Support").place
        middle = self.desk.size[0] // 2
        self.assertNotEqual(before[0] < middle, after[0] < middle, "the rail changes sides")
        console.go("Support")
        console.field_holds("Reply", draft)
        console.switch_language(LANGUAGE)
        console.go("Support")
        console.field_holds("Reply", draft)

    def test_theme_changes_the_colours_at_once(self):
        console = self.signed_in_console()
        light = console.brightness()
        console.choose_theme("Dark")
        console.wait_brightness(lambda now: now < light / 2)
        console.choose_theme("Light")
        console.wait_brightness(lambda now: now > light * 0.9)


if __name__ == "__main__":
    unittest.main()
