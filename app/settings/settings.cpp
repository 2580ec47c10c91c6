// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include "net/proxy.h"

namespace wxm {

bool Settings::isProxy(const QJsonValue &value) { return readProxy(value.toString()).has_value(); }

} // namespace wxm
