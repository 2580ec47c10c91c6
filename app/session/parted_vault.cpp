// SPDX-License-Identifier: MIT
#include "session/parted_vault.h"

#include <QCryptographicHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kMaxParts = 32;
const auto kMark = "wxm-parts:"_L1; // no token begins like this: ':' is not base64url

//! The main entry of a spread secret: how many parts, and what they add up to.
struct Head {
    int count = 0;
    QByteArray digest;
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
    const Head head{fields.value(1).toInt(), fields.value(2)};
    return head.count > 0 && head.count <= kMaxParts ? std::optional(head) : std::nullopt;
}

QString partKey(const QString &key, int index) { return key + u"#%1"_s.arg(index); }

template <class T> QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QByteArray>> PartedVault::read(const QString &key)
{
    return m_vault.read(key)
        .then(this,
            [this, key](const Result<QByteArray> &entry) {
                const auto head = entry ? readHead(*entry) : std::nullopt;
                return head ? readParts(key, head->count, head->digest) : ready(entry);
            })
        .unwrap();
}

QFuture<Result<QByteArray>> PartedVault::readParts(
    const QString &key, int count, const QByteArray &digest)
{
    auto sum = ready<QByteArray>(QByteArray());
    for (int i = 0; i < count; ++i)
        sum = sum.then(this,
                     [this, key, i](const Result<QByteArray> &before) {
                         if (!before)
                             return ready(before);
                         return m_vault.read(partKey(key, i))
                             .then(this, [before](const Result<QByteArray> &part) {
                                 return part ? Result<QByteArray>(*before + *part) : part;
                             });
                     })
                  .unwrap();
    return sum.then(this, [digest](const Result<QByteArray> &whole) -> Result<QByteArray> {
        if (whole && digestOf(*whole) != digest)
            return QByteArray(); // half of an old and half of a new secret is none
        return whole;
    });
}

QFuture<Result<Done>> PartedVault::write(const QString &key, const QByteArray &secret)
{
    QList<QByteArray> parts;
    if (secret.size() > m_limit)
        for (qsizetype at = 0; at < secret.size(); at += m_limit)
            parts.append(secret.mid(at, m_limit));
    if (parts.size() > kMaxParts)
        return ready<Done>(failure(
            {.kind = ApiError::Kind::Refused, .serverCode = {}, .detail = u"secret too long"_s}));
    const QByteArray head = parts.isEmpty() ? secret
                                            : QByteArray(kMark.data(), kMark.size())
            + QByteArray::number(parts.size()) + ':' + digestOf(secret);
    // What the entry was spread over before must not outlive it.
    return remove(key)
        .then(this,
            [this, key, parts, head](const Result<Done> &) { return writeParts(key, parts, head); })
        .unwrap();
}

QFuture<Result<Done>> PartedVault::writeParts(
    const QString &key, const QList<QByteArray> &parts, const QByteArray &head)
{
    auto done = ready<Done>(Done{});
    const auto next = [&](const QString &name, const QByteArray &bytes) {
        done = done.then(this,
                       [this, name, bytes](const Result<Done> &before) {
                           return before ? m_vault.write(name, bytes) : ready(before);
                       })
                   .unwrap();
    };
    for (qsizetype i = 0; i < parts.size(); ++i)
        next(partKey(key, int(i)), parts.at(i));
    next(key, head); // last, so that a head never names parts that are not there
    return done;
}

QFuture<Result<Done>> PartedVault::remove(const QString &key)
{
    if (m_limit >= kMaxParts * 1024)
        return m_vault.remove(key); // nothing is ever spread here
    return m_vault.read(key)
        .then(this,
            [this, key](const Result<QByteArray> &entry) {
                const auto head = entry ? readHead(*entry) : std::nullopt;
                return removeParts(key, head ? head->count : 0);
            })
        .unwrap();
}

QFuture<Result<Done>> PartedVault::removeParts(const QString &key, int count)
{
    auto done = m_vault.remove(key);
    for (int i = 0; i < count; ++i)
        done = done.then(this,
                       [this, key, i](const Result<Done> &before) {
                           return m_vault.remove(partKey(key, i))
                               .then(this, [before](const Result<Done> &removed) {
                                   return before ? removed : before;
                               });
                       })
                   .unwrap();
    return done;
}

} // namespace wxm
