// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/live_batch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

namespace {

QStringList told(const LiveBatch &batch)
{
    QStringList all;
    batch.forEach([&](const LiveEvent &event) {
        if (const auto *comment = std::get_if<CommentAdded>(&event))
            all.append(QString::fromUtf8(comment->comment.userName.data(),
                           qsizetype(comment->comment.userName.size()))
                + u": "_s
                + QString::fromUtf8(
                    comment->comment.body.data(), qsizetype(comment->comment.body.size())));
        else if (const auto *joined = std::get_if<ViewerJoined>(&event))
            all.append(u"joined %1"_s.arg(joined->userId.value));
        else
            all.append(u"other"_s);
    });
    return all;
}

} // namespace

class LiveBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_keepTheirOrderAndTexts()
    {
        LiveBatch batch;
        batch.add(ViewerJoined{LiveId{7}, UserId{1}});
        batch.add(comment(LiveId{7}, 1, 12, "مرحبا", "نورة"));
        batch.add(ViewerJoined{LiveId{7}, UserId{2}});
        batch.add(ViewerJoined{LiveId{7}, UserId{3}});
        batch.add(comment(LiveId{7}, 2, 12, "", ""));
        batch.add(comment(LiveId{7}, 3, 12, "last"));
        QCOMPARE(told(batch),
            (QStringList{u"joined 1"_s, u"نورة: مرحبا"_s, u"joined 2"_s, u"joined 3"_s, u": "_s,
                u"Sara: last"_s}));
    }

    void events_keepTheirOrderOverManyChunks()
    {
        LiveBatch batch;
        QStringList expected;
        for (int i = 0; i < 10'000; ++i) {
            batch.add(comment(LiveId{7}, i + 1, 12, "c" + std::to_string(i)));
            expected.append(u"Sara: c%1"_s.arg(i));
            if (i % 1'000 == 0) {
                batch.add(ViewerJoined{LiveId{7}, UserId{i + 1}});
                expected.append(u"joined %1"_s.arg(i + 1));
            }
        }
        QCOMPARE(told(batch), expected);
    }

    void cap_dropsTheOldestCommentsAndNothingElse()
    {
        LiveBatch batch(5'000);
        batch.add(ViewerJoined{LiveId{7}, UserId{1}});
        for (int i = 0; i < 6'000; ++i)
            batch.add(comment(LiveId{7}, i + 1, 12, "c" + std::to_string(i)));
        const auto all = told(batch);
        QVERIFY(batch.commentCount() <= 5'000);
        QCOMPARE(all.first(), u"joined 1"_s);
        QCOMPARE(all.last(), u"Sara: c5999"_s);
        QCOMPARE(batch.stale, QSet<LiveId>{LiveId{7}});
    }

    void sink_countsWhatItDropsAndMarksTheRoom()
    {
        int deliveries = 0;
        LiveSink sink([&](const LiveBatch &batch) {
            ++deliveries;
            QCOMPARE(told(batch), QStringList{u"joined 12"_s});
            QCOMPARE(batch.unknown, std::size_t{1});
            QCOMPARE(batch.refused, std::size_t{3});
            QCOMPARE(batch.stale, QSet<LiveId>{LiveId{8}});
        });
        sink.decode(R"({"event":"live.viewer_joined","live_id":7,"user_id":12})");
        sink.decode(R"({"event":"live.dance","live_id":7})");
        sink.decode(R"({"event":"live.comment","live_id":8,"comment":{"id":0}})");
        sink.decode(R"({"event":"live.comment","live_id":"x","comment":{"id":1}})");
        sink.decode(R"([1,2])");
        sink.deliver();
        sink.deliver();
        QCOMPARE(deliveries, 1);
    }
};

QTEST_GUILESS_MAIN(LiveBatchTest)
#include "live_batch_test.moc"
