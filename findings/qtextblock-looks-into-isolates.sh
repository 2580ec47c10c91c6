#!/usr/bin/env bash
# Software:  Qt 6.4.2+dfsg-10 (Debian 12): QString::isRightToLeft(), QTextLayout and QTextDocument.
# Do:        a notice in Arabic that begins with a Latin name, in the isolates that a name of unknown direction is to have:
#            U+2068 Ali U+2069, then "مرحبا بك". And the other way round: an Arabic name in isolates, then "said hello".
# Expected:  rules P2 and P3 of the bidirectional algorithm (UAX 9): what stands in an isolate is skipped; the first notice runs
#            from right to left, the second from left to right, wherever Qt is asked.
# Seen:      isRightToLeft() and QTextLayout follow that. QTextBlock::textDirection() looks into the isolate and says the
#            opposite, both times, and QTextDocument (QTextEdit, QTextBrowser) lays the paragraph out and aligns it that way. The
#            same string runs one way in a list that is painted by QTextLayout, and the other way in the text field beside it,
#            with its full stop at the other end. Without isolates all of them agree.
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
#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextStream>

static QString directions(const QString &text)
{
    const auto name = [](bool rtl) { return rtl ? QString("right-to-left") : QString("left-to-right"); };
    const QFont font("DejaVu Sans");
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(600);
    layout.endLayout();
    QTextDocument document;
    document.setDefaultFont(font);
    document.setTextWidth(600);
    document.setPlainText(text);
    document.documentLayout()->documentSize();
    const QTextBlock block = document.firstBlock();
    // Where the cursor stands before the first character.
    const bool isLineRtl = line.cursorToX(0) > line.cursorToX(int(text.size()));
    const bool isDocumentRtl = block.layout()->lineAt(0).cursorToX(0) > 300;
    return QString("string %1, layout %2, block %3, document %4")
        .arg(name(text.isRightToLeft()), name(isLineRtl), name(block.textDirection() == Qt::RightToLeft), name(isDocumentRtl));
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    const QString right = "string right-to-left, layout right-to-left, block right-to-left, document right-to-left";
    const QString left = "string left-to-right, layout left-to-right, block left-to-right, document left-to-right";
    const struct {
        const char *what;
        QString text;
        QString seen;
    } rows[] = {
        {"Arabic", QString::fromUtf8("مرحبا بك."), right},
        {"English", "Ali said hello.", left},
        {"Arabic behind an isolated Latin name", QString::fromUtf8("\u2068Ali\u2069 مرحبا بك."),
            "string right-to-left, layout right-to-left, block left-to-right, document left-to-right"},
        {"English behind an isolated Arabic name", QString::fromUtf8("\u2068علي\u2069 said hello."),
            "string left-to-right, layout left-to-right, block right-to-left, document right-to-left"},
    };
    bool isSo = true;
    for (const auto &row : rows) {
        const QString seen = directions(row.text);
        QTextStream(stdout) << row.what << ": " << seen << "\n";
        isSo = isSo && seen == row.seen;
    }
    return isSo ? 0 : 1;
}
CPP
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtGui" try.cpp -o try \
    -L"$libraries" -Wl,--unresolved-symbols=ignore-in-shared-libs -lQt6Gui -lQt6Core
export FONTCONFIG_FILE=$work/fonts.conf XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen
LD_LIBRARY_PATH=$libraries QT_PLUGIN_PATH=$libraries/qt6/plugins ./try
