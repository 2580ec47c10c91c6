// SPDX-License-Identifier: MIT
#pragma once

#include "chat/translation_engine.h"
#include "net/plain_fetch.h"

#include <QUrl>

namespace wxm {

//! A server that speaks LibreTranslate's interface: POST {address}/translate
//!   {"q": ["…"], "source": "ar", "target": "en", "format": "text", "api_key": "…"}
//!   {"translatedText": ["…"]}
//! No other host is ever asked: redirects are not followed.
class LibreTranslate final : public QObject, public TranslationEngine {
public:
    LibreTranslate(QUrl address, QString key, QObject *parent = nullptr);

    QString place() const override { return m_address.host(); }
    bool isOnThisComputer() const override;
    QFuture<Result<QStringList>> translate(
        const QStringList &texts, TextLanguage from, TextLanguage to) override;

private:
    const QUrl m_address;
    const QString m_key;
    PlainFetch m_fetch;
};

} // namespace wxm
