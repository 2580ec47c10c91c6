// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace wxm {

//! How the program names itself to every server: one name with its version for REST, the live
//! connection, the question whether the server is there, and the look for updates.
QByteArray userAgent();

} // namespace wxm
