// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QUrl>

namespace wxm {

//! The origin that a person or a policy named, checked before any name is looked up: https
//! anywhere, http only for 127.0.0.0/8, [::1] and localhost; no user, no path, no query. A missing
//! scheme is https. The error is InsecureUrl (plain http elsewhere) or Refused (no usable address).
Result<QUrl> readServerUrl(const QString &text);

//! True for the hosts that plain http is allowed to.
bool isLoopbackHost(const QString &host);

} // namespace wxm
