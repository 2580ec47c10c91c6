// SPDX-License-Identifier: MIT
#include "base/sound_wave.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

constexpr SoundKind kKinds[] = {
    SoundKind::CustomerWrote, SoundKind::MessageCame, SoundKind::GuestAsked, SoundKind::ActRefused};

int loudest(const Wave &wave)
{
    int most = 0;
    for (const int one : wave.samples)
        most = std::max(most, std::abs(one));
    return most;
}

//! A good file of so many milliseconds.
QByteArray goodFile(int channels = 1, int ms = 100)
{
    Wave wave{.channels = channels};
    wave.samples.assign(std::size_t(wave.rate * channels * ms / 1'000), 1'000);
    return waveFile(wave);
}

QByteArray with(QByteArray bytes, qsizetype at, const QByteArray &other)
{
    return bytes.replace(at, other.size(), other);
}

} // namespace

class SoundWaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void motifs_areShortAndBeginAndEndInSilence()
    {
        for (const auto kind : kKinds) {
            const auto wave = motif(kind, 100);
            QCOMPARE(wave.channels, 1);
            QCOMPARE(wave.rate, 44'100);
            QVERIFY(wave.lengthMs() >= 200 && wave.lengthMs() <= 400);
            QCOMPARE(int(wave.samples.front()), 0);
            QCOMPARE(int(wave.samples.back()), 0);
            // No click: no step within the first millisecond.
            for (std::size_t i = 1; i < 44; ++i)
                QVERIFY(std::abs(wave.samples[i] - wave.samples[i - 1]) < 1'500);
        }
    }

    void volume_isThatOfTheLoudestSample()
    {
        for (const auto kind : kKinds) {
            const int full = loudest(motif(kind, 100));
            QVERIFY(full > 26'000 && full < 32'767);
            QVERIFY(std::abs(loudest(motif(kind, 50)) - full / 2) <= 1);
            QCOMPARE(loudest(motif(kind, 0)), 0);
            QCOMPARE(loudest(motif(kind, 900)), full);
            QCOMPARE(loudest(motif(kind, -3)), 0);
        }
        const auto wave = motif(SoundKind::MessageCame, 100);
        QVERIFY(std::abs(loudest(atVolume(wave, 25)) - loudest(wave) / 4) <= 1);
        QCOMPARE(loudest(atVolume({.samples = {-32'768}}, 100)), 32'768);
    }

    void motifs_differ()
    {
        for (const auto one : kKinds)
            for (const auto other : kKinds)
                QCOMPARE(motif(one, 80).samples == motif(other, 80).samples, one == other);
    }

    void file_comesBackAsItWasWritten()
    {
        Wave stereo{.channels = 2, .rate = 48'000, .samples = {1, -2, 32'767, -32'768}};
        const auto read = readWave(waveFile(stereo));
        QVERIFY(read);
        QCOMPARE(read->channels, 2);
        QCOMPARE(read->rate, 48'000);
        QVERIFY(read->samples == stereo.samples);
    }

    //! As players write them: what they know of the piece stands before the samples.
    void chunks_thatAreNotKnown_arePassedOver()
    {
        QByteArray bytes = goodFile();
        bytes.insert(12, QByteArray("LIST\x03\0\0\0abc\0", 12)); // odd, with its filling byte
        const auto read = readWave(bytes);
        QVERIFY(read);
        QCOMPARE(read->lengthMs(), 100);
    }

    void hostileFiles_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const QByteArray &bytes, WaveFault why) {
            QTest::newRow(name) << bytes << int(why);
        };
        using enum WaveFault;
        const QByteArray good = goodFile();
        const QByteArray most("\xff\xff\xff\xff", 4), none("\0\0\0\0", 4);
        row("nothing", {}, NotAWave);
        row("another kind", "OggS" + good.mid(4), NotAWave);
        row("RIFF of something else", with(good, 8, "AVI "), NotAWave);
        row("the head alone", good.left(12), NotAWave);
        row("half a chunk's head", good.left(15), NotAWave);
        row("cut within the format", good.left(30), NotAWave);
        row("cut within the samples", good.left(good.size() - 1), NotAWave);
        row("no samples", with(good.left(44), 40, none), NotAWave);
        row("samples before their format", good.left(12) + good.mid(36), NotAWave);
        row("format too short", with(good, 16, QByteArray("\x0e\0\0\0", 4)), NotAWave);
        row("format of the largest size", with(good, 16, most), NotAWave);
        row("samples of the largest size", with(good, 40, most), NotAWave);
        row("half a sample", with(goodFile(), 40, QByteArray("\x03\0\0\0", 4)), NotAWave);
        row("half a moment of two channels", with(goodFile(2), 40, QByteArray("\x06\0\0\0", 4)),
            NotAWave);
        row("no channel", with(good, 22, QByteArray("\0\0", 2)), OtherFormat);
        row("three channels", with(good, 22, QByteArray("\x03\0", 2)), OtherFormat);
        row("65,535 channels", with(good, 22, most.left(2)), OtherFormat);
        row("no rate", with(good, 24, none), OtherFormat);
        row("the largest rate", with(good, 24, most), OtherFormat);
        row("compressed", with(good, 20, QByteArray("\x55\0", 2)), OtherFormat);
        row("8 bits", with(good, 34, QByteArray("\x08\0", 2)), OtherFormat);
        row("frames of another size", with(good, 32, QByteArray("\x01\0", 2)), OtherFormat);
        row("too long", goodFile(1, 5'001), TooLong);
        row("too large", QByteArray(kMostWaveBytes + 1, 'R'), TooLarge);
    }

    void hostileFiles_areRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, why);
        const auto read = readWave(bytes);
        QVERIFY(!read);
        QCOMPARE(int(read.error()), why);
    }

    //! The size of the whole is often wrong in files that were recorded.
    void sizeOfTheWhole_isNotAsked()
    {
        QVERIFY(readWave(with(goodFile(), 4, QByteArray("\xff\xff\xff\xff", 4))));
        QVERIFY(readWave(goodFile(1, 5'000)));
    }

    void file_isReadFromTheDisk()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"صوت.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(goodFile());
        file.close();
        QVERIFY(readWaveFile(file.fileName()));
        const auto missing = readWaveFile(folder.filePath(u"none.wav"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error(), WaveFault::Unreadable);
        const auto noFile = readWaveFile(folder.path());
        QVERIFY(!noFile);
        QCOMPARE(noFile.error(), WaveFault::Unreadable);
    }
};

QTEST_APPLESS_MAIN(SoundWaveTest)
#include "sound_wave_test.moc"
