// SPDX-License-Identifier: MIT
#include "session/settings.h"
#include "ui/common/language_box.h"
#include "ui/settings/settings_page.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace wxm;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    struct Fixture {
        QTemporaryDir folder;
        SettingsFile file{folder.filePath(u"settings.json"_s)};
        Settings settings{file};
        SettingsPage page{settings};

        QComboBox *combo(const char *name) const
        {
            return testing::named<QComboBox>(page, SettingsPage::tr(name));
        }
        QCheckBox *box(const char *name) const
        {
            return testing::named<QCheckBox>(page, SettingsPage::tr(name));
        }
        static void choose(QComboBox *combo, int index)
        {
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        }
    };

private Q_SLOTS:
    void controls_haveNames()
    {
        Fixture f;
        QVERIFY(f.combo("Language") && f.combo("Theme") && f.combo("Time to undo"));
        QVERIFY(f.box("Enter sends") && f.box("Count me as a viewer"));
        QVERIFY(testing::labelsThatReadMarkup(f.page).isEmpty());
    }

    void language_isKeptAndSaid()
    {
        Fixture f;
        QSignalSpy chosen(&f.page, &SettingsPage::languageChosen);
        Fixture::choose(f.combo("Language"), 1);
        QCOMPARE(f.settings.language(), u"ar"_s);
        QCOMPARE(chosen.count(), 1);
        f.page.setLanguage(Localizer::Language::English);
        QCOMPARE(chosen.count(), 1);
    }

    void theme_isKeptAndSaid()
    {
        Fixture f;
        QSignalSpy chosen(&f.page, &SettingsPage::themeChosen);
        QCOMPARE(f.combo("Theme")->currentData().toInt(), int(ThemeController::Choice::System));
        Fixture::choose(
            f.combo("Theme"), f.combo("Theme")->findData(int(ThemeController::Choice::Dark)));
        QCOMPARE(f.settings.theme(), u"dark"_s);
        QCOMPARE(chosen[0][0].value<ThemeController::Choice>(), ThemeController::Choice::Dark);
    }

    void switches_areKept()
    {
        Fixture f;
        QVERIFY(f.box("Enter sends")->isChecked());
        f.box("Enter sends")->toggle();
        QVERIFY(!f.settings.enterSends());
        f.box("Count me as a viewer")->toggle();
        QVERIFY(f.settings.joinAsViewer());
        Fixture::choose(f.combo("Time to undo"), 0);
        QCOMPARE(f.settings.undoSeconds(), 0);
    }

    void values_areShownAsTheyAre()
    {
        QTemporaryDir folder;
        SettingsFile file(folder.filePath(u"settings.json"_s));
        Settings settings(file);
        settings.theme.set(u"light"_s);
        settings.undoSeconds.set(10);
        settings.enterSends.set(false);
        SettingsPage page(settings);
        QCOMPARE(testing::named<QComboBox>(page, SettingsPage::tr("Theme"))->currentData().toInt(),
            int(ThemeController::Choice::Light));
        QCOMPARE(testing::named<QComboBox>(page, SettingsPage::tr("Time to undo"))
                     ->currentData()
                     .toInt(),
            10);
        QVERIFY(!testing::named<QCheckBox>(page, SettingsPage::tr("Enter sends"))->isChecked());
    }

    void language_switchRetranslatesAndKeepsTheValues()
    {
        Fixture f;
        QVERIFY(testing::showAndWait(f.page));
        testing::shoot(f.page, u"settings"_s);
        Fixture::choose(f.combo("Time to undo"), 3);
        const auto other =
            testing::isArabic() ? Localizer::Language::English : Localizer::Language::Arabic;
        ui.localizer().setLanguage(other);
        QTRY_COMPARE(f.page.layoutDirection(), QGuiApplication::layoutDirection());
        QTRY_VERIFY(f.combo("Time to undo")); // under its name in the other language
        QCOMPARE(f.combo("Time to undo")->currentData().toInt(), 10);
        QVERIFY(!f.combo("Theme")->itemText(0).isEmpty());
        ui.localizer().setLanguage(testing::testLanguage());
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
