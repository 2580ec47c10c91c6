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


@functools.cache
def _forms(language):
    forms = {}
    for message in ElementTree.parse(ROOT / "translations" / f"wxm_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None:
            texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
            forms.setdefault(message.findtext("source"), set()).update(text for text in texts if text)
    return forms


def patterns(english, language):
    """Every wording of a sentence with places in it (%1, %n), whatever stands there."""
    found = _forms(language).get(english) or {english}
    return [re.compile(re.sub(r"%(?:L?n|L?\d)", ".+", re.sub(r"([.?*+()|\[\]])", r"\\\1", plain(one))))
            for one in found]


def plain(text):
    """Without isolates, marks and mnemonics, so that what is compared is what is read."""
    return re.sub("[\u2066-\u2069\u200e\u200f\u061c&]", "", text or "").strip()
