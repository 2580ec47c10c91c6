#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QDateTime; beside it Node 18 or later.
# Do:        a time as Laravel writes it, with six digits: "2025-12-31T23:59:59.999600Z". Both sides hold milliseconds.
# Expected:  the same moment in a desktop program and in the browser beside it: what does not fit is cut off, ….999Z.
# Seen:      JavaScript: 2025-12-31T23:59:59.999Z. Qt rounds, and carries: 2026-01-01T00:00:00.000Z. One message of 2,000 is
#            a second apart, some fall into another minute, day or year than the same message in the web page, and two
#            that are compared for being the same one are not.
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
#include <QDateTime>
#include <QTextStream>

int main()
{
    const auto time = QDateTime::fromString("2025-12-31T23:59:59.999600Z", Qt::ISODateWithMs);
    QTextStream(stdout) << time.toString(Qt::ISODateWithMs) << "\n";
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Core
qt=$(LD_LIBRARY_PATH=$libraries ./try)
js=$(node -p 'new Date("2025-12-31T23:59:59.999600Z").toISOString()')
echo "Qt $qt, JavaScript $js"
[[ $qt == 2026-01-01T00:00:00.000Z && $js == 2025-12-31T23:59:59.999Z ]]
