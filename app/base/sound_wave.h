// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

#include <cstdint>
#include <vector>

namespace wxm {

//! What is told by a sound of its own.
enum class SoundKind { CustomerWrote, MessageCame, GuestAsked, ActRefused };

//! Among the names of tones: the program's own sound of that kind.
inline constexpr QLatin1StringView kOwnSound{"own"};

//! Samples of 16 bits, those of all channels of a moment one after the other.
struct Wave {
    int channels = 1;
    int rate = 44'100;
    std::vector<std::int16_t> samples = {};

    std::int64_t lengthMs() const
    {
        return std::int64_t(samples.size()) * 1'000 / (std::int64_t(rate) * channels);
    }
};

//! Why a file is no sound that is played here.
enum class WaveFault { Unreadable, TooLarge, NotAWave, OtherFormat, TooLong };

constexpr qint64 kMostWaveBytes = 2 * 1024 * 1024;
constexpr int kMostWaveMs = 5'000;

//! The short motif of that kind. `volume`: 0 to 100; the loudest sample is in proportion to it.
Wave motif(SoundKind kind, int volume);
//! A RIFF/WAVE file of plain samples of 16 bits, in one or two channels.
tl::expected<Wave, WaveFault> readWave(const QByteArray &bytes);
//! Reads no more than such a file may have, and nothing but a file. Any thread; may wait for a
//! disk.
tl::expected<Wave, WaveFault> readWaveFile(const QString &path);
//! The same, quieter. `volume`: 0 to 100.
Wave atVolume(Wave wave, int volume);
//! As a file has it.
QByteArray waveFile(const Wave &wave);

} // namespace wxm
