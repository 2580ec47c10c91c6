// SPDX-License-Identifier: MIT
#include "session/chunked_vault.h"

#include "base/then.h"

#include <QCryptographicHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kMaxParts = 32;
const auto kMark = "wxm-parts:"_L1; // no token begins like this: ':' is not base64url

//! The main entry of a spread secret: how many parts, what they add up to, and under which of two
//! names they lie: a new secret is written beside the old one, so that either is always whole.
struct Head {
    int count = 0;
    QByteArray digest;
    bool isOther = false;
};

QByteArray digestOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

std::optional<Head> readHead(const QByteArray &entry)
{
    if (!entry.startsWith(QByteArrayView(kMark.data(), kMark.size())))
        return {};
    const auto fields = entry.split(':');
    const Head head{fields.value(1).toInt(), fields.value(2), fields.value(3) == "b"};
    return head.count > 0 && head.count <= kMaxParts ? std::optional(head) : std::nullopt;
}

QString partKey(const QString &key, int index, bool isOther)
{
    return key + (isOther ? u'~' : u'#') + QString::number(index);
}

} // namespace

QFuture<Result<QByteArray>> ChunkedVault::read(const QString &key)
{
    return then(m_vault.read(key), this, [this, key](const Result<QByteArray> &entry) {
        const auto head = entry ? readHead(*entry) : std::nullopt;
        return head ? readParts(key, head->count, head->isOther, head->digest)
                    : QtFuture::makeReadyFuture(entry);
    }).unwrap();
}

QFuture<Result<QByteArray>> ChunkedVault::readParts(
    const QString &key, int count, bool isOther, const QByteArray &digest)
{
    auto sum = QtFuture::makeReadyFuture(Result<QByteArray>(QByteArray()));
    for (int i = 0; i < count; ++i)
        sum = then(sum, this, [this, key, i, isOther](const Result<QByteArray> &before) {
            if (!before)
                return QtFuture::makeReadyFuture(before);
            return then(m_vault.read(partKey(key, i, isOther)), this,
                [before](const Result<QByteArray> &part) {
                    return part ? Result<QByteArray>(*before + *part) : part;
                });
        }).unwrap();
    return then(sum, this, [digest](const Result<QByteArray> &whole) -> Result<QByteArray> {
        if (whole && digestOf(*whole) != digest)
            return QByteArray(); // half of an old and half of a new secret is none
        return whole;
    });
}

QFuture<Result<Done>> ChunkedVault::write(const QString &key, const QByteArray &secret)
{
    QList<QByteArray> parts;
    if (secret.size() > m_limit)
        for (qsizetype at = 0; at < secret.size(); at += m_limit)
            parts.append(secret.mid(at, m_limit));
    if (parts.size() > kMaxParts)
        return QtFuture::makeReadyFuture(
            Result<Done>(failure(ApiError::Kind::Refused, u"secret too long"_s)));
    if (isNeverSpread())
        return m_vault.write(key, secret);
    return then(m_vault.read(key), this,
        [this, key, parts, secret](const Result<QByteArray> &entry) {
            const auto old = entry ? readHead(*entry) : std::nullopt;
            return replace(key, parts, secret, old ? old->count : 0, old && old->isOther);
        })
        .unwrap();
}

//! The main entry is overwritten in place; only when it is there, what the old one was spread over
//! is removed. A program that is killed at any moment leaves the old secret or the new one.
QFuture<Result<Done>> ChunkedVault::replace(const QString &key, const QList<QByteArray> &parts,
    const QByteArray &secret, int oldCount, bool oldIsOther)
{
    const bool isOther = oldCount > 0 && !oldIsOther;
    QByteArray head = secret;
    if (!parts.isEmpty())
        head = QByteArray(kMark.data(), kMark.size()) + QByteArray::number(parts.size()) + ':'
            + digestOf(secret) + (isOther ? ":b" : "");
    return then(writeParts(key, parts, isOther, head), this,
        [this, key, oldCount, oldIsOther](const Result<Done> &written) {
            if (!written)
                return QtFuture::makeReadyFuture(written);
            return then(removeParts(key, oldCount, oldIsOther), this,
                [](const Result<Done> &) { return Result<Done>(Done{}); });
        })
        .unwrap();
}

QFuture<Result<Done>> ChunkedVault::writeParts(
    const QString &key, const QList<QByteArray> &parts, bool isOther, const QByteArray &head)
{
    auto done = QtFuture::makeReadyFuture(Result<Done>(Done{}));
    const auto next = [&](const QString &name, const QByteArray &bytes) {
        done = then(done, this, [this, name, bytes](const Result<Done> &before) {
            return before ? m_vault.write(name, bytes) : QtFuture::makeReadyFuture(before);
        }).unwrap();
    };
    for (qsizetype i = 0; i < parts.size(); ++i)
        next(partKey(key, int(i), isOther), parts.at(i));
    next(key, head); // last, so that a head never names parts that are not there
    return done;
}

QFuture<Result<Done>> ChunkedVault::remove(const QString &key)
{
    if (isNeverSpread())
        return m_vault.remove(key);
    return then(m_vault.read(key), this, [this, key](const Result<QByteArray> &entry) {
        const auto head = entry ? readHead(*entry) : std::nullopt;
        auto done = m_vault.remove(key);
        if (!head)
            return done;
        return then(done, this,
            [this, key, count = head->count, isOther = head->isOther](const Result<Done> &removed) {
                return then(removeParts(key, count, isOther), this,
                    [removed](const Result<Done> &parts) { return removed ? parts : removed; });
            })
            .unwrap();
    }).unwrap();
}

QFuture<Result<Done>> ChunkedVault::removeParts(const QString &key, int count, bool isOther)
{
    auto done = QtFuture::makeReadyFuture(Result<Done>(Done{}));
    for (int i = 0; i < count; ++i)
        done = then(done, this, [this, key, i, isOther](const Result<Done> &before) {
            return then(m_vault.remove(partKey(key, i, isOther)), this,
                [before](const Result<Done> &removed) { return before ? removed : before; });
        }).unwrap();
    return done;
}

//! A keychain that takes any token whole.
bool ChunkedVault::isNeverSpread() const { return m_limit >= kMaxParts * 1024; }

} // namespace wxm
