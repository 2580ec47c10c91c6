# SPDX-License-Identifier: MIT
"""emoji_rows.py FOLDER OUT: the names and search words of all emoji in English and Arabic, from the
annotations of CLDR (FOLDER/annotations/en.xml and so on), as C++ rows: emoji, both names, words."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

TONES = range(0x1F3FB, 0x1F400)
# CLDR wraps some names in controls of direction; the program isolates names itself.
CONTROLS = {ord(one): None for one in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"}


def is_emoji(text):
    points = [ord(one) for one in text]
    if any(point in TONES for point in points):  # a tone is chosen by the person's own keyboard
        return False
    return any(0x1F000 <= point <= 0x1FAFF or 0x2600 <= point <= 0x27BF or point in (0x2B50, 0x2B55, 0x231B, 0x23F3, 0x2615)
               for point in points)


def read(folder, language):
    names, words = {}, {}
    for part in ("annotations", "annotationsDerived"):
        file = folder / part / f"{language}.xml"
        if not file.exists():
            continue
        for note in ElementTree.parse(file).iter("annotation"):
            emoji, text = note.get("cp"), (note.text or "").translate(CONTROLS).strip()
            if not is_emoji(emoji) or text == "↑↑↑":
                continue
            if note.get("type") == "tts":
                names[emoji] = text
            else:
                words[emoji] = " ".join(one.strip() for one in text.split("|"))
    return names, words


def shown(emoji):
    """As an emoji and not as a letter, where it can be both."""
    return emoji + "\ufe0f" if len(emoji) == 1 and ord(emoji) < 0x1F000 else emoji


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    folder, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    english, english_words = read(folder, "en")
    arabic, arabic_words = read(folder, "ar")
    rows = []
    for emoji, name in english.items():
        if emoji not in arabic:
            continue
        words = f"{english_words.get(emoji, '')} {arabic_words.get(emoji, '')}"
        rows.append("\t".join((shown(emoji), name, arabic[emoji], words)).replace("\n", " "))
    lines = ",\n".join("    " + literal(row) for row in rows)
    out.write_text("// Made by cmake/emoji_rows.py from CLDR.\n#include \"chat/emoji_rows.h\"\n\nnamespace wxm {\n\n"
                   f"const char *const kEmojiRows[] = {{\n{lines},\n    nullptr}};\n\n"
                   f"const int kEmojiRowCount = {len(rows)};\n\n}} // namespace wxm\n", encoding="utf-8")


main()
