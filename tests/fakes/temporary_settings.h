// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QTemporaryDir>

namespace wxm::fakes {

//! The settings of a profile that is gone with the test.
struct TemporarySettings {
    QTemporaryDir folder;
    SettingsFile file{folder.filePath(QStringLiteral("settings.json"))};
    Settings settings{file};
};

} // namespace wxm::fakes
