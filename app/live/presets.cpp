// SPDX-License-Identifier: MIT
#include "live/presets.h"

namespace wxm::live {

QList<Wanted> presetActs(const Preset &preset, Target target)
{
    target.reason = preset.reason;
    QList<Wanted> acts;
    if (preset.act == Preset::Act::Remove || preset.act == Preset::Act::RemoveAndBlock)
        acts.append({Action::RemoveComment, target});
    if (preset.act == Preset::Act::Block || preset.act == Preset::Act::RemoveAndBlock)
        acts.append({Action::BlockViewer, target});
    return acts;
}

} // namespace wxm::live
