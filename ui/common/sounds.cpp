// SPDX-License-Identifier: MIT
#include "ui/common/sounds.h"

#include <QApplication>

namespace wxm {

Sounds::Sounds(std::unique_ptr<SoundPlayer> player) : m_player(std::move(player)) { }

void Sounds::play(SoundKind kind)
{
    if (m_volume <= 0)
        return;
    const auto standIn = [count = m_standIns] {
        ++*count;
        QApplication::beep();
    };
    if (!m_player)
        return standIn();
    m_player->play(
        [kind, volume = m_volume, path = m_files.value(kind)] {
            if (!path.isEmpty())
                if (auto own = readWaveFile(path))
                    return atVolume(std::move(*own), volume);
            return motif(kind, volume);
        },
        standIn);
}

QString waveFaultText(WaveFault fault)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("Sounds", words); };
    switch (fault) {
    case WaveFault::Unreadable:
        return say(QT_TRANSLATE_NOOP("Sounds", "The file could not be read."));
    case WaveFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Sounds", "The file is larger than 2 MB."));
    case WaveFault::NotAWave:
        return say(QT_TRANSLATE_NOOP("Sounds", "This is not a whole WAV file."));
    case WaveFault::OtherFormat:
        return say(QT_TRANSLATE_NOOP(
            "Sounds", "Only WAV files of plain 16-bit samples, mono or stereo, are played."));
    case WaveFault::TooLong:
        return say(QT_TRANSLATE_NOOP("Sounds", "The sound is longer than 5 seconds."));
    }
    return {};
}

} // namespace wxm
