// SPDX-License-Identifier: MIT
#include "base/file_seal.h"

#include <QFile>

#ifdef WXM_HAVE_SODIUM
#include <sodium.h>
#endif

namespace wxm {

namespace {

//! No JSON begins like this.
constexpr QByteArrayView kPrefix = "sealed1:";

#ifdef WXM_HAVE_SODIUM

static_assert(FileSeal::kKeyBytes == qsizetype(crypto_secretbox_KEYBYTES));

constexpr qsizetype kNonce = qsizetype(crypto_secretbox_NONCEBYTES);
constexpr qsizetype kMac = qsizetype(crypto_secretbox_MACBYTES);

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *room(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

#endif

} // namespace

bool FileSeal::isSealed(QByteArrayView line) { return line.startsWith(kPrefix); }

bool FileSeal::isIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    while (!file.atEnd()) {
        if (isSealed(file.readLine()))
            return true;
    }
    return false;
}

QByteArray FileSeal::sealed(const QByteArray &lines) const
{
    QByteArray all;
    all.reserve(lines.size() * 3 / 2);
    for (qsizetype at = 0; at < lines.size();) {
        const auto found = lines.indexOf('\n', at);
        const auto end = found < 0 ? lines.size() : found;
        const auto line = QByteArrayView(lines).sliced(at, end - at);
        all += isSealed(line) || line.isEmpty() ? line.toByteArray() : sealedOne(line);
        if (found >= 0)
            all += '\n';
        at = end + 1;
    }
    return all;
}

#ifdef WXM_HAVE_SODIUM

bool FileSeal::isAvailable() { return sodium_init() >= 0; }

QByteArray FileSeal::newKey()
{
    QByteArray key(kKeyBytes, Qt::Uninitialized);
    if (!isAvailable())
        return {};
    crypto_secretbox_keygen(room(key));
    return key;
}

FileSeal::FileSeal(const QByteArray &key) : m_key(key.constData(), key.size())
{
    [[maybe_unused]] const bool isReady = isAvailable(); // before the first use of the library
    Q_ASSERT(isReady && m_key.size() == kKeyBytes);
}

FileSeal::~FileSeal() { sodium_memzero(m_key.data(), std::size_t(m_key.size())); }

QByteArray FileSeal::sealedOne(QByteArrayView line) const
{
    QByteArray box(kNonce + kMac + line.size(), Qt::Uninitialized);
    randombytes_buf(room(box), std::size_t(kNonce));
    crypto_secretbox_easy(room(box) + kNonce, bytes(line),
        static_cast<unsigned long long>(line.size()), room(box), bytes(m_key));
    return kPrefix.toByteArray() + box.toBase64();
}

std::optional<QByteArray> FileSeal::opened(QByteArrayView line) const
{
    if (!isSealed(line))
        return {};
    const auto box = QByteArray::fromBase64Encoding(
        line.sliced(kPrefix.size()).toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!box || box.decoded.size() < kNonce + kMac)
        return {};
    const QByteArrayView sealed(box.decoded);
    QByteArray text(sealed.size() - kNonce - kMac, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(room(text), bytes(sealed) + kNonce,
            static_cast<unsigned long long>(sealed.size() - kNonce), bytes(sealed), bytes(m_key))
        != 0)
        return {};
    return text;
}

#else

bool FileSeal::isAvailable() { return false; }
QByteArray FileSeal::newKey() { return {}; }
FileSeal::FileSeal(const QByteArray &) { }
FileSeal::~FileSeal() = default;
QByteArray FileSeal::sealedOne(QByteArrayView line) const { return line.toByteArray(); }
std::optional<QByteArray> FileSeal::opened(QByteArrayView) const { return {}; }

#endif

} // namespace wxm
