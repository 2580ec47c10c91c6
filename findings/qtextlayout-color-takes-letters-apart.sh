#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12), QTextLayout and QTextDocument, with DejaVu Sans 2.37.
# Do:        the word السلام, laid out plain, and with one letter of it in red: as QTextLayout::FormatRange, and as HTML. The color
#            is the only difference.
# Expected:  the same word in the same width, one part of it red, as in browsers and in Pango 1.50 (its width stays to the pixel
#            for each letter).
# Seen:      the word is taken apart where the color changes: letters beside the border have the forms that they have alone, and
#            the ligature of lam and alef is gone. It is up to 29 percent wider (112 for 87). A search that marks what it found
#            makes words of Arabic unreadable and moves the lines; Latin looks right, so nobody sees it there. What helps is to
#            paint the whole word twice and to clip.
# Exits 0 while this is so, 1 otherwise. Needs g++.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq libqt6core6=6.4.2+dfsg-10 libqt6gui6=6.4.2+dfsg-10 \
    libqt6dbus6=6.4.2+dfsg-10 qt6-base-dev=6.4.2+dfsg-10 fonts-dejavu-core=2.37-6 libicu72 libdouble-conversion3 \
    libpcre2-16-0 libb2-1 libgomp1 libglib2.0-0 libdbus-1-3 libegl1 libexpat1 libfontconfig1 libfreetype6 libbrotli1 \
    libglvnd0 libglx0 libopengl0 libgraphite2-3 libharfbuzz0b libmd4c0 libpng16-16 libx11-6 libxau6 libxcb1 libxdmcp6 \
    libbsd0 libmd0 libxkbcommon0
for package in ./*.deb; do dpkg-deb -x "$package" root; done
headers=$work/root/usr/include/$(uname -m)-linux-gnu/qt6
libraries=$work/root/usr/lib/$(uname -m)-linux-gnu
cat >fonts.conf <<CONF
<?xml version="1.0"?>
<fontconfig><dir>$work/root/usr/share/fonts</dir><cachedir>$work/fonts</cachedir></fontconfig>
CONF
cat >try.cpp <<'CPP'
#include <QGuiApplication>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextStream>

static QFont font()
{
    QFont font("DejaVu Sans");
    font.setPixelSize(32);
    return font;
}

static qreal asFormat(const QString &word, int letter)
{
    QTextLayout layout(word, font());
    if (letter >= 0) {
        QTextLayout::FormatRange range;
        range.start = letter;
        range.length = 1;
        range.format.setForeground(Qt::red);
        layout.setFormats({range});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1000);
    layout.endLayout();
    return line.naturalTextWidth();
}

static qreal asHtml(const QString &word, int letter)
{
    QTextDocument document;
    document.setDefaultFont(font());
    document.setDocumentMargin(0);
    document.setHtml(letter < 0 ? word
                                : word.left(letter) + "<span style=\"color:red\">" + word.at(letter) + "</span>"
                             + word.mid(letter + 1));
    return document.idealWidth();
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const auto widest = [&](const QString &word, auto width) {
        qreal most = 0;
        for (int letter = 0; letter < word.size(); ++letter)
            most = qMax(most, width(word, letter) / width(word, -1));
        return most;
    };
    const QString arabic = QString::fromUtf8("السلام");
    out << "plain " << asFormat(arabic, -1) << ", one letter red:";
    for (int letter = 0; letter < arabic.size(); ++letter)
        out << " " << asFormat(arabic, letter);
    out << "; at most " << widest(arabic, asFormat) << " times as wide, in HTML " << widest(arabic, asHtml) << "; a Latin word "
        << widest("window", asFormat) << ", in HTML " << widest("window", asHtml) << "\n";
    return widest(arabic, asFormat) > 1.2 && widest(arabic, asHtml) > 1.2 && widest("window", asFormat) < 1.02
            && widest("window", asHtml) < 1.02
        ? 0
        : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtGui" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Gui -lQt6Core
export FONTCONFIG_FILE=$work/fonts.conf XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen
LD_LIBRARY_PATH=$libraries QT_PLUGIN_PATH=$libraries/qt6/plugins ./try
