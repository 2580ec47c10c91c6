// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "ui/common/sound_awake.h"

#include <QTest>

#include <algorithm>

using namespace wxm;
using namespace wxm::fakes;

namespace {

class PlayerOfSilence final : public SoundPlayer {
public:
    explicit PlayerOfSilence(std::vector<Wave> &played) : m_played(played) { }
    void play(Source source, std::function<void()> refused) override
    {
        m_played.push_back(source());
        refused();
    }

private:
    std::vector<Wave> &m_played;
};

} // namespace

class SoundAwakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silence_isPlayedAgainAndAgainWhileItIsOn()
    {
        FakeClock clock;
        std::vector<Wave> played;
        SoundAwake awake(std::make_unique<PlayerOfSilence>(played), clock);
        QCOMPARE(clock.waiting(), 0);
        awake.setOn(true);
        awake.setOn(true); // said again
        QCOMPARE(played.size(), 1U);
        QCOMPARE(played[0].lengthMs(), std::int64_t(SoundAwake::kSilenceMs));
        QVERIFY(std::all_of(played[0].samples.begin(), played[0].samples.end(),
            [](std::int16_t one) { return one == 0; }));
        clock.advanceMs(SoundAwake::kEveryMs - 1);
        QCOMPARE(played.size(), 1U);
        clock.advanceMs(1 + SoundAwake::kEveryMs);
        QCOMPARE(played.size(), 3U);
        awake.setOn(false);
        clock.advanceMs(10 * SoundAwake::kEveryMs);
        QCOMPARE(played.size(), 3U);
        QCOMPARE(clock.waiting(), 0);
    }

    void withoutAPlayer_nothingIsDone()
    {
        FakeClock clock;
        SoundAwake awake(nullptr, clock);
        awake.setOn(true);
        QCOMPARE(clock.waiting(), 0);
    }
};

QTEST_APPLESS_MAIN(SoundAwakeTest)
#include "sound_awake_test.moc"
