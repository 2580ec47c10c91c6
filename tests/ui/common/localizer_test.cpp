// SPDX-License-Identifier: MIT
#include "ui/common/language_box.h"
#include "ui/common/localizer.h"
#include "ui/ui_test.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

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
