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

    void oldest_areTakenFirstAndTheRestKeepsItsOrder()
    {
        LiveBatch batch;
        QStringList expected;
        for (int i = 0; i < 20'000; ++i) {
            batch.add(comment(LiveId{7}, i + 1, 12, "c" + std::to_string(i)));
            expected.append(u"Sara: c%1"_s.arg(i));
        }
        batch.add(ViewerJoined{LiveId{7}, UserId{5}});
        expected.append(u"joined 5"_s);
        batch.countUnknown();
        QStringList all;
        int parts = 0;
        while (!batch.isEmpty()) {
            const auto left = batch.eventCount();
            const auto part = batch.takeOldest(9'000);
            QVERIFY(part.commentCount() <= 9'000);
            QCOMPARE(part.eventCount() + batch.eventCount(), left);
            QCOMPARE(part.unknown, std::size_t(parts == 0 ? 1 : 0));
            all += told(part);
            ++parts;
        }
        QCOMPARE(all, expected);
        QCOMPARE(parts, 3);
    }

    void sink_deliversAFloodOverSeveralFrames()
    {
        QStringList all;
        std::size_t largest = 0;
        LiveSink sink([&](const LiveBatch &batch) {
            largest = std::max(largest, batch.commentCount());
            all += told(batch);
        });
        QStringList expected;
        for (int i = 1; i <= 30'000; ++i) {
            sink.decode(R"({"event":"live.comment","live_id":7,"comment":{"id":)"
                + std::to_string(i) + R"(,"user_id":12,"user_name":"Sara","body":"b"}})");
            expected.append(u"Sara: b"_s);
        }
        QCOMPARE(sink.waiting(), std::size_t{30'000});
        int frames = 0;
        for (; sink.waiting() > 0; ++frames)
            sink.deliver();
        QCOMPARE(all.size(), expected.size());
        QVERIFY(largest <= LiveSink::kDelivered);
        QVERIFY(frames >= 3);
        sink.deliver();
        QCOMPARE(all.size(), expected.size());
    }

    //! As the socket client hands them over: nobody has checked them, and there is room behind.
    void sink_takesUncheckedTextsThatAreJson()
    {
        QStringList all;
        LiveSink sink([&](const LiveBatch &batch) {
            all += told(batch);
            QCOMPARE(batch.refused, std::size_t{1});
        });
        const auto unchecked = [&sink](std::string text) {
            const auto size = text.size();
            text += "]\"}{[,:0123456789" + std::string(64, '"'); // of the packet before
            return sink.decodeUnchecked(std::string_view(text).substr(0, size));
        };
        const std::string front = R"({"event":"live.comment","live_id":7,"comment":{"id":)";
        QVERIFY(unchecked(front + R"(1,"user_id":12,"user_name":"نورة","body":"مرحبا"}})"));
        QVERIFY(unchecked(R"({"event":"live.viewer_joined","live_id":7,"user_id":12})"));
        QVERIFY(unchecked(front + R"(2,"user_id":12,"user_name":"Sara","body":"\ud83d"}})"));
        QVERIFY(unchecked(front + R"(0,"user_id":12,"body":"no id"}})")); // taken, and refused
        QVERIFY(!unchecked(front + R"(3,"user_id":12,"body":"not closed"})"));
        QVERIFY(!unchecked(front + "4,\"user_id\":12,\"body\":\"\xFF\"}}"));
        QVERIFY(!unchecked("[1]"));
        sink.deliver();
        QCOMPARE(all, (QStringList{u"نورة: مرحبا"_s, u"joined 12"_s, u"Sara: \uFFFD"_s}));
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
