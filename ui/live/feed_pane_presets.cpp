// SPDX-License-Identifier: MIT
// What the keys 1 to 3 do here.
#include "ui/common/accessible.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_words.h"
#include "ui/live/presets_dialog.h"

namespace wxm::live {

void FeedPane::editPresets() { (new PresetsDialog(m_live, m_which, this))->open(); }

//! All of it or nothing: half of what was agreed on is a different act.
void FeedPane::doPreset(int key, const Target &target)
{
    const auto *record = m_live.store.find(m_which);
    if (!record || key < 1 || key > int(std::tuple_size_v<Presets>))
        return;
    const auto preset =
        m_live.desk.presets(m_which, record->state().streamerId)[std::size_t(key - 1)];
    if (!preset.isSet())
        return announce(m_view, tr("No preset is set for key %1.").arg(key));
    auto acts = presetActs(preset, target);
    for (const auto &one : std::as_const(acts)) {
        const auto capability = m_live.actions.capability(one.action);
        if (capability != Capability::Offered)
            return announce(m_view, capabilityText(capability, one.action));
    }
    // A row that stands for many is acted on as many.
    if (const auto folded = m_view->foldedWith(target.comment); folded.size() > 1) {
        if (preset.act != Preset::Act::Remove)
            return Q_EMIT waveWanted(target);
        acts.clear();
        for (const auto &one : folded)
            acts += presetActs(preset, one);
    }
    m_live.actions.startAll(acts);
}

} // namespace wxm::live
