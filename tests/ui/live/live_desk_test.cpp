// SPDX-License-Identifier: MIT
#include "ui/common/badge.h"
#include "ui/common/save_file.h"
#include "ui/live/comment_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/filter_bar.h"
#include "ui/live/journal_export.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_words.h"
#include "ui/live/moderator_dialog.h"
#include "ui/live/person_card.h"
#include "ui/live/side_panel.h"
#include "ui/ui_test.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

//! One watched live, shown.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        page.resize(1200, 800);
        page.watch(LiveId{7});
    }
    FeedView &view() { return *page.findChild<FeedView *>(); }
    void say(std::int64_t id, std::int64_t user, const QString &name, const QString &words)
    {
        stand.say(7, id, user, name, words);
    }

    LiveStand stand;
    LivePage page{stand.live};
};

moderation::Rule scamRule()
{
    moderation::Rule rule;
    rule.id = u"scams"_s;
    rule.name = u"Scams"_s;
    rule.words = QStringList{u"نصاب"_s};
    rule.color = 2;
    return rule;
}

class LiveDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    //! Another person signs in, or the watching ends, with a row chosen and a row under the mouse.
    void lastRow_goes_data()
    {
        QTest::addColumn<bool>("byClear");
        QTest::newRow("all lives are forgotten") << true;
        QTest::newRow("the live is left") << false;
    }
    void lastRow_goes()
    {
        QFETCH(bool, byClear);
        Desk desk;
        for (int id = 1; id <= 40; ++id)
            desk.say(id, 12, u"Sara"_s, u"comment %1"_s.arg(id));
        QVERIFY(testing::showAndWait(desk.page));
        auto *view = &desk.view();
        QTRY_VERIFY(!view->rowRect(39).isEmpty());
        QTest::mouseMove(view->viewport(), view->rowRect(38).center());
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(view->target());
        if (byClear)
            desk.stand.live.watch.clear();
        else
            desk.stand.live.watch.unwatch(LiveId{7});
        if (auto *left = desk.page.findChild<FeedView *>()) {
            QVERIFY(!left->target());
            left->grab();
            for (const auto key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                     Qt::Key_PageUp, Qt::Key_Delete, Qt::Key_P, Qt::Key_B, Qt::Key_Return})
                QTest::keyClick(left, key);
        }
        desk.page.grab();
        desk.page.watch(LiveId{7}); // and it begins anew
        desk.say(99, 12, u"Sara"_s, u"again"_s);
        QTRY_VERIFY(desk.page.findChild<FeedView *>() && !desk.view().rowRect(0).isEmpty());
        QTest::mouseMove(&desk.page, {1, 1}); // the pointer belongs to all tests of this program
    }

    void page_goesUpFromTheEndToo()
    {
        Desk desk;
        for (int id = 1; id <= 90; ++id)
            desk.say(id, 12 + id, u"viewer_%1"_s.arg(id), u"comment %1"_s.arg(id));
        QVERIFY(testing::showAndWait(desk.page));
        auto &view = desk.view();
        QTRY_VERIFY(!view.rowRect(89).isEmpty());
        view.setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.current() && !view.isFollowing());
        QTRY_VERIFY(!view.rowRect(*view.current()).isEmpty());
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.isFollowing());
        QTRY_VERIFY(!view.rowRect(89).isEmpty());
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(!view.isFollowing());
        QTRY_VERIFY(!view.rowRect(0).isEmpty());
    }

    //! A comment that comes late goes to its place; what a person points at stays what it was.
    void lateComment_leavesTheChosenRowAlone()
    {
        Desk desk;
        for (int id = 2; id <= 80; id += 2) {
            QString words; // nothing that others say: those are folded
            for (int at = 0; at < 8; ++at)
                words += QChar(u'a' + (id * 7 + at * (id / 26 + 1) * 5) % 26);
            desk.say(id, 12, u"Sara"_s, words);
        }
        desk.stand.live.rules.setRules({scamRule()});
        QVERIFY(testing::showAndWait(desk.page));
        auto &view = desk.view();
        QTRY_VERIFY(!view.rowRect(39).isEmpty());
        view.setCurrent(38);
        QVERIFY(view.target());
        const auto chosen = view.target()->comment;
        QCOMPARE(chosen, CommentId{78});
        desk.say(75, 13, u"Omar"_s, u"late"_s);
        desk.say(79, 13, u"Omar"_s, u"النصاب"_s);
        QTRY_COMPARE(view.current(), std::optional<std::uint64_t>(39));
        QCOMPARE(view.target()->comment, chosen);
        QVERIFY(view.spokenRow(40).contains(u"النصاب"_s));
        QVERIFY(view.spokenRow(40).contains(u"Scams"_s)); // the rules have seen it where it is
        QTRY_COMPARE(view.watchCount(), 1);
        desk.say(77, 13, u"Omar"_s, u"later"_s);
        QTRY_COMPARE(view.current(), std::optional<std::uint64_t>(40));
        QTRY_VERIFY(view.spokenRow(41).contains(u"Scams"_s));
        QCOMPARE(view.watchCount(), 1);
        QVERIFY(!view.spokenRow(42).contains(u"Scams"_s));
    }

    void hit_isNamedAtItsRow()
    {
        Desk desk;
        desk.say(901, 12, u"user_99"_s, u"هذا نصّـــاب"_s);
        desk.say(902, 13, u"Sara"_s, u"hello"_s);
        QVERIFY(testing::showAndWait(desk.page));
        QTRY_VERIFY(!desk.view().rowRect(1).isEmpty());
        const int plain = desk.view().rowRect(0).height();
        desk.stand.live.rules.setRules({scamRule()});
        QTRY_COMPARE(desk.view().watchCount(), 1);
        QTRY_VERIFY(desk.view().rowRect(0).height() > plain); // the line that names it
        QVERIFY(desk.view().spokenRow(0).contains(u"Scams"_s));
        QVERIFY(
            desk.view().spokenRow(0).contains(foldsText(Folds(Fold::Stretching) | Fold::Marks)));
        QVERIFY(!desk.view().spokenRow(1).contains(u"Scams"_s));
        FeedFilter only;
        only.watchedOnly = true;
        desk.view().setFilter(only);
        QCOMPARE(desk.view().rowCount(), std::size_t{1});
        desk.say(903, 14, u"Lina"_s, u"النصاب رجع"_s);
        QTRY_COMPARE(desk.view().rowCount(), std::size_t{2});
        desk.stand.live.rules.setRules({});
        QTRY_COMPARE(desk.view().watchCount(), 0);
    }

    void firstComment_hasAMarkOfItsOwn()
    {
        Desk desk;
        desk.say(901, 12, u"Sara"_s, u"hello"_s);
        desk.stand.clock.setWallMs(desk.stand.clock.wallMs() + kNobodyIsNewMs);
        desk.say(902, 13, u"Lina"_s, u"hi all"_s);
        desk.say(903, 13, u"Lina"_s, u"again"_s);
        QVERIFY(testing::showAndWait(desk.page));
        QTRY_VERIFY(!desk.view().rowRect(2).isEmpty());
        const auto mark = arrivalText({Arrival::Kind::First, 0}, 0);
        QVERIFY(!desk.view().spokenRow(0).contains(mark)); // nobody knows
        QVERIFY2(desk.view().spokenRow(1).contains(mark), qPrintable(desk.view().spokenRow(1)));
        QVERIFY(!desk.view().spokenRow(2).contains(mark));
        // Beside a short comment it costs no line; below a long one it has one of its own.
        QCOMPARE(desk.view().rowRect(1).height(), desk.view().rowRect(2).height());
        desk.say(904, 14, u"Omar"_s, QString(u"a long comment "_s).repeated(12).trimmed());
        desk.say(905, 14, u"Omar"_s, QString(u"b long comment "_s).repeated(12).trimmed());
        QTRY_VERIFY(!desk.view().rowRect(4).isEmpty());
        QVERIFY(desk.view().rowRect(3).height() > desk.view().rowRect(4).height());
    }

    void search_findsHoweverItIsSpelled()
    {
        Desk desk;
        desk.say(901, 12, u"أحمد"_s, u"hello"_s);
        desk.say(902, 13, u"Sara"_s, u"مُرَحَّباً"_s);
        FeedFilter filter;
        filter.words = u"مرحبا"_s;
        desk.view().setFilter(filter);
        QCOMPARE(desk.view().rowCount(), std::size_t{1});
        filter.words = u"احمد"_s; // the sender
        desk.view().setFilter(filter);
        QCOMPARE(desk.view().rowCount(), std::size_t{1});
    }

    void staffName_isGuarded()
    {
        Desk desk;
        LiveDetails details;
        details.id = LiveId{7};
        details.streamerId = UserId{60};
        details.streamerName = u"Admin"_s;
        desk.stand.clock.advanceMs(2'000);
        desk.stand.live.store.take(details);
        desk.say(901, 12, u"Аdmin"_s, u"send me your number"_s); // a Cyrillic А
        desk.say(902, 60, u"Admin"_s, u"hello"_s);
        QVERIFY(testing::showAndWait(desk.page));
        QTRY_VERIFY(!desk.view().rowRect(1).isEmpty());
        const auto warning = resemblesText(u"Admin"_s).remove(QChar(0x2068)).remove(QChar(0x2069));
        QVERIFY2(desk.view().spokenRow(0).contains(warning), qPrintable(desk.view().spokenRow(0)));
        QVERIFY(!desk.view().spokenRow(1).contains(warning));
    }

    void note_isKeptForThePerson()
    {
        Desk desk;
        desk.say(901, 12, u"Sara"_s, u"hello"_s);
        desk.say(902, 13, u"Lina"_s, u"hi"_s);
        QVERIFY(testing::showAndWait(desk.page));
        auto *pane = desk.page.findChild<FeedPane *>();
        Q_EMIT pane->personTriggered(UserId{12});
        auto *note =
            testing::named<QPlainTextEdit>(desk.page, PersonCard::tr("Note about this person"));
        QVERIFY(note && note->isVisible());
        note->setPlainText(u"نُبّه مرتين"_s);
        QCOMPARE(desk.stand.notes.text(UserId{12}), u"نُبّه مرتين"_s);
        Q_EMIT pane->personTriggered(UserId{13});
        QVERIFY(note->toPlainText().isEmpty());
        QCOMPARE(desk.stand.notes.text(UserId{12}), u"نُبّه مرتين"_s);
        Q_EMIT pane->personTriggered(UserId{12});
        QCOMPARE(note->toPlainText(), u"نُبّه مرتين"_s);
    }

    void comment_staysUntilTheServerTookIt()
    {
        Desk desk;
        QVERIFY(testing::showAndWait(desk.page));
        auto *field = testing::named<QLineEdit>(desk.page, CommentBar::tr("Comment"));
        QVERIFY(field);
        field->setText(u"welcome"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *bar = desk.page.findChild<CommentBar *>();
        QTRY_VERIFY(bar->sizeHint().height() > 50); // the fault is said below the field
        QCOMPARE(field->text(), u"welcome"_s);
        desk.stand.live.store.receive(Ended{LiveId{7}});
        QVERIFY(field->isReadOnly());
        QCOMPARE(field->text(), u"welcome"_s);
    }

    void limit_ofThePolicyHolds()
    {
        Desk desk;
        for (int id = 8; id < 14; ++id)
            desk.page.watch(LiveId{id});
        desk.page.resize(1600, 1000);
        desk.page.setSideBySideLimit(2);
        QVERIFY(testing::showAndWait(desk.page));
        for (auto *one : desk.page.findChildren<IconButton *>()) {
            if (one->iconName() == IconName::Split)
                one->click();
        }
        int shown = 0;
        for (auto *pane : desk.page.findChildren<FeedPane *>())
            shown += pane->isVisible() ? 1 : 0;
        QCOMPARE(shown, 2);
        desk.page.setSideBySideLimit(99);
        shown = 0;
        for (auto *pane : desk.page.findChildren<FeedPane *>())
            shown += pane->isVisible() ? 1 : 0;
        QCOMPARE(shown, int(LivePage::kSideBySide));
        // In a small window only as many as can be read.
        desk.page.resize(760, 500);
        shown = 0;
        for (auto *pane : desk.page.findChildren<FeedPane *>())
            shown += pane->isVisible() ? 1 : 0;
        QVERIFY2(
            shown >= 1 && shown * 330 <= desk.page.width(), qPrintable(QString::number(shown)));
    }

    void alt_holdsEveryFeed()
    {
        Desk desk;
        QVERIFY(testing::showAndWait(desk.page));
        auto *field = testing::named<QLineEdit>(desk.page, CommentBar::tr("Comment"));
        QTest::keyPress(field, Qt::Key_Alt);
        QVERIFY(desk.view().isPaused());
        QTest::keyRelease(field, Qt::Key_Alt);
        QVERIFY(!desk.view().isPaused());
    }

    void restingMouse_stopsTheRowsForAMomentOnly()
    {
        Desk desk;
        for (int i = 0; i < 60; ++i)
            desk.say(900 + i, 12, u"Sara"_s, u"hello"_s);
        QVERIFY(testing::showAndWait(desk.page));
        auto &view = desk.view();
        view.setLongestHover(300);
        QTRY_VERIFY(!view.rowRect(59).isEmpty());
        const QPoint middle = view.viewport()->rect().center();
        QMouseEvent move(QEvent::MouseMove, middle, view.viewport()->mapToGlobal(middle),
            Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QVERIFY(view.isPaused());
        QVERIFY(!view.isFollowing());
        for (int i = 60; i < 160; ++i)
            desk.say(900 + i, 12, u"Sara"_s, u"hello"_s);
        QTRY_VERIFY(view.newCount() == 100);
        QTRY_VERIFY(!view.isPaused()); // nobody moved it
        QVERIFY(view.isFollowing());
        QVERIFY(view.leftOff()); // and what was read last is marked
        QCOMPARE(*view.leftOff(), std::uint64_t{59});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QVERIFY(view.isPaused()); // moved again, stopped again
    }

    void pause_ofAFewRowsLeavesNoLine()
    {
        Desk desk;
        desk.say(900, 12, u"Sara"_s, u"hello"_s);
        QVERIFY(testing::showAndWait(desk.page));
        QTRY_VERIFY(!desk.view().rowRect(0).isEmpty());
        desk.view().setAltHeld(true);
        desk.say(901, 12, u"Sara"_s, u"hello"_s);
        QTRY_COMPARE(desk.view().newCount(), 1);
        desk.view().setAltHeld(false);
        QVERIFY(!desk.view().leftOff());
    }

    void longPause_isCounted()
    {
        Desk desk;
        desk.say(900, 12, u"Sara"_s, u"hello"_s);
        desk.stand.temporary.settings.watchWords.set({u"scam"_s});
        QVERIFY(testing::showAndWait(desk.page));
        QTRY_VERIFY(!desk.view().rowRect(0).isEmpty());
        desk.view().setAltHeld(true);
        desk.say(901, 12, u"Sara"_s, u"a scam"_s);
        desk.say(902, 12, u"Sara"_s, u"hello"_s);
        QTRY_COMPARE(desk.view().newCount(), 2);
        QTRY_COMPARE(desk.view().newWatchCount(), 1);
        const auto *chip = desk.page.findChild<FilterBar *>()->findChild<Chip *>();
        QTRY_VERIFY(chip->accessibleName().contains(FilterBar::tr("%Ln flagged", nullptr, 1)));
        QVERIFY(chip->isVisible());
        QCOMPARE(int(chip->look().kind), int(ChipKind::Warn));
        QVERIFY2(chip->accessibleName().contains(FilterBar::tr("%Ln new", nullptr, 2)),
            qPrintable(chip->accessibleName()));
        QVERIFY(chip->accessibleName().contains(FilterBar::tr("%Ln flagged", nullptr, 1)));
    }

    void moderator_isMadeAfterAQuestionAndNeverAtOnce()
    {
        Desk desk;
        desk.stand.temporary.settings.undoSeconds.set(0);
        desk.say(900, 12, u"Sara"_s, u"hello"_s);
        QVERIFY(testing::showAndWait(desk.page));
        QTRY_VERIFY(!desk.view().rowRect(0).isEmpty());
        const auto target = desk.view().targetOf(0);
        QVERIFY(target);
        Q_EMIT desk.view().actionTriggered(Action::AssignModerator, *target);
        QVERIFY(desk.stand.live.actions.pending().empty());
        auto *dialog = desk.page.findChild<ModeratorDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->cancelButton()->isDefault());
        dialog->accept();
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{1});
        const auto &pending = desk.stand.live.actions.pending().front();
        QCOMPARE(int(pending.state), int(PendingAction::State::Waiting));
        QCOMPARE(pending.undoMs, std::int64_t{3'000});
    }

    void people_areFoundByAPartOfTheirName()
    {
        Desk desk;
        for (int user = 1; user <= 150; ++user)
            desk.say(1000 + user, user, u"Viewer %1"_s.arg(user), u"hello"_s);
        desk.say(2000, 500, u"نورة العتيبي"_s, u"مرحبا"_s);
        QVERIFY(testing::showAndWait(desk.page));
        auto *side = desk.page.findChild<SidePanel *>();
        side->setTab(1);
        auto *list = testing::named<QListView>(desk.page, SidePanel::tabWords(1));
        QTRY_COMPARE(list->model()->rowCount(), int(PeopleModel::kShown));
        auto *search = testing::named<QLineEdit>(desk.page, SidePanel::tr("Search people"));
        search->setText(u"نوره"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        search->setText(u"viewer 7"_s); // also those who are too far back to be listed
        QTRY_COMPARE(list->model()->rowCount(), 11);
        search->setText(u"#500"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void journal_tellsWhatWasTakenBackAndRefused()
    {
        LiveStand stand;
        stand.live.store.open(LiveId{7}, UserId{2});
        stand.say(7, 901, 12, u"Sara"_s, u"hello"_s);
        const Target target{LiveId{7}, CommentId{901}, UserId{12}, u"Sara"_s, u"hello"_s};
        const auto id = stand.live.actions.start(Action::RemoveComment, target);
        const auto &entries = stand.live.store.find(LiveId{7})->journal().entries();
        const auto before = entries.size();
        QVERIFY(stand.live.actions.undo(id));
        QCOMPARE(entries.size(), before + 1);
        QCOMPARE(int(entries.back().outcome), int(JournalEntry::Outcome::Undone));
        QVERIFY(entries.back().byMe);
        QVERIFY(journalText(entries.back()).contains(outcomeText(JournalEntry::Outcome::Undone)));
        auto done = entries.back();
        done.outcome = JournalEntry::Outcome::Done;
        QVERIFY(journalText(done) != journalText(entries.back()));
        const auto csv = QString::fromUtf8(journalCsv({stand.live.store.find(LiveId{7})}));
        QVERIFY(csv.contains(outcomeText(JournalEntry::Outcome::Undone)));
    }

    void journals_ofAllLivesAreOneTable()
    {
        LiveStand stand;
        for (const auto live : {7, 9}) {
            stand.live.store.open(LiveId{live}, UserId{2});
            stand.say(live, live * 100, 12, u"Sara"_s, u"hello"_s);
            stand.live.store.receive(CommentRemoved{LiveId{live}, CommentId{live * 100}});
        }
        const auto csv = QString::fromUtf8(
            journalCsv({stand.live.store.find(LiveId{7}), stand.live.store.find(LiveId{9})}));
        QCOMPARE(csv.count(u"\r\n"_s), 3);
        QVERIFY(csv.contains(u",700,"_s) || csv.contains(u"\"700\""_s));
        QVERIFY(csv.contains(u",900,"_s) || csv.contains(u"\"900\""_s));
    }

    void journal_isNoFormula()
    {
        LiveStand stand;
        stand.live.store.open(LiveId{7}, UserId{2});
        stand.say(7, 901, 12, u"=cmd|' /C calc'!A0"_s, u"@SUM(1+1), \"quoted\"\nsecond"_s);
        stand.live.store.receive(CommentRemoved{LiveId{7}, CommentId{901}});
        const auto *record = stand.live.store.find(LiveId{7});
        QVERIFY(journalCsv({record}).startsWith("\xEF\xBB\xBF"));
        const auto csv = QString::fromUtf8(journalCsv({record}));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
        QVERIFY(csv.contains(u"901"_s));
        QVERIFY(!csv.contains(u"\"=cmd"_s) && !csv.contains(u",=cmd"_s));
        QVERIFY(!csv.contains(u"\"@SUM"_s) && !csv.contains(u",@SUM"_s));
        const auto path = stand.folder.filePath(u"journal.csv"_s);
        QVERIFY(writeFile(path, csv.toUtf8()));
        QCOMPARE(
            QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!writeFile(stand.folder.filePath(u"none/journal.csv"_s), csv.toUtf8()));
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(LiveDeskTest)
#include "live_desk_test.moc"
