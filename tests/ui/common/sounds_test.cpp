// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "ui/common/sounds.h"
#include "ui/common/tones.h"
#include "ui/ui_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wxm;
using namespace wxm::fakes;
using namespace Qt::StringLiterals;

namespace {

//! A system whose threads run when a test says so.
struct SoundSystem {
    FakeClock clock;
    std::vector<Wave> played;
    std::vector<std::function<void()>> threads;
    bool isThere = true;
    bool hasThreads = true;

    std::unique_ptr<ThreadPlayer> player()
    {
        return std::make_unique<ThreadPlayer>(
            clock,
            [this](const Wave &wave) {
                played.push_back(wave);
                return isThere;
            },
            [this](std::function<void()> work) {
                if (hasThreads)
                    threads.push_back(std::move(work));
                return hasThreads;
            });
    }
    void runThreads()
    {
        for (const auto &work : std::exchange(threads, {}))
            work();
        clock.advanceMs(ThreadPlayer::kLookEveryMs);
    }
};

} // namespace

class SoundsTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void sound_isThatOfItsKindAtTheVolume()
    {
        SoundSystem system;
        Sounds sounds(system.player());
        sounds.setVolume(40);
        sounds.play(SoundKind::GuestAsked);
        QVERIFY(system.played.empty()); // nothing in the thread of the window
        system.runThreads();
        QCOMPARE(system.played.size(), 1U);
        QVERIFY(system.played[0].samples == motif(SoundKind::GuestAsked, 40).samples);
        sounds.setVolume(0);
        sounds.play(SoundKind::GuestAsked);
        QVERIFY(system.threads.empty());
        QCOMPARE(sounds.standIns(), 0);
    }

    void fileOfAPerson_takesThePlaceOfTheMotif()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"own.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(waveFile({.samples = {1'000, -1'000}}));
        file.close();
        SoundSystem system;
        Sounds sounds(system.player());
        sounds.setVolume(50);
        sounds.setFile(SoundKind::MessageCame, file.fileName());
        sounds.play(SoundKind::MessageCame);
        system.runThreads();
        QVERIFY((system.played.back().samples == std::vector<std::int16_t>{500, -500}));
        sounds.play(SoundKind::CustomerWrote); // others keep theirs
        system.runThreads();
        QVERIFY(system.played.back().samples == motif(SoundKind::CustomerWrote, 50).samples);
        QVERIFY(file.remove()); // and without the file it is the motif
        sounds.play(SoundKind::MessageCame);
        system.runThreads();
        QVERIFY(system.played.back().samples == motif(SoundKind::MessageCame, 50).samples);
    }

    void soundThatComesWhileOnePlays_isLeftOut()
    {
        SoundSystem system;
        Sounds sounds(system.player());
        sounds.play(SoundKind::MessageCame);
        sounds.play(SoundKind::CustomerWrote);
        QCOMPARE(system.threads.size(), 1U);
        system.runThreads();
        QCOMPARE(system.played.size(), 1U);
        QCOMPARE(sounds.standIns(), 0);
        sounds.play(SoundKind::CustomerWrote);
        system.runThreads();
        QCOMPARE(system.played.size(), 2U);
    }

    void systemThatRefuses_isStoodInForByItsTone()
    {
        SoundSystem system;
        system.isThere = false;
        Sounds sounds(system.player());
        sounds.play(SoundKind::MessageCame);
        QCOMPARE(sounds.standIns(), 0);
        system.runThreads();
        QCOMPARE(sounds.standIns(), 1);
        system.hasThreads = false;
        sounds.play(SoundKind::MessageCame);
        system.clock.advanceMs(ThreadPlayer::kLookEveryMs);
        QCOMPARE(sounds.standIns(), 2);
        Sounds none(nullptr);
        none.play(SoundKind::MessageCame);
        QCOMPARE(none.standIns(), 1);
    }

    //! No second thread waits for it, and none of what comes is told by nothing.
    void serverThatHangs_isStoodInForUntilItAnswers()
    {
        SoundSystem system;
        Sounds sounds(system.player());
        sounds.play(SoundKind::MessageCame);
        system.clock.advanceMs(ThreadPlayer::kHangsAfterMs);
        QCOMPARE(sounds.standIns(), 1);
        sounds.play(SoundKind::MessageCame);
        QCOMPARE(sounds.standIns(), 2);
        QCOMPARE(system.threads.size(), 1U);
        QCOMPARE(system.clock.waiting(), 0);
        system.runThreads();
        sounds.play(SoundKind::MessageCame);
        QCOMPARE(system.threads.size(), 1U);
        QCOMPARE(sounds.standIns(), 2);
    }

    void serverThatAnswersAfterTheEnd_meetsNobody()
    {
        SoundSystem system;
        {
            Sounds sounds(system.player());
            sounds.play(SoundKind::MessageCame);
        }
        QCOMPARE(system.clock.waiting(), 0);
        system.runThreads();
        QCOMPARE(system.played.size(), 1U);
    }

    void ownSound_takesThePlaceOfTones()
    {
        SoundSystem system;
        Sounds sounds(system.player());
        Tones tones;
        tones.play(u"own"_s, SoundKind::ActRefused); // nobody plays it: one tone
        QCOMPARE(tones.played(), 1);
        QVERIFY(system.threads.empty());
        tones.setOwn(&sounds);
        QVERIFY(tones.playSpaced(u"own"_s, 1'000, SoundKind::ActRefused));
        QVERIFY(!tones.playSpaced(u"own"_s, 1'999, SoundKind::ActRefused));
        system.runThreads();
        QCOMPARE(tones.played(), 2);
        QVERIFY(system.played.back().samples == motif(SoundKind::ActRefused, 70).samples);
    }

    void faults_haveWordsOfTheirOwn()
    {
        QSet<QString> words;
        for (const auto fault : {WaveFault::Unreadable, WaveFault::TooLarge, WaveFault::NotAWave,
                 WaveFault::OtherFormat, WaveFault::TooLong})
            words.insert(waveFaultText(fault));
        QCOMPARE(words.size(), 5);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_MAIN(SoundsTest)
#include "sounds_test.moc"
