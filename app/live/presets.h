// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_actions.h"

#include <array>

namespace wxm::live {

//! What one key does to a comment in the lives of a streamer, for a reason that is always the same.
struct Preset {
    enum class Act { None, Remove, Block, RemoveAndBlock };

    Act act = Act::None;
    QString reason = {}; //!< Ours.

    bool isSet() const { return act != Act::None; }
    friend bool operator==(const Preset &, const Preset &) = default;
};

//! By their keys, 1 to 3.
using Presets = std::array<Preset, 3>;

//! What a preset comes to for this comment and who wrote it.
QList<Wanted> presetActs(const Preset &preset, Target target);

} // namespace wxm::live
