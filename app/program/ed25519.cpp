// SPDX-License-Identifier: MIT
#include "program/ed25519.h"

#ifdef WXM_HAVE_SODIUM
#include <sodium.h>
#endif

namespace wxm::ed25519 {

#ifdef WXM_HAVE_SODIUM

bool isAvailable() { return sodium_init() >= 0; }

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return isAvailable() && signature.size() == qsizetype(crypto_sign_BYTES)
        && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(bytes(signature), bytes(message),
               static_cast<unsigned long long>(message.size()), bytes(publicKey))
        == 0;
}

#else

bool isAvailable() { return false; }

bool verify(const QByteArray &, const QByteArray &, const QByteArray &) { return false; }

#endif

} // namespace wxm::ed25519
