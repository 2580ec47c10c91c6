// SPDX-License-Identifier: MIT
#pragma once

#include "settings/setting_info.h"
#include "ui/common/icons.h"

namespace wxm {

//! The translation of a source text of the context `Settings`; empty for nullptr.
QString settingText(const char *source, int n = -1);
QString optionText(const SettingOption &option);
//! A value of a range with its unit.
QString rangeText(const SettingRange &range, int value);

//! A place of the settings page: heading, a sentence below it, icon in the list.
QString sectionTitle(SettingSection section);
QString sectionSentence(SettingSection section);
//! Of the page that begins with a section and has others beside it.
QString pageTitle(SettingSection section);
QString pageSentence(SettingSection section);
IconName sectionIcon(SettingSection section);

} // namespace wxm
