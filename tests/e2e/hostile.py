# SPDX-License-Identifier: MIT
"""The strings of tests/base/hostile_strings.h, for what speaks Python: read from that very table."""
import re

from desk import ROOT

ENTRY = re.compile(r'\{"(\w+)",\s*((?:[^{}"]|"(?:[^"\\]|\\.)*")*)\}')
TERM = re.compile(r'((?:u"(?:[^"\\]|\\.)*"\s*)+)_s(?:\.repeated\(([\d\']+)\))?'
                  r"|QString\((?:([\d\']+), )?QChar\((0x[0-9A-Fa-f]+)\)\)|QChar\((0x[0-9A-Fa-f]+)\)|(QChar\(u'\\0'\))")
ESCAPE = re.compile(r'\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{1,2})|(.))')
PLAIN = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


def literal(text):
    joined = "".join(re.findall(r'u"((?:[^"\\]|\\.)*)"', text))
    return ESCAPE.sub(lambda found: chr(int(found[1] or found[2] or found[3], 16)) if not found[4]
                      else PLAIN.get(found[4], found[4]), joined)


def value(expression):
    text = ""
    for whole, times, count, letter, alone, nul in TERM.findall(expression):
        if whole:
            text += literal(whole) * int((times or "1").replace("'", ""))
        elif nul:
            text += "\0"
        else:
            text += chr(int(letter or alone, 16)) * int((count or "1").replace("'", ""))
    return text


def strings():
    """(kind, text); half a pair of surrogates stays one, which JSON can say."""
    table = (ROOT / "tests" / "base" / "hostile_strings.h").read_text("utf-8")
    body = table[table.index("return {"):]
    return [(kind, value(expression)) for kind, expression in ENTRY.findall(body)]
