#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Brings wxm_ar.ts and wxm_en.ts up to the sources: `translate.py`, or `translate.py --check`.

Without an argument lupdate runs over both files (no places, nothing obsolete), English sentences are
filled in from the source, and what still has to be said in Arabic, or in an English plural, is listed.
With --check nothing is written: the answer is whether the files are complete, sound and exactly what
lupdate would make of them."""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[1]
FILES = {"ar": 6, "en": 2}  # plural forms
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
# What an Arabic sentence is not written with, and why.
FOREIGN_PUNCTUATION = {r"[\u0600-\u06ff\d], ": "Latin comma, write ،", r"[\u0600-\u06ff]\s?\?": "Latin ?, write ؟",
                       r"[\u0600-\u06ff];": "Latin ;, write ؛"}


def lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate-qt6", "lupdate"):
        if found := shutil.which(name):
            return found
    sys.exit("lupdate is not installed (Debian: qt6-l10n-tools)")


def update(files):
    command = [lupdate(), "-silent", "-locations", "none", "-no-obsolete", "-I", ".", "-I", "app",
               "-extensions", "h,cpp", "app", "ui", "-ts", *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"lupdate: {done.stdout}{done.stderr}")


def fill_english(file):
    """English needs no translator but for its plurals."""
    pattern = re.compile(r"(<source>([^<]*)</source>\n(?: *<(?:comment|extracomment)>[^<]*</\w+>\n)* *)"
                         r"<translation type=\"unfinished\"></translation>")
    text = file.read_text(encoding="utf-8")
    file.write_text(pattern.sub(r"\1<translation>\2</translation>", text), encoding="utf-8")


def placeholders(text):
    return {one.replace("L", "") for one in PLACEHOLDER.findall(text)}


def faults_of(message, forms):
    """What is wrong with one message, in words."""
    source = message.findtext("source")
    translation = message.find("translation")
    kind = translation.get("type")
    if kind:
        return [kind]
    if message.get("numerus") != "yes":
        said = translation.text or ""
        faults = [] if said.strip() else ["empty"]
        if placeholders(said) != placeholders(source):
            faults.append(f"placeholders {sorted(placeholders(said))} for {sorted(placeholders(source))}")
        if source[-1:] in "….:" and source[-1:] != said[-1:]:
            faults.append(f"ends in {said[-1:]!r} for {source[-1:]!r}")
        return faults
    said = [form.text or "" for form in translation.iter("numerusform")]
    faults = []
    if len(said) != forms:
        faults.append(f"{len(said)} plural forms for {forms}")
    for place, form in enumerate(said):
        if not form.strip():
            faults.append(f"plural form {place} is empty")
        missing = placeholders(source) - placeholders(form)
        # "one message" needs no number; three of them do.
        if missing and (missing != {"%n"} or place >= forms // 2):
            faults.append(f"plural form {place} lacks {sorted(missing)}")
        if extra := placeholders(form) - placeholders(source):
            faults.append(f"plural form {place} has {sorted(extra)}")
    return faults


def forbidden_words():
    """From the glossary: what a term is not called."""
    words = {}
    for line in (ROOT / "translations" / "GLOSSARY.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 4 and not cells[0].startswith(("English", "-")):
            for word in filter(None, (one.strip() for one in cells[2].split("،"))):
                words[word] = cells[1]
    return words


def arabic_faults(text, forbidden):
    faults = [why for pattern, why in FOREIGN_PUNCTUATION.items() if re.search(pattern, text)]
    for word, better in forbidden.items():
        if re.search(rf"(?<![\u0621-\u0652]){re.escape(word)}(?![\u0621-\u0652])", text):
            faults.append(f"“{word}”: the glossary says “{better}”")
    return faults


def check(file, language):
    forbidden = forbidden_words() if language == "ar" else {}
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            faults = faults_of(message, FILES[language])
            if language == "ar":
                faults += arabic_faults("\n".join(message.find("translation").itertext()), forbidden)
            elif not faults and message.get("numerus") != "yes" \
                    and message.findtext("translation") != message.findtext("source"):
                faults.append("English says what the source says; lupdate guessed otherwise")
            found += [f"{file.name}: {context.findtext('name')}: “{message.findtext('source')}”: {fault}"
                      for fault in faults]
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--folder", type=pathlib.Path, default=ROOT / "translations", help="of the .ts files")
    wanted = arguments.parse_args()
    originals = {language: wanted.folder / f"wxm_{language}.ts" for language in FILES}
    faults = []
    if wanted.check:
        with tempfile.TemporaryDirectory() as folder:
            copies = {language: pathlib.Path(shutil.copy(file, folder)) for language, file in originals.items()}
            update(copies.values())
            for language, copy in copies.items():
                if copy.read_bytes() != originals[language].read_bytes():
                    faults.append(f"{copy.name}: lupdate changes it; run ./dev translate")
                faults += check(originals[language], language)
    else:
        update(originals.values())
        fill_english(originals["en"])
        for language, file in originals.items():
            faults += check(file, language)
    print("\n".join(faults) or "The translations are complete.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
