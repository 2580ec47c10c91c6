// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "fakes/http_server.h"
#include "ui/common/line_edit.h"
#include "ui/live/act_box.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/live/name_lens.h"
#include "ui/live/person_sheet.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;
using Kind = JournalEntry::Kind;
using End = ActLine::End;

namespace {

//! Two lives; somebody with a Cyrillic letter in their name speaks in both, beside the moderator
//! whose name they have.
struct Desk {
    Desk()
    {
        stand.rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
        stand.temporary.settings.foldsWaves.set(false);
        page.resize(1500, 900);
        page.watch(LiveId{9});
        page.watch(LiveId{7});
        stand.live.store.receive(ModeratorAssigned{LiveId{7}, UserId{300}});
        stand.say(7, 700, 300, u"Admin"_s, u"welcome"_s, 90);
        stand.say(9, 801, 12, u"Аdmin"_s, u"hello there"_s, 70);
        stand.say(7, 701, 12, u"Аdmin"_s, u"على \u202Eelpmaxe.mxw\u202C الآن"_s, 60);
        QVERIFY(testing::showAndWait(page));
        view().setFocus();
        QTRY_VERIFY(view().hasFocus() && !view().rowRect(2).isEmpty());
        QTest::keyClick(&view(), Qt::Key_Up);
        QVERIFY(view().target());
        QCOMPARE(view().target()->user, UserId{12});
    }
    FeedView &view()
    {
        for (auto *one : page.findChildren<FeedView *>()) {
            if (one->live() == LiveId{7})
                return *one;
        }
        qFatal("there is no such feed");
    }
    PersonSheet &sheet() { return *page.findChild<PersonSheet *>(); }
    QStringList lines(const QString &name)
    {
        QStringList found;
        const auto *list = testing::named<QListWidget>(page, name);
        for (int i = 0; list && i < list->count(); ++i)
            found << list->item(i)->text();
        return found;
    }

    LiveStand stand;
    LivePage page{stand.live};
};

} // namespace

class PersonSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ui = std::make_unique<testing::UiTest>(); }

    void said_isOfAllOpenLives()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_H);
        QVERIFY(desk.sheet().isVisible());
        const auto said = desk.lines(PersonSheet::tr("Comments here"));
        QCOMPARE(said.size(), 4); // two lives, a comment each
        QVERIFY(said.filter(u"hello there"_s).size() == 1);
        desk.stand.live.store.receive(CommentRemoved{LiveId{9}, CommentId{801}});
        QTRY_VERIFY(
            desk.lines(PersonSheet::tr("Comments here")).filter(PersonSheet::tr("Removed")).size()
            == 1);
        QTest::keyClick(&desk.sheet(), Qt::Key_Escape);
        QVERIFY(!desk.sheet().isVisible());
    }

    void nameCheck_saysWhatAnEyeCannotSee()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_H);
        desk.sheet().findChild<QTabBar *>()->setCurrentIndex(2);
        QCoreApplication::processEvents();
        testing::shoot(desk.page, u"person-lens"_s);
        const auto *resembles = testing::named<QLabel>(desk.sheet(), PersonSheet::tr("Resembles"));
        QVERIFY2(resembles->text().contains(u"#300"_s), qPrintable(resembles->text()));
        const auto points = desk.sheet().findChildren<NameLens *>();
        QCOMPARE(points.size(), 2);
        const auto name = points[0]->findChild<QListWidget *>();
        QVERIFY(name->item(0)->text().contains(u"U+0410"_s));
        QVERIFY(name->item(0)->text().contains(NameLens::tr("Cyrillic")));
        QCOMPARE(name->item(0)->foreground().color(), Theme::of(name).color(ColorRole::Warn));
        QVERIFY(name->item(1)->foreground().color() != Theme::of(name).color(ColorRole::Warn));
        QVERIFY(points[1]->isVisible());
        const auto *stored = testing::named<QLabel>(*points[1], NameLens::tr("Stored order"));
        QVERIFY(withoutBidiControls(stored->text()).contains(u"[RLO]elpmaxe.mxw[PDF]"_s));
        button(desk.page, PersonSheet::tr("Copy code points"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"U+202E RLO"_s));
    }

    void known_isMarkedNoMore()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_H);
        desk.sheet().findChild<QTabBar *>()->setCurrentIndex(2);
        button(desk.page, PersonSheet::tr("Known, stop marking"))->click();
        QVERIFY(desk.stand.live.people.find(UserId{12})->isKnown);
        QTRY_VERIFY(button(desk.page, PersonSheet::tr("Mark again")));
    }

    void watchList_andNicknameAreKept()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_W);
        QVERIFY(desk.stand.live.people.isWatched(UserId{12}));
        QVERIFY(desk.view().spokenRow(2).contains(FeedRows::tr("on the watch-list")));
        QTest::keyClick(&desk.view(), Qt::Key_H);
        QTest::keyClick(&desk.sheet(), Qt::Key_W);
        QVERIFY(!desk.stand.live.people.isWatched(UserId{12}));
        auto *nickname = testing::named<LineEdit>(desk.sheet(), PersonSheet::tr("Nickname"));
        nickname->setFocus();
        testing::typeText(*nickname, u"صاحب السحب"_s);
        QTest::keyClick(nickname, Qt::Key_Return);
        QCOMPARE(desk.stand.live.people.find(UserId{12})->nickname, u"صاحب السحب"_s);
        // A new name leaves the old one where it can be found.
        desk.stand.live.people.meet(UserId{12}, u"winner_2207"_s, false);
        desk.stand.live.people.meet(UserId{12}, u"Аdmin"_s, false);
        QTRY_VERIFY(
            desk.lines(PersonSheet::tr("Previous names")).filter(u"winner_2207"_s).size() == 1);
        button(desk.page, PersonSheet::tr("Forget person"))->click();
        QVERIFY(!desk.stand.live.people.find(UserId{12}));
        QVERIFY(!desk.sheet().isVisible());
    }

    void actions_andTheLadderComeFromTheJournal()
    {
        Desk desk;
        desk.stand.live.log.add({.key = "a",
            .kind = Kind::CommentRemoved,
            .end = End::Done,
            .live = LiveId{9},
            .comment = CommentId{801},
            .user = UserId{12},
            .name = u"Аdmin"_s,
            .reason = u"scam link"_s});
        QTest::keyClick(&desk.view(), Qt::Key_H);
        QCOMPARE(desk.lines(PersonSheet::tr("Actions taken")).filter(u"scam link"_s).size(), 1);
        const auto steps = desk.lines(PersonSheet::tr("Ladder"));
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps[1].contains(PersonSheet::tr("proposed now")));
        QCoreApplication::processEvents();
        testing::shoot(desk.page, u"person-sheet"_s);
        QTest::keyClick(&desk.sheet(), Qt::Key_B);
        QVERIFY(desk.page.findChild<ActBox *>());
    }

    void profile_tellsHowOldTheAccountIs()
    {
        fakes::HttpServer server;
        Desk desk;
        const auto since = QDateTime::fromMSecsSinceEpoch(desk.stand.clock.wallMs()).addDays(-3);
        const QByteArray answer =
            QJsonDocument(QJsonObject{{u"data"_s,
                              QJsonObject{{u"id"_s, 12},
                                  {u"created_at"_s, since.toUTC().toString(Qt::ISODate)}}}})
                .toJson();
        server.handler = [&answer](const fakes::Arrival &arrival, QTcpSocket &socket) {
            const bool isAsked = arrival.path().endsWith("/admin/users/12");
            socket.write(fakes::httpAnswer(isAsked ? 200 : 404, isAsked ? answer : "{}"));
        };
        desk.stand.rest.setTokenGate(nullptr); // nobody is signed in
        desk.stand.rest.setServer(server.origin());
        QTest::keyClick(&desk.view(), Qt::Key_H);
        const auto isSaid = [&](const QString &words) {
            const auto labels = desk.sheet().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *one) { return one->text().contains(words); });
        };
        const auto old = PersonSheet::tr("account is %Ln days old", nullptr, 3);
        QTRY_VERIFY(isSaid(old));
        testing::shoot(desk.page, u"person-profile"_s);
        // Asked once, however often somebody looks.
        QTest::keyClick(&desk.sheet(), Qt::Key_Escape);
        QTest::keyClick(&desk.view(), Qt::Key_H);
        QVERIFY(isSaid(old));
        QCOMPARE(server.count("GET", "admin/users/12"), 1);
    }
    //! Large text on a small laptop: a feed beside it would be too narrow to be read.
    void sheet_standsInThePlaceOfAFeedThatWouldBeTooNarrow()
    {
        m_ui->theme().setTextScale(2);
        Desk desk;
        desk.page.resize(1222, 548);
        QTest::keyClick(&desk.view(), Qt::Key_H);
        QTRY_COMPARE(desk.sheet().width(), desk.page.width());
        QVERIFY(!desk.view().isVisible());
        QVERIFY(!button(desk.page, PersonSheet::tr("Forget person")));
        button(desk.page, PersonSheet::tr("More about this person"))->click();
        auto *menu = desk.sheet().findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().first()->trigger(); // removes what they said here
        QCOMPARE(desk.stand.live.actions.pending().size(), std::size_t{1});
        menu->close();
        QTest::keyClick(&desk.sheet(), Qt::Key_Escape);
        QVERIFY(desk.view().isVisible() && desk.view().hasFocus());
        QTest::keyClick(&desk.view(), Qt::Key_H);
        desk.page.watch(LiveId{9}); // who goes to a feed sees it
        QVERIFY(!desk.sheet().isVisible());
        desk.page.resize(1500, 900);
        m_ui->theme().setTextScale(1);
    }

    void signedOut_showsNobody()
    {
        Desk desk;
        QTest::keyClick(&desk.view(), Qt::Key_H);
        desk.stand.live.watch.clear();
        QVERIFY(!desk.sheet().isVisible());
    }

private:
    std::unique_ptr<testing::UiTest> m_ui;
};

QTEST_MAIN(PersonSheetTest)
#include "person_sheet_test.moc"
