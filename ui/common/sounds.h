// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/sound_player.h"

#include <QHash>
#include <QString>

namespace wxm {

//! The program's own sounds: a motif for each kind, or the file that a person chose for it. Where
//! nothing plays them, the system's tone is heard. GUI thread.
class Sounds final {
public:
    //! `player`: null where the system has none that is known.
    explicit Sounds(std::unique_ptr<SoundPlayer> player);

    //! 0 to 100; at 0 nothing is played.
    void setVolume(int percent) { m_volume = percent; }
    //! Empty: the motif.
    void setFile(SoundKind kind, const QString &path) { m_files.insert(kind, path); }
    //! A file that cannot be played is the motif.
    void play(SoundKind kind);
    //! How often the system's tone stood in; for tests.
    int standIns() const { return *m_standIns; }

private:
    std::unique_ptr<SoundPlayer> m_player;
    std::shared_ptr<int> m_standIns = std::make_shared<int>(0);
    int m_volume = 70;
    QHash<SoundKind, QString> m_files;
};

//! Why that file is not played.
QString waveFaultText(WaveFault fault);

} // namespace wxm
