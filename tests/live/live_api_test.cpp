// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "fakes/made_call.h"
#include "live/fake_live_api.h"
#include "live/live_actions.h"
#include "live/live_api.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {
constexpr LiveId kLive{7};
const auto kKey = "key"_ba;
} // namespace

class LiveApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calls_fillTheirPathsAndBodies_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *id, const char *path, const char *body) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(path)
                              << QByteArray(body);
        };
        row("lives.show", "GET admin/lives/7", "{}");
        row("lives.join", "POST app/lives/7/join", "{}");
        row("lives.leave", "POST app/lives/7/leave", "{}");
        row("lives.comments", "GET app/lives/7/comments", "{}");
        row("lives.comment", "POST app/lives/7/comments", R"({"body":"hi"})");
        row("lives.end", "POST admin/lives/7/end", "{}");
        row("lives.removeComment", "DELETE admin/lives/7/comments/901", "{}");
        row("lives.pinComment", "POST admin/lives/7/comments/901/pin", "{}");
        row("lives.unpinComment", "DELETE admin/lives/7/comments/901/pin", "{}");
        row("lives.blockViewer", "POST admin/lives/7/block", R"({"reason":null,"user_id":12})");
        row("lives.unblockViewer", "DELETE admin/lives/7/block/12", "{}");
        row("lives.approveGuest", "POST admin/lives/7/guests/12/approve", "{}");
        row("lives.rejectGuest", "POST admin/lives/7/guests/12/reject", "{}");
        row("lives.kickGuest", "POST admin/lives/7/guests/12/kick", "{}");
        row("lives.assignModerator", "POST admin/lives/7/moderators", R"({"user_id":12})");
        row("lives.revokeModerator", "DELETE admin/lives/7/moderators/12", "{}");
    }
    void calls_fillTheirPathsAndBodies()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        FakeLiveApi api;
        callAll(api);
        const auto made = fakes::madeCall(api.waiting(endpoint));
        QVERIFY(made);
        QCOMPARE(made->path, path);
        QCOMPARE(made->body, body);
        const bool isAct = !path.startsWith("GET"_L1) && endpoint != "lives.join"_L1
            && endpoint != "lives.leave"_L1;
        QCOMPARE(made->key == kKey, isAct);
    }

    void actions_haveAnEndpointEach()
    {
        const auto map = EndpointMap::builtIn();
        for (int action = 0; action <= int(Action::RevokeModerator); ++action)
            QVERIFY(map.find(endpointOf(Action(action))));
    }

    void list_readsRowsAndSkipsBadOnes()
    {
        FakeLiveApi api;
        Result<Page<LiveRow>> page;
        then(api.list(), this, [&](const Result<Page<LiveRow>> &result) { page = result; });
        QCOMPARE(api.waiting(u"lives.list"_s)->query.queryItemValue(u"status"_s), u"live"_s);
        api.answer(u"lives.list"_s,
            R"({"data":[{"id":7,"title":"أمسية","streamer":{"id":60,"name":"LamaPlays"},
                      "status":"live","current_viewers":1342,"likes":48200,"gifts":312,
                      "started_at":"2026-06-06T03:00:00.000000Z"},{"id":9},{"id":0},5],
                      "meta":{"current_page":1,"last_page":2}})"_ba);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->badRows, 2);
        QCOMPARE(page->next, std::optional(PageCursor{.page = 2}));
        const auto &row = page->rows.first();
        QCOMPARE(row.title, u"أمسية"_s);
        QCOMPARE(row.streamerName, u"LamaPlays"_s);
        QCOMPARE(row.viewers.value_or(-1), 1342);
        QVERIFY(!page->rows.last().viewers);
    }

    //! Nobody asked for it: it goes last, and is not tried again.
    void list_isAPoll()
    {
        FakeLiveApi api;
        then(api.list(), this, [](const Result<Page<LiveRow>> &) {});
        QVERIFY(api.waiting(u"lives.list"_s)->isPoll);
    }

    //! A page of a proxy in answer to a change: it may have been done.
    void change_answeredByAPage_isUnknown()
    {
        FakeLiveApi api;
        Result<Done> pinned;
        Result<Comment> written;
        Result<LiveDetails> shown;
        then(api.pinComment(kLive, CommentId{901}, kKey), this,
            [&](const Result<Done> &result) { pinned = result; });
        then(api.comment(kLive, u"hi"_s, kKey), this,
            [&](const Result<Comment> &result) { written = result; });
        then(api.show(kLive), this, [&](const Result<LiveDetails> &result) { shown = result; });
        for (const auto &endpoint : {u"lives.pinComment"_s, u"lives.comment"_s, u"lives.show"_s})
            QVERIFY(api.answer(endpoint, "<html>Just a moment</html>"_ba));
        QCOMPARE(pinned.error().kind, ApiError::Kind::Ambiguous);
        QCOMPARE(written.error().kind, ApiError::Kind::Ambiguous);
        QCOMPARE(shown.error().kind, ApiError::Kind::BadReply);
    }

    void show_readsWhatIsThereAndOnlyThat()
    {
        FakeLiveApi api;
        const auto ask = [&](const QByteArray &answer) {
            Result<LiveDetails> details;
            then(api.show(kLive), this,
                [&](const Result<LiveDetails> &result) { details = result; });
            api.answer(u"lives.show"_s, answer);
            return details;
        };
        const auto full = ask(R"({"data":{"id":7,"title":"t","status":"live","current_viewers":3,
            "guests":[{"user_id":1,"user_name":"a","status":"requested"},{"user_id":2,"status":"approved"},
                      {"user_id":3,"status":"kicked"},{"status":"requested"}],
            "pinned_comments":[{"id":5,"user_id":1,"body":"rules"},{"id":6}],
            "moderators":[{"user_id":8}],"blocked":[{"user_id":9},{}]}})");
        QVERIFY(full);
        QCOMPARE(full->guests->size(), 2);
        QCOMPARE(full->guests->at(1).status, Guest::Status::OnStage);
        QCOMPARE(full->pinned->size(), 1);
        QCOMPARE(*full->moderators, QList<UserId>{UserId{8}});
        QCOMPARE(*full->blocked, QList<UserId>{UserId{9}});
        QCOMPARE(full->ended, std::optional(false));
        const auto bare = ask(R"({"data":{"id":7}})");
        QVERIFY(bare);
        QVERIFY(
            !bare->guests && !bare->pinned && !bare->moderators && !bare->blocked && !bare->ended);
        QVERIFY(!ask(R"({"data":{"title":"without an id"}})"));
        QVERIFY(!ask(R"({"data":{"id":7,"likes":-1}})")->likes);
        QVERIFY(ask(R"({"data":{"id":7,"streamer":{"id":"x","name":"a"}}})"));
        // A filter in PHP makes an object of a list.
        const auto filtered = ask(R"({"data":{"id":7,"moderators":{"1":{"user_id":8}}}})");
        QCOMPARE(*filtered->moderators, QList<UserId>{UserId{8}});
    }

private:
    void callAll(FakeLiveApi &api)
    {
        const auto forget = [this](auto future) { then(future, this, [](const auto &) {}); };
        forget(api.show(kLive));
        forget(api.join(kLive));
        forget(api.leave(kLive));
        forget(api.comments(kLive));
        forget(api.comment(kLive, u"hi"_s, kKey));
        forget(api.end(kLive, kKey));
        forget(api.removeComment(kLive, CommentId{901}, kKey));
        forget(api.pinComment(kLive, CommentId{901}, kKey));
        forget(api.unpinComment(kLive, CommentId{901}, kKey));
        forget(api.blockViewer(kLive, UserId{12}, {}, kKey));
        forget(api.unblockViewer(kLive, UserId{12}, kKey));
        forget(api.approveGuest(kLive, UserId{12}, kKey));
        forget(api.rejectGuest(kLive, UserId{12}, kKey));
        forget(api.kickGuest(kLive, UserId{12}, kKey));
        forget(api.assignModerator(kLive, UserId{12}, kKey));
        forget(api.revokeModerator(kLive, UserId{12}, kKey));
    }
};

QTEST_GUILESS_MAIN(LiveApiTest)
#include "live_api_test.moc"
