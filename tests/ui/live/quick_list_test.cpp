// SPDX-License-Identifier: MIT
#include "settings/policy.h"
#include "ui/common/line_edit.h"
#include "ui/common/segments.h"
#include "ui/live/comment_bar.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/live/quick_list.h"
#include "ui/ui_test.h"

#include <QJsonArray>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

//! A live, and the list over it.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        stand.temporary.settings.quickTexts.set(
            {u"أهلًا بالجميع"_s, u"Please be kind"_s, u"@noura"_s, u"https://wxm.example/rules"_s});
        page.resize(1200, 800);
        page.watch(LiveId{7});
        QVERIFY(testing::showAndWait(page));
        QTRY_VERIFY(page.isActiveWindow());
        page.activate(); // the feed has the keyboard
        QTest::keyClick(&page, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        quick = page.findChild<QuickList *>();
        QVERIFY(quick && quick->isVisible());
        texts = testing::named<QListWidget>(*quick, QuickList::tr("Texts at hand"));
        field = page.findChild<CommentBar *>()->findChild<LineEdit *>();
        QVERIFY(texts && field);
    }
    QStringList shown() const
    {
        QStringList all;
        for (int i = 0; i < texts->count(); ++i)
            all.append(texts->item(i)->text());
        return all;
    }
    void choose(QuickTexts::Kind kind)
    {
        auto *segments = quick->findChild<Segments *>();
        segments->setCurrent(int(kind));
        Q_EMIT segments->chosen(int(kind));
    }

    LiveStand stand;
    LivePage page{stand.live};
    QuickList *quick = nullptr;
    QListWidget *texts = nullptr;
    LineEdit *field = nullptr;
};

} // namespace

class QuickListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void lists_areOfNamesPhrasesAndLinks()
    {
        Desk desk;
        QCOMPARE(desk.shown(), (QStringList{u"أهلًا بالجميع"_s, u"Please be kind"_s}));
        testing::shoot(*desk.quick, u"quick-list"_s);
        desk.choose(QuickTexts::Kind::Name);
        QCOMPARE(desk.shown(), QStringList{u"@noura"_s});
        desk.choose(QuickTexts::Kind::Link);
        QCOMPARE(desk.shown(), QStringList{u"https://wxm.example/rules"_s});
    }

    void enter_putsItIntoTheComment()
    {
        Desk desk;
        desk.texts->setCurrentRow(1);
        QTest::keyClick(desk.texts, Qt::Key_Return);
        QCOMPARE(desk.field->text(), u"Please be kind"_s);
        desk.choose(QuickTexts::Kind::Name);
        QTest::keyClick(desk.texts, Qt::Key_Return);
        QCOMPARE(desk.field->text(), u"Please be kind @noura"_s);
        QCOMPARE(desk.stand.live.actions.held(), 0); // nothing goes out by itself
    }

    void controlEnter_sendsWhereNothingIsBeingWritten()
    {
        Desk desk;
        desk.field->setText(u"my own words"_s);
        QTest::keyClick(desk.texts, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stand.live.actions.held(), 0);
        QCOMPARE(desk.field->text(), u"my own words أهلًا بالجميع"_s);
        desk.field->clear();
        QSignalSpy changed(&desk.stand.live.actions, &LiveActions::changed);
        QTest::keyClick(desk.texts, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!changed.isEmpty()); // it went out, and the server that is none refused it
        QCOMPARE(desk.field->text(), u"أهلًا بالجميع"_s); // kept until the server has it
    }

    void list_isKeptInTheSettings()
    {
        Desk desk;
        auto *fresh = testing::named<LineEdit>(*desk.quick, QuickList::tr("New text"));
        testing::typeText(*fresh, u"@huda"_s);
        QTest::keyClick(fresh, Qt::Key_Return);
        QCOMPARE(desk.shown(), (QStringList{u"@noura"_s, u"@huda"_s}));
        QVERIFY(desk.stand.temporary.settings.quickTexts().contains(u"@huda"_s));
        QCOMPARE(desk.texts->currentItem()->text(), u"@huda"_s);
        QTest::keyClick(desk.texts, Qt::Key_Delete);
        QVERIFY(!desk.stand.temporary.settings.quickTexts().contains(u"@huda"_s));
        QCOMPARE(desk.shown(), QStringList{u"@noura"_s});
    }

    void policy_keepsThem()
    {
        Desk desk;
        Policy policy;
        policy.settings.insert(u"live/quickTexts"_s, QJsonArray{u"Be kind"_s});
        applyPolicy(policy, desk.stand.temporary.settings);
        QTRY_COMPARE(desk.shown(), QStringList{u"Be kind"_s});
        QVERIFY(!testing::named<LineEdit>(*desk.quick, QuickList::tr("New text"))->isEnabled());
        QTest::keyClick(desk.texts, Qt::Key_Delete);
        QCOMPARE(desk.shown(), QStringList{u"Be kind"_s});
    }

    void signingOut_putsItAway()
    {
        Desk desk;
        Q_EMIT desk.stand.session.signedOut(Session::EndReason::Expired);
        QVERIFY(!desk.quick->isVisible());
    }

    void escape_putsItAway()
    {
        Desk desk;
        QTest::keyClick(desk.texts, Qt::Key_Escape);
        QVERIFY(!desk.quick->isVisible());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(QuickListTest)
#include "quick_list_test.moc"
