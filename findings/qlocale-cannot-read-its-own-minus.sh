#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QLocale.
# Do:        QLocale(name).toInt(QLocale(name).toString(-5)), for languages written from left to right and from right to left.
# Expected:  -5, in each: "toInt() is the opposite of toString()".
# Seen:      -5 for en_US, de_DE and sv_SE (whose minus is U+2212, not "-"); 0 and ok = false for ar_SA, ar_EG, fa_IR, he_IL and ur_PK.
#            Their minus has two characters (U+061C or U+200E, then the sign); it is written, and never recognised when
#            read. 5 without a sign is read in all of them, so a field works until the first negative number.
# Exits 0 while this is so, 1 otherwise. Needs g++.
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
#include <QLocale>
#include <QTextStream>

int main()
{
    QTextStream out(stdout);
    bool isSo = true;
    const auto reads = [&](const char *name, bool wanted) {
        const QLocale locale(name);
        bool plus = false;
        bool minus = false;
        locale.toInt(locale.toString(5), &plus);
        locale.toInt(locale.toString(-5), &minus);
        out << name << ": 5 " << (plus ? "read" : "not read") << ", -5 " << (minus ? "read" : "not read") << "\n";
        isSo = isSo && plus && minus == wanted;
    };
    for (const char *name : {"en_US", "de_DE", "sv_SE"})
        reads(name, true);
    for (const char *name : {"ar_SA", "ar_EG", "fa_IR", "he_IL", "ur_PK"})
        reads(name, false);
    return isSo ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Core
LD_LIBRARY_PATH=$libraries ./try
