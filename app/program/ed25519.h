// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace wxm {

//! Signatures by libsodium. Where the program was built without it, nothing ever verifies, and the
//! diagnostics say so.
namespace ed25519 {

bool isAvailable();

//! True if `signature` (64 bytes) of `message` was made with the key whose public half is
//! `publicKey` (32 bytes). Anything of another length is false.
bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

} // namespace ed25519

} // namespace wxm
