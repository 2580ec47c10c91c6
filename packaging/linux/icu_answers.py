#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints what ICU says to what Qt asks it for: order of names, and names and offsets of time zones, in Arabic and English.
icu_answers.py LIBICUI18N; of the libraries beside it where LD_LIBRARY_PATH says so."""
import ctypes
import pathlib
import re
import sys

path = pathlib.Path(sys.argv[1])
number = re.search(r"\.so\.(\d+)", path.name)[1]
uc = ctypes.CDLL(path.name.replace("i18n", "uc"))
i18n = ctypes.CDLL(path.name)
NAMES = ["نورة", "أحمد", "احمد", "إيمان", "آمنة", "مُحمّد", "محمد", "هدى", "هدي", "Zed", "abc", "Äpfel", "ملف 9", "ملف 10", "١٢", "12"]
ZONES = ["Asia/Riyadh", "Asia/Dubai", "Africa/Cairo", "Africa/Casablanca", "Europe/London", "America/New_York", "UTC"]


def call(library, name, result, *arguments):
    function = getattr(library, f"{name}_{number}")
    function.restype = result
    return function(*arguments)


def text(words):
    units = words.encode("utf-16-le")
    return ctypes.create_string_buffer(units + b"\0\0"), len(units) // 2


for language in ("ar_SA", "en_US"):
    error = ctypes.c_int(0)
    collator = ctypes.c_void_p(call(i18n, "ucol_open", ctypes.c_void_p, language.encode(), ctypes.byref(error)))
    order = []
    for one in NAMES:
        place = sum(call(i18n, "ucol_strcoll", ctypes.c_int, collator, *text(other), *text(one)) < 0 for other in NAMES)
        order.append((place, one))
    print(language, error.value, sorted(order))
    for zone in ZONES:
        error = ctypes.c_int(0)
        calendar = ctypes.c_void_p(call(i18n, "ucal_open", ctypes.c_void_p, *text(zone), language.encode(), 0,
                                        ctypes.byref(error)))
        said = []
        for kind in range(4):
            buffer = ctypes.create_string_buffer(400)
            length = call(i18n, "ucal_getTimeZoneDisplayName", ctypes.c_int, calendar, kind, language.encode(), buffer,
                          200, ctypes.byref(error))
            said.append(buffer.raw[:2 * length].decode("utf-16-le"))
        print(language, zone, error.value, said)
