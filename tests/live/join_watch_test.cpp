// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/join_watch.h"

#include <QTest>

using namespace wxm;
using namespace wxm::live;

namespace {

struct Stand {
    Stand() { store.open(LiveId{7}, UserId{2}); }
    //! So many people a second for so long.
    void pass(int seconds, int joined)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advanceMs(1'000);
            for (int j = 0; j < joined; ++j)
                store.receive(ViewerJoined{LiveId{7}, UserId{++user}, {}});
        }
    }

    FakeClock clock;
    LiveStore store{clock, 1'000};
    JoinWatch joins{store, clock};
    std::int64_t user = 100;
};

} // namespace

class JoinWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spike_isFarMoreThanUsual()
    {
        Stand stand;
        stand.pass(200, 1);
        QVERIFY(stand.joins.spikes().isEmpty());
        stand.pass(30, 10);
        const auto spikes = stand.joins.spikes();
        QCOMPARE(spikes.size(), 1);
        QCOMPARE(spikes[0].live, LiveId{7});
        QCOMPARE(spikes[0].joined, 300);
        QCOMPARE(spikes[0].usual, 30);
        stand.pass(40, 1); // it is over
        QVERIFY(stand.joins.spikes().isEmpty());
    }

    void busyLive_isNoSpike()
    {
        Stand stand;
        stand.pass(290, 50);
        QVERIFY(stand.joins.spikes().isEmpty());
    }

    void openedJustNow_isNoSpike()
    {
        Stand stand;
        stand.pass(20, 50); // everybody comes
        QVERIFY(stand.joins.spikes().isEmpty());
    }

    void few_areNoSpike()
    {
        Stand stand;
        stand.pass(1, 1);
        stand.pass(100, 0);
        stand.pass(2, 10);
        QVERIFY(stand.joins.spikes().isEmpty());
    }

    void left_isForgotten()
    {
        Stand stand;
        stand.pass(100, 1);
        stand.pass(30, 10);
        QCOMPARE(stand.joins.spikes().size(), 1);
        stand.store.close(LiveId{7});
        QVERIFY(stand.joins.spikes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JoinWatchTest)
#include "join_watch_test.moc"
