// SPDX-License-Identifier: MIT
#include "settings/settings.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/segments.h"
#include "ui/settings/connection_test_panel.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_row.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSlider>
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
        SettingsPage page{file};

        template <class W> W *control(const char *name) const
        {
            return testing::named<W>(page, settingText(name));
        }
        QListWidget *places() const { return page.findChild<QListWidget *>(); }
        QLineEdit *search() const
        {
            return testing::named<QLineEdit>(
                page, QCoreApplication::translate("wxm::SettingsNav", "Search the settings"));
        }
        QStringList shownNames() const
        {
            QStringList names;
            for (const auto *row : page.findChildren<SettingsRow *>())
                if (row->isVisibleTo(&page))
                    names.append(row->control()->accessibleName());
            return names;
        }
    };

private Q_SLOTS:
    void page_hasARowForEveryDeclaration()
    {
        Fixture f;
        int expected = 0;
        for (const auto &info : f.file.declared())
            expected += info.face.section != SettingSection::None;
        const auto rows = f.page.findChildren<SettingsRow *>();
        QCOMPARE(rows.size(), expected);
        for (const auto *row : rows)
            QVERIFY(!row->control()->accessibleName().isEmpty());
        QVERIFY(testing::labelsThatReadMarkup(f.page).isEmpty());
    }

    void places_showOneSectionAtATime()
    {
        Fixture f;
        QSet<QString> seen;
        for (int i = 0; i < f.places()->count(); ++i) {
            f.places()->setCurrentRow(i);
            const auto names = f.shownNames();
            QVERIFY(!names.isEmpty());
            for (const auto &name : names) {
                QVERIFY(!seen.contains(name));
                seen.insert(name);
            }
        }
        QCOMPARE(seen.size(), f.page.findChildren<SettingsRow *>().size());
    }

    //! How it looks is looked for more often than what rings.
    void place_goesBySections()
    {
        Fixture f;
        f.page.resize(1200, 800);
        QVERIFY(testing::showAndWait(f.page));
        f.places()->setCurrentRow(0);
        const auto top = [&f](const QWidget *control) {
            return control->mapTo(&f.page, QPoint()).y();
        };
        QTRY_VERIFY(
            top(f.control<QComboBox>("Theme")) < top(f.control<QCheckBox>("Show notifications")));
    }

    void controls_changeTheFile()
    {
        Fixture f;
        auto *theme = f.control<QComboBox>("Theme");
        theme->setCurrentIndex(2);
        Q_EMIT theme->activated(2);
        QCOMPARE(f.settings.theme(), u"dark"_s);
        f.control<QCheckBox>("Enter sends")->toggle();
        QVERIFY(!f.settings.enterSends());
        f.control<QSlider>("Time to undo")->setValue(0);
        QCOMPARE(f.settings.undoSeconds(), 0);
    }

    void controls_showWhatTheFileSays()
    {
        Fixture f;
        f.settings.theme.set(u"light"_s);
        f.settings.undoSeconds.set(7);
        f.settings.enterSends.set(false);
        QCOMPARE(f.control<QComboBox>("Theme")->currentIndex(), 1);
        QCOMPARE(f.control<QSlider>("Time to undo")->value(), 7);
        QVERIFY(!f.control<QCheckBox>("Enter sends")->isChecked());
    }

    void proxy_isChosenAndWrittenInItsParts()
    {
        Fixture f;
        auto *kind = f.control<QComboBox>("Proxy");
        auto *type = f.control<QComboBox>("Type of the proxy");
        auto *host = f.control<QLineEdit>("Host of the proxy");
        auto *port = f.control<QLineEdit>("Port of the proxy");
        QVERIFY(kind && type && host && port);
        const auto choose = [](QComboBox *box, int index) {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        QVERIFY(host->isHidden() || !host->parentWidget()->isVisibleTo(kind->parentWidget()));
        choose(kind, 1);
        QCOMPARE(f.settings.proxy(), u"none"_s);
        choose(kind, 2); // not said to the end yet
        QCOMPARE(f.settings.proxy(), u"none"_s);
        QVERIFY(host->parentWidget()->isVisibleTo(kind->parentWidget()));
        host->setText(u" proxy.corp "_s);
        Q_EMIT host->editingFinished();
        port->setText(u"٣١٢٨"_s);
        Q_EMIT port->editingFinished();
        QCOMPARE(f.settings.proxy(), u"proxy.corp:3128"_s);
        choose(type, 1);
        QCOMPARE(f.settings.proxy(), u"socks5://proxy.corp:3128"_s);
        host->setText(u"http://other.corp:8080"_s); // as everybody has it: one text
        Q_EMIT host->editingFinished();
        QCOMPARE(f.settings.proxy(), u"other.corp:8080"_s);
        QCOMPARE(host->text(), u"other.corp"_s);
        choose(kind, 0);
        QCOMPARE(f.settings.proxy(), u"system"_s);
    }

    void proxy_thatIsNoneIsSaidAndKeptToBeMended()
    {
        Fixture f;
        auto *kind = f.control<QComboBox>("Proxy");
        kind->setCurrentIndex(2);
        Q_EMIT kind->activated(2);
        auto *host = f.control<QLineEdit>("Host of the proxy");
        host->setText(u"user:secret@proxy"_s);
        auto *port = f.control<QLineEdit>("Port of the proxy");
        port->setText(u"1"_s);
        Q_EMIT port->editingFinished();
        QCOMPARE(f.settings.proxy(), u"system"_s);
        QVERIFY(
            !qobject_cast<SettingsRow *>(kind->parentWidget()->parentWidget())->fault().isEmpty());
        QCOMPARE(host->text(), u"user:secret@proxy"_s);
    }

    void proxy_showsWhatThePolicySays()
    {
        Fixture f;
        f.file.setPolicy({{u"net/proxy"_s, u"socks5://gate:1080"_s}});
        QCOMPARE(f.control<QComboBox>("Proxy")->currentIndex(), 2);
        QCOMPARE(f.control<QComboBox>("Type of the proxy")->currentIndex(), 1);
        QCOMPARE(f.control<QLineEdit>("Host of the proxy")->text(), u"gate"_s);
        QCOMPARE(f.control<QLineEdit>("Port of the proxy")->text(), u"1080"_s);
        QVERIFY(!f.control<QLineEdit>("Host of the proxy")->isEnabled());
    }

    void connection_isTriedAndTheTimeOrTheReasonIsSaid()
    {
        QPromise<Result<Done>> promise;
        promise.start();
        ConnectionTestPanel panel([&] { return promise.future(); });
        auto *button =
            testing::named<Button>(panel, ConnectionTestPanel::tr("Test the connection"));
        QVERIFY(button);
        button->click();
        QVERIFY(button->isBusy());
        promise.addResult(Done{});
        promise.finish();
        QTRY_VERIFY(!button->isBusy());
        const auto says = [&](const QString &part) {
            for (const auto *label : panel.findChildren<QLabel *>()) {
                if (label->text().contains(part))
                    return true;
            }
            return false;
        };
        QVERIFY(
            says(ConnectionTestPanel::tr("Reaches the server in %Ln ms", nullptr, 100).left(7)));
        promise = {};
        promise.start();
        button->click();
        const ApiError offline{.kind = ApiError::Kind::Offline, .detail = {}};
        promise.addResult(failure(offline));
        promise.finish();
        QTRY_VERIFY(says(errorText(offline)));
    }

    void places_areFewAndHoldEverySection()
    {
        Fixture f;
        QCOMPARE(f.places()->count(), 4);
        f.places()->setCurrentRow(2);
        QVERIFY(f.shownNames().contains(settingText("Enter sends")));
        QVERIFY(f.shownNames().contains(settingText("Count me as a viewer")));
    }

    void settingThatTheBuildLacks_isNotShown()
    {
        QTemporaryDir folder;
        SettingsFile file(folder.filePath(u"s"_s));
        Settings settings(file);
        file.leaveOut(settings.looksForUpdates.key());
        SettingsPage page(file);
        QVERIFY(!testing::named<QCheckBox>(page, settingText("Check for updates")));
        QVERIFY(testing::named<QCheckBox>(page, settingText("Show notifications")));
    }

    void search_findsNamesHelpAndChoices_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << settingText("Time to undo") << settingText("Time to undo");
        QTest::newRow("help") << settingText("Off: Enter starts a new line and Ctrl+Enter sends")
                              << settingText("Enter sends");
        QTest::newRow("a choice") << settingText("Dark") << settingText("Theme");
        QTest::newRow("heading") << settingText("Connection") << settingText("Proxy");
    }
    void search_findsNamesHelpAndChoices()
    {
        QFETCH(QString, words);
        QFETCH(QString, name);
        Fixture f;
        f.search()->setText(words);
        QVERIFY(f.shownNames().contains(name));
        QVERIFY(f.shownNames().size() < f.page.findChildren<SettingsRow *>().size());
        f.search()->clear();
        QVERIFY(!f.shownNames().isEmpty());
    }

    void search_ofNothingKnownSaysSo()
    {
        Fixture f;
        f.search()->setText(u"zzzz"_s);
        QVERIFY(f.shownNames().isEmpty());
        bool said = false;
        for (const auto *label : f.page.findChildren<QLabel *>())
            said = said
                || (label->isVisibleTo(&f.page)
                    && label->text() == SettingsPage::tr("No such setting"));
        QVERIFY(said);
    }

    void policy_locksWithAReason()
    {
        Fixture f;
        f.file.setPolicy({{u"ui/theme"_s, u"dark"_s}});
        auto *theme = f.control<QComboBox>("Theme");
        QVERIFY(!theme->isEnabled());
        QCOMPARE(theme->currentIndex(), 2);
        QVERIFY(theme->toolTip().contains(QCoreApplication::translate(
            "wxm::SettingsRow", "Fixed by the policy of this computer")));
        QVERIFY(f.control<QSlider>("Time to undo")->isEnabled());
        f.file.setPolicy({});
        f.settings.theme.set(u"light"_s);
        QVERIFY(theme->isEnabled());
    }

    //! The kinds of controls, for settings that nobody has yet.
    void declaration_decidesTheControl()
    {
        QTemporaryDir folder;
        SettingsFile file(folder.filePath(u"s"_s));
        const SettingFace face{.section = SettingSection::Text, .group = "g", .name = "Digits"};
        auto segmented = face;
        segmented.control = SettingControl::Segments;
        Setting<QString> digits(file, "text/digits"_L1, u"a"_s,
            {.options = {{u"a"_s, "1,234", true}, {u"b"_s, "١٬٢٣٤", true}}, .face = segmented});
        auto named = face;
        named.name = "Words";
        Setting<QStringList> words(file, "live/words"_L1, {}, {.face = named});
        SettingsPage page(file);
        auto *segments = testing::named<Segments>(page, u"Digits"_s);
        QVERIFY(segments);
        QCOMPARE(segments->current(), 0);
        testing::named<QPushButton>(page, u"١٬٢٣٤"_s)->click();
        QCOMPARE(digits(), u"b"_s);
        digits.set(u"a"_s);
        QCOMPARE(segments->current(), 0);
        auto *lines = testing::named<QPlainTextEdit>(page, u"Words"_s);
        QVERIFY(testing::showAndWait(page));
        lines->setFocus();
        lines->setPlainText(u"نصاب\n\n spam \nspam"_s);
        segments->setFocusPolicy(Qt::StrongFocus);
        segments->setFocus();
        QTRY_COMPARE(words(), QStringList({u"نصاب"_s, u"spam"_s}));
    }

    void language_switchRetranslatesAndKeepsTheValues()
    {
        Fixture f;
        f.page.resize(1280, 800);
        QVERIFY(testing::showAndWait(f.page));
        for (int i = 0; i < f.places()->count(); ++i) {
            f.places()->setCurrentRow(i);
            testing::shoot(f.page, u"settings-%1"_s.arg(i));
        }
        f.control<QSlider>("Time to undo")->setValue(10);
        const auto other =
            testing::isArabic() ? Localizer::Language::English : Localizer::Language::Arabic;
        ui.localizer().setLanguage(other);
        QTRY_COMPARE(f.page.layoutDirection(), QGuiApplication::layoutDirection());
        QTRY_VERIFY(f.control<QSlider>("Time to undo")); // under its name in the other language
        QCOMPARE(f.control<QSlider>("Time to undo")->value(), 10);
        QVERIFY(!f.control<QComboBox>("Theme")->itemText(0).isEmpty());
        ui.localizer().setLanguage(testing::testLanguage());
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
