// SPDX-License-Identifier: MIT
#include "base/sound_wave.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wxm {

namespace {

struct Note {
    double hertz;
    int ms;
};

//! Told apart by how they go, not by how high they are alone: up, once, up in three, down.
std::vector<Note> notesOf(SoundKind kind)
{
    switch (kind) {
    case SoundKind::CustomerWrote:
        return {{659.26, 130}, {880.0, 230}};
    case SoundKind::MessageCame:
        return {{987.77, 260}};
    case SoundKind::GuestAsked:
        return {{523.25, 90}, {659.26, 90}, {783.99, 200}};
    case SoundKind::ActRefused:
        return {{440.0, 140}, {329.63, 240}};
    }
    return {};
}

constexpr double kLoudest = 0.8 * 32'767; // leaves room for what a system mixes with it
constexpr int kAttackMs = 8;
constexpr int kReleaseMs = 40;
constexpr double kHalvedAfterMs = 110;

//! One note with an overtone, that comes and goes softly: no click at either end.
void addNote(std::vector<double> &to, const Note &note, int rate)
{
    const int count = note.ms * rate / 1'000;
    const int attack = kAttackMs * rate / 1'000;
    const int release = kReleaseMs * rate / 1'000;
    for (int i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * note.hertz * i / rate;
        const double in = std::min(1.0, double(i) / attack);
        const double out = std::min(1.0, double(count - 1 - i) / release);
        const double decay = std::exp2(-(1'000.0 * i / rate) / kHalvedAfterMs);
        to.push_back(in * out * decay * (std::sin(turn) + 0.3 * std::sin(2 * turn)));
    }
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

template <class Number> void append(QByteArray &to, Number number)
{
    const auto little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

constexpr qsizetype kHeadSize = 12; // RIFF, size, WAVE
constexpr qsizetype kChunkSize = 8; // name, size
constexpr quint32 kFormatSize = 16;

//! `at`: the body of a chunk `fmt `.
bool readFormat(const QByteArray &bytes, qsizetype at, Wave &wave)
{
    constexpr quint16 kPlainSamples = 1;
    const quint16 channels = number16(bytes, at + 2);
    const quint32 rate = number32(bytes, at + 4);
    if (number16(bytes, at) != kPlainSamples || channels < 1 || channels > 2 || rate < 8'000
        || rate > 96'000 || number16(bytes, at + 12) != channels * 2
        || number16(bytes, at + 14) != 16)
        return false;
    wave.channels = channels;
    wave.rate = int(rate);
    return true;
}

} // namespace

Wave motif(SoundKind kind, int volume)
{
    Wave wave;
    std::vector<double> sound;
    for (const auto &note : notesOf(kind))
        addNote(sound, note, wave.rate);
    double loudest = 0;
    for (const double one : sound)
        loudest = std::max(loudest, std::abs(one));
    const double factor = loudest > 0 ? kLoudest * std::clamp(volume, 0, 100) / 100 / loudest : 0;
    wave.samples.reserve(sound.size());
    for (const double one : sound)
        wave.samples.push_back(std::int16_t(std::lround(one * factor)));
    return wave;
}

tl::expected<Wave, WaveFault> readWave(const QByteArray &bytes)
{
    const auto fail = [](WaveFault why) { return tl::unexpected<WaveFault>(why); };
    if (bytes.size() > kMostWaveBytes)
        return fail(WaveFault::TooLarge);
    if (bytes.size() < kHeadSize || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE")
        return fail(WaveFault::NotAWave);
    Wave wave;
    bool hasFormat = false;
    // What a file says of its own size is not believed: its bytes are counted.
    for (qsizetype at = kHeadSize; bytes.size() - at >= kChunkSize;) {
        const QByteArray name = bytes.mid(at, 4);
        const quint32 size = number32(bytes, at + 4);
        at += kChunkSize;
        if (size > quint64(bytes.size() - at))
            return fail(WaveFault::NotAWave);
        if (name == "fmt ") {
            if (size < kFormatSize)
                return fail(WaveFault::NotAWave);
            if (!readFormat(bytes, at, wave))
                return fail(WaveFault::OtherFormat);
            hasFormat = true;
        } else if (name == "data") {
            const quint32 frame = quint32(wave.channels) * 2;
            if (!hasFormat || size < frame || size % frame != 0)
                return fail(WaveFault::NotAWave);
            if (quint64(size) / frame * 1'000 > quint64(wave.rate) * kMostWaveMs)
                return fail(WaveFault::TooLong);
            wave.samples.resize(size / 2);
            for (std::size_t i = 0; i < wave.samples.size(); ++i)
                wave.samples[i] = std::int16_t(number16(bytes, at + qsizetype(i) * 2));
            return wave;
        }
        at += qsizetype(size) + qsizetype(size % 2); // a chunk begins at an even place
    }
    return fail(WaveFault::NotAWave);
}

tl::expected<Wave, WaveFault> readWaveFile(const QString &path)
{
    QFile file(path);
    // Nothing that waits for a writer, as a pipe does.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected<WaveFault>(WaveFault::Unreadable);
    return readWave(file.read(kMostWaveBytes + 1));
}

Wave atVolume(Wave wave, int volume)
{
    const int part = std::clamp(volume, 0, 100);
    for (auto &one : wave.samples)
        one = std::int16_t(one * part / 100);
    return wave;
}

QByteArray waveFile(const Wave &wave)
{
    const auto dataSize = quint32(wave.samples.size() * 2);
    QByteArray bytes("RIFF");
    append<quint32>(bytes, dataSize + 36);
    bytes += "WAVEfmt ";
    append<quint32>(bytes, kFormatSize);
    append<quint16>(bytes, 1);
    append<quint16>(bytes, quint16(wave.channels));
    append<quint32>(bytes, quint32(wave.rate));
    append<quint32>(bytes, quint32(wave.rate * wave.channels * 2));
    append<quint16>(bytes, quint16(wave.channels * 2));
    append<quint16>(bytes, 16);
    bytes += "data";
    append<quint32>(bytes, dataSize);
    for (const auto one : wave.samples)
        append<qint16>(bytes, one);
    return bytes;
}

} // namespace wxm
