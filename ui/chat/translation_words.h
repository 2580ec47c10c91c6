// SPDX-License-Identifier: MIT
#pragma once

#include "chat/translation.h"

#include <QString>

namespace wxm {

//! "en → ar": from left to right in every language.
QString directionBadge(TextLanguage from, TextLanguage to);
//! Where the texts go: "on this computer", or the host.
QString translatorPlace(const Translation &translation);

} // namespace wxm
