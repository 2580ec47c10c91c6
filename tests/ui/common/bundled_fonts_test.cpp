// SPDX-License-Identifier: MIT
#include "fakes/only_fonts.h"
#include "ui/common/bundled_fonts.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QGlyphRun>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! Families that draw the text; "" where a letter is an empty box.
QStringList drawnBy(const QString &text)
{
    QTextLayout layout(text, Theme().font(TextSize::Body, text));
    layout.beginLayout();
    layout.createLine().setLineWidth(1000);
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const auto glyphs = run.glyphIndexes();
        const bool hasBox = std::find(glyphs.begin(), glyphs.end(), 0U) != glyphs.end();
        families << (hasBox ? QString() : run.rawFont().familyName());
    }
    families.removeDuplicates();
    return families;
}

} // namespace

//! A computer without any Arabic font: what is seen there, and that the fonts that the portable
//! program brings are enough.
class BundledFontsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arabic_isReadWithTheFontsOfTheProgram()
    {
        if (!QFile::exists(QLatin1String(fakes::kNotoFolder) + u"NotoSansArabic-Regular.ttf"_s))
            QSKIP("the Noto fonts are not installed here");
        QVERIFY(!canShowArabic());
        QCOMPARE(drawnBy(u"hello"_s), QStringList({u"Noto Sans"_s}));
        QVERIFY(drawnBy(u"مرحبا"_s).contains(QString())); // boxes
        QTemporaryDir brought;
        QVERIFY(QFile::copy(QLatin1String(fakes::kNotoFolder) + u"NotoSansArabic-Regular.ttf"_s,
            brought.filePath(u"NotoSansArabic-Regular.ttf"_s)));
        addBundledFonts(brought.path());
        QVERIFY(canShowArabic());
        QCOMPARE(drawnBy(u"مرحبا بك"_s), QStringList({u"Noto Sans Arabic"_s}));
        QCOMPARE(drawnBy(u"مُحَمَّدٌ"_s), QStringList({u"Noto Sans Arabic"_s})); // never three fonts
    }
};

int main(int argc, char *argv[])
{
    const fakes::OnlyFonts system({u"NotoSans-Regular.ttf"_s});
    if (!system.isReady())
        return 1;
    QApplication application(argc, argv);
    BundledFontsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "bundled_fonts_test.moc"
