// SPDX-License-Identifier: MIT
#pragma once

#include "base/sound_wave.h"
#include "settings/settings.h"

#include <algorithm>
#include <array>

namespace wxm {

//! What is set for one kind of sound.
struct SoundChoice {
    SoundKind kind;
    Setting<QString> *tone; //!< None, tones of the system, or kOwnSound.
    Setting<QString> *file; //!< In place of the motif; empty: none.
    const char *name;       //!< A source text of `Settings`.
};

inline std::array<SoundChoice, 4> soundChoices(Settings &settings)
{
    return {{{SoundKind::CustomerWrote, &settings.supportSound, &settings.supportSoundFile,
                 QT_TRANSLATE_NOOP("Settings", "A customer writes")},
        {SoundKind::MessageCame, &settings.messageSound, &settings.messageSoundFile,
            QT_TRANSLATE_NOOP("Settings", "A direct message comes")},
        {SoundKind::GuestAsked, &settings.guestSound, &settings.guestSoundFile,
            QT_TRANSLATE_NOOP("Settings", "Somebody asks to come on stage")},
        {SoundKind::ActRefused, &settings.refusedSound, &settings.refusedSoundFile,
            QT_TRANSLATE_NOOP("Settings", "An act was refused")}}};
}

//! Whether there is a sound that a device could sleep through.
inline bool areSoundsOn(Settings &settings)
{
    const auto choices = soundChoices(settings);
    return settings.noticeSound()
        || std::any_of(choices.begin(), choices.end(),
            [](const auto &one) { return !(*one.tone)().isEmpty(); });
}

} // namespace wxm
