// SPDX-License-Identifier: MIT
#include "ui/common/language_box.h"
#include "ui/common/localizer.h"
#include "ui/ui_test.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace wxm;
using namespace Qt::StringLiterals;

class LocalizerTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void language_changesDirectionAndKeepsWhatIsTyped()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit(&window);
        column->addWidget(field);
        QVERIFY(testing::showAndWait(window));
        window.activateWindow();
        field->setFocus();
        field->setText(u"half a sentence"_s);
        field->setCursorPosition(4);
        QSignalSpy changed(&ui.localizer(), &Localizer::changed);
        for (const auto language :
            {Localizer::Language::Arabic, Localizer::Language::English, testing::testLanguage()}) {
            ui.localizer().setLanguage(language);
            const bool rtl = language == Localizer::Language::Arabic;
            QCOMPARE(QGuiApplication::layoutDirection(), rtl ? Qt::RightToLeft : Qt::LeftToRight);
            QTRY_COMPARE(window.layoutDirection(), rtl ? Qt::RightToLeft : Qt::LeftToRight);
            QCOMPARE(field->text(), u"half a sentence"_s);
            QCOMPARE(field->cursorPosition(), 4);
            QCOMPARE(window.focusWidget(), field);
        }
        QCOMPARE(changed.count(), 3);
    }

    void numbers_areWesternInBothLanguages()
    {
        for (const auto language : {Localizer::Language::Arabic, Localizer::Language::English}) {
            const QLocale locale = Localizer::localeFor(language);
            QCOMPARE(locale.toString(1234), u"1,234"_s);
            QCOMPARE(locale.toString(QTime(15, 4), u"HH:mm"_s), u"15:04"_s);
        }
        QCOMPARE(QLocale().language(), testing::isArabic() ? QLocale::Arabic : QLocale::English);
    }

    void digits_followTheChoiceInArabicOnly()
    {
        using Digits = Localizer::Digits;
        const auto arabic = Localizer::Language::Arabic;
        QCOMPARE(Localizer::localeFor(arabic, Digits::ArabicIndic).toString(1234), u"١٬٢٣٤"_s);
        QCOMPARE(
            Localizer::localeFor(Localizer::Language::English, Digits::ArabicIndic).toString(1234),
            u"1,234"_s);
        // The tests run without an Arabic system.
        QCOMPARE(Localizer::localeFor(arabic, Digits::System).toString(1234), u"1,234"_s);
        for (const auto digits : {Digits::Western, Digits::ArabicIndic, Digits::System})
            QVERIFY(Localizer::digitsFromName(
                        std::array{u"western"_s, u"arabic"_s, u"system"_s}[std::size_t(digits)])
                == digits);
        QVERIFY(!Localizer::digitsFromName(u"roman"));
    }

    void digits_reachSentencesAndPlurals()
    {
        ui.localizer().setDigits(Localizer::Digits::ArabicIndic);
        const bool arabic = testing::isArabic();
        // A count in a plural, and one in a sentence.
        QCOMPARE(QCoreApplication::translate("RelativeTime", "%n min ago", nullptr, 25),
            arabic ? u"قبل ٢٥ دقيقة"_s : u"25 min ago"_s);
        const QString counted = QCoreApplication::translate("ThreadWords", "Earlier · %1").arg(12);
        QVERIFY2(counted.endsWith(arabic ? u"١٢"_s : u"12"_s), qPrintable(counted));
        // What is a string already is not touched: ids and codes.
        QVERIFY(QCoreApplication::translate("ThreadWords", "Earlier · %1")
                    .arg(u"#12"_s)
                    .endsWith(u"#12"_s));
        ui.localizer().setDigits(Localizer::Digits::Western);
        QVERIFY(QCoreApplication::translate("RelativeTime", "%n min ago", nullptr, 25)
                    .contains(u"25"_s));
    }

    void qtsOwnWords_areArabicToo()
    {
        // The menu of every field, and the buttons of every dialog of Qt's own.
        for (const auto &[context, word] :
            {std::pair{"QWidgetTextControl", "&Copy"}, {"QWidgetTextControl", "&Paste"},
                {"QWidgetTextControl", "Select All"}, {"QLineEdit", "&Undo"}, {"QLineEdit", "Cu&t"},
                {"QPlatformTheme", "Cancel"}, {"QPlatformTheme", "OK"}}) {
            const QString said = QCoreApplication::translate(context, word);
            const bool isArabicWord = std::any_of(said.begin(), said.end(),
                [](QChar c) { return c.script() == QChar::Script_Arabic; });
            QVERIFY2(isArabicWord == testing::isArabic(), qPrintable(said));
        }
    }

    void languages_areNamedInTheirOwnWords()
    {
        QCOMPARE(Localizer::ownName(Localizer::Language::Arabic), u"العربية"_s);
        QCOMPARE(Localizer::fromCode(u"ar_SA"), Localizer::Language::Arabic);
        QCOMPARE(Localizer::fromCode(u"en"), Localizer::Language::English);
        QVERIFY(!Localizer::fromCode(u"fr"));
    }

    void translations_areCompiledIn()
    {
        for (const auto &name :
            {u":/i18n/wxm_ar.qm"_s, u":/i18n/wxm_en.qm"_s, u":/icons/icons.svg"_s})
            QVERIFY2(QFile::exists(name), qPrintable(name));
    }
};

QTEST_MAIN(LocalizerTest)
#include "localizer_test.moc"
