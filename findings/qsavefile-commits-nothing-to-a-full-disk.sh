#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QSaveFile.
# Do:        a file holds "good". A program writes 10,000 bytes into a QSaveFile of that name, on a disk with no room for them,
#            and asks commit() whether all went well.
# Expected:  what the class is for: commit() answers false, and the file still holds "good".
# Seen:      write() answers 10000, since the bytes fit its buffer; commit() answers true; errorString() is "No space left on
#            device"; the file is there, empty, and "good" is gone. From 16 kB on, where the buffer is written at once,
#            the failure is noticed.
# Exits 0 while this is so, 1 otherwise. Needs g++ and the right to mount a tmpfs in a namespace.
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
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

int main()
{
    const QString name = "full/settings";
    QSaveFile file(name);
    file.open(QIODevice::WriteOnly);
    const qint64 written = file.write(QByteArray(10000, 'x'));
    const bool isCommitted = file.commit();
    QTextStream(stdout) << "write " << written << ", commit " << isCommitted << ", " << file.errorString() << ", size now "
                        << QFileInfo(name).size() << "\n";
    return written == 10000 && isCommitted && QFileInfo(name).size() == 0 ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Core
mkdir full
export LD_LIBRARY_PATH=$libraries
unshare --user --map-root-user --mount sh -c 'mount -t tmpfs -o size=64k none full &&
    printf good >full/settings && { head -c 200k /dev/zero >full/rest 2>/dev/null || true; } && exec ./try'
