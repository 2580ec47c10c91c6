// SPDX-License-Identifier: MIT
#include "ui/common/buttons.h"
#include "ui/settings/kept_panel.h"
#include "ui/ui_test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;

class KeptPanelTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    static QString wordsOf(const QWidget &widget)
    {
        QString all;
        for (const auto *label : widget.findChildren<QLabel *>())
            if (!label->isHidden())
                all += label->text() + u'\n';
        return all;
    }

private Q_SLOTS:
    void sentences_areThoseOfThePolicy()
    {
        const auto drafts =
            KeptPanel::tr("Drafts and replies that are not sent: until they are sent or removed.");
        const auto notes = KeptPanel::tr("Notes, labels and snoozes: until you remove them.");
        const KeptPanel all(KeepLocal::All, 0);
        QVERIFY(wordsOf(all).contains(drafts) && wordsOf(all).contains(notes));
        const KeptPanel some(KeepLocal::Drafts, 30);
        QVERIFY(wordsOf(some).contains(drafts) && !wordsOf(some).contains(notes));
        QVERIFY(wordsOf(some).contains(KeptPanel::tr(
            "What was not changed for %n day(s) is deleted at the next start.", nullptr, 30)));
        const KeptPanel none(KeepLocal::Nothing, 0);
        QVERIFY(!wordsOf(none).contains(drafts) && !wordsOf(none).contains(notes));
        const KeptPanel sealed(KeepLocal::All, 0, true);
        QVERIFY(wordsOf(sealed).contains(notes));
        QVERIFY(wordsOf(sealed).contains(KeptPanel::tr("It is encrypted with a key from the "
                                                       "keychain; what cannot be encrypted is not "
                                                       "kept.")));
        QVERIFY(testing::labelsThatReadMarkup(all).isEmpty());
    }

    void button_asksForTheErasureWhereThereIsAnAccount()
    {
        KeptPanel panel(KeepLocal::All, 0);
        QSignalSpy wanted(&panel, &KeptPanel::eraseWanted);
        auto *button = panel.findChild<Button *>();
        button->click();
        QCOMPARE(wanted.count(), 1);
        panel.setErasable(false);
        QVERIFY(button->isHidden());
    }

    void words_followTheLanguage()
    {
        KeptPanel panel(KeepLocal::All, 0);
        const auto before = wordsOf(panel);
        const auto language = ui.localizer().language();
        const bool wasArabic = language == Localizer::Language::Arabic;
        ui.localizer().setLanguage(
            wasArabic ? Localizer::Language::English : Localizer::Language::Arabic);
        QTRY_VERIFY(wordsOf(panel) != before);
        ui.localizer().setLanguage(language);
        QTRY_COMPARE(wordsOf(panel), before);
    }
};

QTEST_MAIN(KeptPanelTest)
#include "kept_panel_test.moc"
