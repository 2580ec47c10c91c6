// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wxm {

//! The one name of the program towards the systems it runs on: desktop entry, icon, bundle,
//! AppUserModelID. Installed files bear it too; packaging/linux/test_names.sh compares them.
inline constexpr QLatin1StringView kProgramId{"com.prompita.wxm.console"};

} // namespace wxm
