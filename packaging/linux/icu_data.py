#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the data library of ICU anew with what Qt asks of it in Arabic and English: 3 MB in place of 31, a third of the
portable tree. Kept: how text is sorted, names and rules of time zones, normal forms and the like. Left out: names of
countries and currencies, other languages, transliteration, boundaries (Qt has its own) and old encodings.

    icu_data.py LIBRARY     the file of libicudata.so.N in the tree, which is replaced

Needs icupkg (Debian: icu-devtools) and a C compiler. Ends with 3 and leaves the file as it was where icupkg is missing or
of another version than the library: a larger tree is no fault."""
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

LANGUAGES = re.compile(r"(root|en|ar)(_[A-Z0-9]+)?")
# Besides those of the languages: what zones, plurals and numbers are looked up in, whatever the language.
COMMON = {"pool", "res_index", "ucadata", "zoneinfo64", "timezoneTypes", "metaZones", "windowsZones", "supplementalData",
          "numberingSystems", "keyTypeData", "icuver", "icustd", "plurals", "dayPeriods", "genderList",
          "currencyNumericCodes"}
FOLDERS = {"", "coll", "zone"}


def is_kept(name):
    folder, _, file = name.rpartition("/")
    base, _, kind = file.partition(".")
    if folder == "curr":
        return base in ("root", "pool", "res_index")
    if folder not in FOLDERS or kind == "cnv":
        return False
    return kind != "res" or base in COMMON or LANGUAGES.fullmatch(base) is not None


def symbol(library):
    """Name, place in the file and size of the data: the one object that such a library exports."""
    told = subprocess.run(["readelf", "--dyn-syms", "-W", library], check=True, capture_output=True, text=True).stdout
    found = [line.split() for line in told.splitlines() if re.search(r" icudt\d+_dat$", line)]
    if len(found) != 1:
        raise SystemExit(f"{library}: not a data library of ICU")
    name, address, size = found[0][7], int(found[0][1], 16), int(found[0][2], 0)
    told = subprocess.run(["readelf", "-lW", library], check=True, capture_output=True, text=True).stdout
    for line in told.splitlines():
        fields = line.split()
        if fields[:1] == ["LOAD"]:
            offset, start, length = (int(fields[at], 16) for at in (1, 2, 4))
            if start <= address < start + length:
                return name, offset + address - start, size
    raise SystemExit(f"{library}: its data lie in no part that is loaded")


def soname(library):
    told = subprocess.run(["readelf", "-dW", library], check=True, capture_output=True, text=True).stdout
    return re.search(r"SONAME.*\[(.+)\]", told)[1]


def main(library):
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not shutil.which("icupkg") or not compiler:
        print("icu_data: no icupkg or no C compiler, so all of ICU's data stay (Debian: icu-devtools)", file=sys.stderr)
        return 3
    name, offset, size = symbol(library)
    data = pathlib.Path(library).read_bytes()[offset:offset + size]
    # The header says the byte order, and icupkg finds the names of the parts by the name of the file.
    suffix = "b" if data[8] else "l"
    if struct.unpack(">H" if data[8] else "<H", data[:2])[0] > 64 * 1024 or data[2:4] != b"\xda\x27":
        raise SystemExit(f"{library}: no data of ICU behind {name}")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        whole, made = work / (name.removesuffix("_dat") + suffix + ".dat"), work / "made"
        made.mkdir()
        whole.write_bytes(data)
        listed = subprocess.run(["icupkg", "-l", str(whole)], capture_output=True, text=True)
        if listed.returncode != 0:
            print(f"icu_data: {listed.stderr.strip()}: all of ICU's data stay", file=sys.stderr)
            return 3
        parts = listed.stdout.split()
        (work / "drop.txt").write_text("".join(part + "\n" for part in parts if not is_kept(part)))
        smaller = made / whole.name
        subprocess.run(["icupkg", "-r", str(work / "drop.txt"), str(whole), str(smaller)], check=True)
        (work / "data.S").write_text(
            f'\t.section .note.GNU-stack,"",%progbits\n\t.section .rodata\n\t.balign 16\n\t.globl {name}\n'
            f'\t.type {name}, %object\n{name}:\n\t.incbin "{smaller}"\n\t.size {name}, .-{name}\n')
        result = work / "result.so"
        subprocess.run([compiler, "-shared", "-nostdlib", "-Wl,--build-id=sha1", f"-Wl,-soname,{soname(library)}", "-o",
                        str(result), str(work / "data.S")], check=True)
        before = pathlib.Path(library).stat().st_size
        pathlib.Path(library).write_bytes(result.read_bytes())
        print(f"icu_data: {sum(map(is_kept, parts))} of {len(parts)} parts, {before / 1e6:.1f} → "
              f"{result.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    sys.exit(main(sys.argv[1]))
