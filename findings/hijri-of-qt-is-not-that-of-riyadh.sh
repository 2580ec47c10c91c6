#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QCalendar; beside it Node 18 or later with its ICU.
# Do:        each day of 2020 to 2029 in the Islamic calendar, by QCalendar::System::IslamicCivil, the only Hijri calendar Qt has,
#            and by Intl with islamic-umalqura, the calendar that is law in Saudi Arabia and what a browser shows for it.
# Expected:  one date for one day, or two calendars whose difference is the odd day.
# Seen:      another date on 1,896 of 3,653 days, more than half of them. A date of Hijri shown by Qt beside one shown by a
#            web page is wrong more often than right; QLocale("ar_SA") itself formats Gregorian dates.
# Exits 0 while this is so, 1 otherwise. Needs g++ and node.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq libqt6core6=6.4.2+dfsg-10 qt6-base-dev=6.4.2+dfsg-10 libicu72 \
    libdouble-conversion3 libpcre2-16-0 libb2-1 libgomp1 libglib2.0-0
for package in ./*.deb; do dpkg-deb -x "$package" root; done
headers=$work/root/usr/include/$(uname -m)-linux-gnu/qt6
libraries=$work/root/usr/lib/$(uname -m)-linux-gnu
cat >try.cpp <<'CPP'
#include <QCalendar>
#include <QDate>
#include <QTextStream>

int main()
{
    const QCalendar hijri(QCalendar::System::IslamicCivil);
    QTextStream out(stdout);
    for (QDate day(2020, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const auto parts = hijri.partsFromDate(day);
        out << parts.month << '/' << parts.day << '/' << parts.year << "\n";
    }
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Core
LD_LIBRARY_PATH=$libraries ./try >qt
node -e '
const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { timeZone: "UTC" });
for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2030, 0, 1); day += 864e5) console.log(format.format(day).split(" ")[0]);' >icu
other=$(paste -d' ' qt icu | awk '$1 != $2' | wc -l)
all=$(wc -l <qt)
echo "$other of $all days have another date; the first: $(paste -d' ' qt icu | awk '$1 != $2' | head -1)"
[[ $all -eq 3653 && $(wc -l <icu) -eq 3653 && $other -gt 1800 ]]
