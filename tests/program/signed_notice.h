// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

//! A publisher of update notices, with a key of its own.
class Publisher {
public:
    Publisher() { crypto_sign_keypair(bytes(publicKey), bytes(m_secretKey)); }

    QByteArray sign(const QByteArray &text)
    {
        QByteArray signature(qsizetype(crypto_sign_BYTES), '\0');
        crypto_sign_detached(bytes(signature), nullptr,
            reinterpret_cast<const unsigned char *>(text.constData()),
            static_cast<unsigned long long>(text.size()), bytes(m_secretKey));
        return signature;
    }

    static QByteArray envelope(const QByteArray &text, const QByteArray &signature)
    {
        const QJsonObject object{{QStringLiteral("signed"), QString::fromLatin1(text.toBase64())},
            {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}};
        return QJsonDocument(object).toJson();
    }

    QByteArray file(const QJsonObject &notice)
    {
        const QByteArray text = QJsonDocument(notice).toJson();
        return envelope(text, sign(text));
    }

    QByteArray publicKey = QByteArray(qsizetype(crypto_sign_PUBLICKEYBYTES), '\0');

private:
    static unsigned char *bytes(QByteArray &array)
    {
        return reinterpret_cast<unsigned char *>(array.data());
    }

    QByteArray m_secretKey = QByteArray(qsizetype(crypto_sign_SECRETKEYBYTES), '\0');
};

inline QJsonObject goodNotice()
{
    return {{QStringLiteral("program"), QStringLiteral("com.prompita.wxm.console")},
        {QStringLiteral("channel"), QStringLiteral("stable")},
        {QStringLiteral("version"), QStringLiteral("1.2.0")},
        {QStringLiteral("published"), QStringLiteral("2026-06-01T00:00:00Z")},
        {QStringLiteral("expires"), QStringLiteral("2026-09-01T00:00:00Z")},
        {QStringLiteral("page"), QStringLiteral("https://updates.example/console/1.2.0")},
        {QStringLiteral("notes"),
            QJsonObject{{QStringLiteral("ar"), QStringLiteral("إصلاحات")},
                {QStringLiteral("en"), QStringLiteral("Repairs")}}}};
}
