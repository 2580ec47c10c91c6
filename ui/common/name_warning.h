// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace wxm {

//! What a reader cannot see in a name and should know: hidden characters, letters of two alphabets,
//! a likeness to a name of the staff or to what staff are called. One sentence; empty where all is
//! well. `original`: as the server sent it.
QString nameWarning(const QString &original, const QStringList &staffNames = {});

} // namespace wxm
