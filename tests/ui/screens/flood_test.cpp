// SPDX-License-Identifier: MIT
#include "faults/figures.h"
#include "live/live_batch.h"
#include "ui/chat/reply_edit.h"
#include "ui/live/live_stand.h"
#include "ui/ui_test.h"

#include <QElapsedTimer>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace wxm;

//! A server that sends as fast as it can, while somebody works beside it.
class FloodTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    static constexpr int kFrame = 5'000; //!< That arrive between two frames.
    static constexpr std::int64_t kFirst = 100'000;

    static std::string comment(std::int64_t id)
    {
        return "{\"event\":\"live.comment\",\"live_id\":7,\"comment\":{\"id\":" + std::to_string(id)
            + ",\"user_id\":" + std::to_string(1'000 + id % 5'000)
            + ",\"user_name\":\"Sara\",\"body\":\"word " + std::to_string(id) + "\"}}";
    }

private Q_SLOTS:
    void aMillionEvents_leaveAReplyAsItIsTyped()
    {
        live::LiveStand stand;
        stand.fillEvening();
        live::LivePage page(stand.live);
        page.resize(1'200, 800);
        QVERIFY(testing::showAndWait(page));
        page.watch(LiveId{7});
        ReplyEdit reply;
        reply.resize(600, 120);
        QVERIFY(testing::showAndWait(reply));
        live::LiveSink sink([&](const live::LiveBatch &batch) { stand.live.store.receive(batch); });
        const int events = counted(1'000'000, 100'000);
        QString typed;
        qint64 worst = 0;
        std::int64_t id = kFirst;
        for (int sent = 0; sent < events; sent += kFrame) {
            for (int i = 0; i < kFrame; ++i)
                sink.decode(comment(id++)); // beside the GUI thread, in the program
            QElapsedTimer frame;
            frame.start();
            sink.deliver();
            testing::typeText(reply, u"ك"_s);
            typed += u'ك';
            QCoreApplication::processEvents();
            worst = std::max(worst, frame.elapsed());
        }
        while (sink.waiting() > 0)
            sink.deliver();
        QCOMPARE(reply.text(), typed);
        const auto &feed = stand.live.store.find(LiveId{7})->feed();
        const auto &last = feed.row(feed.endRow() - 1);
        QVERIFY(feed.text(last) == "word " + std::to_string(id - 1));
        QVERIFY(feed.endRow() - feed.firstRow() <= 100'000);
        figure("T41",
            {u"%1 events before a page"_s.arg(events),
                u"%1 letters typed, none lost"_s.arg(typed.size()),
                u"the longest frame took %1 ms"_s.arg(worst)});
        QVERIFY2(isInTime(worst, 100), qPrintable(QString::number(worst)));
    }
};

QTEST_MAIN(FloodTest)
#include "flood_test.moc"
