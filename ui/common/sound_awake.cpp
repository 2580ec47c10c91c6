// SPDX-License-Identifier: MIT
#include "ui/common/sound_awake.h"

namespace wxm {

SoundAwake::SoundAwake(std::unique_ptr<SoundPlayer> player, const Clock &clock)
    : m_player(std::move(player))
    , m_next(clock.createTimer([this] { play(); }))
{
}

void SoundAwake::setOn(bool isOn)
{
    if (!isOn || !m_player)
        return m_next->stop();
    if (!m_next->isActive())
        play();
}

void SoundAwake::play()
{
    m_next->start(kEveryMs);
    m_player->play(
        [] {
            Wave silence;
            silence.samples.resize(std::size_t(silence.rate) * kSilenceMs / 1'000);
            return silence;
        },
        [] {}); // a system that refuses it has nothing to be kept awake
}

} // namespace wxm
