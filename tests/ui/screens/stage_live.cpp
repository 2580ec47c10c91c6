// SPDX-License-Identifier: MIT
#include "fakes/http_server.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_tabs.h"
#include "ui/live/person_sheet.h"
#include "ui/live/side_panel.h"
#include "ui/screens/stage.h"

#include <QTabBar>

namespace wxm::testing {

using namespace Qt::StringLiterals;

void Stage::openLive(bool isSplit)
{
    stand.temporary.settings.watchWords.set({u"نصاب"_s, u"free coins"_s});
    stand.say(7, 918, 301, u"Admin"_s, u"نرجو عدم مشاركة أرقام الجوال هنا"_s, 4);
    stand.live.store.receive(live::ModeratorAssigned{LiveId{7}, UserId{301}});
    stand.say(7, 919, 88213, u"\u0410dmin"_s, u"ارسل رقم جوالك خاص عشان توصلك الجائزة"_s, 2);
    stand.clock.advanceMs(2'000); // who is of the staff is looked at once a second
    stand.say(7, 920, 127, u"claim_now"_s, u"free coins 👉 http://wxm-prize.example/win"_s, 1);
    window.showPage(livePage);
    livePage->watch(LiveId{7});
    livePage->setSideBySideLimit(2);
    if (isSplit)
        livePage->findChild<live::LiveTabs *>()->setSplit(true);
    livePage->watch(LiveId{7});
    settle();
}

void Stage::openLiveTab(int tab)
{
    openLive();
    livePage->findChild<live::SidePanel *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
    settle();
}

void Stage::openPersonSheet(int tab)
{
    const UserId who{60077};
    stand.say(9, 990, who.value, u"هدي"_s, u"السلام عليكم"_s, 200);
    stand.say(7, 991, who.value, u"هدي"_s, u"ارسل رقم جوالك خاص عشان توصلك الجائزة"_s, 60);
    stand.say(7, 992, who.value, u"هدي"_s,
        u"سجلوا بياناتكم على ‮elpmaxe.mxw‬ قبل ينتهي"_s, 20);
    openLive();
    stand.live.people.meet(who, u"winner_2207"_s, true);
    stand.live.people.meet(who, u"هدي"_s, true);
    stand.live.people.setWatched(who, true);
    stand.live.people.setNickname(who, u"صاحب السحب"_s);
    stand.clock.advanceMs(1'000);
    for (auto *pane : livePage->findChildren<live::FeedPane *>()) {
        if (pane->liveId() == LiveId{7})
            Q_EMIT pane->sheetWanted({LiveId{7}, CommentId{992}, who, {}, {}});
    }
    livePage->findChild<live::PersonSheet *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
}

void Stage::fillLog()
{
    using Kind = live::JournalEntry::Kind;
    using End = live::ActLine::End;
    struct {
        Kind kind;
        End end;
        const char16_t *name;
        std::int64_t user;
        const char16_t *why;
        const char16_t *words;
    } const acts[] = {
        {Kind::ModeratorAssigned, End::Done, u"هدى", 12, u"for the whole live", u""},
        {Kind::CommentRemoved, End::Seen, u"بنت الديرة", 40129, u"",
            u"هذا الديوان كامل diwan.example"},
        {Kind::ViewerBlocked, End::Done, u"غيمة", 40871, u"إساءة", u"وش هالكلام"},
        {Kind::ViewerUnblocked, End::Done, u"غيمة", 40871, u"wrong person", u""},
        {Kind::GuestApproved, End::Done, u"ماجد 77", 39311, u"", u""},
        {Kind::CommentPinned, End::Refused, u"LamaPlays", 9020, u"",
            u"التسجيل يفتح الجمعة الساعة 6 مساءً"},
        {Kind::CommentRemoved, End::Undone, u"Lina", 44012, u"",
            u"same here, audio cuts every few seconds"},
        {Kind::CommentRemoved, End::Done, u"tariq_88", 60077, u"تواصل خارجي",
            u"تواصلوا معي واتس 055 000 0000"},
        {Kind::ViewerBlocked, End::Unconfirmed, u"user_8812", 8812, u"scam link", u""},
        {Kind::ViewerBlocked, End::Done, u"tariq_88", 60077, u"تواصل خارجي",
            u"تواصلوا معي واتس 055 000 0000"},
    };
    std::int64_t n = 0;
    for (const auto &one : acts) {
        ++n;
        live::ActLine line{.atMs = stand.clock.wallMs() - (11 - n) * 97'000,
            .key = QByteArray::number(qint64(n)),
            .kind = one.kind,
            .end = End::Sent,
            .live = LiveId{7},
            .liveTitle = u"أمسية شعرية من الرياض"_s,
            .comment = CommentId{900 + n},
            .user = UserId{one.user},
            .name = QString::fromUtf16(one.name),
            .words = QString::fromUtf16(one.words),
            .reason = QString::fromUtf16(one.why)};
        if (one.end == End::Seen)
            line.key.clear();
        else if (one.end != End::Undone)
            stand.live.log.add(line);
        line.end = one.end;
        line.atMs += 5'300;
        stand.live.log.add(line);
    }
}

void Stage::withServer(const QByteArray &answer, const std::function<void()> &work)
{
    fakes::HttpServer server;
    server.answerWith(answer);
    const auto before = stand.rest.server();
    stand.rest.setTokenGate(nullptr);
    stand.rest.setServer(server.origin());
    work();
    stand.rest.setServer(before);
    stand.rest.setTokenGate(&stand.session);
}

void Stage::openNotOffered()
{
    withServer(
        fakes::httpAnswer(404, R"({"message":"The route api/v1/lives could not be found."})"), [&] {
            for (const auto &endpoint : {u"lives.comment"_s, u"lives.removeComment"_s}) {
                const auto call = stand.calls.sendForDone(
                    {.endpoint = endpoint, .ids = {{u"live_id"_s, 7}, {u"comment_id"_s, 917}}});
                QVERIFY(QTest::qWaitFor([&] { return call.isFinished(); }));
                QCOMPARE(stand.calls.capability(endpoint), Capability::Absent);
            }
        });
    openLive();
}

void Stage::openNoLive()
{
    stand.live.watch.clear();
    withServer(fakes::httpAnswer(200, R"({"data":[]})"), [&] {
        stand.live.running.refresh();
        QVERIFY(QTest::qWaitFor([&] { return stand.live.running.wasRead(); }));
    });
    window.showPage(livePage);
    settle();
}

void Stage::openNourhan()
{
    stand.live.watch.watch(LiveId{12}, kMe);
    live::LiveDetails one;
    one.id = LiveId{12};
    one.title = QStringLiteral("نورهان تطبخ");
    one.streamerName = QStringLiteral("نورهان");
    stand.live.store.take(one);
}

} // namespace wxm::testing
