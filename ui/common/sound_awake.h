// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/sound_player.h"

namespace wxm {

//! Plays a moment of silence again and again, so that a wireless headset does not sleep and swallow
//! the sound that matters. With a player of its own: no sound is left out for it. GUI thread.
class SoundAwake final {
public:
    static constexpr int kEveryMs = 20'000;
    static constexpr int kSilenceMs = 100;

    //! `player`: null where there is none; then nothing is done.
    SoundAwake(std::unique_ptr<SoundPlayer> player, const Clock &clock);

    void setOn(bool isOn);

private:
    void play();

    std::unique_ptr<SoundPlayer> m_player;
    std::unique_ptr<Timer> m_next;
};

} // namespace wxm
