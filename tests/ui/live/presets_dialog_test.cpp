// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/live/action_bar.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_words.h"
#include "ui/live/presets_dialog.h"
#include "ui/ui_test.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! One watched live of a known streamer, a comment in hand.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        page.watch(LiveId{7});
        LiveDetails details;
        details.id = LiveId{7};
        details.streamerId = UserId{60};
        details.streamerName = u"LamaPlays"_s;
        stand.live.store.take(details);
        stand.say(7, 701, 12, u"claim_now"_s, u"free coins"_s, 60);
        QVERIFY(testing::showAndWait(page));
        view().setFocus();
        QTRY_VERIFY(view().hasFocus() && !view().rowRect(0).isEmpty());
        QTest::keyClick(&view(), Qt::Key_Up);
        QVERIFY(view().target());
    }
    FeedView &view() { return *page.findChild<FeedView *>(); }
    void setPresets(const Presets &presets)
    {
        stand.live.desk.setPresets(LiveId{7}, UserId{60}, presets);
    }
    QList<Action> pending() const
    {
        QList<Action> acts;
        for (const auto &one : stand.live.actions.pending())
            acts.append(one.action);
        return acts;
    }

    LiveStand stand;
    LivePage page{stand.live};
};

const Preset kScam{Preset::Act::RemoveAndBlock, QStringLiteral("scam link")};

} // namespace

class PresetsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void key_doesAllThatIsSetForIt()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_1);
        QVERIFY(desk.pending().isEmpty()); // nothing is set
        desk.setPresets({kScam, Preset{}, Preset{Preset::Act::Remove, {}}});
        QTest::keyClick(&desk.view(), Qt::Key_2);
        QVERIFY(desk.pending().isEmpty());
        QTest::keyClick(&desk.view(), Qt::Key_1);
        QCOMPARE(desk.pending(), (QList{Action::RemoveComment, Action::BlockViewer}));
        for (const auto &one : desk.stand.live.actions.pending()) {
            QCOMPARE(one.target.comment, CommentId{701});
            QCOMPARE(one.target.user, UserId{12});
            QCOMPARE(one.target.reason, u"scam link"_s);
        }
        QTest::keyClick(&desk.view(), Qt::Key_Z); // one press, one undo
        QVERIFY(desk.pending().isEmpty());
        QTest::keyClick(&desk.view(), Qt::Key_3);
        QCOMPARE(desk.pending(), QList{Action::RemoveComment});
    }

    void dialog_setsTheKeysOfTheStreamer()
    {
        Desk desk;
        desk.setPresets({Preset{}, Preset{Preset::Act::Block, u"insult"_s}, Preset{}});
        auto *dialog = new PresetsDialog(desk.stand.live, LiveId{7}, &desk.page);
        dialog->open();
        auto *act =
            testing::named<QComboBox>(*dialog, PresetsDialog::tr("What key %1 does").arg(1));
        auto *reason =
            testing::named<LineEdit>(*dialog, PresetsDialog::tr("Reason of key %1").arg(1));
        QVERIFY(act && reason);
        QCOMPARE(
            testing::named<LineEdit>(*dialog, PresetsDialog::tr("Reason of key %1").arg(2))->text(),
            u"insult"_s);
        testing::typeText(*reason, u"scam link"_s);
        dialog->acceptButton()->click();
        QVERIFY(!dialog->fault().isEmpty()); // for what act?
        act->setCurrentIndex(act->findText(presetActText(Preset::Act::RemoveAndBlock)));
        testing::shoot(*dialog, u"presets"_s);
        dialog->acceptButton()->click();
        const auto now = desk.stand.live.desk.presets(LiveId{8}, UserId{60});
        QCOMPARE(now[0], kScam);
        QCOMPARE(now[1], (Preset{Preset::Act::Block, u"insult"_s}));
        QVERIFY(!now[2].isSet());
    }

    void row_hasAButtonForEachPreset()
    {
        Desk desk;
        desk.setPresets({kScam, Preset{}, Preset{}});
        auto *bar = desk.page.findChild<ActionBar *>();
        QTRY_VERIFY(bar->isVisible());
        QPushButton *preset = nullptr;
        int shown = 0;
        for (auto *one : bar->findChildren<QPushButton *>()) {
            if (!one->isVisible())
                continue;
            ++shown;
            preset = one;
        }
        QCOMPARE(shown, 1);
        QCOMPARE(preset->text(), u"1"_s);
        QVERIFY(preset->toolTip().contains(u"scam link"_s));
        QTest::mouseClick(preset, Qt::LeftButton);
        QCOMPARE(desk.pending(), (QList{Action::RemoveComment, Action::BlockViewer}));
        QTest::mouseMove(&desk.page, {1, 1}); // the pointer belongs to all tests of this program
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(PresetsDialogTest)
#include "presets_dialog_test.moc"
