// SPDX-License-Identifier: MIT
#include "ui/common/banner.h"
#include "ui/live/emergency_sheet.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! An evening, and the sheet over it.
struct Desk {
    Desk()
    {
        stand.fillEvening();
        page.resize(1400, 900);
        QVERIFY(testing::showAndWait(page));
        QTRY_VERIFY(page.isActiveWindow());
        page.activate(); // the feed in front has the keyboard
        QTest::keyClick(&page, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        sheet = page.findChild<EmergencySheet *>();
        QVERIFY(sheet && sheet->isVisible());
    }
    QCheckBox &box(const char *name)
    {
        return *testing::named<QCheckBox>(*sheet, EmergencySheet::tr(name));
    }
    QList<Banner *> banners() const { return bannersOf(page); }

    LiveStand stand;
    LivePage page{stand.live};
    EmergencySheet *sheet = nullptr;
};

} // namespace

class EmergencySheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void switches_actAtOnceAndShowHowTheyStand()
    {
        Desk desk;
        auto &settings = desk.stand.temporary.settings;
        QVERIFY(!desk.box("Gather waves").isChecked());
        desk.box("Gather waves").click();
        desk.box("Slow acting").click();
        desk.box("Rules at their loosest").click();
        QVERIFY(settings.foldsWaves());
        QCOMPARE(settings.undoSeconds(), Emergency::kSlowSeconds);
        QVERIFY(desk.stand.live.rules.isLoosened());
        settings.foldsWaves.set(false); // elsewhere
        QVERIFY(!desk.box("Gather waves").isChecked());
        testing::shoot(*desk.sheet, u"emergency"_s);
        button(*desk.sheet, EmergencySheet::tr("Switch all back"))->click();
        QVERIFY(!desk.box("Slow acting").isChecked());
        QCOMPARE(settings.undoSeconds(), 5);
    }

    void line_standsAboveTheFeedsForAsLongAsSomethingIsOn()
    {
        Desk desk;
        QVERIFY(desk.banners().isEmpty());
        desk.box("Slow acting").click();
        desk.sheet->acceptButton()->click();
        QCOMPARE(desk.banners().size(), 1);
        QCOMPARE(desk.banners().first()->title(),
            LivePage::tr("Emergency: %Ln measures are on", nullptr, 1));
        button(desk.page, LivePage::tr("Open the sheet"))->click();
        QTRY_VERIFY(desk.page.findChild<EmergencySheet *>());
        desk.stand.live.emergency.allBack();
        QVERIFY(desk.banners().isEmpty());
    }

    void stopList_isOffUntilItHasAWord()
    {
        Desk desk;
        QVERIFY(!desk.box("Stop list").isEnabled());
        desk.stand.live.rules.addWord(ModerationRules::stopListId(), u"نصاب"_s);
        QVERIFY(desk.box("Stop list").isEnabled() && desk.box("Stop list").isChecked());
        desk.box("Stop list").click();
        QVERIFY(!desk.stand.live.rules.isOn(ModerationRules::stopListId()));
    }

    void rehearsal_tellsWhatTheLoosestWouldFlag()
    {
        Desk desk;
        moderation::Rule rule;
        rule.id = rule.name = u"Insults"_s;
        rule.strictness = moderation::Strictness::Exact;
        rule.words = QStringList{u"نصاب"_s};
        desk.stand.live.rules.setRules({rule}); // the evening has it stretched
        const auto people = EmergencySheet::tr("%Ln people", nullptr, 2);
        QTRY_VERIFY2(desk.box("Rules at their loosest").accessibleDescription().contains(people),
            qPrintable(desk.box("Rules at their loosest").accessibleDescription()));
    }

    void colleague_isAskedByAButton()
    {
        Desk desk;
        QSignalSpy asked(&desk.page, &LivePage::messageTriggered);
        QAbstractButton *ask = nullptr;
        for (auto *one : desk.sheet->findChildren<QAbstractButton *>()) {
            if (one->text().contains(u"هدى"_s))
                ask = one;
        }
        QVERIFY(ask);
        ask->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<UserId>(), UserId{300});
    }

    void paper_isAPage()
    {
        Desk desk;
        const auto pdf = desk.sheet->paper();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 1'000);
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(EmergencySheetTest)
#include "emergency_sheet_test.moc"
