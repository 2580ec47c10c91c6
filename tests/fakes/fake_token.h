// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wxm::fakes {

//! A token of the platform's shape; `serial` tells two of the same claims apart. Times in ms.
inline QByteArray makeToken(qint64 subject, qint64 issuedMs, qint64 expiresMs, int serial = 0)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QJsonObject claims{{QStringLiteral("sub"), QString::number(subject)},
        {QStringLiteral("jti"), QString::number(serial)}};
    if (issuedMs)
        claims.insert(QStringLiteral("iat"), issuedMs / 1000);
    if (expiresMs)
        claims.insert(QStringLiteral("exp"), expiresMs / 1000);
    return part({{QStringLiteral("alg"), QStringLiteral("HS256")}}) + '.' + part(claims) + '.'
        + QByteArray("signature")
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace wxm::fakes
