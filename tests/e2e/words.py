# SPDX-License-Identifier: MIT
"""What a name is called in the language of the test, read from the translations the program uses."""
import functools
import re
import xml.etree.ElementTree as ElementTree

from desk import ROOT


@functools.cache
def _catalogue(language):
    words = {}
    file = ROOT / "translations" / f"wxm_{language}.ts"
    if language == "en" or not file.exists():
        return words
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or message.get("numerus") == "yes" or not translation.text:
            continue
        words.setdefault(message.findtext("source"), set()).add(translation.text)
    return words


def names(english, language):
    """Every wording that may stand on the screen for `english`."""
    return _catalogue(language).get(english, set()) or {english}


def plain(text):
    """Without isolates, marks and mnemonics, so that what is compared is what is read."""
    return re.sub("[\u2066-\u2069\u200e\u200f\u061c&]", "", text or "").strip()
