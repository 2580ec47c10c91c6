// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace wxm {

//! `file:line: "key"`: where a key stands in a file that a person wrote, for the sentence that says
//! what is wrong with it.
QString jsonPlace(const QByteArray &json, const QString &fileName, const QString &key);

} // namespace wxm
