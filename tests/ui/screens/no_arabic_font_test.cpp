// SPDX-License-Identifier: MIT
#include "fakes/only_fonts.h"
#include "ui/common/bundled_fonts.h"
#include "ui/screens/layout_faults.h"
#include "ui/screens/photograph.h"
#include "ui/screens/screens.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

//! A computer whose fonts know no Arabic: letters are boxes there, and everything else stands where
//! it stood. Every screen, at 100 %.
class NoArabicFontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void screens_stayWhole_data()
    {
        QTest::addColumn<int>("screen");
        const auto screens = allScreens();
        for (int index = 0; index < int(screens.size()); ++index)
            QTest::addRow("%s", qPrintable(screens[index].name)) << index;
    }
    void screens_stayWhole()
    {
        QFETCH(const int, screen);
        if (!QFile::exists(QLatin1String(fakes::kNotoFolder) + u"NotoSans-Regular.ttf"_s))
            QSKIP("the Noto fonts are not installed here");
        QVERIFY(!canShowArabic());
        const auto screens = allScreens();
        std::unique_ptr<QWidget> keep;
        Stage stage;
        stage.window.resize(screens[screen].size);
        auto *root = screens[screen].open(stage, keep);
        root->resize(screens[screen].size);
        QVERIFY(showAndWait(*root));
        Stage::settle();
        const QString folder = qEnvironmentVariable("WXM_TEST_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(photographed(*root).save(folder + u'/' + screens[screen].name
                + (isArabic() ? u"-ar"_s : u"-en"_s) + u"-no-arabic-font.png"_s));
        PaintedFaults painted;
        std::ignore = photographed(*root);
        QStringList faults = faultsOf(*root) + painted.faults();
        // The boxes that stand for missing letters are wider than any of them: tabs then have
        // arrows.
        faults.removeIf([](const QString &fault) { return fault.startsWith(u"QTabBar"); });
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    UiTest m_ui;
};

int main(int argc, char *argv[])
{
    const fakes::OnlyFonts system({u"NotoSans-Regular.ttf"_s, u"NotoSans-Bold.ttf"_s});
    if (!system.isReady())
        return 1;
    QApplication application(argc, argv);
    NoArabicFontTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "no_arabic_font_test.moc"
