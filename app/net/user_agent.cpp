// SPDX-License-Identifier: MIT
#include "net/user_agent.h"

namespace wxm {

QByteArray userAgent() { return QByteArrayLiteral("WXM-Console/" WXM_VERSION); }

} // namespace wxm
