// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/watch_word_dialog.h"
#include "ui/ui_test.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

moderation::Rule ruleOf(const QString &id, const QString &word)
{
    moderation::Rule rule;
    rule.id = id;
    rule.name = id;
    rule.words = QStringList{word};
    return rule;
}

//! One watched live, and the keyboard in its feed.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        page.watch(LiveId{7});
        stand.say(7, 701, 12, u"claim"_s, u"free coins and prizes"_s);
        QVERIFY(testing::showAndWait(page));
        takeFocus();
    }
    void takeFocus()
    {
        page.activateWindow();
        view().setFocus();
        QTRY_VERIFY(view().hasFocus() && !view().rowRect(0).isEmpty());
    }
    FeedView &view() { return *page.findChild<FeedView *>(); }
    //! The dialog that one key opens, with the keyboard in its field.
    WatchWordDialog *open()
    {
        QTest::keyClick(&view(), Qt::Key_W, Qt::ShiftModifier);
        WatchWordDialog *found = nullptr;
        for (auto *one : page.findChildren<WatchWordDialog *>())
            found = one->isVisible() ? one : found;
        return found;
    }
    LineEdit *field(WatchWordDialog &dialog)
    {
        return testing::named<LineEdit>(dialog, WatchWordDialog::tr("Word or phrase"));
    }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class WatchWordDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    //! A key, the word, Enter: the second one needs no more than the first.
    void secondWord_needsAKeyAndEnter()
    {
        Desk desk;
        for (const auto &word : {u"coins"_s, u"prizes"_s}) {
            auto *dialog = desk.open();
            QVERIFY(dialog);
            QCOMPARE(dialog->focusWidget(), desk.field(*dialog));
            testing::typeText(*desk.field(*dialog), word);
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(!desk.page.findChild<WatchWordDialog *>());
            desk.takeFocus();
        }
        QCOMPARE(desk.stand.live.rules.rules().size(), 1);
        QCOMPARE(desk.stand.live.rules.rules()[0].words, (QStringList{u"coins"_s, u"prizes"_s}));
        QTRY_COMPARE(desk.view().watchCount(), 1);
    }

    void word_goesToTheRuleThatIsChosen()
    {
        Desk desk;
        desk.stand.live.rules.setRules({ruleOf(u"Insults"_s, u"x"_s), ruleOf(u"Prizes"_s, u"y"_s)});
        auto *dialog = desk.open();
        QVERIFY(dialog);
        auto *rule = testing::named<QComboBox>(*dialog, WatchWordDialog::tr("Rule"));
        QVERIFY(rule && rule->isVisible());
        QCOMPARE(rule->count(), 3); // and the watch words, chosen at first
        QCOMPARE(rule->currentData().toString(), ModerationRules::watchWordsId());
        rule->setCurrentIndex(1);
        testing::typeText(*desk.field(*dialog), u"coins"_s);
        testing::shoot(*dialog, u"watch-word"_s);
        QTest::keyClick(desk.field(*dialog), Qt::Key_Return);
        QTRY_COMPARE(desk.stand.live.rules.rules()[1].words, (QStringList{u"y"_s, u"coins"_s}));
        QTRY_VERIFY(!desk.page.findChild<WatchWordDialog *>());
        desk.takeFocus();
        dialog = desk.open(); // and is offered first the next time
        QVERIFY(dialog);
        rule = testing::named<QComboBox>(*dialog, WatchWordDialog::tr("Rule"));
        QCOMPARE(rule->currentData().toString(), u"Prizes"_s);
    }

    void wordThatCannotBeFound_isRefusedInASentence()
    {
        Desk desk;
        desk.stand.live.rules.addWord(ModerationRules::watchWordsId(), u"coins"_s);
        auto *dialog = desk.open();
        QVERIFY(dialog);
        QTest::keyClick(desk.field(*dialog), Qt::Key_Return);
        QCOMPARE(
            dialog->fault(), WatchWordDialog::tr("Write a word with letters or digits in it."));
        testing::typeText(*desk.field(*dialog), u"coins"_s);
        QTest::keyClick(desk.field(*dialog), Qt::Key_Return);
        QCOMPARE(dialog->fault(), WatchWordDialog::tr("The rule has this word already."));
        QVERIFY(dialog->isVisible());
        QCOMPARE(desk.stand.live.rules.rules()[0].words.size(), 1);
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(WatchWordDialogTest)
#include "watch_word_dialog_test.moc"
