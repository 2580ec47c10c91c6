// SPDX-License-Identifier: MIT
#include "ui/common/bundled_fonts.h"
#include "ui/screens/layout_faults.h"
#include "ui/screens/photograph.h"
#include "ui/screens/screens.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
constexpr auto kNoto = "/usr/share/fonts/truetype/noto/";
}

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
        if (!QFile::exists(QLatin1String(kNoto) + u"NotoSans-Regular.ttf"_s))
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
        // The boxes that stand for missing letters are wider than any of them: tabs then have arrows.
        faults.removeIf([](const QString &fault) { return fault.startsWith(u"QTabBar"); });
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    UiTest m_ui;
};

int main(int argc, char *argv[])
{
    QTemporaryDir system;
    for (const auto &name : {u"NotoSans-Regular.ttf"_s, u"NotoSans-Bold.ttf"_s})
        QFile::copy(QLatin1String(kNoto) + name, system.filePath(name));
    QFile settings(system.filePath(u"fonts.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return 1;
    settings.write("<?xml version=\"1.0\"?><fontconfig><dir>" + QFile::encodeName(system.path())
        + "</dir><cachedir>" + QFile::encodeName(system.path()) + "/cache</cachedir></fontconfig>");
    settings.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(settings.fileName()));
    QApplication application(argc, argv);
    NoArabicFontTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "no_arabic_font_test.moc"
