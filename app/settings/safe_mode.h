// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

struct Settings;

//! For a run that has to work: nothing is put back to where it stood, what only helps is off, how
//! things are written and sorted is as at first, and nothing of the settings is written. What a
//! person decided about what is kept, sent or shown to others stays, and so do account, language,
//! theme and size of text: they have to sign in, and to read why it looks otherwise. After
//! applyPolicy(). The settings page shows locks, with the reason.
void enterSafeMode(Settings &settings);

} // namespace wxm
