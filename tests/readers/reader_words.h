// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

//! What the program's own readers make of any bytes, in a few words that a table can hold. Each
//! reads with buffers of its own, so that no answer hangs on what was read before.
namespace wxm::testing {

//! Those of fixtures/hostile; events and answers of REST are those of probes/decode_probe.
QStringList readerNames();
//! By the reader of this name: "refused", or what was read.
QString readBy(const QString &reader, const QByteArray &bytes);

} // namespace wxm::testing
